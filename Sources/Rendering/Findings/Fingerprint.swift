import SourceText

/// Recognises the same finding in the next run, though lines have moved: made of code, file, heading path and the ordinal
/// among those that share them; never of a line number.
///
/// - Returns: one fingerprint of 32 hexadecimal digits for each finding, all different within the plan.
func fingerprints(_ plan: PlanReport) -> [String] {
  var seen: [String: Int] = [:]
  return plan.findings.map { placed in
    let finding = placed.finding
    let key = ([plan.name, finding.code.text, placed.place.file] + finding.heading).joined(separator: "\u{1F}")
    let ordinal = seen[key, default: 0]
    seen[key] = ordinal + 1
    let text = "\(key)\u{1F}\(ordinal)"
    return hexadecimal(fnv1a(text, 0xCBF2_9CE4_8422_2325)) + hexadecimal(fnv1a(text, 0x9AE1_6A3B_2F90_404F))
  }
}

/// FNV-1a over UTF-8 with a given start value. Not for secrets.
private func fnv1a(_ text: String, _ start: UInt64) -> UInt64 {
  text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}

private func hexadecimal(_ value: UInt64) -> String {
  let digits = String(value, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
