/// A part of a document that stands on its own lines.
package indirect enum Block: Sendable, Equatable {
  case section(Section)
  case paragraph([Inline])
  case list(List)
  case table(Table)
  case figure(Figure)
  case definitions([Definition])
  case notice(Notice)
  case quote([Block])
  /// Text that keeps its line breaks and spaces.
  case code(String)
  case cards([Card])
  case documents([DocumentReference])
}

/// A headed part. Its level follows from its place in the tree, its number from `Document.numbered()`.
package struct Section: Sendable, Equatable {
  /// Stable id, from the plan where it has one; it becomes the `id` in HTML and the `wId` in Akoma Ntoso.
  package var id: String
  package var role: SectionRole
  /// `2.1`, given by `Document.numbered()`; nil when the document or this part has no numbers.
  package var number: String?
  package var heading: [Inline]
  package var blocks: [Block]
  /// Whether it goes on with what stands on an earlier page; such a part says its heading again.
  package var isContinued = false

  package init(id: String, role: SectionRole = .plain, heading: [Inline], blocks: [Block] = []) {
    self.id = id
    self.role = role
    self.heading = heading
    self.blocks = blocks
  }
}

/// What a section is in a decision. Outside decisions every section is plain.
package enum SectionRole: Sendable, Equatable, CaseIterable {
  case plain
  /// Who decides: "Het college van burgemeester en wethouders;".
  case authority
  /// "gelet op": the law the decision rests on; a list, an item for each ground.
  case citations
  /// "overwegende": the reasons; a list, an item for each.
  case recitals
  /// "besluit": the points that are decided; an ordered list.
  case points
  /// Place, date and signature.
  case conclusion
}

package struct List: Sendable, Equatable {
  package var isOrdered: Bool
  /// The number of the first item of an ordered list, 0 or more.
  package var start: Int
  package var items: [[Block]]

  package init(isOrdered: Bool = false, start: Int = 1, items: [[Block]]) {
    self.isOrdered = isOrdered
    self.start = start
    self.items = items
  }

  /// A list whose items are one paragraph each.
  package init(isOrdered: Bool = false, paragraphs: [[Inline]]) {
    self.init(isOrdered: isOrdered, items: paragraphs.map { [.paragraph($0)] })
  }
}

package struct Definition: Sendable, Equatable {
  package var term: [Inline]
  package var blocks: [Block]

  package init(_ term: [Inline], _ blocks: [Block]) {
    self.term = term
    self.blocks = blocks
  }
}

/// A part set apart: read this first, mind this, this was left out.
package struct Notice: Sendable, Equatable {
  package enum Tone: String, Sendable, CaseIterable {
    case information = "info"
    case warning = "waarschuwing"
    case error = "fout"
    /// What was left out of a public document, and on what ground.
    case omission = "weglating"
    case choice = "keuze"

    /// The word before the title, so that the tone does not hang on a colour.
    package var label: String {
      switch self {
      case .information: "Ter informatie"
      case .warning: "Let op"
      case .error: "Fout"
      case .omission: "Weggelaten"
      case .choice: "Keuze"
      }
    }
  }

  package var tone: Tone
  package var title: [Inline]
  package var blocks: [Block]

  package init(_ tone: Tone, title: [Inline], blocks: [Block]) {
    self.tone = tone
    self.title = title
    self.blocks = blocks
  }
}

/// A summary card: one of the council's three questions, or one variant of a choice.
package struct Card: Sendable, Equatable {
  /// The small line above: "Wat willen we bereiken?".
  package var kicker: String
  package var title: [Inline]
  package var figures: [KeyFigure]
  package var blocks: [Block]
  package var link: DocumentReference?

  package init(
    kicker: String, title: [Inline] = [], figures: [KeyFigure] = [], blocks: [Block] = [],
    link: DocumentReference? = nil
  ) {
    self.kicker = kicker
    self.title = title
    self.figures = figures
    self.blocks = blocks
    self.link = link
  }
}

/// One number that speaks, with what it counts: "8.160 uur", "beschikbaar in 2017".
package struct KeyFigure: Sendable, Equatable {
  package var value: [Inline]
  package var label: String

  package init(value: [Inline], label: String) {
    self.value = value
    self.label = label
  }
}

/// A pointer to another document, or to a part of this one.
package struct DocumentReference: Sendable, Equatable {
  package enum Target: Sendable, Equatable {
    /// A document of the same package, by id.
    case document(String)
    /// A part of any document of the package, by the id of a section, table or figure.
    case part(String)
    case link(LinkTarget)
  }

  package var target: Target
  package var title: String
  package var note: [Inline]

  package init(_ target: Target, title: String, note: [Inline] = []) {
    self.target = target
    self.title = title
    self.note = note
  }
}
