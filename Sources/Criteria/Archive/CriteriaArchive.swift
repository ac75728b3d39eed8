import Vocabulary

/// Criteria as they were read and checked, as bytes: nothing of their text is read anew at a start.
///
/// Printable ASCII apart from the texts themselves, so that it can stand in a source file as it is: first the heads by
/// which it is decided what holds, then the rules, then the texts. A criterion is decoded only when it is in force or
/// asked for, a text only when it is said. Made and read by the same version of the program only: rows are stored by
/// number.
package final class CriteriaArchive: Sendable {
  private enum Storage: Sendable {
    case fixed(StaticString)
    case bytes([UInt8])
  }

  static let magic: [UInt8] = Array("vthc".utf8)
  /// A text's number is its place among the texts in this many characters of five bits.
  static let width = 4
  /// The number of a text that is not there.
  static let none = (1 << (5 * width)) - 1

  private let storage: Storage
  /// Where the heads start; the rules; the texts.
  let heads: Int
  let rules: Int
  private let texts: Int

  /// Nil when the text is no archive of this version.
  package convenience init?(_ text: StaticString) { self.init(.fixed(text)) }

  package convenience init?(_ bytes: [UInt8]) { self.init(.bytes(bytes)) }

  private init?(_ storage: Storage) {
    let places = Self.withBytes(storage) { bytes -> (Int, Int, Int)? in
      var reader = RuleReader(bytes, at: Self.magic.count)
      guard bytes.starts(with: Self.magic), reader.number() == Vocabulary.rows.count else { return nil }
      let lengths = (reader.number(), reader.number())
      guard reader.isWhole, reader.fits(lengths.0), reader.fits(lengths.1), reader.fits(lengths.0 + lengths.1) else {
        return nil
      }
      return (reader.at, reader.at + lengths.0, reader.at + lengths.0 + lengths.1)
    }
    guard let places else { return nil }
    self.storage = storage
    (heads, rules, texts) = places
  }

  private static func withBytes<R>(_ storage: Storage, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    switch storage {
    case .fixed(let text): text.withUTF8Buffer(body)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }

  /// Reads from a place on; the reader must not leave the closure.
  func read<R>(at place: Int, _ body: (inout RuleReader) -> R) -> R {
    Self.withBytes(storage) { bytes in
      var reader = RuleReader(bytes, at: place, self)
      return body(&reader)
    }
  }

  /// The text whose number stands so many numbers behind a place.
  func text(numberedAt place: Int, _ index: Int) -> String? {
    read(at: place + index * Self.width) { reader in
      let number = reader.textNumber()
      guard number != Self.none else { return nil }
      reader.at = texts + number
      return reader.inlineText()
    }
  }
}
