package import SourceText

/// Reads free text of a plan. Headings become sections inside the place where the text stands; HTML stays as plain text,
/// refused links leave their words, and both are findings.
package func readFreeText(_ text: String, origin: TextOrigin) -> Staged<[Block]> {
  var reader = CommonMarkReader(origin: origin)
  let markup = reader.read(Array(text.utf8)[...])
  return Staged(Lowering().nested(markup), reader.findings)
}

/// Reads a title or other text of one line; the words of its first paragraph.
package func readInlineText(_ text: String, origin: TextOrigin) -> Staged<[Inline]> {
  var reader = CommonMarkReader(origin: origin)
  let markup = reader.read(Array(text.utf8)[...])
  for case .paragraph(let inlines) in Lowering().nested(markup) { return Staged(inlines, reader.findings) }
  return Staged([.text(text)], reader.findings)
}
