package import SourceText

/// What a filled template gives: the title from its `#` heading, the paragraph right under it, and the rest.
package struct FilledTemplate: Sendable, Equatable {
  package var title: [Inline]
  package var lead: [Inline]
  package var blocks: [Block]
}

/// What is left of the parts that repetitions may make, so that nested repetitions end.
final class RepetitionBudget {
  private var left = MarkupLimits.repeatedParts
  private(set) var findings: [Finding] = []

  /// Whether one more part may be made.
  func spend(at location: Location) -> Bool {
    guard left > 0 else {
      if findings.isEmpty { findings.append(Finding(.tooDeep, at: location, DocumentMessages.tooManyParts)) }
      return false
    }
    left -= 1
    return true
  }
}

extension Template {
  /// Fills the holes with values. Values are put into the tree, never into text, so no value can become markup.
  package func fill(_ scope: TemplateScope) -> Staged<FilledTemplate> {
    let budget = RepetitionBudget()
    var flat = Lowering(scopes: [scope], budget: budget).flat(blocks)
    var filled = FilledTemplate(title: [], lead: [], blocks: [])
    if case .heading(1, let title, _)? = flat.first {
      filled.title = title
      flat.removeFirst()
      if case .block(.paragraph(let lead))? = flat.first {
        filled.lead = lead
        flat.removeFirst()
      }
    }
    filled.blocks = sections(flat, dropsEmpty: true)
    return Staged(filled, budget.findings)
  }
}

extension Template {
  /// Its title and lead alone.
  package var opening: Template { Template(name: name, blocks: Array(blocks.prefix(2))) }
}

extension Lowering {
  func flat(_ directive: Directive) -> [FlatBlock] {
    switch directive.kind {
    case .each(let placeholder):
      guard case .items(let items)? = value(placeholder) else { return [] }
      return repeated(items, directive.blocks, at: placeholder.location)
    case .condition(let placeholder, let isNegated):
      let holds = value(placeholder)?.holds ?? false
      return flat(holds != isNegated ? directive.blocks : directive.otherwise)
    case .notice(let tone, let title):
      let blocks = nested(directive.blocks)
      return blocks.isEmpty ? [] : [.block(.notice(Notice(tone, title: inlines(title), blocks: blocks)))]
    case .cards:
      let cards = flat(directive.blocks).flatMap { item -> [Card] in
        if case .block(.cards(let cards)) = item { cards } else { [] }
      }
      return cards.isEmpty ? [] : [.block(.cards(cards))]
    case .card(let title): return [.block(.cards([card(title, directive.blocks)]))]
    case .data: return data(directive.blocks)
    case .role(let role):
      return [
        .block(.section(Section(id: role.id, role: role, heading: role.heading, blocks: nested(directive.blocks))))
      ]
    }
  }

  /// List items `Naam: waarde` as terms with what they stand for. Any other item keeps all its words and has the name of the
  /// item before it; what is no list comes after.
  private func data(_ blocks: [MarkupBlock]) -> [FlatBlock] {
    var definitions: [Definition] = []
    var rest: [FlatBlock] = []
    for item in flat(blocks) {
      guard case .block(.list(let list)) = item else {
        rest.append(item)
        continue
      }
      for blocks in list.items {
        if let definition = Definition(blocks) {
          definitions.append(definition)
        } else if definitions.isEmpty {
          rest.append(.block(.list(List(items: [blocks]))))
        } else {
          definitions[definitions.count - 1].blocks += blocks
        }
      }
    }
    return (definitions.isEmpty ? [] : [.block(.definitions(definitions))]) + rest.joined
  }

  private func repeated(_ items: [TemplateScope], _ blocks: [MarkupBlock], at location: Location) -> [FlatBlock] {
    var result: [FlatBlock] = []
    for item in items {
      guard budget.spend(at: location) else { break }
      let inner = Lowering(scopes: scopes + [item], budget: budget)
      result += inner.flat(blocks).marked(item.id)
    }
    return result.joined
  }

