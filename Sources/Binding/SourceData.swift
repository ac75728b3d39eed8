package import PlanModel
package import SourceText

/// Why a data file could not be read, in both languages.
package struct DataProblem: Error, Sendable {
  package let message: Bilingual
  /// The path that may be meant.
  let near: String?

  package init(_ message: Bilingual, near: String? = nil) {
    self.message = message
    self.near = near
  }
}

/// Answers the questions a plan asks of its sources (`kans uit meldingen waar …`): how many rows a year.
///
/// Each file is read once, whatever the number of questions. `read` gives a file's bytes by its path relative to the
/// plan folder.
package func countRows(_ plan: Plan, read: (String) -> Result<[UInt8], DataProblem>) -> Staged<Plan> {
  var counter = RowCounter(plan: plan)
  for source in plan.all("bron") {
    if plan.child(source, "bestand") == nil {
      counter.reportNothingToCount(source)
    } else {
      counter.count(source, read)
    }
  }
  var counted = plan
  counted.counts = counter.counts
  return Staged(counted, counter.findings)
}

private struct RowCounter {
  let plan: Plan
  var counts: [StatementID: Rational] = [:]
  var findings: [Finding] = []

  /// A line that asks: the statement, and what rows must satisfy.
  private struct Question {
    let statement: StatementID
    let terms: [(column: Int, term: RowCondition.Term)]
    var count: Int64 = 0
    /// The terms that no row has satisfied yet, by place; those that exclude rows are not asked.
    var unseen: [Int]

    init(statement: StatementID, terms: [(column: Int, term: RowCondition.Term)]) {
      self.statement = statement
      self.terms = terms
      unseen = terms.indices.filter { terms[$0].term.comparison != .differs }
    }

    mutating func ask(_ row: [String]) {
      if terms.allSatisfy({ $0.term.holds($0.column, row) }) { count += 1 }
      if !unseen.isEmpty { unseen.removeAll { terms[$0].term.holds(terms[$0].column, row) } }
    }
  }

  mutating func count(_ source: StatementID, _ read: (String) -> Result<[UInt8], DataProblem>) {
    guard let line = plan.child(source, "bestand"), !plan[line].isDamaged, let path = plan[line].text("bestand") else {
      return
    }
    switch read(path) {
    case .failure(let problem):
      report(
        line, Bilingual("Het bestand «\(path)»: \(problem.message.nl)", en: "File “\(path)”: \(problem.message.en)"),
        near: problem.near.map(PhraseReader.quoted))
    case .success(let bytes):
      count(source, line, path, bytes)
    }
  }

  /// A likelihood that is to be counted in a source without rows would be unknown without a word.
  mutating func reportNothingToCount(_ source: StatementID) {
    if plan[source].isIncomplete { return }
    for asking in plan.base.referrers[source] ?? [] {
      let statement = plan[asking]
      guard statement.kind == "kans", !statement.isShared, !statement.isDamaged,
        let reference = statement.references("bron").first(where: { $0.target == source })
      else { continue }
      findings.append(
        Finding(
          .dataFile, .warning, at: Location(statement.location.file, reference.range),
          Bilingual(
            "Bron «\(plan.title(source))» noemt geen `bestand`; er valt niets te tellen, en de kans is onbekend.",
            en:
              "Source “\(plan.title(source))” names no `bestand`; there is nothing to count, and the likelihood is unknown."
          ),
          why: Bilingual(
            "Geef de bron een `bestand` met de rijen die tellen, of schrijf de kans zelf op, zoals: `kans 2`.",
            en: "Give the source a `bestand` with the rows that count, or write the likelihood itself, as in: `kans 2`."
          )))
    }
  }

