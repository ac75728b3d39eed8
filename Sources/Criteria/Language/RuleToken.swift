import PlanModel
import SourceText

/// A word, number or sign of a sentence, with its bytes counted from the sentence's start.
struct RuleToken: Hashable {
  enum Kind: Hashable {
    case word
    case number(Rational)
    case text
    case comma, colon, percent, euro
    case unknown
  }

  let kind: Kind
  let text: String
  let start: Int
  let end: Int
}

/// Splits a sentence into tokens; whatever is no token of the language comes out as `unknown`.
func ruleTokens(_ sentence: String) -> [RuleToken] {
  let bytes = Array(sentence.utf8)
  var tokens: [RuleToken] = []
  var at = 0
  while at < bytes.count {
    if isSpace(bytes[at]) {
      at += 1
      continue
    }
    if bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/") { break }
    let token = ruleToken(bytes, at)
    tokens.append(token)
    at = token.end
  }
  return tokens
}

private func ruleToken(_ bytes: [UInt8], _ start: Int) -> RuleToken {
  func make(_ kind: RuleToken.Kind, _ end: Int) -> RuleToken {
    RuleToken(kind: kind, text: String(decoding: bytes[start..<end], as: UTF8.self), start: start, end: end)
  }
  switch bytes[start] {
  case UInt8(ascii: ","): return make(.comma, start + 1)
  case UInt8(ascii: ":"): return make(.colon, start + 1)
  case UInt8(ascii: "%"): return make(.percent, start + 1)
  case UInt8(ascii: "\""):
    let close = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
    let text = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
    return RuleToken(kind: .text, text: text, start: start, end: min(close + 1, bytes.count))
  case 0xE2 where bytes[start...].starts(with: Array("€".utf8)): return make(.euro, start + 3)
  case let byte where isDigit(byte):
    let end = endOfRun(bytes, start) { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    let trimmed = bytes[end - 1] == UInt8(ascii: ",") || bytes[end - 1] == UInt8(ascii: ".") ? end - 1 : end
    return number(bytes[start..<trimmed]).map { make(.number($0), trimmed) } ?? make(.unknown, trimmed)
  case let byte where isLetter(byte):
    return make(.word, endOfRun(bytes, start) { isLetter($0) || isDigit($0) || isJoiner($0) })
  default: return make(.unknown, endOfRun(bytes, start + 1) { $0 & 0xC0 == 0x80 })
  }
}

/// Dutch notation: dots group thousands, a comma starts the decimals.
private func number(_ bytes: ArraySlice<UInt8>) -> Rational? {
  var digits: Int64 = 0
  var scale: Int64 = 1
  var decimals = false
  for byte in bytes {
    if byte == UInt8(ascii: ".") {
      if decimals { return nil }
    } else if byte == UInt8(ascii: ",") {
      if decimals { return nil }
      decimals = true
    } else {
      let (shifted, a) = digits.multipliedReportingOverflow(by: 10)
      let (sum, b) = shifted.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      let (next, c) = scale.multipliedReportingOverflow(by: decimals ? 10 : 1)
      if a || b || c { return nil }
      (digits, scale) = (sum, next)
    }
  }
  return Rational(digits, over: scale)
}

private func endOfRun(_ bytes: [UInt8], _ start: Int, _ belongs: (UInt8) -> Bool) -> Int {
  var end = start
  while end < bytes.count, belongs(bytes[end]) { end += 1 }
  return end
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
private func isJoiner(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") }
private func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
}
