import PlanModel
import Vocabulary

/// Numbers the Dutch way: `1.360`, `4,5`.
enum DutchNumber {
  case value(Rational)
  /// Understood, but doubtful: what it was taken for and how it would be written.
  case questioned(Rational, near: String)
  case tooLarge
  /// More decimals than can be computed with.
  case tooFine
  case none

  /// `1.360`, `4,5` or `15%` the way `format` writes them; nil for all else, which asks a closer look.
  static func canonical(_ text: String) -> (amount: Rational, decimals: Int, isShare: Bool)? {
    var text = text
    return text.withUTF8 { bytes in
      let isShare = bytes.last == UInt8(ascii: "%")
      let end = bytes.count - (isShare ? 1 : 0)
      var number = (value: Int64(0), scale: Int64(1))
      var digits = 0
      var group = 0
      var hasGroups = false
      var at = 0
      while at < end, bytes[at] != UInt8(ascii: ",") {
        if PhraseReader.isDigit(bytes[at]) {
          number.value = number.value * 10 + Int64(bytes[at] - 0x30)
          digits += 1
          group += 1
        } else if bytes[at] == UInt8(ascii: "."), hasGroups ? group == 3 : (1...3).contains(group) && number.value > 0 {
          hasGroups = true
          group = 0
        } else {
          return nil
        }
        if digits > 12 { return nil }
        at += 1
      }
      guard digits > 0, hasGroups ? group == 3 : group <= 3 else { return nil }
      let decimals = max(0, end - at - 1)
      if at < end {
        guard (1...3).contains(decimals) else { return nil }
        for byte in bytes[(at + 1)..<end] {
          guard PhraseReader.isDigit(byte) else { return nil }
          number.value = number.value * 10 + Int64(byte - 0x30)
          number.scale *= 10
        }
      }
      return Rational(number.value, over: number.scale).map { ($0, decimals, isShare) }
    }
  }

  static func read(_ text: Substring) -> DutchNumber {
    var digits = text
    let negative = digits.first == "-"
    if negative || digits.first == "+" { digits = digits.dropFirst() }
    let halves = digits.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first, !whole.isEmpty else { return .none }
    let decimals = halves.count == 2 ? halves[1] : ""
    guard decimals.utf8.allSatisfy(isDigit), halves.count == 1 || !decimals.isEmpty else { return .none }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else { return .none }
    if groups.count == 1 || isGrouped(groups) {
      let whole = groups.joined()
      return rational(whole, decimals, negative).map(DutchNumber.value)
        ?? (rational(whole, "", negative) == nil ? .tooLarge : .tooFine)
    }
    // `4.5`: a dot where a comma was meant.
    guard groups.count == 2, decimals.isEmpty else { return .none }
    guard let value = rational(String(groups[0]), groups[1], negative) else { return .tooLarge }
    return .questioned(value, near: "\(negative ? "-" : "")\(groups[0]),\(groups[1])")
  }

  private static func isGrouped(_ groups: [Substring]) -> Bool {
    groups[0].count <= 3 && groups[0] != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func rational(_ whole: String, _ decimals: Substring, _ negative: Bool) -> Rational? {
    guard whole.count + decimals.count <= 15 else { return nil }
    var numerator: Int64 = 0
    var denominator: Int64 = 1
    for digit in whole.utf8 { numerator = numerator * 10 + Int64(digit - 0x30) }
    for digit in decimals.utf8 {
      numerator = numerator * 10 + Int64(digit - 0x30)
      denominator *= 10
    }
    return Rational(negative ? -numerator : numerator, over: denominator)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