  private mutating func count(_ source: StatementID, _ line: StatementID, _ path: String, _ bytes: [UInt8]) {
    if let bad = Self.lineThatIsNotUTF8(bytes) {
      return report(
        line,
        Bilingual(
          "«\(path)» is op regel \(bad) geen UTF-8. Bewaar het bestand als «CSV UTF-8».",
          en: "“\(path)” is not UTF-8 on line \(bad). Save the file as “CSV UTF-8”."))
    }
    var table = CSVReader(bytes)
    guard let header = table.row(), !header.isEmpty else {
      return report(line, Bilingual("Het bestand «\(path)» is leeg.", en: "File “\(path)” is empty."))
    }
    checkColumns(source, header, path)
    var questions = questions(source, header, path)
    var audit = RowAudit(header, span(of: source))
    while let row = table.row() {
      guard audit.admits(row, line: table.rowLine) else { continue }
      for i in questions.indices { questions[i].ask(row) }
    }
    report(audit, line, path)
    if audit.rows > 0 { reportUnseen(questions, path, bytes) }
    if let bad = table.badLine {
      report(
        line,
        Bilingual(
          "In «\(path)» sluit op regel \(bad) een aanhalingsteken niet.",
          en: "In “\(path)” a quote never closes on line \(bad)."))
    }
    for question in questions { counts[question.statement] = perYear(question.count, source) }
  }

  /// The first line with bytes that are no UTF-8; nil when there is none.
  private static func lineThatIsNotUTF8(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
  }

  private mutating func questions(_ source: StatementID, _ header: [String], _ path: String) -> [Question] {
    (plan.base.referrers[source] ?? []).compactMap { asking in
      let statement = plan[asking]
      guard statement.references("bron").contains(where: { $0.target == source }) else { return nil }
      guard case .condition(let condition)? = statement["conditie"] else {
        return statement.kind == "kans" ? Question(statement: asking, terms: []) : nil
      }
      var terms: [(Int, RowCondition.Term)] = []
      for term in condition.terms {
        guard let column = header.firstIndex(of: term.column) else {
          // What `kolom` names was said there.
          if !isNamed(term.column, source) { reportColumn(asking, term.column, header, path, at: term.range) }
          return nil
        }
        terms.append((column, term))
      }
      return Question(statement: asking, terms: terms)
    }
  }

  /// What is odd about the rows, at the file's name.
  private mutating func report(_ audit: RowAudit, _ line: StatementID, _ path: String) {
    if audit.rows == 0 {
      report(
        line,
        Bilingual("«\(path)» heeft een kop en geen rijen.", en: "“\(path)” has a header and no rows."), .warning)
    }
    for oddity in RowAudit.Oddity.allCases {
      if let message = audit.message(oddity, path) { report(line, message, .warning) }
    }
  }

  /// The days that the source covers; nil when it does not say.
  private func span(of source: StatementID) -> ClosedRange<Day>? {
    guard let line = plan.child(source, "tijdvak"), case .period(let period)? = plan[line]["periode"],
      case .dates(let from, let to)? = period.spans.first, let first = from.first, let last = to.last, first <= last
    else { return nil }
    return first...last
  }

  /// The count over the source's span, brought to a year: by whole years when it is some, else to one of 365 days.
  private func perYear(_ count: Int64, _ source: StatementID) -> Rational {
    guard let span = span(of: source) else { return Rational(count) }
    let (first, last) = (span.lowerBound, span.upperBound)
    // Leap days change no count.
    let years = Int64(last.adding(1).year) - Int64(first.year)
    if years > 0, last.adding(1).components.month == first.components.month,
      last.adding(1).components.day == first.components.day
    {
      return Rational(count).divided(by: Rational(years)) ?? Rational(count)
    }
    let days = Int64(last.number - first.number) + 1
    return Rational(count).multiplied(by: Rational(365)).flatMap { $0.divided(by: Rational(days)) } ?? Rational(count)
  }

  /// Whether the source's own `kolom` names a column, or cannot be read.
  private func isNamed(_ column: String, _ source: StatementID) -> Bool {
    plan.children(source, "kolom").contains { plan[$0].isDamaged || plan[$0].words("kolom").contains(column) }
  }

  private mutating func checkColumns(_ source: StatementID, _ header: [String], _ path: String) {
    for line in plan.children(source, "kolom") {
      let words = plan[line].words("kolom")
      for index in words.indices where !header.contains(words[index]) {
        let place = plan[line].slot("kolom")?.place(of: index, in: words)
        let isAlone = place.map { Int($0.end) - Int($0.start) == words[index].utf8.count } == true
        reportColumn(line, words[index], header, path, at: isAlone ? place : nil)
      }
    }
  }

