/// The files that the program carries with it, so that the binary alone works: templates and schemas (`Templates/…`),
/// criteria sets (`Plans/kaders/…`) and shared lists (`Plans/gedeeld/…`). Written by `make embed`; a test compares them.
package enum BuiltIn {
  package struct File: Sendable {
    /// Path in the repository, with `/`.
    package let path: StaticString
    package let text: StaticString

    init(_ path: StaticString, _ text: StaticString) {
      self.path = path
      self.text = text
    }

    package var name: String { path.description }
    package var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
  }

  /// The criteria of `Plans/kaders`, read beforehand, as `CriteriaArchive` keeps them.
  package static var criteriaArchive: StaticString { embeddedCriteria }

  /// All files, sorted by path.
  package static var files: [File] { planFiles + templateFiles }

  /// The bytes of the file with this path, or nil.
  package static func bytes(_ path: String) -> [UInt8]? { files.first { $0.name == path }?.bytes }

  /// The files in a folder, given with `/` at its end; those in folders below it too.
  package static func files(under folder: String) -> [File] { files.filter { $0.name.hasPrefix(folder) } }
}
