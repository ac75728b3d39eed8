/// Text for a terminal: what would steer the terminal or hide text becomes U+FFFD, and widths are counted in cells.

/// The text without control characters and bidirectional controls; line breaks stay when asked for.
package func printable(_ text: String, keepingLines: Bool = false) -> String {
  guard mayHoldControl(text), text.unicodeScalars.contains(where: isControl) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let stays = !isControl(scalar) || (keepingLines && scalar == "\n")
    result.append(stays ? scalar : scalar == "\t" ? " " : "\u{FFFD}")
  }
  return String(result)
}

/// False when the text holds no control character for certain: by bytes, since nearly every text is asked.
private func mayHoldControl(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x20, 0x7F: return true
      // What begins U+0080 to U+009F, and U+2000 to U+207F.
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return true
      case 0xE2 where index + 1 < bytes.count && bytes[index + 1] < 0x82: return true
      default: break
      }
    }
    return false
  }
}

/// Whether each byte is a character of one cell.
private func isPlain(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in bytes.allSatisfy { 0x20..<0x7F ~= $0 } }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// Cells a scalar takes in a terminal: 0, 1 or 2. A tab is not asked here.
func cellWidth(_ scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return value == 0xAD ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  return wideRanges.contains { $0.contains(value) } ? 2 : 1
}

/// East Asian wide and full-width characters, and pictographs.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
  0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
  0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
  0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
  0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
  0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
  0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF,
  0x1B000...0x1B2FF, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A,
  0x1F200...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF,
  0x20000...0x2FFFD, 0x30000...0x3FFFD,
]

/// A source line with tabs spread out, and the cells before and under the marked part.
func layOut(_ excerpt: Excerpt) -> (text: String, before: Int, under: Int) {
  if isPlain(excerpt.text) {
    let marked = excerpt.marked.clamped(to: 0..<excerpt.text.utf8.count)
    return (excerpt.text, marked.lowerBound, max(1, marked.count))
  }
  let tabStop = 4
  var text = String.UnicodeScalarView()
  var cells = 0
  var before = 0
  var end = 0
  for (index, scalar) in excerpt.text.unicodeScalars.enumerated() {
    if index == excerpt.marked.lowerBound { before = cells }
    if scalar == "\t" {
      let width = tabStop - cells % tabStop
      text.append(contentsOf: String(repeating: " ", count: width).unicodeScalars)
      cells += width
    } else {
      let shown = isControl(scalar) ? "\u{FFFD}" : scalar
      text.append(shown)
      cells += cellWidth(shown)
    }
    if index < excerpt.marked.upperBound { end = cells }
  }
  if excerpt.marked.lowerBound >= excerpt.text.unicodeScalars.count { before = cells }
  return (String(text), before, max(1, end - before))
}