  /// Values that stand nowhere in their column: a slip of the pen counts as zero. The file is read again, and only then.
  private mutating func reportUnseen(_ questions: [Question], _ path: String, _ bytes: [UInt8]) {
    let unseen = questions.flatMap { question in question.unseen.map { (question.statement, question.terms[$0]) } }
    guard !unseen.isEmpty else { return }
    var known: [Int: Set<String>] = [:]
    for (_, (column, _)) in unseen { known[column] = [] }
    var table = CSVReader(bytes)
    _ = table.row()
    while let row = table.row() {
      for column in known.keys where column < row.count { known[column]?.insert(row[column]) }
    }
    for (statement, (column, term)) in unseen where !plan[statement].isShared {
      // Rows of other days may have it; of those it was said that they do not count.
      if known[column, default: []].contains(where: { term.holds(0, [$0]) }) { continue }
      let near = nearest(to: term.value, among: known[column, default: []].sorted())
      let place = Location(plan[statement].location.file, term.valueRange)
      findings.append(
        Finding(
          .unknownWord, near == nil ? .remark : .warning, at: place,
          Bilingual(
            "In «\(path)» komt `\(term.column)` «\(term.value)» niet voor."
              + (near.map { " Bedoelt u «\($0)»?" } ?? ""),
            en: "In “\(path)” no `\(term.column)` is “\(term.value)”." + (near.map { " Did you mean “\($0)”?" } ?? "")),
          why: Bilingual(
            "Er wordt dan geen enkele rij geteld. Klopt dat, dan hoeft er niets te gebeuren.",
            en: "Not a single row is counted. If that is right, nothing need be done."),
          solutions: Binder.rename(place, near.flatMap { $0.utf8.contains(UInt8(ascii: "\"")) ? nil : "\"\($0)\"" })))
    }
  }

  private mutating func reportColumn(
    _ line: StatementID, _ column: String, _ header: [String], _ path: String, at range: SourceRange? = nil
  ) {
    let near = nearest(to: column, among: header)
    let isWritten = range.map { $0.end > $0.start } == true
    report(
      line,
      Bilingual(
        "«\(path)» heeft geen kolom `\(column)`." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "“\(path)” has no column `\(column)`." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      at: isWritten ? range : nil, near: isWritten ? near : nil)
  }

  /// At the range, or at the first thing the line says.
  private mutating func report(
    _ line: StatementID, _ message: Bilingual, _ severity: Severity? = nil, at range: SourceRange? = nil,
    near: String? = nil
  ) {
    guard !plan[line].isShared else { return }
    let range = range ?? plan[line].values.first?.range ?? plan[line].keywordRange
    let place = Location(plan[line].location.file, range)
    findings.append(Finding(.dataFile, severity, at: place, message, solutions: Binder.rename(place, near)))
  }
}

extension RowCondition.Term {
  fileprivate func holds(_ column: Int, _ row: [String]) -> Bool {
    let found = column < row.count ? row[column] : ""
    return switch comparison {
    case .equals: found == value
    case .differs: found != value
    case .contains: found.contains(value)
    }
  }
}

/// Rows of a CSV file (RFC 4180, `,` or `;`, with or without BOM), one at a time.
struct CSVReader {
  private let bytes: [UInt8]
  private var at = 0
  private let separator: UInt8
  private var line = 1
  /// The line on which the row read last begins.
  private(set) var rowLine = 0
  /// The line of a quote that never closes.
  private(set) var badLine: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let header = bytes[at...].prefix { $0 != UInt8(ascii: "\n") }
    separator = header.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The next row that is not empty; nil at the end.
  mutating func row() -> [String]? {
    while at < bytes.count {
      let row = fields()
      if row.count > 1 || row.first?.isEmpty == false { return row }
    }
    return nil
  }

  private mutating func fields() -> [String] {
    rowLine = line
    var row: [String] = []
    while true {
      row.append(at < bytes.count && bytes[at] == UInt8(ascii: "\"") ? quoted() : plain())
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\r") { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    line += 1
    return row
  }

  private mutating func plain() -> String {
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") {
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted() -> String {
    let start = line
    var text: [UInt8] = []
    at += 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else {
          at += 1
          skipToSeparator()
          return String(decoding: text, as: UTF8.self)
        }
        at += 1
      }
      if bytes[at] == UInt8(ascii: "\n") { line += 1 }
      text.append(bytes[at])
      at += 1
    }
    badLine = badLine ?? start
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func skipToSeparator() {
    while at < bytes.count, bytes[at] != separator, bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") {
      at += 1
    }
  }
}
