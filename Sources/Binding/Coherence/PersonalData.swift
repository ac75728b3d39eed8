import PlanModel
import SourceText

/// What looks like data of a person in the plan's words: a plan is published, and names teams and functions only.
///
/// Seen are: a telephone number, a bank account, a citizen service number, a licence plate, and an e-mail address that is not
/// the mailbox of an office. One finding per thing, where it stands; of a text full of them the first ones, with how many
/// more there are.
func checkPersonalData(_ plan: Plan, _ sources: SourceMap) -> [Finding] {
  var findings: [Finding] = []
  for id in plan.outline.ids where plan.outline.isOwnText(id) {
    for text in texts(plan[id], sources) { findings += checkText(text, in: plan[id].location.file) }
  }
  return findings
}

private func checkText(_ text: WrittenText, in file: FileID) -> [Finding] {
  let things = personalData(in: text.bytes, isOfCase: text.isOfCase)
  let more = things.count - mostThings
  return things.prefix(mostThings).enumerated().map { number, thing in
    let last = number == mostThings - 1 && more > 0
    return Finding(
      .personalData, at: Location(file, text.range(of: thing)),
      Bilingual(
        "Hier lijkt \(thing.what.nl) te staan" + (last ? ", en daarna nog \(more) keer zoiets." : "."),
        en: "This looks like \(thing.what.en)" + (last ? ", and \(more) more of the kind follow." : ".")))
  }
}

/// How many things of one text get a finding of their own.
private let mostThings = 10

/// Words of the plan as they stand in its file.
private struct WrittenText {
  let bytes: ArraySlice<UInt8>
  /// The number of a case, which may look like a plate.
  var isOfCase = false
  /// Where all that is found stands; nil when it stands where it was found.
  var place: SourceRange?

  func range(of thing: PersonalThing) -> SourceRange {
    place ?? SourceRange(thing.range.lowerBound, thing.range.upperBound)
  }
}

private struct PersonalThing {
  let what: Bilingual
  let range: Range<Int>
}

/// The title and the texts of a statement that may hold such things.
private func texts(_ statement: Statement, _ sources: SourceMap) -> [WrittenText] {
  var result: [WrittenText] = []
  if let title = statement.title, mayHold(title) {
    result.append(written(Array(title.utf8), of: statement, in: sources[statement.location.file].bytes))
  }
  for value in statement.values {
    guard case .text(let text, _) = value.value, mayHold(text) else { continue }
    let bytes = sources[statement.location.file].bytes
    let range = Int(value.range.start)..<Int(value.range.end)
    result.append(WrittenText(bytes: bytes[range.clamped(to: bytes.indices)], isOfCase: statement.kind == "zaaknummer"))
  }
  return result
}

/// The title where it stands, on the line of the keyword.
private func written(_ title: [UInt8], of statement: Statement, in bytes: [UInt8]) -> WrittenText {
  var start = Int(statement.keywordRange.end)
  while start + title.count <= bytes.count, bytes[start] != UInt8(ascii: "\n") {
    if bytes[start...].starts(with: title) { return WrittenText(bytes: bytes[start..<(start + title.count)]) }
    start += 1
  }
  return WrittenText(bytes: title[...], place: statement.nameRange ?? statement.keywordRange)
}

private func mayHold(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var (digits, hasAt, hasHyphen) = (0, false, false)
    for byte in bytes {
      if isDigit(byte) { digits += 1 }
      if byte == UInt8(ascii: "@") { hasAt = true }
      if byte == UInt8(ascii: "-") { hasHyphen = true }
    }
    return digits >= 9 || hasAt || digits > 0 && hasHyphen
  }
}

