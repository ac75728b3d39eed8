package import SourceText

/// A document template, read once: CommonMark with holes.
///
///     # {plan titel}
///
///     {tabel risico's}
///
///     ::: elk doel
///     ## {doel titel}
///     ::: als doel motivering
///     {doel motivering}
///     ::: anders
///     Er is geen motivering.
///     :::
///     :::
///
/// A name in braces gives words inside a sentence, or whole blocks on a line of its own; `{{` is a literal brace. A line
/// that starts with `:::` begins or ends a block. A list or table inside a repetition becomes one list or table.
package struct Template: Sendable {
  /// Name of the file, for findings.
  package let name: String
  package let blocks: [MarkupBlock]
}

/// A name in braces, with its place.
package struct Placeholder: Sendable, Equatable {
  /// In lower case, with single spaces.
  package let name: String
  package let location: Location
}

/// A block of a template between `::: …` and `:::`.
package struct Directive: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// `elk doel`, `elke taak`.
    case each(Placeholder)
    /// `als keuzes`, `als er keuzes zijn`, `als geen keuzes`; the alternative stands after `::: anders`.
    case condition(Placeholder, isNegated: Bool)
    /// `let op Titel`, `info Titel`, `weglating Titel`, `keuze Titel`.
    case notice(Notice.Tone, [MarkupInline])
    /// `kaarten`, around `kaart …`.
    case cards
    /// `kaart Wat willen we bereiken?`.
    case card([MarkupInline])
    /// `gegevens`, around list items `Naam: waarde`.
    case data
    /// `gelet op`, `overwegende`, `besluit`, `bevoegd`, `slot`.
    case role(SectionRole)
  }

  package let kind: Kind
  package var blocks: [MarkupBlock]
  package var otherwise: [MarkupBlock]
  package let location: Location
}
