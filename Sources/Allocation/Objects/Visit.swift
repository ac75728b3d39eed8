/// An inspection of an object in a cell, packed so that sorting orders by object, then week.
struct Visit: BitwiseCopyable, Comparable, Hashable {
  private var bits: UInt64

  /// `object` is its number in the draw.
  init(object: Int, week: Int, cell: Int) {
    bits = UInt64(object) << 38 | UInt64(week) << 32 | UInt64(cell)
  }

  var object: Int { Int(bits >> 38) }
  var week: Int { Int(bits >> 32 & 63) }
  var cell: Int { Int(bits & 0xffff_ffff) }

  static func < (a: Visit, b: Visit) -> Bool { a.bits < b.bits }
}

/// Visits per draw.
struct DrawnVisits {
  /// Done, pinned and kept ones included; sorted.
  var visits: [[Visit]]
  /// Visits that found no object, as (line, cell).
  var unassigned: [(line: Int, cell: Int)]
}