/// In the order of the text. `isOfCase`: the text is the number of a case.
private func personalData(in bytes: ArraySlice<UInt8>, isOfCase: Bool) -> [PersonalThing] {
  var things = isOfCase ? [] : telephones(in: bytes)
  let numbers = things.map(\.range)
  var next = 0
  var isOfCase = isOfCase
  for word in bytes.split(whereSeparator: isSeparator) {
    while next < numbers.count, numbers[next].upperBound <= word.startIndex { next += 1 }
    let isInNumber = next < numbers.count && numbers[next].lowerBound < word.endIndex
    if !isInNumber, let what = personalData(word: Array(word), isOfCase: isOfCase) {
      things.append(PersonalThing(what: what, range: bare(word).indices))
    }
    isOfCase = names(Array(word), cases) || isOfCase && names(Array(word), numbersOfCases)
  }
  return things.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// A word without the signs around it.
private func bare(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  func isSign(_ byte: UInt8) -> Bool { !isDigit(byte) && !isLetter(byte) }
  guard let first = word.firstIndex(where: { !isSign($0) }), let last = word.lastIndex(where: { !isSign($0) }) else {
    return word
  }
  return word[first...last]
}

private func isSeparator(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") || ",;()<>[]*|`\"".utf8.contains(byte) }

/// `zaak HZ-16-02`, `kenmerk: …`: what follows is a number of a document, however much it looks like a plate.
private let cases = ["zaak", "zaaknummer", "kenmerk", "besluit", "besluitnummer", "dossier", "dossiernummer"]
private let numbersOfCases = ["nr", "nummer"]

private func names(_ word: [UInt8], _ list: [String]) -> Bool {
  let letters = word.filter(isLetter).map { $0 | 0x20 }
  return list.contains { letters.elementsEqual($0.utf8) }
}

private func personalData(word: [UInt8], isOfCase: Bool) -> Bilingual? {
  let plain = word.filter { isDigit($0) || isLetter($0) }
  let digits = plain.filter(isDigit)
  let bare = Array(bare(word[...]))
  if let what = mailAddress(bare) { return what }
  if plain.count == digits.count {
    if digits.count == 9, word.filter(isDigit).count == bare.count, isCitizenNumber(digits) {
      return Bilingual("een burgerservicenummer", en: "a citizen service number")
    }
  }
  if !isOfCase, isLicencePlate(bare) { return Bilingual("een kenteken", en: "a licence plate") }
  return isAccount(plain) ? Bilingual("een bankrekeningnummer", en: "a bank account number") : nil
}

/// `voornaam.achternaam@…` is a person's, `info@…` of an office; of any other nobody can tell.
private func mailAddress(_ word: [UInt8]) -> Bilingual? {
  guard let at = word.firstIndex(of: UInt8(ascii: "@")), at > 0, word[(at + 1)...].contains(UInt8(ascii: ".")) else {
    return nil
  }
  let name = word[..<at].split(separator: UInt8(ascii: "."))
  if name.count >= 2, name.allSatisfy({ $0.allSatisfy(isLetter) }) {
    return Bilingual("een e-mailadres van een persoon", en: "a person's e-mail address")
  }
  let box = word[..<at].map { $0 | 0x20 }
  guard !offices.contains(where: { box.elementsEqual($0.utf8) }) else { return nil }
  return Bilingual("een e-mailadres", en: "an e-mail address")
}

/// Mailboxes that no one person has.
private let offices = [
  "info", "gemeente", "contact", "post", "postbus", "griffie", "secretariaat", "klachten", "meldingen", "meldpunt",
  "handhaving", "toezicht", "vergunningen", "vth", "boa", "burgemeester", "college", "raad", "privacy", "pers",
]

/// A Dutch number with its area: ten digits from 0, or nine after +31 or 0031, with a hyphen, space or brackets between
/// groups. An area has two digits only in 06, so that a date is none.
private func telephones(in bytes: ArraySlice<UInt8>) -> [PersonalThing] {
  var result: [PersonalThing] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let isStart =
      (bytes[index] == UInt8(ascii: "0") || bytes[index] == UInt8(ascii: "+"))
      && (index == bytes.startIndex || isSeparator(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ":"))
    guard isStart else {
      index += 1
      continue
    }
    let start = index
    let groups = digitGroups(bytes, from: &index)
    guard let digits = nationalNumber(groups) else { continue }
    let what =
      digits.starts(with: "06".utf8)
      ? Bilingual("een mobiel telefoonnummer", en: "a mobile telephone number")
      : Bilingual("een telefoonnummer", en: "a telephone number")
    result.append(PersonalThing(what: what, range: start..<index))
  }
  return result
}

/// Digits from a place on, group by group, as long as at most two signs of spacing stand between them.
private func digitGroups(_ bytes: ArraySlice<UInt8>, from index: inout Int) -> [[UInt8]] {
  var groups: [[UInt8]] = []
  if bytes[index] == UInt8(ascii: "+") {
    index += 1
    groups = [Array("00".utf8)]
  }
  while index < bytes.endIndex, groups.count < 8 {
    var group: [UInt8] = []
    while index < bytes.endIndex, isDigit(bytes[index]) {
      group.append(bytes[index])
      index += 1
    }
    if group.isEmpty { break }
    groups.append(group)
    let gap = bytes[index...].prefix(2).prefix { " -()".utf8.contains($0) }.count
    guard gap > 0, index + gap < bytes.endIndex, isDigit(bytes[index + gap]) else { break }
    index += gap
  }
  return groups
}

/// The ten digits of a number from 0; nil when the groups are none.
private func nationalNumber(_ groups: [[UInt8]]) -> [UInt8]? {
  let digits = Array(groups.joined())
  if digits.starts(with: "0031".utf8) {
    let rest = digits.dropFirst(4)
    let national = rest.first == UInt8(ascii: "0") ? Array(rest) : [UInt8(ascii: "0")] + rest
    return national.count == 10 && national[1] != UInt8(ascii: "0") ? national : nil
  }
  guard digits.count == 10, digits.first == UInt8(ascii: "0"), digits[1] != UInt8(ascii: "0"), let area = groups.first
  else { return nil }
  let isArea = area.count == 10 || (3...4).contains(area.count) || area.elementsEqual("06".utf8)
  return isArea ? digits : nil
}

/// Nine digits that satisfy the check that citizen service numbers do.
private func isCitizenNumber(_ digits: [UInt8]) -> Bool {
  let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
  return sum % 11 == 0 && sum != 0
}

/// A Dutch account: country, check digits, four letters of the bank, ten digits.
private func isAccount(_ plain: [UInt8]) -> Bool {
  plain.count == 18 && plain.starts(with: "NL".utf8) && plain[2..<4].allSatisfy(isDigit)
    && plain[4..<8].allSatisfy(isLetter) && plain[8...].allSatisfy(isDigit)
}

/// A Dutch plate as it is written: three groups of digits or of capital consonants, six signs in all, two hyphens.
private func isLicencePlate(_ word: [UInt8]) -> Bool {
  let groups = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard word.count == 8, groups.count == 3, groups.allSatisfy({ (1...3).contains($0.count) }) else { return false }
  let letters = groups.filter { $0.allSatisfy(isPlateLetter) }.count
  return (1...2).contains(letters) && groups.allSatisfy { $0.allSatisfy(isPlateLetter) || $0.allSatisfy(isDigit) }
}

/// Capitals without vowels and without those that look like a digit or another letter.
private func isPlateLetter(_ byte: UInt8) -> Bool { "BDFGHJKLMNPRSTVWXYZ".utf8.contains(byte) }

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
