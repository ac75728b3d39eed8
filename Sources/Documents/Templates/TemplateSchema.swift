/// What a template may say: every name, what kind of thing it gives, and a line of help. From this come the findings on
/// misspelt names and the generated page of placeholders.
package struct TemplateSchema: Sendable {
  package struct Name: Sendable {
    package enum Kind: Sendable {
      /// Words inside a sentence: `{plan titel}`.
      case text
      /// Whole blocks, on a line of their own: `{tabel risico's}`. Text with paragraphs too.
      case blocks
      /// Only for `::: als`.
      case flag
      /// For `::: elk` and `::: als`; inside, these names are known as well.
      case items(TemplateSchema)
    }

    /// Lower-case words with single spaces, in the terms of the plan language.
    package var name: String
    package var kind: Kind
    /// One line of Dutch.
    package var help: String

    package init(_ name: String, _ kind: Kind, help: String) {
      self.name = name
      self.kind = kind
      self.help = help
    }
  }

  /// In the order of the reference page.
  package let names: [Name]
  private let indices: [String: Int]

  package init(_ names: [Name]) {
    self.names = names
    indices = Dictionary(names.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> Name? { indices[name].map { names[$0] } }
}

/// The values behind the names, for one item or for the whole plan.
package struct TemplateScope: Sendable {
  /// The id of the statement, for the section or table row that an item makes.
  package var id: String?
  private let lookup: @Sendable (String) -> TemplateValue?

  /// - Parameter lookup: the value of a name of the schema; nil when the name is none of this scope, so that the scope
  ///   around it is asked.
  package init(id: String? = nil, lookup: @escaping @Sendable (String) -> TemplateValue?) {
    self.id = id
    self.lookup = lookup
  }

  package init(id: String? = nil, _ values: [String: TemplateValue]) {
    self.init(id: id) { values[$0] }
  }

  /// The value of a name; nil when it is none of this scope.
  package func value(_ name: String) -> TemplateValue? { lookup(name) }
}

/// What a name gives.
package enum TemplateValue: Sendable {
  /// Nothing, with the word that says so: `niet vermeld`, `geen`. As a condition it does not hold.
  case absent(String)
  case text(String)
  case inlines([Inline])
  case blocks([Block])
  case flag(Bool)
  case items([TemplateScope])

  /// Whether it counts as there, for `::: als`.
  var holds: Bool {
    switch self {
    case .absent: false
    case .text(let text): !text.isEmpty
    case .inlines(let inlines): !inlines.isEmpty
    case .blocks(let blocks): !blocks.isEmpty
    case .flag(let flag): flag
    case .items(let items): !items.isEmpty
    }
  }
}
