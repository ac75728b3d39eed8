import PlanModel
import SourceText
import Vocabulary

extension CriteriaArchive {
  /// The archive of a set, as bytes. What broke the reading of a criterion is not kept: such a set has findings.
  package static func bytes(of set: CriteriaSet) -> [UInt8] {
    var heads = RuleWriter()
    var rules = RuleWriter()
    heads.list(set.frames) { $0.frame($1) }
    let codes = unique(set.heads.flatMap(\.memberOf))
    heads.list(codes) { $0.inlineText($1) }
    heads.list(set.criteria) { heads, criterion in
      heads.head(criterion.head, codes, rules.bytes.count)
      rules.criterion(criterion)
    }
    var front = RuleWriter()
    front.number(Vocabulary.rows.count)
    front.number(heads.bytes.count)
    front.number(rules.bytes.count)
    return magic + front.bytes + heads.bytes + rules.bytes + rules.texts
  }

  /// Frames, heads and where the rules stand; nil when the bytes hold no such thing.
  func contents() -> ([CriteriaFrame], [CriterionHead], [CriteriaSet.Body])? {
    read(at: heads) { reader in
      let frames = reader.list { $0.frame() }
      let codes = reader.list { $0.inlineText() }
      var sets: [Int: [String]] = [:]
      var bodies: [CriteriaSet.Body] = []
      let heads = reader.list { reader in
        let head = reader.head(codes, &sets)
        bodies.append(.archived(self, at: rules + reader.distance()))
        return head
      }
      return reader.isWhole ? (frames, heads, bodies) : nil
    }
  }

  func criterion(_ head: CriterionHead, at place: Int) -> Criterion {
    read(at: place) { $0.criterion(head) }
  }
}

extension RuleWriter {
  fileprivate mutating func frame(_ frame: CriteriaFrame) {
    inlineText(frame.name)
    inlineText(frame.title)
    choice(frame.kind)
    optional(frame.code) { $0.inlineText($1) }
    optional(frame.from) { $0.number(Int($1.number)) }
    optional(frame.until) { $0.number(Int($1.number)) }
    optional(frame.note) {
      $0.inlineText($1.nl)
      $0.inlineText($1.en)
    }
    flag(frame.hasSureDates)
  }

  /// Which codes it belongs to goes as bits.
  fileprivate mutating func head(_ head: CriterionHead, _ codes: [String], _ place: Int) {
    inlineText(head.id)
    inlineText(head.set)
    choice(head.kind)
    optional(head.from) { $0.number(Int($1.number)) }
    optional(head.until) { $0.number(Int($1.number)) }
    let bits = head.memberOf.compactMap(codes.firstIndex)
    number(bits.reduce(0) { $0 | 1 << min($1, 60) })
    flag(head.asksPeople)
    number(place)
  }

  fileprivate mutating func criterion(_ criterion: Criterion) {
    let texts = criterion.texts
    number(texts.sources)
    number(texts.questions)
    for index in 0..<texts.count { text(texts.texts[index]) }
    choice(criterion.severity)
    choice(criterion.confidence)
    flag(criterion.allowsDeviation)
    list(criterion.equals) { $0.inlineText($1) }
    list(criterion.parameters) { writer, parameter in
      writer.inlineText(parameter.name)
      writer.optional(parameter.value) { $0.figure($1) }
      writer.inlineText(parameter.description)
    }
    list(criterion.provided) { $0.demand($1) }
    optional(criterion.subject) { $0.collection($1) }
    list(criterion.demands) { $0.demand($1) }
  }

  private mutating func demand(_ demand: Criterion.Demand) {
    for index in 0..<Criterion.Demand.textCount { text(demand.texts[index]) }
    optional(demand.severity) { $0.choice($1) }
    condition(demand.condition)
  }
}

extension RuleReader {
  fileprivate mutating func frame() -> CriteriaFrame {
    let name = inlineText()
    let title = inlineText()
    let kind = choice(Criterion.Kind.self) ?? .model
    let code = optional { $0.inlineText() }
    let from = optional { $0.day() }
    let until = optional { $0.day() }
    let note = optional { reader in
      let dutch = reader.inlineText()
      return Bilingual(dutch, en: reader.inlineText())
    }
    return CriteriaFrame(
      name: name, title: title, kind: kind, code: code, from: from, until: until, note: note,
      hasSureDates: number() == 1)
  }

  /// `sets` keeps the lists of codes made before, so that criteria share them.
  fileprivate mutating func head(_ codes: [String], _ sets: inout [Int: [String]]) -> CriterionHead {
    let id = inlineText()
    let set = inlineText()
    let kind = choice(Criterion.Kind.self) ?? .model
    let from = optional { $0.day() }
    let until = optional { $0.day() }
    let bits = number()
    if sets[bits] == nil { sets[bits] = codes.indices.filter { $0 < 61 && bits & 1 << $0 != 0 }.map { codes[$0] } }
    return CriterionHead(
      id: id, set: set, kind: kind, from: from, until: until, memberOf: sets[bits] ?? [], asksPeople: number() == 1)
  }

  fileprivate mutating func criterion(_ head: CriterionHead) -> Criterion {
    let sources = number()
    let questions = number()
    guard fits(sources), fits(questions) else { return broken(head) }
    let count = CriterionTexts.fixed + 2 * sources + questions
    var criterion = Criterion(
      head: head, texts: CriterionTexts(texts(count), sources: sources, questions: questions), location: nil)
    criterion.severity = choice(Severity.self) ?? .error
    criterion.confidence = choice(Criterion.Confidence.self) ?? .high
    criterion.allowsDeviation = number() == 1
    criterion.equals = list { $0.inlineText() }
    criterion.parameters = list { reader in
      let name = reader.inlineText()
      let value = reader.optional { $0.figure() }
      return Criterion.Parameter(name: name, value: value, description: reader.inlineText())
    }
    criterion.provided = list { $0.demand() }
    criterion.subject = optional { $0.collection() }
    criterion.demands = list { $0.demand() }
    return isWhole ? criterion : broken(head)
  }

  private func broken(_ head: CriterionHead) -> Criterion {
    var criterion = Criterion(head: head, texts: CriterionTexts([], [], []), location: nil)
    criterion.isBroken = true
    return criterion
  }

  private mutating func demand() -> Criterion.Demand {
    let texts = texts(Criterion.Demand.textCount)
    let severity = optional { $0.choice(Severity.self) ?? .error }
    return Criterion.Demand(condition: condition(), severity: severity, texts: texts)
  }
}
