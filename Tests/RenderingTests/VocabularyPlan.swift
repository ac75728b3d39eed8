import PlanModel
import SourceText
import Vocabulary

/// A plan that says everything the vocabulary can say: a statement of every row under every parent, every slot filled.
struct VocabularyPlan {
  var storage = Plan.Storage()
  /// Goes into every text, word, title and name that an author chooses.
  var text: String
  /// Goes instead into what is confidential: the marked statements, staff, objects and weeks.
  let secret: String
  let secretNumber: Int64
  let isAnnounced: Bool
  /// The rows whose statements are marked `vertrouwelijk`.
  private let marked: Set<String>
  private let nowhere = SourceRange(0, 0)

  init(
    text: String = "tekst", secret: String = "geheim", secretNumber: Int64 = 3, isAnnounced: Bool = true,
    marked: Set<String> = ["functie"]
  ) {
    self.marked = marked
    self.text = text
    self.secret = secret
    self.secretNumber = secretNumber
    self.isAnnounced = isAnnounced
    for row in Vocabulary.children(of: nil) { topLevel(row) }
    link()
  }

  var plan: Plan { Plan(storage) }

  private mutating func topLevel(_ row: RowID) {
    let id = add(row, parent: nil, isSecret: false)
    storage.topLevel[row, default: []].append(id)
  }

  private func isSecret(_ row: RowID) -> Bool {
    let always = marked.union(["team/medewerker"])
    let unannounced: Set = ["taak/objecten", "taak/vast", "taak/dag", "taak/periode"]
    guard Vocabulary[row].keyword != "vertrouwelijk" else { return false }
    return always.contains(Vocabulary[row].id) || !isAnnounced && unannounced.contains(Vocabulary[row].id)
  }

  private mutating func add(_ row: RowID, parent: StatementID?, isSecret inherited: Bool) -> StatementID {
    let isSecret = inherited || isSecret(row)
    let isMark = Vocabulary[row].keyword == "vertrouwelijk"
    let filler = Filler(text: isSecret && !isMark ? secret : text, number: isSecret ? secretNumber : 3)
    let id = StatementID(storage.statements.count)
    var statement = Statement(row: row, location: Location(FileID(0), nowhere), keywordRange: nowhere)
    statement.parent = parent
    name(&statement, id, filler)
    statement.values = filler.values(row)
    qualify(&statement, id, filler)
    storage.statements.append(statement)
    for child in children(of: row) where child != row {
      storage.statements[Int(id.index)].children.append(add(child, parent: id, isSecret: isSecret))
    }
    return id
  }

  /// What may stand in any block stands in each; the mark of confidentiality where it is asked for.
  private func children(of row: RowID) -> [RowID] {
    guard !Vocabulary[row].parents.contains("*") else {
      let isMarked = marked.contains(Vocabulary[row].id) && Vocabulary[row].keyword != "vertrouwelijk"
      return isMarked ? Vocabulary.places(of: "vertrouwelijk") : []
    }
    let common = Vocabulary.rows.indices.map { RowID($0) }.filter {
      Vocabulary[$0].parents.contains("*")
        && (Vocabulary[$0].keyword != "vertrouwelijk" || marked.contains(Vocabulary[row].id))
    }
    return (Vocabulary.children(of: row) + common).filter { isAnnounced || Vocabulary[$0].keyword != "aangekondigd" }
  }

  private mutating func name(_ statement: inout Statement, _ id: StatementID, _ filler: Filler) {
    let row = Vocabulary[statement.row]
    if row.title != .never { statement.title = filler.text }
    switch row.naming {
    case .none: break
    case .word(let list): statement.name = Vocabulary.words(list)?.words.first?.nl
    case .criterion: statement.name = "CAP-06"
    case .declares, .declaresWithin:
      // What is confidential has a confidential name.
      let name = filler.text == text ? "naam-\(id.index)" : "\(filler.text)-\(id.index)"
      statement.name = name
      storage.names[row.keyword, default: [:]][name] = id
    }
  }

  private func qualify(_ statement: inout Statement, _ id: StatementID, _ filler: Filler) {
    guard id.index % 3 == 0 else { return }
    statement.from = .month(year: 2017, month: 3)
    statement.until = .absent(.notYetKnown)
    statement.reasons = filler.text
    statement.source = Reference(name: "bron", range: nowhere)
    statement.asOf = .year(2016)
    statement.operation = .plus
    statement.isShared = true
  }

