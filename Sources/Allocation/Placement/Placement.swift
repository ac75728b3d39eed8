/// Stage 3: whole inspections, and quanta of divisible work, into cells.
///
/// The routing of minutes says how much of each route belongs in each cell; whole units follow it as closely as
/// they can, and what does not fit at first is repaired by moving, exchanging and displacing units. Everything here is
/// decided by names that anyone may know; the key comes in only afterwards.
final class Placement {
  let model: Model
  let ledger: Ledger
  let amounts: [Int]
  /// Minutes per place in `Model.cells` that the routing has and nobody has taken yet; and their sums per route.
  let routed: Column<Int>
  let unused: Column<Int>
  /// Lines in the order they are served: rank, visits before divisible work, large units first, narrow ones first.
  let order: [Int32]
  /// Units that the coverage of the line's signature allows it.
  let targets: Column<Int>
  /// Minutes that a visit may take, longest first.
  lazy var sizes: [Int] = Set(model.lines.lazy.filter { $0.isVisit && $0.amount > 0 }.map(\.unit)).sorted(by: >)
  /// Minutes that a unit of any line may take, ascending.
  lazy var allSizes: [Int] = Set(model.lines.map(\.unit)).sorted()
  /// Per line, for own pools and for services: the change of the ledger at which there was no room for it; and per line
  /// the one at which no lower ranks could make any.
  let fullSince: Column<Int>
  let heldSince: Column<Int>
  /// Scratch of `Fill`.
  var candidates: [Int32] = []

  /// Number of the way in which others are asked to make room; 0 asks in the plan's own order.
  let way: Int
  /// Whether, in a plan that is renewed, short visits keep their weeks before those of higher ranks, so that fewer lose
  /// theirs where hours went.
  var keepsShortFirst: Bool { way & 4 != 0 }
  /// Whether, in a new plan, a rank is repaired before the next one is placed.
  var repairsEarly: Bool { !model.isReplan && way & 4 != 0 }
  /// Whether lower ranks are displaced in two steps as well. In a plan that is renewed most gains that way cost two visits
  /// their week, so half of the ways go without.
  var displacesInChains: Bool { !model.isReplan || way & 8 == 0 }
  /// Whether lower ranks are displaced inside a week only, not inside its block of weeks.
  let displacesInWeek: Bool

  init(_ model: Model, _ coverage: Coverage, routed: consuming Column<Int>, way: Int = 0) {
    self.model = model
    self.way = way
    displacesInWeek = way & 2 != 0
    self.routed = routed
    amounts = coverage.amounts
    unused = Column(repeating: 0, count: model.routes.count)
    ledger = Ledger(model)
    order = Placement.serviceOrder(model)
    fullSince = Column(repeating: -1, count: 2 * model.lines.count)
    heldSince = Column(repeating: -1, count: model.lines.count)
    targets = Column(repeating: 0, count: model.lines.count)
    for (index, route) in model.routes.enumerated() {
      unused[index] = route.cellRange.reduce(0) { $0 + self.routed[$1] }
    }
    for index in model.lines.indices { targets[index] = target(of: model.lines[index]) }
  }

  /// Whether there are hours for everything, minute by minute.
  var canCoverAll: Bool { amounts.indices.allSatisfy { amounts[$0] >= model.signatures[$0].demand } }

  /// Places what is not kept, repairs what whole units cost, and uses what is left idle. A plan that is renewed keeps
  /// its idle minutes rather than move visits for them.
  func plan() {
    place()
    repair()
    if model.isReplan { return }
    harvest()
    bringHome()
    settle()
  }

  private func place() {
    if model.isReplan { takeOffPlaced() }
    for stretch in rankStretches() {
      ledger.isElastic = false
      for line in stretch { diffuse(Int(line)) }
      ledger.isElastic = true
      for line in stretch { diffuse(Int(line)) }
      for line in stretch { fill(Int(line), upTo: targets[Int(line)], services: false) }
      for line in stretch { fill(Int(line), upTo: targets[Int(line)], services: true) }
      if repairsEarly { for line in stretch { ejectAll(for: Int(line)) } }
    }
    for line in order { fill(Int(line), upTo: targets[Int(line)]) }
  }

  /// The lines of one rank after the other, in service order.
  func rankStretches() -> [ArraySlice<Int32>] {
    if order.isEmpty { return [] }
    var result: [ArraySlice<Int32>] = []
    var first = 0
    for index in 1...order.count {
      let isEnd = index == order.count
      if isEnd || model.lines[Int(order[index])].rank != model.lines[Int(order[first])].rank {
        result.append(order[first..<index])
        first = index
      }
    }
    return result
  }

  /// The number that decides for a line where nothing else does; in every four ways another.
  func seed(of line: Line) -> UInt64 { line.seed &+ UInt64(way / 4) &* 0x9e37_79b9_7f4a_7c15 }

  /// The signature's share of a line; the keyless seed decides about the last broken unit.
  private func target(of line: Line) -> Int {
    let demand = model.signatures[Int(line.signature)].demand
    let amount = amounts[Int(line.signature)]
    if amount >= demand { return line.amount }
    let exact = scaled(line.amount * 1024, by: amount, over: demand)
    let rest = exact & 1023
    return min(line.amount, (exact >> 10) + (Int(seed(of: line) & 1023) < rest ? 1 : 0))
  }

  private static func serviceOrder(_ model: Model) -> [Int32] {
    struct Key {
      var line: Int32
      var rank: Int32
      var isDivisible: Bool
      var unit: Int
      var cells: Int
      var seed: UInt64
    }
    var keys = model.lines.indices.map { index in
      let line = model.lines[index]
      return Key(
        line: Int32(index), rank: line.rank, isDivisible: !line.isVisit, unit: line.unit,
        cells: model.routes[Int(line.route)].cellCount, seed: line.seed)
    }
    keys.sort { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      if a.isDivisible != b.isDivisible { return b.isDivisible }
      if a.unit != b.unit { return a.unit > b.unit }
      if a.cells != b.cells { return a.cells < b.cells }
      return a.seed != b.seed ? a.seed < b.seed : a.line < b.line
    }
    return keys.map(\.line)
  }
}
