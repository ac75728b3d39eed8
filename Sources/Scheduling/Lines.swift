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

  private static let wordOfRow: [Word?] = {
    var words: [Word?] = Array(repeating: nil, count: Vocabulary.rows.count)
    for word in Word.allCases {
      for row in Vocabulary.places(of: word.rawValue) { words[Int(row.index)] = word }
    }
    return words
  }()

  /// The words of the lines with their numbers side by side; those of one word together, in the order of the text.
  private var words: [Word] = []
  private var ids: [StatementID] = []
  /// Whether any of them says when it holds.
  private(set) var isDated = false

  init(_ plan: Plan, _ parent: StatementID) {
    let block = plan.children(parent)
    words.reserveCapacity(block.count)
    ids.reserveCapacity(block.count)
    var isMixed = false
    for child in block {
      guard let word = Self.wordOfRow[Int(plan.row(child).index)] else { continue }
      if !isMixed, let last = words.last, last != word { isMixed = words.contains(word) }
      words.append(word)
      ids.append(child)
      if plan.isDated(child) { isDated = true }
    }
    if isMixed { putTogether() }
  }

  /// Lines of one word after another, as their first ones follow in the text.
  private mutating func putTogether() {
    let groups = Dictionary(grouping: words.indices) { words[$0] }
    let order = groups.values.sorted { $0[0] < $1[0] }.joined()
    (words, ids) = (order.map { words[$0] }, order.map { ids[$0] })
  }

  subscript(word: Word) -> ArraySlice<StatementID> {
    guard let first = words.firstIndex(of: word) else { return [] }
    var end = first + 1
    while end < words.count, words[end] == word { end += 1 }
    return ids[first..<end]
  }

  /// Only the lines that hold on a day.
  func holding(on day: Day, _ plan: Plan) -> Lines {
    guard isDated else { return self }
    let held = ids.indices.filter { plan[ids[$0]].validity(in: day...day) != nil }
    var lines = self
    lines.words = held.map { words[$0] }
    lines.ids = held.map { ids[$0] }
    return lines
  }

  /// Some days, cut where a line of these words begins or ends: what they say is the same within each part.
  func stretches(of days: ClosedRange<Day>, by wanted: [Word], _ plan: Plan) -> [ClosedRange<Day>] {
    guard isDated else { return [days] }
    let ends = zip(words, ids).compactMap { word, id -> ClosedRange<Day>? in
      guard wanted.contains(word), plan[id].isDated else { return nil }
      return plan[id].validity(in: days)
    }
    return ends.isEmpty ? [days] : days.cut(by: ends)
  }

  func first(_ word: Word) -> StatementID? { words.firstIndex(of: word).map { ids[$0] } }
}

/// Whether a line of this row decides how many hours a task asks or a team has, when, or in which class.
package func bearsOnHours(_ row: RowID) -> Bool { Lines.bears(row) }

extension Lines {
  fileprivate static func bears(_ row: RowID) -> Bool {
    wordOfRow[Int(row.index)] != nil || Vocabulary.keyword(row) == "risico"
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
