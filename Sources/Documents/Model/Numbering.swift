extension Document {
  /// The same document with sections, tables and figures numbered and every id unique and usable as an XML and HTML id.
  ///
  /// Short forms get a list at the end, and a decision the order of its parts. Both writers print what this gives, so both say the same. Sections are numbered `1.`, `1.1` in a programme, proposal
  /// and annex; letters, decisions, the summary and the front page have no section numbers.
  package func numbered() -> Document {
    var numbering = Numbering(numbersSections: [.programme, .councilProposal, .annex].contains(kind))
    var result = self
    result.blocks = numbering.blocks(inOrderOfDecision + abbreviationList, prefix: "", depth: 0)
    return result
  }
}

extension Document {
  /// The parts of a decision in the order that law drafting gives them: what was added behind the signature, such as
  /// findings of a concept, goes before it.
  fileprivate var inOrderOfDecision: [Block] {
    guard kind.isDecision else { return blocks }
    let ranks = blocks.map { block in
      if case .section(let section) = block { section.role.rank } else { SectionRole.plain.rank }
    }
    return blocks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { blocks[$0] }
  }

  /// The short forms of the text with what they stand for, sorted; nothing in a decision or on the front page.
  fileprivate var abbreviationList: [Block] {
    guard !kind.isDecision, kind != .frontPage else { return [] }
    var expansions: [String: String] = [:]
    func visit(_ inline: Inline) {
      if case .abbreviation(let short, let expansion) = inline, expansions[short] == nil {
        expansions[short] = expansion
      }
    }
    lead.forEachInline(visit)
    blocks.forEachInline(visit)
    guard !expansions.isEmpty else { return [] }
    let definitions = expansions.sorted { $0.key < $1.key }.map { short, expansion in
      Definition([.text(short)], [.paragraph([.text(expansion)])])
    }
    return [.section(Section(id: "afkortingen", heading: [.text("Afkortingen")], blocks: [.definitions(definitions)]))]
  }
}

extension SectionRole {
  fileprivate var rank: Int {
    switch self {
    case .authority: 0
    case .citations: 1
    case .recitals: 2
    case .points: 3
    case .plain: 4
    case .conclusion: 5
    }
  }
}

private struct Numbering {
  let numbersSections: Bool
  var tables = 0
  var figures = 0
  private var taken: Set<String> = ["inhoud", "inhoudsopgave", "titel"]
  /// The last number given to a name that was taken, so that thousands of equal names stay linear.
  private var lastNumber: [String: Int] = [:]

  init(numbersSections: Bool) { self.numbersSections = numbersSections }

  mutating func blocks(_ blocks: [Block], prefix: String, depth: Int) -> [Block] {
    var sections = 0
    return blocks.map { block in
      switch block {
      case .section(let section):
        if section.role == .plain { sections += 1 }
        return .section(self.section(section, number: "\(prefix)\(sections)", depth: depth))
      case .table(let table): return .table(self.table(table))
      case .figure(let figure): return .figure(self.figure(figure))
      case .list(var list):
        list.items = list.items.map { self.blocks($0, prefix: prefix, depth: depth) }
        return .list(list)
      case .notice(var notice):
        notice.blocks = self.blocks(notice.blocks, prefix: prefix, depth: depth)
        return .notice(notice)
      case .quote(let inner): return .quote(self.blocks(inner, prefix: prefix, depth: depth))
      case .cards(let cards):
        return .cards(
          cards.map { card in
            var card = card
            card.blocks = self.blocks(card.blocks, prefix: prefix, depth: depth)
            return card
          })
      case .definitions(let definitions):
        return .definitions(
          definitions.map { Definition($0.term, self.blocks($0.blocks, prefix: prefix, depth: depth)) })
      case .paragraph, .code, .documents: return block
      }
    }
  }

  mutating func section(_ section: Section, number: String, depth: Int) -> Section {
    var section = section
    section.id = unique(section.id, otherwise: "deel")
    let isNumbered = numbersSections && section.role == .plain && depth < 3
    section.number = isNumbered ? (depth == 0 ? number + "." : number) : nil
    section.blocks = blocks(section.blocks, prefix: number + ".", depth: depth + 1)
    return section
  }

  mutating func table(_ table: Table) -> Table {
    tables += 1
    var table = table
    table.id = unique(table.id, otherwise: "tabel")
    table.number = "Tabel \(tables)"
    for index in table.rows.indices {
      if let id = table.rows[index].id { table.rows[index].id = unique(id, otherwise: "rij") }
    }
    return table
  }

  mutating func figure(_ figure: Figure) -> Figure {
    figures += 1
    var figure = figure
    figure.id = unique(figure.id, otherwise: "figuur")
    figure.number = "Figuur \(figures)"
    figure.table = figure.table.map { table($0) }
    return figure
  }

  /// The id itself when it is free, else with the lowest free number after it.
  mutating func unique(_ id: String, otherwise: String) -> String {
    let base = slug(id, otherwise: otherwise)
    if taken.insert(base).inserted { return base }
    var next = (lastNumber[base] ?? 1) + 1
    while !taken.insert("\(base)-\(next)").inserted { next += 1 }
    lastNumber[base] = next
    return "\(base)-\(next)"
  }
}

/// A name that can stand as an id in HTML and XML and as a file name: `[a-z0-9-]+`, starting with a letter. Dutch accents
/// fold to their letter; everything else becomes a hyphen.
package func slug(_ text: String, otherwise: String = "deel") -> String {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    if let letter = foldedLetter(scalar) {
      bytes.append(letter)
    } else if let last = bytes.last, last != UInt8(ascii: "-") {
      bytes.append(UInt8(ascii: "-"))
    }
  }
  while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  guard let first = bytes.first else { return otherwise }
  let name = String(decoding: bytes, as: UTF8.self)
  return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) ? name : "\(otherwise)-\(name)"
}

private func foldedLetter(_ scalar: Unicode.Scalar) -> UInt8? {
  switch scalar {
  case "a"..."z", "0"..."9": UInt8(ascii: scalar)
  case "A"..."Z": UInt8(ascii: scalar) + 32
  case "à"..."å", "À"..."Å": UInt8(ascii: "a")
  case "è"..."ë", "È"..."Ë": UInt8(ascii: "e")
  case "ì"..."ï", "Ì"..."Ï": UInt8(ascii: "i")
  case "ò"..."ö", "Ò"..."Ö": UInt8(ascii: "o")
  case "ù"..."ü", "Ù"..."Ü": UInt8(ascii: "u")
  case "ç", "Ç": UInt8(ascii: "c")
  case "ñ", "Ñ": UInt8(ascii: "n")
  default: nil
  }
}
