import Documents
import PlanModel
package import SourceText

/// A template of the package and the document it makes.
package struct CouncilTemplate: Sendable {
  enum Condition: Sendable { case always, asksCouncil, informsCouncil }

  /// Name below `Templates/`, without `.md`; also the path of the document.
  package let path: String
  let kind: DocumentKind
  let condition: Condition

  /// `bijlagen/risicoanalyse` makes the document `risicoanalyse`.
  var id: String { String(path.split(separator: "/").last ?? "document") }
  package var fileName: String { "\(path).md" }

  /// The front page comes first, then the plan, what is decided, the annexes.
  package static let all: [CouncilTemplate] = [
    CouncilTemplate(path: "index", kind: .frontPage, condition: .always),
    CouncilTemplate(path: "uitvoeringsplan", kind: .programme, condition: .always),
    CouncilTemplate(path: "samenvatting", kind: .summary, condition: .always),
    CouncilTemplate(path: "collegebesluit", kind: .collegeDecision, condition: .always),
    CouncilTemplate(path: "raadsinformatiebrief", kind: .informationLetter, condition: .informsCouncil),
    CouncilTemplate(path: "raadsvoorstel", kind: .councilProposal, condition: .asksCouncil),
    CouncilTemplate(path: "raadsbesluit", kind: .councilDecision, condition: .asksCouncil),
    CouncilTemplate(path: "bijlagen/risicoanalyse", kind: .annex, condition: .always),
    CouncilTemplate(path: "bijlagen/taken", kind: .annex, condition: .always),
    CouncilTemplate(path: "bijlagen/strategieen", kind: .annex, condition: .always),
    CouncilTemplate(path: "bijlagen/organisatie", kind: .annex, condition: .always),
    CouncilTemplate(path: "bijlagen/capaciteit", kind: .annex, condition: .always),
    CouncilTemplate(path: "bijlagen/toetsing", kind: .annex, condition: .always),
    CouncilTemplate(path: "bijlagen/partners", kind: .annex, condition: .always),
    CouncilTemplate(path: "bijlagen/participatie", kind: .annex, condition: .always),
  ]

  func applies(to council: Council) -> Bool {
    switch condition {
    case .always: true
    case .asksCouncil: council.asksCouncil
    case .informsCouncil: !council.asksCouncil
    }
  }
}

/// The text of a template, with its number for findings.
package struct TemplateText: Sendable {
  package let id: FileID
  package let file: SourceFile

  package init(id: FileID, file: SourceFile) {
    self.id = id
    self.file = file
  }
}

/// What is wrong in templates: blocks that do not close, names that the schema does not know.
package func checkTemplates(_ texts: [TemplateText]) -> [Finding] {
  texts.flatMap { text in
    let template = readTemplate(text.file, id: text.id)
    return template.findings + template.value.check(against: CouncilNames.schema)
  }
}

extension Council {
  /// The documents of the package, filled from the templates; `text` gives a template by its file name. A template that
  /// is missing makes no document.
  func documents(
    concept: Bool, generator: String, text: (String) -> TemplateText?
  ) -> Staged<[Document]> {
    var result = Staged<[Document]>([])
    let shared = CouncilMetadata(self, isConcept: concept, generator: generator)
    for template in CouncilTemplate.all where template.applies(to: self) {
      guard let text = text(template.fileName) else { continue }
      let read = readTemplate(text.file, id: text.id)
      let filled = read.value.fill(scope(for: template))
      result.findings += read.findings + read.value.check(against: CouncilNames.schema) + filled.findings
      result.value.append(document(template, filled.value, shared))
    }
    return result
  }

  private func document(
    _ template: CouncilTemplate, _ filled: FilledTemplate, _ metadata: CouncilMetadata
  ) -> Document {
    let title = filled.title.isEmpty ? template.kind.title : filled.title.plainText
    return Document(
      id: template.id, path: template.path, kind: template.kind, title: title, lead: filled.lead,
      metadata: metadata.of(template, description: filled.lead.plainText), blocks: filled.blocks)
  }

  /// The names of the plan, and the list of documents.
  private func scope(for template: CouncilTemplate) -> TemplateScope {
    let references = CouncilTemplate.all.filter { $0.path != "index" && $0.applies(to: self) }.map { item in
      DocumentReference(.document(item.id), title: item.title(for: self))
    }
    let names = CouncilNames.scope(self)
    return TemplateScope { name in
      name == "documenten" ? .blocks([.documents(references)]) : names.value(name)
    }
  }
}

extension CouncilTemplate {
  /// How the document is listed before it is filled.
  fileprivate func title(for council: Council) -> String {
    switch kind {
    case .annex: "Bijlage: \(Self.annexTitles[id] ?? id)"
    case .programme: council.plan.header.map(council.plan.title) ?? kind.title
    default: kind.title
    }
  }

  private static let annexTitles = [
    "risicoanalyse": "risicoanalyse", "taken": "taken", "capaciteit": "capaciteit en berekening",
    "toetsing": "toetsing aan de criteria",
    "partners": "partners en afspraken", "participatie": "participatie en zelfredzaamheid",
  ]
}