  private mutating func link() {
    let targets = storage.names.compactMapValues { $0.values.min() }
    let statements = storage.statements
    func linked(_ reference: Reference) -> Reference {
      guard let target = targets[reference.name] else { return reference }
      return Reference(name: statements[Int(target.index)].name ?? "", range: nowhere, target: target)
    }
    for index in storage.statements.indices {
      storage.statements[index].source = storage.statements[index].source.map(linked)
      storage.statements[index].values = statements[index].values.map { slot in
        SlotValue(slot.slot, relink(slot.value, linked), nowhere)
      }
    }
  }

  private func relink(_ value: Value, _ linked: (Reference) -> Reference) -> Value {
    switch value {
    case .reference(let reference): .reference(linked(reference))
    case .references(let references): .references(references.map(linked))
    case .weighted(let weighted):
      .weighted(weighted.map { Weighted(linked($0.reference), $0.weight, absence: $0.absence) })
    default: value
    }
  }
}

/// Values for every kind of slot.
struct Filler {
  let text: String
  let number: Int64
  private let nowhere = SourceRange(0, 0)

  init(text: String, number: Int64) {
    self.text = text
    self.number = number
  }

  func values(_ row: RowID) -> [SlotValue] {
    var seen: Set<String> = []
    return Phrase(Vocabulary[row].phrase).slots.compactMap { slot in
      seen.insert(slot.name).inserted ? SlotValue(slot.name, value(slot.type), nowhere) : nil
    }
  }

  private func value(_ type: Phrase.SlotType) -> Value {
    switch type {
    case .text: .text(text, isCommonMark: true)
    case .number: .figure(Figure(Rational(number), .number))
    case .count: .figure(Figure(Rational(2), .count(text), .range(to: Rational(3))))
    case .hours: .figure(Figure(Rational(90), .minutes, .about))
    case .fte: .figure(Figure(Rational(1, over: 3) ?? .one, .fte))
    case .money: .figure(Figure(Rational(123_456), .cents, .atMost))
    case .percent: .figure(Figure(Rational(15), .percent))
    case .measure: .figure(Figure(Rational(20), .percent, .lowerThan(year: 2011)))
    case .term: .figure(Figure(Rational(12), .calendar(.week), .atLeast))
    case .date: .date(.quarter(year: 2017, quarter: 3))
    case .period: .period(Period([.weeks(6, 50), .season(.winter), .months(3, 10)], except: [.yearDays(7, 1, 8, 15)]))
    case .times: .times([TimeRule(days: 0x9F, hours: [420..<540, 1320..<1560])])
    case .time: .time(1080)
    case .unit: .unit(.quarter)
    case .year: .year(2018)
    case .code: .code(text)
    case .sentence: .sentence(text)
    case .condition: .condition(RowCondition([.init(column: text, comparison: .differs, value: text)]))
    case .word(let list, let closed, let times): words(list, closed, times)
    case .reference(let kinds, let times): references(kinds, times)
    }
  }

  private func words(_ list: String?, _ closed: Bool, _ times: Phrase.Repeat) -> Value {
    let word = closed ? list.flatMap(Vocabulary.words)?.words.first?.nl ?? text : text
    return switch times {
    case .once: .word(word)
    case .list: .words([word, word])
    case .shares: .weighted([Weighted(Reference(name: word, range: nowhere), Figure(Rational(80), .percent))])
    case .scores: .weighted([Weighted(Reference(name: word, range: nowhere), Figure(Rational(4), .number))])
    }
  }

  private func references(_ kinds: [String], _ times: Phrase.Repeat) -> Value {
    let reference = reference(kinds.first ?? "")
    return switch times {
    case .once: .reference(reference)
    case .list: .references([reference, Reference(name: text, range: nowhere)])
    case .shares: .weighted([Weighted(reference, Figure(Rational(60), .percent)), Weighted(reference, nil)])
    case .scores: .weighted([Weighted(reference, Figure(Rational(2), .number))])
    }
  }

  /// Names the kind for now; `link` puts the first statement of that kind in its place.
  private func reference(_ kind: String) -> Reference { Reference(name: kind, range: nowhere) }
}
