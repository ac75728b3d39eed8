import Vocabulary

/// A name of one kind, wherever in the plan it is said.
struct KindName: Hashable, Sendable {
  let kind: String
  let name: String
}

/// Which statements are confidential: those that are marked, and what is about nothing else.
///
/// Secrecy follows what is meant, not where it stands. What restates a hidden statement, or a hidden line of one, is
/// hidden too; so is a line that names nothing but what is hidden, a figure whose source is, and a block whose whole subject
/// is.
struct Secrecy {
  private let plan: Plan
  /// Names that are hidden in plans taken along, such as last year's.
  private let foreign: Set<KindName>
  private(set) var hidden: [Bool]
  /// What may not be named: kinds and names of hidden statements that no open statement declares.
  private(set) var names: Set<KindName>

  /// - Parameter names: what a plan that takes this one along keeps secret.
  init(_ plan: Plan, secret: (StatementID) -> Bool, names: Set<KindName>, foreign: Set<KindName>) {
    self.plan = plan
    self.foreign = foreign
    self.names = names
    hidden = (0..<plan.count).map { secret(StatementID($0)) }
    guard hidden.contains(true) || !names.isEmpty || !foreign.isEmpty else { return }
    var before = -1
    // Each round follows references one kind further: a goal, the block about it, the choice of that block.
    while case let now = hidden.count(where: { $0 }), now != before {
      before = now
      round()
    }
  }

  func isHidden(_ id: StatementID) -> Bool { hidden.indices.contains(Int(id.index)) && hidden[Int(id.index)] }

  private mutating func round() {
    spread()
    gatherNames()
    for index in hidden.indices where !hidden[index] {
      let id = StatementID(index)
      let statement = plan[id]
      hidden[index] =
        isNamedSecret(statement) || isEmptied(statement) || isFromSecret(statement) || isAboutNothing(id, statement)
      if Secret.restating.contains(statement.row) { hideRestatements(in: statement) }
    }
    spread()
  }

  private mutating func spread() {
    for index in hidden.indices where !hidden[index] {
      var next = holder(StatementID(index))
      while let current = next, !hidden[index] {
        hidden[index] = hidden[Int(current.index)]
        next = holder(current)
      }
    }
  }

  private func holder(_ id: StatementID) -> StatementID? { plan[id].parent ?? plan[id].writtenUnder }

  private mutating func gatherNames() {
    for index in hidden.indices where hidden[index] {
      let statement = plan[StatementID(index)]
      guard let name = statement.name, isUnique(statement) else { continue }
      if let open = plan.find(statement.kind, name), !isHidden(open) { continue }
      names.insert(KindName(kind: statement.kind, name: name))
    }
  }

  // MARK: Names

  /// Whether it declares, restates or says in words what may not be named.
  private func isNamedSecret(_ statement: Statement) -> Bool {
    if let name = statement.name, isUnique(statement), names.contains(KindName(kind: statement.kind, name: name)) {
      return true
    }
    if Secret.judgements.contains(statement.row), let task = statement.word("taak") { return isSecret("taak", task) }
    if Secret.successors.contains(statement.row), let name = statement.word("indicator") {
      return isSecret("indicator", name)
    }
    if Secret.earlierNames.contains(statement.row), let name = statement.text("naam"), let parent = statement.parent {
      return foreign.contains(KindName(kind: plan[parent].kind, name: name))
    }
    return false
  }

  /// Whether its name stands for one thing in the whole plan.
  private func isUnique(_ statement: Statement) -> Bool {
    switch Vocabulary[statement.row].naming {
    case .declares, .word: true
    case .none, .declaresWithin, .criterion: false
    }
  }

  private func isSecret(_ kind: String, _ name: String) -> Bool {
    let named = KindName(kind: kind, name: name)
    return names.contains(named) || foreign.contains(named)
  }

  /// A line without a name that says nothing once the hidden names are gone.
  private func isEmptied(_ statement: Statement) -> Bool {
    statement.name == nil
      && statement.values.contains { value in
        let references = statement.references(value.slot)
        return !references.isEmpty && references.allSatisfy { $0.target.map(isHidden) ?? false }
      }
  }

  /// A figure whose source is hidden: the one behind it, or else that of its indicator.
  private func isFromSecret(_ statement: Statement) -> Bool {
    if let source = statement.source { return isSecret(source) }
    guard Secret.measured.contains(statement.row), let parent = statement.parent else { return false }
    let sources = plan.children(parent, "bron").flatMap { plan[$0].references("bron") }
    return !sources.isEmpty && sources.allSatisfy(isSecret)
  }

