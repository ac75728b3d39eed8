import Documents
import PlanModel
package import SourceText

/// A template of the package and the document it makes.
package struct CouncilTemplate: Sendable, Hashable {
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
    return template.findings + template.value.check(against: CouncilNames.schema) + text.emptiness
  }
}

extension TemplateText {
  /// That there is nothing in it, and so on its page; of an annex there is no page then.
  fileprivate var emptiness: [Finding] {
    let isAnnex = CouncilTemplate.all.contains { $0.kind == .annex && file.name == "sjablonen/\($0.fileName)" }
    let isBlank = file.bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if isAnnex || !isBlank { return [] }
    return [
      Finding(
        .emptyTemplate, at: Location(id, SourceRange(0, 0)),
        Bilingual("Dit sjabloon is leeg.", en: "This template is empty."))
    ]
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
    let templates = CouncilTemplate.all.filter { $0.applies(to: self) }.compactMap { item in
      text(item.fileName).map { (item: item, text: $0, read: readTemplate($0.file, id: $0.id)) }
    }
    // Every document but the first is listed with its own title and lead, so the list comes after they are filled.
    let names = CouncilNames.scope(self)
    var listed: [CouncilTemplate: DocumentReference] = [:]
    for template in templates where template.item.kind != .frontPage {
      let filled = template.read.value.opening.fill(names).value
      listed[template.item] = DocumentReference(
        .document(template.item.id), title: template.item.title(filled), note: filled.lead)
    }
    let order = templates.map(\.item)
    // An annex that the plan has nothing for is no document; the front page, filled last, does not list it.
    for template in templates.filter({ $0.item.kind != .frontPage }) + templates.filter({ $0.item.kind == .frontPage })
    {
      let filled = template.read.value.fill(names.listing(order, listed))
      result.findings +=
        template.read.findings + template.read.value.check(against: CouncilNames.schema) + filled.findings
        + template.text.emptiness
      guard template.item.kind != .annex || !filled.value.blocks.isEmpty else {
        listed[template.item] = nil
        continue
      }
      let document = document(template.item, filled.value, shared)
      result.value.insert(document, at: template.item.kind == .frontPage ? 0 : result.value.count)
    }
    linkCards(&result.value)
    return result
  }

  /// A card whose words are the heading of a chapter of the plan leads to it.
  private func linkCards(_ documents: inout [Document]) {
    guard let programme = documents.first(where: { $0.kind == .programme }) else { return }
    let chapters = programme.blocks.compactMap { block in
      if case .section(let section) = block { section.heading.plainText } else { nil }
    }
    for document in documents.indices {
      for block in documents[document].blocks.indices {
        guard case .cards(var cards) = documents[document].blocks[block] else { continue }
        for card in cards.indices where cards[card].link == nil && chapters.contains(cards[card].kicker) {
          let words = cards[card].kicker
          cards[card].link = DocumentReference(
            .part(slug(words)), title: "Meer over: \(words.prefix(1).lowercased())\(words.dropFirst())")
        }
        documents[document].blocks[block] = .cards(cards)
      }
    }
  }

  private func document(
    _ template: CouncilTemplate, _ filled: FilledTemplate, _ metadata: CouncilMetadata
  ) -> Document {
    let title = filled.title.isEmpty ? template.kind.title : filled.title.plainText
    return Document(
      id: template.id, path: template.path, kind: template.kind, title: title, lead: filled.lead,
      metadata: metadata.of(template, description: filled.lead.plainText), blocks: filled.blocks)
  }

}

extension TemplateScope {
  /// The same names, and the lists of documents.
  fileprivate func listing(_ order: [CouncilTemplate], _ references: [CouncilTemplate: DocumentReference])
    -> TemplateScope
  {
    TemplateScope { name in
      guard let kinds = CouncilTemplate.lists[name] else { return value(name) }
      let shown = order.filter { kinds.contains($0.kind) }.compactMap { references[$0] }
      return .blocks(shown.isEmpty ? [] : [.documents(shown)])
    }
  }
}

extension CouncilTemplate {
  /// The names that list documents, with the kinds that each lists.
  static let lists: [String: Set<DocumentKind>] = [
    "documenten": Set(DocumentKind.allCases).subtracting([.frontPage]),
    "documenten van het plan": [.programme, .summary],
    "documenten om te besluiten": [.collegeDecision, .informationLetter, .councilProposal, .councilDecision],
    "bijlagen": [.annex],
  ]

  /// How the document is listed: the plan and its annexes by their own title, the rest by what they are.
  fileprivate func title(_ filled: FilledTemplate) -> String {
    let own = filled.title.plainText
    return (kind == .annex || kind == .programme) && !own.isEmpty ? own : kind.title
  }
}
