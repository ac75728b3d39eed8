import Documents
import PlanModel
import SourceText
import Vocabulary

/// A name that a template may use about one statement, and where its value comes from.
struct StatementName: Sendable {
  enum Access: Sendable {
    case title, name, line
    /// `vanaf` and `t/m` behind the line.
    case validity
    case slot(String)
    /// What stands behind the line or in the block as `motivering`.
    case reasons
    /// `motivering` and `toelichting` together.
    case explanation
    /// The child lines of these rows, in words.
    case lines([RowID])
    /// The child lines of a row that holds free text, as blocks.
    case text([RowID])
    /// The child statements of these rows, one by one.
    case children([RowID])
    case relation(PlanLinks.Relation)
    case computed(@Sendable (Council, StatementID) -> TemplateValue)
  }

  let name: String
  let help: String
  let access: Access

  init(_ name: String, _ access: Access, help: String) {
    self.name = name
    self.help = help
    self.access = access
  }
}

/// The names of every row of the vocabulary: title, name, slots, lines in the block, and what leads on from there.
///
/// A name is the keyword of the statement and a word of its block: `doel motivering`, `team formatie`. Inside a
/// repetition over a child (`::: elke indicator`) the child's keyword leads: `indicator nulmeting`.
enum NameTable {
  static func names(of row: RowID) -> [StatementName] { tables[Int(row.index)] }

  static func access(_ name: String, of row: RowID) -> StatementName.Access? { indices[Int(row.index)][name] }

  private static let tables: [[StatementName]] = Vocabulary.rows.indices.map { make(RowID($0)) }

  private static let indices: [[String: StatementName.Access]] = tables.map { names in
    Dictionary(names.map { ($0.name, $0.access) }, uniquingKeysWith: { first, _ in first })
  }

  private static let freeText: Set<String> = ["motivering", "toelichting", "onderbouwing"]

  private static let common: [RowID] = Vocabulary.rows.indices.map { RowID($0) }.filter {
    Vocabulary[$0].parents.contains("*") && Vocabulary[$0].keyword != "vertrouwelijk"
  }

  private static func make(_ id: RowID) -> [StatementName] {
    let row = Vocabulary[id]
    let keyword = row.keyword
    var names = [StatementName(keyword, .line, help: row.help.nl)]
    if row.title != .never { names.append(StatementName("\(keyword) titel", .title, help: "De titel.")) }
    if row.naming != .none { names.append(StatementName("\(keyword) naam", .name, help: "De naam in de plantaal.")) }
    // Of a line without a title they stand in the line itself.
    if row.title != .never {
      names.append(
        StatementName("\(keyword) geldt", .validity, help: "Vanaf en tot wanneer, als dat achter de regel staat."))
    }
    names.append(StatementName("\(keyword) motivering", .reasons, help: "Waarom."))
    if !row.parents.contains("*") {
      names.append(StatementName("\(keyword) uitleg", .explanation, help: "`motivering` en `toelichting` samen."))
    }
    // What is computed goes before a line of the same name: `risico score` is the computed one.
    names += ComputedNames.all.filter { $0.row == row.id }.map {
      StatementName($0.name, .computed($0.value), help: $0.help)
    }
    names += slots(id, keyword)
    names += children(id, keyword)
    names += PlanLinks.Relation.allCases.filter { $0.kinds.owner == row.id }.map {
      StatementName($0.rawValue, .relation($0), help: $0.help)
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0.name).inserted }
  }

  private static func slots(_ id: RowID, _ keyword: String) -> [StatementName] {
    Vocabulary.slots(id).map { slot in
      StatementName("\(keyword) \(slot.name)", .slot(slot.name), help: "Een deel van de regel.")
    }
  }

  private static func children(_ id: RowID, _ keyword: String) -> [StatementName] {
    guard !Vocabulary[id].parents.contains("*") else { return [] }
    var result: [StatementName] = []
    for child in Vocabulary.children(of: id) + common where child != id {
      let word = Vocabulary[child].keyword
      let help = Vocabulary[child].help.nl
      if freeText.contains(word) {
        result.append(StatementName("\(keyword) \(word)", .text([child]), help: help))
      } else {
        result.append(StatementName("\(keyword) \(word)", .lines([child]), help: help))
        result.append(StatementName(word, .children([child]), help: help))
      }
    }
    return result
  }
}

// MARK: - Schema

extension NameTable {
  /// What the names of a row give, for the check of a template.
  static func schema(_ row: RowID, depth: Int = 2) -> TemplateSchema {
    TemplateSchema(names(of: row).compactMap { schemaName($0, depth: depth) })
  }

  static func schemaName(_ name: StatementName, depth: Int) -> TemplateSchema.Name? {
    kind(name.access, depth: depth, name: name.name).map { TemplateSchema.Name(name.name, $0, help: name.help) }
  }

  private static func kind(
    _ access: StatementName.Access, depth: Int, name: String
  ) -> TemplateSchema.Name.Kind? {
    switch access {
    case .title, .name, .line, .validity, .slot, .lines: return .text
    case .reasons, .explanation, .text: return .blocks
    case .children(let rows): return rows.first.map { .items(schema($0, depth: 0)) }
    case .relation(let relation):
      guard depth > 0, let row = Vocabulary.id(relation.kinds.item) else { return nil }
      return .items(schema(row, depth: depth - 1))
    case .computed: return ComputedNames.kinds[name]
    }
  }
}
