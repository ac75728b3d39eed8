/// The sizes the core is built for. Anything beyond is reported as a problem instead of overflowing.
enum Limits {
  static let weeks = 64
  static let dayparts = 8
  static let classes = 64
  static let quantum = 1 << 16
  static let pools = 1 << 20
  /// Minutes in one number: a week of a pool, the duration of a visit with its crew.
  static let minutes = 1 << 30
  static let price = 1 << 30
  /// Visits in the whole instance.
  static let visits = 1 << 25
  /// Weeks and parts of the day of all pools that tasks name: what memory the flow network takes.
  static let cells = 1 << 27
  /// Minutes of demand in the whole instance.
  static let demand = 1 << 48
  /// Distinct steps of priority: class × order.
  static let ranks = 256
}

/// a × b / c rounded down, without overflow on the way. Requires c > 0, a and b ≥ 0, and a quotient that fits.
@inline(__always)
func scaled(_ a: Int, by b: Int, over c: Int) -> Int {
  let (product, overflow) = a.multipliedReportingOverflow(by: b)
  if !overflow { return product / c }
  let wide = a.multipliedFullWidth(by: b)
  return c.dividingFullWidth(wide).quotient
}
