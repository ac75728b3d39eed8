package import PlanModel
package import SourceText
import Vocabulary

/// All criteria there are: their heads, and their rules as read or as an archive holds them.
package struct CriteriaSet: Sendable {
  enum Body: Sendable {
    case read(Criterion)
    case archived(CriteriaArchive, at: Int)
  }

  package internal(set) var frames: [CriteriaFrame] = []
  /// What is known of each criterion without its rules, in the order of the texts.
  package internal(set) var heads: [CriterionHead] = []
  var bodies: [Body] = []
  /// Of the criteria read here; those of an archive are found by their heads.
  private var byID: [String: Int] = [:]
  private var archived = 0

  package init() {}

  package var isEmpty: Bool { heads.isEmpty }

  /// Every criterion with its rules.
  package var criteria: [Criterion] { heads.indices.map(criterion) }

  package subscript(id: String) -> Criterion? { index(of: id).map(criterion) }

  /// The criteria whose heads satisfy this, in order; the others are not decoded.
  package func criteria(where belongs: (CriterionHead) -> Bool) -> [Criterion] {
    heads.indices.filter { belongs(heads[$0]) }.map(criterion)
  }

  /// Those among the criteria with these codes.
  func criteria(_ codes: Set<String>, where belongs: (CriterionHead) -> Bool) -> [Criterion] {
    codes.compactMap { index(of: $0) }.sorted().filter { belongs(heads[$0]) }.map(criterion)
  }

  private func criterion(_ index: Int) -> Criterion {
    switch bodies[index] {
    case .read(let criterion): criterion
    case .archived(let archive, let place): archive.criterion(heads[index], at: place)
    }
  }

  private func index(of id: String) -> Int? { byID[id] ?? heads[..<archived].firstIndex { $0.id == id } }

  /// The frame that a plan names with this code, such as `vth-2.0`, or by its name.
  package func frame(_ code: String) -> CriteriaFrame? {
    frames.first { $0.code == code } ?? frames.first { $0.name == code }
  }

  /// The frame that a plan or a call asks for: by its code, or by its name when it has no code.
  package func chosen(_ code: String) -> CriteriaFrame? {
    frames.first { $0.code == code } ?? frames.first { $0.code == nil && $0.name == code }
  }

  /// The sets that choose criteria: those with a code and those that criteria say they belong to, else all there are.
  package var choices: [String] {
    let codes = unique(frames.compactMap(\.code) + heads.flatMap(\.memberOf))
    return codes.isEmpty ? frames.map(\.name) : codes
  }

  /// The criteria that an archive holds; nil when it is none of this version.
  package init?(_ archive: CriteriaArchive) {
    guard let (frames, heads, bodies) = archive.contents() else { return nil }
    self.frames = frames
    self.heads = heads
    self.bodies = bodies
    archived = heads.count
  }

  /// The criteria of a bound text; what cannot be read is a finding at its place and is never tested.
  package static func read(_ text: Plan) -> Staged<CriteriaSet> { CriteriaSet().adding(text, isLocal: false) }

  /// This set with the criteria that a plan folder adds. They can add and tighten, not replace or silence.
  package func adding(_ plan: Plan) -> Staged<CriteriaSet> { adding(plan, isLocal: true) }

  private func adding(_ plan: Plan, isLocal: Bool) -> Staged<CriteriaSet> {
    let ids = plan.all("criterium")
    guard !ids.isEmpty || !plan.all("kader").isEmpty else { return Staged(self) }
    var set = self
    var added: [Criterion] = []
    var findings: [Finding] = []
    for id in plan.all("kader") {
      let frame = CriterionReader.frame(plan, id)
      let codes = [frame.name, frame.code].compactMap { $0 }
      if frames.contains(where: { codes.contains($0.name) || $0.code.map(codes.contains) ?? false }) {
        findings.append(taken(frame, plan[id]))
      } else {
        set.frames.append(frame)
      }
    }
    for id in ids {
      var reader = CriterionReader(plan: plan, frames: set.frames, given: frames, isLocal: isLocal)
      let criterion = reader.read(id)
      findings += reader.findings
      if set.index(of: criterion.id) != nil {
        findings.append(set.duplicate(criterion, added))
      } else {
        set.byID[criterion.id] = set.heads.count
        set.heads.append(criterion.head)
        added.append(criterion)
      }
    }
    findings += set.checkEquals(&added)
    set.bodies += added.map(Body.read)
    for (index, criterion) in zip(set.bodies.count - added.count..<set.bodies.count, added) {
      set.heads[index] = criterion.head
    }
    return Staged(set, findings)
  }

  /// A set of the program stays what it is.
  private func taken(_ frame: CriteriaFrame, _ statement: Statement) -> Finding {
    let name = frames.contains { $0.name == frame.name || $0.code == frame.name } ? frame.name : frame.code ?? ""
    return Finding(
      .duplicateName, at: place(statement),
      Bilingual(
        "Kader `\(name)` bestaat al; een eigen kader krijgt een eigen naam en kan een ander niet vervangen.",
        en: "Set `\(name)` exists; a set of your own has its own name and cannot replace another."))
  }

  private func duplicate(_ criterion: Criterion, _ added: [Criterion]) -> Finding {
    let earlier = added.first { $0.id == criterion.id }?.location
    return Finding(
      .duplicateName, at: criterion.location ?? Location(FileID(0), SourceRange(0, 0)),
      Bilingual(
        "Criterium `\(criterion.id)` bestaat al; een eigen criterium krijgt een eigen code en kan een ander niet vervangen.",
        en: "Criterion `\(criterion.id)` exists; a criterion of your own has its own code and cannot replace another."),
      related: earlier.map { [Finding.Label($0)] } ?? [])
  }
}

