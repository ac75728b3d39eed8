extension [Inline] {
  /// The words without their dress; notes are left out.
  package var plainText: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text
  }
}

extension Inline {
  fileprivate func append(to text: inout String) {
    switch self {
    case .text(let words), .code(let words), .badge(let words, _), .abbreviation(let words, _): text += words
    case .emphasis(let inner), .strong(let inner), .link(_, let inner), .reference(_, let inner):
      for inline in inner { inline.append(to: &text) }
    case .quantity(let quantity): text += quantity.text
    case .date(_, let words): text += words
    case .lineBreak: text += " "
    case .note: break
    }
  }
}