  private func isSecret(_ source: Reference) -> Bool {
    source.target.map(isHidden) ?? names.contains(KindName(kind: "bron", name: source.name))
  }

  // MARK: Restatements

  /// In a variant, a consequence or an adjustment: lines that take the place of lines that are hidden.
  private mutating func hideRestatements(in container: Statement) {
    for child in container.children {
      let statement = plan[child]
      let standing = statement.name.map { plan.find(statement.kind, $0) } ?? plan.all(statement.row).first
      guard let standing, standing != child else { continue }
      hidden[Int(child.index)] = isHidden(child) || isHidden(standing)
      hideLines(of: statement, restating: plan[standing])
    }
  }

  private mutating func hideLines(of statement: Statement, restating standing: Statement) {
    for child in statement.children {
      let line = plan[child]
      let same = standing.children.filter { plan[$0].row == line.row && plan[$0].name == line.name }
      if same.contains(where: isHidden) {
        hidden[Int(child.index)] = true
      } else if let named = same.first, line.name != nil {
        hideLines(of: line, restating: plan[named])
      }
    }
  }

  // MARK: Subjects

  /// Whether all that the block is about is hidden. A choice needs two variants to be one.
  private func isAboutNothing(_ id: StatementID, _ statement: Statement) -> Bool {
    if Secret.choices.contains(statement.row) {
      let variants = plan.children(id, "variant")
      return variants.contains(where: isHidden) && variants.count(where: { !isHidden($0) }) < 2
    }
    let subjects = subjects(of: statement)
    return !subjects.isEmpty && subjects.allSatisfy(isHidden)
  }

  private func subjects(of statement: Statement) -> [StatementID] {
    if Secret.restating.contains(statement.row) {
      return statement.children.filter { child in
        let kind = plan[child].kind
        return kind == "zonder" || Vocabulary.child(kind, of: nil) == plan[child].row
      }
    }
    guard let wanted = Secret.subjects[statement.row] else { return [] }
    let about = statement.children.filter { wanted.contains(plan[$0].kind) }
    return about.isEmpty ? statement.children.filter { plan[$0].kind == "gevolg" } : about
  }
}

extension Secrecy {
  /// Whether a confidential task, or a line of one that hours may follow from, is left out.
  var hidesWork: Bool {
    hidden.indices.contains { index in
      guard hidden[index] else { return false }
      let statement = plan[StatementID(index)]
      if statement.kind == "taak" { return true }
      guard let parent = statement.parent, plan[parent].kind == "taak" else { return false }
      if Secret.byRule.contains(statement.row) { return plan.child(StatementID(index), "vertrouwelijk") != nil }
      return !Secret.words.contains(statement.kind)
    }
  }

  /// Leaves out the hours that authors state beside what is computed: the difference is the work that is hidden.
  mutating func hideSumsOfWork() {
    guard hidesWork else { return }
    for index in hidden.indices where !hidden[index] {
      let statement = plan[StatementID(index)]
      hidden[index] = Secret.sums.contains(statement.row) && statement["uren"] != nil
    }
  }
}

private enum Secret {
  static let restating = ids("keuze/variant", "terugkoppeling/gevolg", "bijstelling")
  static let choices = ids("keuze")
  static let measured = ids("doel/indicator/nulmeting", "doel/indicator/realisatie", "doel/indicator/waarvan")
  static let judgements = ids("evaluatie/oordeel")
  static let successors = ids("doel/indicator/vervolg")
  static let earlierNames = Set(Vocabulary.places(of: "eerder"))
  /// The lines that say what a block is about.
  static let subjects: [RowID: Set<String>] = {
    let over: Set<String> = ["over"]
    let lines: [String: Set<String>] = [
      "terugkoppeling": over, "toezegging": over, "motie": over, "afwijking": over, "beoordeling": over,
      "niet-doen": ["risico"], "prioriteit": ["risico", "taak", "doel", "gebied"],
    ]
    return Dictionary(
      lines.compactMap { kind, lines in Vocabulary.child(kind, of: nil).map { ($0, lines) } },
      uniquingKeysWith: { first, _ in first })
  }()
  static let sums = ids("werkplan/uren", "team/bij-tekort")
  /// Lines of a task that no hours follow from.
  static let words: Set<String> = ["motivering", "toelichting", "vertrouwelijk"]
  /// Lines of a task that are hidden because it is not announced; its hours are not.
  static let byRule = ids("taak/vast", "taak/periode")

  private static func ids(_ ids: String...) -> Set<RowID> { Set(ids.compactMap { Vocabulary.id($0) }) }
}
