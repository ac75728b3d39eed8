package import SourceText

extension Template {
  /// Every name that the schema does not know, or that does not fit its place, whatever the plan holds: also inside a
  /// repetition over nothing and a condition that does not hold.
  package func check(against schema: TemplateSchema) -> [Finding] {
    var checker = TemplateChecker(schemas: [schema])
    checker.check(blocks)
    return checker.findings
  }
}

extension Template {
  /// Every name that it takes words or blocks from, wherever it stands.
  package var names: Set<String> {
    var found: Set<String> = []
    for block in blocks { block.gather(&found) }
    return found
  }
}

extension MarkupBlock {
  fileprivate func gather(_ names: inout Set<String>) {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): inlines.gather(&names)
    case .list(_, _, let items): for block in items.joined() { block.gather(&names) }
    case .table(_, let heading, let rows): for cell in heading + rows.joined() { cell.gather(&names) }
    case .quote(let inner): for block in inner { block.gather(&names) }
    case .directive(let directive):
      switch directive.kind {
      case .notice(_, let title), .card(let title): title.gather(&names)
      case .each, .condition, .cards, .data, .role: break
      }
      for block in directive.blocks + directive.otherwise { block.gather(&names) }
    case .code, .rule: break
    }
  }
}

extension [MarkupInline] {
  fileprivate func gather(_ names: inout Set<String>) {
    for inline in self {
      switch inline {
      case .placeholder(let placeholder): names.insert(placeholder.name)
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .note(let inner): inner.gather(&names)
      case .text, .code, .lineBreak: break
      }
    }
  }
}

private struct TemplateChecker {
  /// The innermost last.
  var schemas: [TemplateSchema]
  var findings: [Finding] = []

  init(schemas: [TemplateSchema]) { self.schemas = schemas }

  mutating func check(_ blocks: [MarkupBlock]) {
    for block in blocks { check(block) }
  }

  private mutating func check(_ block: MarkupBlock) {
    switch block {
    case .paragraph(let inlines): check(inlines, mayBeBlock: inlines.count == 1)
    case .heading(_, let inlines): check(inlines)
    case .list(_, _, let items): for item in items { check(item) }
    case .table(_, let heading, let rows):
      for cell in heading { check(cell) }
      for cell in rows.joined() { check(cell) }
    case .quote(let inner): check(inner)
    case .code, .rule: break
    case .directive(let directive): check(directive)
    }
  }

  private mutating func check(_ directive: Directive) {
    switch directive.kind {
    case .each(let placeholder): checkRepetition(placeholder, directive)
    case .condition(let placeholder, _):
      if name(placeholder) == nil { report(placeholder, DocumentMessages.unknownCondition) { _ in true } }
      check(directive.blocks)
      check(directive.otherwise)
    case .notice(_, let title), .card(let title):
      check(title)
      check(directive.blocks)
    case .cards, .data, .role: check(directive.blocks)
    }
  }

  private mutating func checkRepetition(_ placeholder: Placeholder, _ directive: Directive) {
    guard case .items(let inner)? = name(placeholder)?.kind else {
      // What stands inside is not checked: its names would only be unknown for the same reason.
      return report(placeholder, DocumentMessages.unknownRepetition) {
        if case .items = $0.kind { true } else { false }
      }
    }
    schemas.append(inner)
    check(directive.blocks)
    schemas.removeLast()
  }

  private mutating func check(_ inlines: [MarkupInline], mayBeBlock: Bool = false) {
    for inline in inlines {
      switch inline {
      case .placeholder(let placeholder): check(placeholder, mayBeBlock: mayBeBlock)
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .note(let inner): check(inner)
      case .text, .code, .lineBreak: break
      }
    }
  }

  private mutating func check(_ placeholder: Placeholder, mayBeBlock: Bool) {
    switch name(placeholder)?.kind {
    case .text: break
    case .blocks:
      guard !mayBeBlock else { return }
      let message = DocumentMessages.blockInLine(placeholder.name)
      findings.append(Finding(.templateBlock, at: placeholder.location, message))
    case .flag, .items:
      findings.append(Finding(.templateBlock, at: placeholder.location, DocumentMessages.notText(placeholder.name)))
    case nil:
      report(placeholder, DocumentMessages.unknownPlaceholder) {
        switch $0.kind {
        case .text, .blocks: true
        case .flag, .items: false
        }
      }
    }
  }

  private func name(_ placeholder: Placeholder) -> TemplateSchema.Name? {
    for schema in schemas.reversed() {
      if let name = schema[placeholder.name] { return name }
    }
    return nil
  }

  /// The name with a slip of the pen, or else with the same words in another order, before one that looks like it less.
  private static func near(_ name: String, _ known: [String]) -> String? {
    func ordered(_ name: String) -> String { name.split(separator: " ").sorted().joined(separator: " ") }
    if let near = nearest(to: name, among: known, within: 2) { return near }
    let words = ordered(name)
    if let same = known.first(where: { ordered($0) == words }) { return same }
    let near = nearest(to: words, among: known.map(ordered), within: 3)
    return known.first { ordered($0) == near } ?? nearest(to: name, among: known)
  }

  private mutating func report(
    _ placeholder: Placeholder, _ message: (String, String?) -> Bilingual, suggesting: (TemplateSchema.Name) -> Bool
  ) {
    let known = schemas.reversed().flatMap { $0.names.filter(suggesting).map(\.name) }
    let near = Self.near(placeholder.name, known)
    var finding = Finding(.unknownPlaceholder, at: placeholder.location, message(placeholder.name, near))
    if let near {
      finding.solutions = [Finding.Solution(DocumentMessages.replace, [Finding.Edit(placeholder.location, near)])]
    }
    findings.append(finding)
  }
}
