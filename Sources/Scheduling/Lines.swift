import PlanModel
package import Vocabulary

/// The lines in a statement's block by their keyword, found in one pass.
struct Lines {
  /// Every keyword that bears on time or hours.
  enum Word: String, CaseIterable {
    // Plan
    case holidays = "feestdagen"
    case closingDay = "sluitingsdag"
    case weeks = "weken"
    // Team
    case staffing = "formatie"
    case persons = "personen"
    case usable = "inzetbaar"
    case productive = "productief"
    case gross = "bruto"
    case deduction = "aftrek"
    case hours = "uren"
    case rate = "tarief"
    case cost = "kosten"
    case expertise = "deskundigheid"
    case workingTime = "werktijd"
    case shift = "dienst"
    case pairs = "koppels"
    case reserve
    case funding = "dekking"
    case contract = "budgetpost"
    case supplies = "levert"
    case takeUp = "afname"
    // Task
    case instrument, team
    case performer = "uitvoerder"
    case partner = "met"
    case effort = "inzet"
    case objects = "objecten"
    case frequency = "frequentie"
    case duration = "duur"
    case spacing = "tussentijd"
    case times = "tijden"
    case period = "periode"
    case day = "dag"
    case division = "verdeling"
    case minimum
    case announced = "aangekondigd"
    case pinned = "vast"
    case secondDraw = "hertrekking"
    case until = "totdat"
    case after = "na"
    case priority = "prioriteit"
    case budget
  }

  /// By row.
  private static let words: [Word?] = {
    var words: [Word?] = Array(repeating: nil, count: Vocabulary.rows.count)
    for word in Word.allCases {
      for row in Vocabulary.places(of: word.rawValue) { words[Int(row.index)] = word }
    }
    return words
  }()

  private struct Line {
    let word: Word
    let id: StatementID
  }

  private var found: [Line] = []
  /// Whether any of them says when it holds.
  private(set) var isDated = false

  init(_ plan: Plan, _ parent: StatementID) {
    for child in plan.children(parent) {
      guard let word = Self.words[Int(plan.row(child).index)] else { continue }
      found.append(Line(word: word, id: child))
      if plan.isDated(child) { isDated = true }
    }
  }

  subscript(word: Word) -> [StatementID] {
    var ids: [StatementID] = []
    for line in found where line.word == word { ids.append(line.id) }
    return ids
  }

  /// Only the lines that hold on a day.
  func holding(on day: Day, _ plan: Plan) -> Lines {
    guard isDated else { return self }
    var lines = self
    lines.found.removeAll { plan[$0.id].validity(in: day...day) == nil }
    return lines
  }

  /// Some days, cut where a line of these words begins or ends: what they say is the same within each part.
  func stretches(of days: ClosedRange<Day>, by words: Set<Word>, _ plan: Plan) -> [ClosedRange<Day>] {
    guard isDated else { return [days] }
    let ends = found.compactMap { line -> ClosedRange<Day>? in
      guard words.contains(line.word), plan[line.id].isDated else { return nil }
      return plan[line.id].validity(in: days)
    }
    return ends.isEmpty ? [days] : days.cut(by: ends)
  }

  func first(_ word: Word) -> StatementID? {
    for line in found where line.word == word { return line.id }
    return nil
  }
}

/// Whether a line of this row decides how many hours a task asks or a team has, when, or in which class.
package func bearsOnHours(_ row: RowID) -> Bool { Lines.bears(row) }

extension Lines {
  fileprivate static func bears(_ row: RowID) -> Bool {
    words[Int(row.index)] != nil || Vocabulary.keyword(row) == "risico"
  }
}

extension Statement {
  /// When the line holds, within a frame; nil when never.
  func validity(in frame: ClosedRange<Day>) -> ClosedRange<Day>? {
    let first = max(from?.first ?? frame.lowerBound, frame.lowerBound)
    let last = min(until?.last ?? frame.upperBound, frame.upperBound)
    return first <= last ? first...last : nil
  }
}

func intersection(_ a: ClosedRange<Day>, _ b: ClosedRange<Day>) -> ClosedRange<Day>? {
  let first = max(a.lowerBound, b.lowerBound)
  let last = min(a.upperBound, b.upperBound)
  return first <= last ? first...last : nil
}

extension ClosedRange where Bound == Day {
  var dayCount: Int { Int(upperBound.number) - Int(lowerBound.number) + 1 }
}
