import Rendering

/// What a reader of a format sees of a file besides its words: tags and attributes, keys, rows, properties. Text of an
/// author may change no part of it.
func skeleton(_ path: String, _ bytes: [UInt8]) -> [String] {
  switch path.split(separator: ".").last {
  case "html", "xml": markupSkeleton(bytes)
  case "json", "sarif": jsonSkeleton(bytes)
  case "csv": csvRows(bytes).map { "\($0.count) cells" }
  case "ics": calendarLines(bytes).map { String($0.prefix { $0 != ":" && $0 != ";" }) }
  case "xlsx": archiveEntries(bytes).flatMap { [$0.name] + markupSkeleton($0.bytes) }
  default: ["unknown kind of file"]
  }
}

/// Tags with the names of their attributes. Lines of words in a picture are left out, since longer words take more.
private func markupSkeleton(_ bytes: [UInt8]) -> [String] {
  var tags: [String] = []
  var index = 0
  func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") }
  while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
    var tag: [UInt8] = []
    var quote: UInt8?
    index = open + 1
    while index < bytes.count, quote != nil || !isEnd(bytes[index]) {
      let byte = bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") {
        quote = byte
      } else if quote == nil {
        tag.append(byte)
      }
      index += 1
    }
    let name = String(decoding: tag, as: UTF8.self)
    let isWords = ["text", "/text"].contains(String(name.prefix { $0 != " " }))
    if !isWords { tags.append(name) }
  }
  return tags
}

/// Brackets, keys, and the kinds of values.
private func jsonSkeleton(_ bytes: [UInt8]) -> [String] {
  var tokens: [String] = []
  var index = 0
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: "\""):
      let start = index + 1
      index += 1
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
        if bytes[index] < 0x20 { tokens.append("control character") }
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      let isKey = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ":")
      tokens.append(isKey ? String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self) : "text")
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
      tokens.append(String(UnicodeScalar(bytes[index])))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index + 1 < bytes.count, (0x30...0x39).contains(bytes[index + 1]) { index += 1 }
      tokens.append("number")
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      let word = bytes[index...].prefix { (0x61...0x7A).contains($0) }
      tokens.append(String(decoding: word, as: UTF8.self))
      index += word.count - 1
    default: break
    }
    index += 1
  }
  return tokens
}

/// The rows of a file by RFC 4180 with `;`.
func csvRows(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  while index < bytes.count {
    let byte = bytes[index]
    if isQuoted {
      if byte != UInt8(ascii: "\"") {
        cell.append(byte)
      } else if index + 1 < bytes.count, bytes[index + 1] == byte {
        cell.append(byte)
        index += 1
      } else {
        isQuoted = false
      }
    } else if byte == UInt8(ascii: "\""), cell.isEmpty {
      isQuoted = true
    } else if byte == UInt8(ascii: ";") || byte == 0x0A {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
      if byte == 0x0A {
        rows.append(row)
        row = []
      }
    } else if byte != 0x0D {
      cell.append(byte)
    }
    index += 1
  }
  return rows
}

/// The unfolded lines of a calendar; a line end that is not CRLF stays in its line and spoils its name.
func calendarLines(_ bytes: [UInt8]) -> [String] {
  var lines: [[UInt8]] = [[]]
  var index = 0
  while index < bytes.count {
    if bytes[index...].starts(with: [13, 10]) {
      // Byte by byte: a fold may stand before a mark that joins the character in front of it.
      let isFold = index + 2 < bytes.count && bytes[index + 2] == UInt8(ascii: " ")
      if !isFold { lines.append([]) }
      index += isFold ? 3 : 2
    } else {
      lines[lines.count - 1].append(bytes[index])
      index += 1
    }
  }
  return lines.filter { !$0.isEmpty }.map {
    $0.contains(10) || $0.contains(13) ? "a bare line end" : String(decoding: $0, as: UTF8.self)
  }
}

/// The files in a ZIP that is not compressed.
private func archiveEntries(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])] {
  var entries: [(name: String, bytes: [UInt8])] = []
  var index = 0
  func number(_ at: Int, _ count: Int) -> Int { (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) } }
  while index + 30 <= bytes.count, bytes[index..<index + 4].elementsEqual([0x50, 0x4B, 3, 4]) {
    let (size, length) = (number(index + 18, 4), number(index + 26, 2))
    let start = index + 30 + length
    entries.append((String(decoding: bytes[index + 30..<start], as: UTF8.self), Array(bytes[start..<start + size])))
    index = start + size
  }
  return entries
}
