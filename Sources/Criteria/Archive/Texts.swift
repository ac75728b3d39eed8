/// Texts that are read only when they are asked for: given, or where an archive holds them.
package enum Texts: Sendable {
  case given([String?])
  /// Text numbers one after the other in an archive, from this place on.
  case archived(CriteriaArchive, at: Int)

  package subscript(index: Int) -> String? {
    switch self {
    case .given(let texts): texts.indices.contains(index) ? texts[index] : nil
    case .archived(let archive, let place): archive.text(numberedAt: place, index)
    }
  }
}
