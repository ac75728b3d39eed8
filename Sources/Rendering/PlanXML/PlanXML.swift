package import PlanModel
import Vocabulary

/// `plan.xml`: everything in the plan as data, in a namespace of its own.
///
/// A statement is an element with the keyword as its name; each slot of its phrase is an element inside, holding the
/// value as an author spells it, with the exact value in attributes. Statements stand in the order of the vocabulary,
/// those of one kind in the order of the text.
package enum PlanXML {
  package static let namespace = "urn:vthplan:plan:1"

  /// The bytes of `plan.xml` for the readers of this disclosure.
  package static func write(_ disclosure: Disclosure) -> [UInt8] {
    var writer = Writer(plan: disclosure.plan)
    writer.document(disclosure)
    return writer.xml.finish()
  }
}

/// Walks the plan and writes.
private struct Writer {
  let plan: Plan
  var xml = XMLSink()
  var values = PlanXMLValues()
  /// Ids given out; a second statement of the same name gets none, so that ids stay unique in a plan with mistakes.
  var given: Set<String> = []

  init(plan: Plan) { self.plan = plan }

  mutating func document(_ disclosure: Disclosure) {
    xml.start("uitvoeringsplan")
    xml.attribute("xmlns", PlanXML.namespace)
    xml.attribute("openbaarheid", disclosure.clearance.rawValue)
    for omission in disclosure.omissions { self.omission(omission) }
    values.labels = labels()
    for row in ElementModel.topLevel {
      for id in plan.all(row) { statement(id, inOverlay: false) }
    }
    xml.end()
  }

  private mutating func omission(_ omission: Omission) {
    xml.start("weggelaten")
    xml.attribute("aantal", String(omission.count))
    xml.attribute("opheffing", ifPresent: omission.lifting)
    xml.text(omission.ground ?? "grond niet opgegeven")
    xml.end()
  }

  /// The id of each statement that has a name and stands in the plan itself, not in a variant or consequence.
  private func labels() -> [StatementID: String] {
    var labels: [StatementID: String] = [:]
    for row in ElementModel.topLevel {
      for id in plan.all(row) { collect(id, into: &labels) }
    }
    return labels
  }

  private func collect(_ id: StatementID, into labels: inout [StatementID: String]) {
    let statement = plan[id]
    if statement.name != nil { labels[id] = plan.label(id) }
    guard !Vocabulary.isOverlay(statement.row) else { return }
    for child in statement.children { collect(child, into: &labels) }
  }

  private mutating func statement(_ id: StatementID, inOverlay: Bool) {
    let statement = plan[id]
    let model = ElementModel[statement.row]
    xml.start(model.name)
    attributes(id, statement, inOverlay: inOverlay)
    if model.hasTitle, let title = statement.title { xml.element("titel", text: title) }
    for slot in model.slots {
      if let value = statement[slot.slot] { values.write(value, slot, to: &xml) }
    }
    qualifiers(statement)
    for child in ordered(statement.children, model) {
      self.statement(child, inOverlay: inOverlay || Vocabulary.isOverlay(statement.row))
    }
    xml.end()
  }

  private mutating func attributes(_ id: StatementID, _ statement: Statement, inOverlay: Bool) {
    if !inOverlay, let label = values.labels[id], given.insert(label).inserted { xml.attribute("id", label) }
    xml.attribute("naam", ifPresent: statement.name)
    switch statement.operation {
    case .restate: break
    case .plus: xml.attribute("bewerking", "plus")
    case .minus: xml.attribute("bewerking", "min")
    }
    if statement.isShared { xml.attribute("gedeeld", "ja") }
    if statement.isDamaged { xml.attribute("onvolledig", "ja") }
  }

  /// What can stand behind any line.
  private mutating func qualifiers(_ statement: Statement) {
    if let from = statement.from { values.date(from, "geldt-vanaf", to: &xml) }
    if let until = statement.until { values.date(until, "geldt-tot-en-met", to: &xml) }
    if let reasons = statement.reasons { xml.element("met-reden", text: reasons) }
    if let source = statement.source { values.reference(source, "met-bron", to: &xml) }
    if let day = statement.asOf { values.date(day, "met-peildatum", to: &xml) }
  }

  private func ordered(_ children: [StatementID], _ model: ElementModel) -> [StatementID] {
    let ranked = children.compactMap { child in model.rank(of: plan[child].row).map { (rank: $0, id: child) } }
    return ranked.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }.map(\.id)
  }
}
