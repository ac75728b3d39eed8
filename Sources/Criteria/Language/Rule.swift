package import PlanModel
import SourceText
package import Vocabulary

/// A sentence of a criterion, checked: every noun leads somewhere, every comparison can be made.
///
/// Total by construction: conditions only walk over statements that exist, there is no recursion and no name that
/// could be undefined, so testing a plan cannot fail or loop.
package indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  /// `als … dan …`
  case implies(Condition, Condition)
  /// `elke … heeft …`, `voor elke … geldt …`
  case every(Collection, Condition)
  /// `minstens n …`, `hoogstens n …`, `precies n …`, `geen …`
  case count(Collection, Bounds, Words)
  /// `heeft nulmeting`
  case has(Presence, Words)
  case compare(Expression, Comparison, Expression, Words)
  /// `is een van a of b`; negated: `is niet a`.
  case isOneOf(Expression, [String], negated: Bool, Words)
  /// `bevat a en b`, `bevat a of b`; texts match anywhere, words exactly.
  case contains(Expression, [String], every: Bool, negated: Bool, Words)
  /// `bevat elk …`: each value of the second occurs among the first.
  case containsEach(Expression, Expression, Words)
  /// `is in volgorde a, b, c`
  case ordered(Expression, [String], Words)
  /// `hoogstens 4 jaar voor …`
  case within(Expression, limit: Expression, of: Expression, after: Bool, Words)
  /// `criteria KC- voldoen`: each complies or deviates with reasons.
  case criteria(prefix: String, Words)
}

/// What was written, for messages; read only when there is something to say.
package struct Words: Sendable {
  package let texts: Texts

  package init(_ texts: Texts) { self.texts = texts }

  package init(clause: String, thing: String, english: String) { texts = .given([clause, thing, english]) }

  /// How many texts that is.
  static let count = 3

  package var clause: String { texts[0] ?? "" }
  /// The Dutch word of what is asked for, such as `nulmeting`.
  package var thing: String { texts[1] ?? "" }
  package var english: String { texts[2] ?? "" }
}

package struct Bounds: Hashable, Sendable {
  package var low: Int
  package var high: Int?
}

package enum Comparison: String, Hashable, Sendable, CaseIterable {
  case equal = "is"
  case notEqual = "is niet"
  case atLeast = "minstens"
  case atMost = "hoogstens"
  case more = "meer dan"
  case less = "minder dan"
}

/// Statements that a noun leads to, starting from one statement.
package struct Collection: Sendable {
  package enum Origin: Hashable, Sendable, CaseIterable {
    /// The statement the sentence is about.
    case subject
    /// `deze …`: the statement that `voor` names.
    case criterionSubject
    case plan
    /// `in vorig plan`
    case lastYear
  }

  package var origin: Origin
  package var steps: [Step]
  package var filter: Condition?
  /// From what the filter left to where a value stands.
  package var then: Step?
  /// Said with `elk` or `elke`: none at all is nothing to test, rather than something missing.
  package var isEach = false
  /// Not zero: it holds the same for every statement, wherever the sentence stands; unique within its criterion.
  package var number: Int32 = 0
}

package enum Step: Hashable, Sendable {
  /// The statement itself, when it is of one of the rows.
  case itself
  case topLevel(RowID)
  /// Children of these rows.
  case children([RowID])
  /// What a line of these rows refers to.
  case targets([RowID], slot: String)
  /// What the statement's own slot refers to.
  case own(slot: String)
  /// The statement of this row that it stands in.
  case parent(RowID)
  /// Statements of this row that refer here, or hold a line that does.
  case referrers(RowID)
  case computed(PlanLink)
}

/// Something a statement can have.
package enum Presence: Sendable {
  case some(Collection)
  case none(Collection)
  case slot(String)
  case field(PlanField)
  case title
  case reasons
  case source
}

package indirect enum Expression: Sendable {
  case figure(Figure)
  case date(Day)
  /// A day of any year: month, day.
  case yearDay(Int, Int)
  case text(String)
  /// A value of each statement of a collection.
  case values(Collection, ValuePath)
  case count(Collection)
  case sum(Expression)
  case extreme(Expression, highest: Bool)
  case share(instrument: String)
  /// A value the municipality fills in; absent: not tested.
  case parameter(String, Collection?)
  case arithmetic(Expression, Operation, Expression)

  package enum Operation: Hashable, Sendable, CaseIterable { case plus, minus, times, divided }
}

/// Which value of a statement.
package enum ValuePath: Hashable, Sendable {
  case slot(String)
  case computed(PlanField)
  case title
  case name
  /// The statement itself, for comparing references.
  case itself
}

/// What kind of value an expression has; only like is compared with like.
enum ValueKind: Hashable {
  case minutes, cents, percent, fte, number
  /// Any figure: its unit is known only in the plan.
  case measure
  case term
  case date
  case word(String?)
  case text
  case statement
  /// Can be present or absent, and no more.
  case opaque

  var name: String {
    switch self {
    case .minutes: "uren"
    case .cents: "een bedrag"
    case .percent: "een percentage"
    case .fte: "fte"
    case .number: "een getal"
    case .measure: "een cijfer"
    case .term: "een termijn"
    case .date: "een datum"
    case .word: "een woord"
    case .text: "tekst"
    case .statement: "een opgave"
    case .opaque: "iets dat niet te vergelijken is"
    }
  }

  var english: String {
    switch self {
    case .minutes: "hours"
    case .cents: "money"
    case .percent: "a percentage"
    case .fte: "fte"
    case .number: "a number"
    case .measure: "a figure"
    case .term: "a term"
    case .date: "a date"
    case .word: "a word"
    case .text: "text"
    case .statement: "a statement"
    case .opaque: "something that cannot be compared"
    }
  }

  var isFigure: Bool {
    switch self {
    case .minutes, .cents, .percent, .fte, .number, .measure, .term: true
    default: false
    }
  }

  func fits(_ other: ValueKind) -> Bool {
    switch (self, other) {
    case (.word(let list?), .word(let other?)): list == other || Vocabulary.share(list, other)
    case (.word, .word), (.word, .statement), (.statement, .word), (.word, .text), (.text, .word): true
    case (.measure, let kind), (let kind, .measure): kind.isFigure
    case (.opaque, _), (_, .opaque): false
    default: self == other
    }
  }
}
