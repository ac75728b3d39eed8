import PlanModel
import Vocabulary

/// Lines that are asked for at every task, risk or indicator, by row: a keyword would be looked up at each of them.
enum Rows {
  static let goalOfTask = line("doel", of: "taak")
  static let riskOfTask = line("risico", of: "taak")
  static let goalOfRisk = line("doel", of: "risico")
  static let after = line("na", of: "taak")
  static let team = line("team", of: "taak")
  static let effort = line("inzet", of: "taak")
  static let objects = line("objecten", of: "taak")
  static let frequency = line("frequentie", of: "taak")
  static let duration = line("duur", of: "taak")
  static let partner = line("met", of: "taak")
  static let minimum = line("minimum", of: "taak")
  static let priorityOfTask = line("prioriteit", of: "taak")
  static let effect = line("effect", of: "risico")
  static let likelihood = line("kans", of: "risico")
  static let priorityOfRisk = line("prioriteit", of: "risico")
  static let score = line("score", of: "risico")
  static let baseline = line("nulmeting", of: "doel/indicator")
  static let target = line("streefwaarde", of: "doel/indicator")
  static let result = line("realisatie", of: "doel/indicator")

  static func line(_ keyword: String, of parent: String) -> RowID? {
    Vocabulary.id(parent).flatMap { Vocabulary.child(keyword, of: $0) }
  }
}

extension Plan {
  /// Top-level statements of a kind that are this plan's own and whole.
  func own(_ kind: String) -> [StatementID] {
    all(kind).filter { !outline.marks($0).has(.leftAlone) }
  }

  /// The same with all children of a keyword: `taak`, its `periode` lines.
  func lines(_ kind: String, _ keyword: String) -> [StatementID] {
    guard let row = Rows.line(keyword, of: kind) else { return [] }
    var lines: [StatementID] = []
    for id in all(kind) where !outline.marks(id).has(.leftAlone) {
      for line in outline.children(id) where outline.row(line) == row && !outline.marks(line).has(.damaged) {
        lines.append(line)
      }
    }
    return lines
  }

  /// The first line of a row in a statement, as the text has it: no change is made yet when coherence is checked.
  func child(_ id: StatementID, _ wanted: RowID?) -> StatementID? {
    guard let wanted else { return nil }
    return outline.children(id).first { outline.row($0) == wanted }
  }

  /// The lines of a row in a statement, in order.
  func children(_ id: StatementID, _ wanted: RowID?) -> [StatementID] {
    guard let wanted else { return [] }
    return outline.children(id).filter { outline.row($0) == wanted }
  }
}