  /// A heading gives the title of a card, a paragraph that starts in bold a key figure.
  private func card(_ kicker: [MarkupInline], _ blocks: [MarkupBlock]) -> Card {
    var card = Card(kicker: inlines(kicker).plainText)
    for item in flat(blocks) {
      switch item {
      case .heading(_, let title, _) where card.title.isEmpty: card.title = title
      case .heading(_, let title, _): card.blocks.append(.paragraph([.strong(title)]))
      case .block(.paragraph(let inlines)):
        if let figure = KeyFigure(inlines) {
          card.figures.append(figure)
        } else {
          card.blocks.append(.paragraph(inlines))
        }
      case .block(let block): card.blocks.append(block)
      }
    }
    return card
  }
}

extension Definition {
  /// `Team: …`: the words up to the first colon, and the rest.
  fileprivate init?(_ blocks: [Block]) {
    guard case .paragraph(let inlines)? = blocks.first, case .text(let text)? = inlines.first,
      let colon = text.firstIndex(of: ":"), colon != text.startIndex
    else { return nil }
    let rest = String(text[text.index(after: colon)...].drop { $0 == " " })
    let value = (rest.isEmpty ? [] : [Inline.text(rest)]) + inlines.dropFirst()
    guard !value.isEmpty else { return nil }
    self.init([.text(String(text[..<colon]))], [.paragraph(value)] + blocks.dropFirst())
  }
}

extension KeyFigure {
  /// `**8.160 uur** beschikbaar in 2017`.
  fileprivate init?(_ inlines: [Inline]) {
    guard case .strong(let value)? = inlines.first, inlines.count > 1 else { return nil }
    let label = Array(inlines.dropFirst()).plainText
    self.init(value: value, label: String(label.drop { $0 == " " }))
  }
}

extension SectionRole {
  fileprivate var id: String {
    switch self {
    case .plain: "deel"
    case .authority: "bevoegd"
    case .citations: "gelet-op"
    case .recitals: "overwegende"
    case .points: "besluit"
    case .conclusion: "slot"
    }
  }

  fileprivate var heading: [Inline] {
    switch self {
    case .plain, .authority, .conclusion: []
    case .citations: [.text("Gelet op")]
    case .recitals: [.text("Overwegende")]
    case .points: [.text("Besluit")]
    }
  }
}

extension [FlatBlock] {
  /// Lists and tables that continue the one before them, as one; in one pass.
  var joined: [FlatBlock] {
    var result: [FlatBlock] = []
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[start].isContinued(by: self[end]) { end += 1 }
      result.append(end == start + 1 ? self[start] : self[start].extended(by: self[(start + 1)..<end]))
      start = end
    }
    return result
  }

  /// The id of the statement on the first heading, or on the row of a table, that it made.
  fileprivate func marked(_ id: String?) -> [FlatBlock] {
    guard let id else { return self }
    var result = self
    if let first = result.firstIndex(where: { if case .heading = $0 { true } else { false } }) {
      if case .heading(let level, let heading, nil) = result[first] {
        result[first] = .heading(level: level, heading, id: id)
      }
    } else if case .block(.table(var table))? = result.first, result.count == 1, table.rows.count == 1 {
      if table.rows[0].id == nil { table.rows[0].id = id }
      result[0] = .block(.table(table))
    }
    return result
  }
}

extension FlatBlock {
  fileprivate func isContinued(by next: FlatBlock) -> Bool {
    switch (self, next) {
    case (.block(.list(let list)), .block(.list(let other))): list.isOrdered == other.isOrdered
    case (.block(.table(let table)), .block(.table(let other))):
      table.columns == other.columns && table.caption == other.caption
    case (.block(.cards), .block(.cards)): true
    default: false
    }
  }

  /// This block with the items, rows or cards of those that continue it.
  fileprivate func extended(by others: ArraySlice<FlatBlock>) -> FlatBlock {
    switch self {
    case .block(.list(var list)):
      for case .block(.list(let other)) in others { list.items += other.items }
      return .block(.list(list))
    case .block(.table(var table)):
      for case .block(.table(let other)) in others { table.rows += other.rows }
      return .block(.table(table))
    case .block(.cards(var cards)):
      for case .block(.cards(let other)) in others { cards += other }
      return .block(.cards(cards))
    default: return self
    }
  }
}
