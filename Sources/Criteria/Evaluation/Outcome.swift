import PlanModel
import SourceText

/// What came of testing a condition.
struct Outcome {
  /// `empty`: there was nothing to test, such as every task of a plan without tasks.
  enum State { case holds, fails, unknown, empty }

  var state: State
  /// Statements that show that it holds.
  var witnesses: [Item] = []
  /// What is wrong where, when it fails.
  var faults: [Fault] = []
  /// Why it could not be decided.
  var reasons: [Bilingual] = []

  static let empty = Outcome(state: .empty)

  static func holds(_ items: [Item] = []) -> Outcome { Outcome(state: .holds, witnesses: items) }
  static func fails(_ faults: [Fault]) -> Outcome { Outcome(state: .fails, faults: faults) }
  static func unknown(_ reason: Bilingual) -> Outcome { Outcome(state: .unknown, reasons: [reason]) }

  /// Both must hold: what fails decides, then what is unknown, then what holds.
  mutating func and(_ other: Outcome) {
    witnesses += other.witnesses
    faults += other.faults
    if reasons.count < 8 { reasons += other.reasons }
    if state.rank < other.state.rank { state = other.state }
  }
}

extension Outcome.State {
  fileprivate var rank: Int {
    switch self {
    case .empty: 0
    case .holds: 1
    case .unknown: 2
    case .fails: 3
    }
  }
}

/// One thing that is missing or wrong at one statement.
struct Fault {
  enum Kind {
    case missing
    case present
    case count(found: Int, Bounds)
    /// What stands there, and the value it was held against when that is not written in the clause.
    case comparison(found: String?, expected: String? = nil)
    case word(String)
    case alternatives([String])
    case criterion(String)
  }

  var item: Item
  /// Narrower than the statement, where there is a value to point at.
  var location: Location?
  var words: Words
  var kind: Kind
  /// The criterion whose demand failed, and which demand; another than the one tested when that one equals it.
  var owner = ""
  var demand = 0

  /// The same thing at the same statement has the same key, whichever criterion asks for it.
  var thing: String {
    switch kind {
    case .missing: words.thing
    case .count(_, let bounds) where bounds.low == 1 && bounds.high == nil: words.thing
    case .word(let word): word
    case .alternatives(let things): things.joined(separator: " of ")
    case .criterion(let id): id
    default: words.clause
    }
  }
}
