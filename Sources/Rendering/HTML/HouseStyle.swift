/// What a municipality changes about the pages: design tokens, and a logo.
package struct HouseStyle: Sendable, Equatable {
  /// Custom properties and their values, in order: `--utrecht-document-color`, `#222`.
  package private(set) var tokens: [Token] = []
  package var logo: Logo?

  package struct Token: Sendable, Equatable {
    package let name: String
    package let value: String
  }

  package struct Logo: Sendable, Equatable {
    package enum Kind: String, Sendable {
      case svg = "image/svg+xml"
      case png = "image/png"
    }

    package var kind: Kind
    package var bytes: [UInt8]

    package init(kind: Kind, bytes: [UInt8]) {
      self.kind = kind
      self.bytes = bytes
    }
  }

  package init() {}

  /// Adds a token. False, and nothing added, when the name is no custom property or the value could do more than be a
  /// value: a file, another rule, a comment, markup.
  package mutating func set(_ name: String, _ value: String) -> Bool {
    guard name.hasPrefix("--"), name.utf8.count > 2, name.utf8.dropFirst(2).allSatisfy(Self.isNameByte) else {
      return false
    }
    // The names that the pages use among themselves, in dark mode too.
    guard !name.hasPrefix("--vth-") else { return false }
    guard Self.isHarmless(value) else { return false }
    tokens.append(Token(name: name, value: value))
    return true
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func isHarmless(_ value: String) -> Bool {
    let refused: [UInt8] = Array("<>{};@\\&!`$".utf8)
    guard !value.isEmpty, value.utf8.count <= 400 else { return false }
    guard value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && !refused.contains($0) }) else { return false }
    let lowered = value.lowercased()
    guard !["url", "image", "expression", "/*", "//", "src", "attr"].contains(where: { lowered.contains($0) }) else {
      return false
    }
    return balanced(value)
  }

  /// Quotes and brackets that are closed, so that the value ends where the line ends.
  private static func balanced(_ value: String) -> Bool {
    var depth = 0
    for byte in value.utf8 {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0 && value.utf8.count { $0 == UInt8(ascii: "\"") } % 2 == 0
      && value.utf8.count { $0 == UInt8(ascii: "'") } % 2 == 0
  }

  /// The tokens as a rule.
  var css: String {
    tokens.isEmpty ? "" : ":root{" + tokens.map { "\($0.name):\($0.value);" }.joined() + "}\n"
  }
}

extension HouseStyle {
  /// Whether the pages look at a token.
  static func isToken(_ name: String) -> Bool { tokenHelp.contains { $0.name == name } }

  /// The tokens that a value leans on, `--a` in `var(--a)`; not those with a value for when they are absent.
  static func references(in value: String) -> [String] {
    value.split(separator: "var(", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      guard let end = rest.firstIndex(where: { ",)".contains($0) }), rest[end] == ")" else { return nil }
      return String(rest[..<end].filter { $0 != " " })
    }
  }

  /// The tokens that the pages look at, with a line of Dutch each, in the order of the reference page.
  static let tokenHelp: [(name: String, help: String)] = [
    ("--utrecht-page-header-background-color", "de achtergrond van de kop van elke pagina"),
    ("--utrecht-page-header-color", "de letters in die kop"),
    ("--utrecht-heading-accent-color", "de steunkleur: lijnen, kaarten, figuren"),
    ("--utrecht-heading-color", "de kleur van koppen"),
    ("--utrecht-heading-font-family", "het lettertype van koppen"),
    ("--utrecht-document-color", "de kleur van de tekst"),
    ("--utrecht-document-background-color", "de achtergrond van de tekst"),
    ("--utrecht-document-font-family", "het lettertype van de tekst; alleen lettertypen die de lezer zelf heeft"),
    ("--nl-link-color", "de kleur van koppelingen"),
    ("--utrecht-link-color", "idem, als `--nl-link-color` er niet is"),
    ("--nl-heading-level-1-font-size", "de grootte van de titel"),
    ("--nl-heading-level-2-font-size", "de grootte van koppen van een hoofdstuk"),
    ("--nl-heading-level-3-font-size", "de grootte van koppen daaronder"),
  ]

  /// The part of the reference page on house style, in CommonMark.
  static var reference: String {
    let rows = tokenHelp.map { "| `\($0.name)` | \($0.help) |" }.joined(separator: "\n")
    return """

      ## De huisstijl

      In de map met eigen sjablonen mag ook een `huisstijl.css` staan, met alleen waarden van tokens:

      ```css
      :root {
        --utrecht-page-header-background-color: #5a2a6e;
        --utrecht-heading-accent-color: #6b2f85;
      }
      ```

      Een `logo.svg` of `logo.png` (hoogstens 100 kB) in die map komt boven elke pagina. Kies kleuren met genoeg
      contrast: 4,5 op 1 voor letters, 3 op 1 voor lijnen en figuren. In donkere weergave gelden de eigen kleuren van de
      pagina's voor tekst en figuren.

      Een eigen token mag, als een token hieronder ernaar verwijst: `--huis-paars: #5a2a6e;` en
      `--utrecht-heading-color: var(--huis-paars);`. Elk ander token is een waarschuwing (`huisstijl-token`): het zou niets
      veranderen.

      | Token | Bepaalt |
      |---|---|
      \(rows)

      """
  }
}

extension HouseStyle.Logo {
  /// The picture inside the page: `data:image/png;base64,…`.
  var dataURL: String { "data:\(kind.rawValue);base64,\(base64(bytes))" }
}

func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count * 4 / 3 + 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let padded = Array(group) + [0, 0]
    let number = Int(padded[0]) << 16 | Int(padded[1]) << 8 | Int(padded[2])
    for position in 0..<4 {
      result.append(position <= group.count ? alphabet[number >> (18 - 6 * position) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: result, as: UTF8.self)
}