// MARK: Criteria that equal others

extension CriteriaSet {
  /// `gelijk-aan` must lead to criteria that exist and never back to where it came from.
  private func checkEquals(_ added: inout [Criterion]) -> [Finding] {
    var findings: [Finding] = []
    let places = Dictionary(added.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in added.indices where !added[index].isBroken && !added[index].equals.isEmpty {
      for other in added[index].equals where self.index(of: other) == nil {
        added[index].isBroken = true
        findings.append(unknown(other, added[index]))
      }
      if reaches(added[index].id, from: added[index].equals, added, places) {
        added[index].isBroken = true
        findings.append(cycle(added[index]))
      }
    }
    for index in added.indices where !added[index].isBroken {
      for prefix in added[index].prefixes where !heads.contains(where: { $0.id.hasPrefix(prefix) }) {
        added[index].isBroken = true
        findings.append(unknown(prefix, added[index], isPrefix: true))
      }
    }
    inheritQuestions(&added, places)
    return findings
  }

  /// A criterion that equals others leaves to people what those leave to people.
  private func inheritQuestions(_ added: inout [Criterion], _ places: [String: Int]) {
    for index in added.indices where !added[index].isBroken && added[index].texts.questions == 0 {
      let questions = unique(
        added[index].equals.flatMap { other in places[other].map { added[$0].questions } ?? self[other]?.questions ?? []
        })
      guard !questions.isEmpty else { continue }
      let own = added[index].texts
      added[index].texts = CriterionTexts(
        (0..<CriterionTexts.fixed).map { own.texts[$0] }, added[index].sources, questions)
      added[index].head.asksPeople = true
    }
  }

  private func unknown(_ other: String, _ criterion: Criterion, isPrefix: Bool = false) -> Finding {
    let near = isPrefix ? nil : nearest(to: other, among: heads.map(\.id))
    let nl = isPrefix ? "Geen criterium begint met `\(other)`." : "Criterium `\(other)` bestaat niet."
    let en = isPrefix ? "No criterion begins with `\(other)`." : "Criterion `\(other)` does not exist."
    return Finding(
      .unknownCriterion, at: criterion.location ?? Location(FileID(0), SourceRange(0, 0)),
      Bilingual(
        nl + (near.map { " Bedoelt u `\($0)`?" } ?? ""), en: en + (near.map { " Did you mean `\($0)`?" } ?? "")))
  }

  private func cycle(_ criterion: Criterion) -> Finding {
    Finding(
      .cycle, at: criterion.location ?? Location(FileID(0), SourceRange(0, 0)),
      Bilingual(
        "Criterium `\(criterion.id)` is via `gelijk-aan` gelijk aan zichzelf.",
        en: "Criterion `\(criterion.id)` equals itself through `gelijk-aan`."))
  }

  /// Criteria that were there before cannot lead to those added now.
  private func reaches(_ id: String, from start: [String], _ added: [Criterion], _ places: [String: Int]) -> Bool {
    var seen: Set<String> = []
    var open = start
    while let next = open.popLast() {
      if next == id { return true }
      if seen.insert(next).inserted, let place = places[next] { open += added[place].equals }
    }
    return false
  }
}
