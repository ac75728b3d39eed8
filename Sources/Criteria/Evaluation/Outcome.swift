import PlanModel
import SourceText

/// What came of testing a condition. The evidence for it is gathered beside.
enum Outcome {
  /// `empty`: there was nothing to test, such as every task of a plan without tasks.
  case holds, fails, empty
  case unknown(Reason)

  /// Both must hold: what fails decides, then what is unknown, then what holds.
  mutating func and(_ other: Outcome) {
    if rank < other.rank { self = other }
  }

  private var rank: Int {
    switch self {
    case .empty: 0
    case .holds: 1
    case .unknown: 2
    case .fails: 3
    }
  }

  var holds: Bool { if case .holds = self { true } else { false } }
  var fails: Bool { if case .fails = self { true } else { false } }
}

/// Why something could not be decided.
enum Reason: Hashable {
  case damaged, unresolved, noLastYear
  case noScore, noHours, noNumber, noTotal, noPeriod, noValue
  case absent(Absence)
  case noDate, notComparable, units, notFixed, dateNotFixed, change, tooLarge
  case parameter

  var words: Bilingual {
    switch self {
    case .damaged:
      Bilingual("een deel van het plan kon niet worden gelezen", en: "a part of the plan could not be read")
    case .unresolved: Bilingual("een verwijzing is niet gevonden", en: "a reference was not found")
    case .noLastYear:
      Bilingual("het plan van vorig jaar is niet meegenomen", en: "last year's plan was not taken along")
    case .noScore: Bilingual("de score is niet te berekenen", en: "the score cannot be computed")
    case .noHours: Bilingual("de uren zijn niet te berekenen", en: "the hours cannot be computed")
    case .noNumber: Bilingual("het getal is niet te berekenen", en: "the number cannot be computed")
    case .noTotal: Bilingual("er zijn geen uren berekend", en: "no hours were computed")
    case .noPeriod: Bilingual("de periode van het plan is niet bekend", en: "the plan's period is not known")
    case .noValue: Bilingual("een waarde om te vergelijken ontbreekt", en: "a value to compare is missing")
    case .absent(let absence):
      Bilingual("de waarde is \(absence.rawValue)", en: "the value is absent (\(absence.rawValue))")
    case .noDate: Bilingual("de datum is niet bekend", en: "the date is not known")
    case .notComparable: Bilingual("de waarden zijn niet te vergelijken", en: "the values cannot be compared")
    case .units: Bilingual("de eenheden verschillen", en: "the units differ")
    case .notFixed: Bilingual("de waarde ligt niet vast", en: "the value is not fixed")
    case .dateNotFixed: Bilingual("de datum ligt niet vast genoeg", en: "the date is not fixed enough")
    case .change: Bilingual("een verschil met een ander jaar is geen waarde", en: "a change against a year is no value")
    case .tooLarge:
      Bilingual("de uitkomst is te groot of niet te bepalen", en: "the result is too large or undefined")
    case .parameter: Bilingual("een parameter is niet ingevuld", en: "a parameter has not been filled in")
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
    /// There is no value to compare, so nothing can be said of it; with the keyword of the line that would hold one.
    case nothing(String?)
    case word(String)
    case alternatives([String])
    case criterion(String)
  }

  var item: Item
  /// Others that it takes to see it, such as all that are too many together.
  var besides: [Item] = []
  /// Narrower than the statement, where there is a value to point at.
  var location: Location?
  var words: Words
  var kind: Kind
  /// The criterion whose demand failed, and which demand; another than the one tested when that one equals it.
  var owner = ""
  var demand = 0

  var isNothing: Bool { if case .nothing = kind { true } else { false } }

  /// Whether it is that another criterion is not met.
  var isOfCriterion: Bool { if case .criterion = kind { true } else { false } }

  /// The same thing at the same statement has the same key, whichever criterion asks for it.
  var thing: String {
    switch kind {
    case .missing: words.thing
    case .count(_, let bounds) where bounds.low == 1 && bounds.high == nil: words.thing
    case .word(let word), .nothing(let word?): word
    case .alternatives(let things): things.joined(separator: " of ")
    case .criterion(let id): id
    default: words.clause
    }
  }
}
