import BuiltIn
import Foundation
import PlanCompiler
import Rendering
import SourceText
import Testing

/// The words of all open pages of a plan's package.
private func openWords(_ compilation: Compilation) throws -> String {
  var sources = compilation.sources
  var texts: [String: TemplateText] = [:]
  for file in BuiltIn.files(under: "Templates/") {
    let source = SourceFile(name: file.name, bytes: file.bytes)
    texts[String(file.name.dropFirst("Templates/".count))] = TemplateText(id: sources.add(source), file: source)
  }
  let options = PackageOptions(isConcept: true, generator: "test")
  let files = try councilPackage(compilation, options: options) { texts[$0] }.value
  return files.filter { $0.path.hasSuffix(".html") }.map { words(String(decoding: $0.bytes, as: UTF8.self)) }
    .joined(separator: " ")
}

/// What a reader of the page sees, with single spaces.
private func words(_ html: String) -> String {
  var text = ""
  var isMarkup = false
  for character in html {
    if character == "<" { isMarkup = true } else if !isMarkup { text.append(character) }
    if character == ">" {
      isMarkup = false
      text.append(" ")
    }
  }
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
    text = text.replacingOccurrences(of: entity, with: character)
  }
  return plain(text)
}

private func plain(_ text: String) -> String {
  text.replacingOccurrences(of: "\u{A0}", with: " ").replacingOccurrences(of: "’", with: "'")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The texts and figures of an example that may be read by all: no objects or days of an unannounced inspection.
private func openValues(_ text: String) -> [String] {
  text.split(separator: "\n").flatMap { line -> [String] in
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    let quoted = parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    let keyword = line.drop { $0 == " " }.prefix { $0 != " " }
    if keyword == "objecten" || keyword == "dag" || keyword == "//" { return quoted }
    let bare = parts.indices.filter { $0 % 2 == 0 }.flatMap { parts[$0].split(separator: " ") }
    let figures = bare.filter { $0.first?.isNumber == true }.map { $0.trimmingCharacters(in: .punctuationCharacters) }
    return quoted + figures
  }
}

private let open = Example.all(in: "Documentation/taal.md").filter {
  !$0.text.contains("vertrouwelijk") && !$0.text.contains("// ")
}

/// Examples that bring a plan of their own, and all others together as one.
private let together =
  open.filter(\.isWhole) + [
    Example(line: 0, text: open.filter { !$0.isWhole }.map(\.text).joined(separator: "\n\n"))
  ]

/// Every example reaches the documents: what it says can be read on a page for everyone.
@Test(arguments: together)
func exampleReachesTheDocuments(_ example: Example) throws {
  let result = compile(example)
  #expect(result.places { $0.severity == .error }.map(\.message) == [])
  let page = try openWords(result)
  let missing = openValues(example.text).filter { !page.contains(plain($0)) }
  #expect(missing.isEmpty, "\(missing)")
}

/// What is confidential does not.
@Test func confidentialExampleStaysOut() throws {
  let secret = Example.all(in: "Documentation/taal.md").filter { $0.text.contains("vertrouwelijk") }
  for example in secret {
    let page = try openWords(compile(example))
    let title = try #require(openValues(example.text).first)
    #expect(!page.contains(title))
  }
  #expect(!secret.isEmpty)
}
