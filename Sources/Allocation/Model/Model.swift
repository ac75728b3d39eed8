/// The instance as the stages use it: numbered cells, lines and signatures in flat tables.
///
/// A *cell* is (pool, week, part of the day), number (pool × weeks + week) × parts + part; a *slot* is (pool, week).
/// A *line* is a task over the districts that have the same pools. A *route* is a set of pools, weeks and parts that
/// lines have in common, one node of the flow network; a *signature* is what uses a route in one rank. A *draw* is the
/// set of objects that a line's visits are dealt to.
final class Model {
  let instance: Instance
  /// Rows to be kept where they can.
  let kept: Rows
  let weeks: Int
  let parts: Int
  let poolCount: Int
  let slotCount: Int
  let cellCount: Int
  /// Steps of priority in strict order: class, then order inside the class.
  let ranks: [Rank]
  let capacity: Capacity
  let routes: [Route]
  let signatures: [Signature]
  /// Whether cells that can hold nothing are on the routes as well; then each cell has its own arc in the network.
  let hasClosedCells: Bool
  /// Usable cells of the routes, one stretch each; by week, then pool, then part.
  let cells: Column<Int32>
  /// Pools of the pool sets, one stretch each, ascending.
  let poolSets: PoolSets
  let lines: [Line]
  let draws: [Draw]
  /// Groups of the draws, one stretch each.
  let drawGroups: [Int32]
  /// All (task, district) of the instance, in its order.
  let groups: [GroupLine]
  /// Rows that are done or pinned.
  let fixed: FixedRows
  /// Order that anyone may know, and order that only the holder of the key knows.
  let open: SipHash
  let secret: SipHash?

  /// With closed cells, those that hold nothing stay on the routes, for who asks what hours there would do.
  init(_ instance: Instance, keeping kept: Rows = Rows(), withClosedCells: Bool = false) {
    var builder = ModelBuilder(instance)
    builder.build()
    self.instance = instance
    self.kept = kept
    hasClosedCells = withClosedCells
    weeks = instance.weeks
    parts = instance.dayparts.count
    poolCount = instance.pools.count
    slotCount = poolCount * weeks
    cellCount = slotCount * parts
    ranks = builder.ranks
    fixed = builder.fixed
    capacity = Capacity(instance, less: builder.fixed)
    lines = builder.lines
    draws = builder.draws
    drawGroups = builder.drawGroups
    groups = builder.groups
    poolSets = builder.poolSets
    open = builder.open
    secret = instance.key.map(SipHash.init(key:))
    let usable = builder.usableCells(capacity, withClosed: withClosedCells)
    routes = usable.routes
    signatures = builder.signatures
    cells = Column(usable.cells)
  }

  @inline(__always) func slot(of cell: Int) -> Int { Int(capacity.slotOf[cell]) }
  @inline(__always) func pool(of cell: Int) -> Int { Int(capacity.poolOf[cell]) }
  @inline(__always) func week(of cell: Int) -> Int { Int(capacity.weekOf[cell]) }
  @inline(__always) func part(of cell: Int) -> Int { cell - slot(of: cell) * parts }
  /// Whether rows are to be kept.
  var isReplan: Bool { !kept.isEmpty }
  /// Whether they may cost a little coverage.
  var keepsAtACost: Bool { !instance.previous.isEmpty }
  /// Visits still to plan.
  var visitCount: Int { lines.reduce(0) { $0 + ($1.isVisit ? $1.amount : 0) } }
  func cell(pool: Int, week: Int, part: Int) -> Int { (pool * weeks + week) * parts + part }
}

struct Rank: Equatable {
  var priority: Int
  var order: Int
}

struct Route: BitwiseCopyable {
  var poolSet: Int32
  var weeks: UInt64
  var parts: UInt8
  /// Its stretch of `Model.cells`.
  var firstCell: Int32 = 0
  var endCell: Int32 = 0

  var cellRange: Range<Int> { Int(firstCell)..<Int(endCell) }
  var cellCount: Int { Int(endCell - firstCell) }

  @inline(__always)
  func allows(week: Int, part: Int) -> Bool { weeks >> UInt64(week) & 1 == 1 && parts >> UInt8(part) & 1 == 1 }
}

struct Signature: BitwiseCopyable {
  var route: Int32
  var rank: Int32
  /// Minutes.
  var demand = 0
}

struct Line: BitwiseCopyable {
  var task: Int32
  var signature: Int32
  var route: Int32
  var rank: Int32
  /// The draw of its visits; -1 for divisible work.
  var draw: Int32
  /// Its first group.
  var group: Int32
  /// Minutes of one inspection with its crew, or of one quantum.
  var unit: Int
  /// Units still to plan: what is done or pinned has been taken off.
  var amount = 0
  /// Number that anyone may know, from the names of task and pools.
  var seed: UInt64
  /// Drawn without the key.
  var isAnnounced: Bool

  var isVisit: Bool { draw >= 0 }
}

/// Objects 0..<objects of the groups in its stretch, one group after the other.
struct Draw: BitwiseCopyable {
  var task: Int32
  var objects = 0
  var frequency: Int
  var gap: Int
  /// Its stretch of `Model.drawGroups`.
  var firstGroup: Int32 = 0
  var endGroup: Int32 = 0
  /// Its lines: one, or two when a minimum share stands in another rank.
  var firstLine: Int32 = -1
  var lastLine: Int32 = -1
  var hasReleases = false
  var isAnnounced: Bool
}

/// A task in a district: what rows name.
struct GroupLine: BitwiseCopyable {
  var task: Int32
  var group: Int32
  /// The (first) line it is part of; for standing work that of its first week.
  var line: Int32 = -1
  var draw: Int32 = -1
  /// Number of its first object in the draw.
  var firstObject: Int32 = 0
  var objects: Int32 = 0
  /// The group of the earlier task whose objects these are, or -1.
  var base: Int32 = -1
}

extension Model {
  /// The groups of earlier tasks whose objects a group visits again, the nearest first.
  func bases(of group: GroupLine) -> [GroupLine] {
    var result: [GroupLine] = []
    var base = group.base
    while base >= 0 {
      result.append(groups[Int(base)])
      base = groups[Int(base)].base
    }
    return result
  }
}

/// Sets of pools, each stored once.
struct PoolSets {
  private(set) var pools: [Int32] = []
  private(set) var starts: [Int32] = [0]
  private var known: [[Int32]: Int32] = [:]

  /// Number of the set; `set` is ascending.
  mutating func intern(_ set: [Int32]) -> Int32 {
    if let number = known[set] { return number }
    let number = Int32(starts.count - 1)
    known[set] = number
    pools += set
    starts.append(Int32(pools.count))
    return number
  }

  subscript(_ number: Int32) -> ArraySlice<Int32> { pools[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])] }
  var count: Int { starts.count - 1 }
}
