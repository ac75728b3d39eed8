import PlanModel
import SourceText
import Vocabulary

/// Words of open lists that the plan uses once, and that are one letter away from a known one: probably a slip.
///
/// Known are the words of the list itself and those that the plan uses more often. A word with a digit is told apart by it.
func checkOpenWords(_ plan: Plan) -> [Finding] {
  var uses: [String: [String: Use]] = [:]
  var slots: [[OpenSlot]?] = Array(repeating: nil, count: Vocabulary.rows.count)
  for id in plan.outline.ids where !plan.outline.marks(id).has(.damaged) {
    let row = Int(plan.outline.row(id).index)
    let open = slots[row] ?? openSlots(plan.outline.row(id))
    if slots[row] == nil { slots[row] = open }
    for slot in open { gather(plan[id], slot, &uses[slot.list, default: [:]]) }
  }
  if uses.isEmpty { return [] }
  let shared = Set(plan.outline.ids.filter { plan.outline.marks($0).has(.shared) }.map { plan[$0].location.file })
  var comparisons = mostComparisons
  return uses.keys.sorted().flatMap { list in
    slips(of: list, uses[list] ?? [:], outside: shared, &comparisons)
  }
}

/// Where a word stands first, and how often it stands anywhere.
private struct Use {
  let first: Location
  var count = 0
}

private struct OpenSlot {
  let name: String
  let list: String
}

/// How many pairs of words are compared: a plan has some hundred words, a text that is no plan may have any number.
private let mostComparisons = 300_000

private func slips(
  of list: String, _ uses: [String: Use], outside shared: Set<FileID>, _ comparisons: inout Int
) -> [Finding] {
  let own = Vocabulary.words(list)?.words.map(\.nl) ?? []
  let known = own + uses.filter { $0.value.count > 1 }.keys.sorted()
  let isKnown = Set(known)
  let spoken = Dictionary(known.map { (sound($0), $0) }, uniquingKeysWith: { first, _ in first })
  return uses.keys.sorted().compactMap { word in
    guard let use = uses[word], use.count == 1, word.utf8.count > 4, !isKnown.contains(word),
      !word.contains(where: \.isNumber), !shared.contains(use.first.file), comparisons >= known.count
    else { return nil }
    comparisons -= known.count
    let near = nearest(to: word, among: known, within: 1) ?? spoken[sound(word)]
    return near.map { slip(word, $0, use.first) }
  }
}

/// How a word sounds, in one pass over its bytes: `toezigt` like `toezicht`.
private func sound(_ word: String) -> [UInt8] {
  let (c, h, k, g) = (UInt8(ascii: "c"), UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "g"))
  let (i, j, e) = (UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "e"))
  let (o, u, a) = (UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "a"))
  let (d, t) = (UInt8(ascii: "d"), UInt8(ascii: "t"))
  var sound: [UInt8] = []
  sound.reserveCapacity(word.utf8.count)
  for byte in word.utf8 {
    switch (sound.last, byte) {
    case (c, h): sound[sound.count - 1] = g
    case (c, k), (d, t): sound[sound.count - 1] = byte
    case (i, j):
      sound[sound.count - 1] = e
      sound.append(i)
    case (o, u):
      sound[sound.count - 1] = a
      sound.append(u)
    default: sound.append(byte)
    }
  }
  return sound.map { $0 == c ? k : $0 }
}

private func openSlots(_ row: RowID) -> [OpenSlot] {
  let phrase = Vocabulary[row].phrase
  guard phrase.utf8.contains(UInt8(ascii: "~")) else { return [] }
  return Phrase(phrase).slots.compactMap { slot in
    // Columns are compared with their file, effects with the `risicomodel`.
    guard case .word(let list?, false, _) = slot.type, list != "kolom", list != "effect" else { return nil }
    return OpenSlot(name: slot.name, list: list)
  }
}

/// Adds the words of a slot, each with its place.
private func gather(_ statement: Statement, _ open: OpenSlot, _ uses: inout [String: Use]) {
  guard let slot = statement.slot(open.name) else { return }
  func note(_ word: String, _ range: SourceRange) {
    uses[word, default: Use(first: Location(statement.location.file, range))].count += 1
  }
  switch slot.value {
  case .word(let word): note(word, slot.range)
  case .words(let words): for index in words.indices { note(words[index], slot.place(of: index, in: words)) }
  case .weighted(let list): for item in list { note(item.reference.name, item.reference.range) }
  default: break
  }
}

private func slip(_ word: String, _ near: String, _ place: Location) -> Finding {
  let isWhole = Int(place.range.end) - Int(place.range.start) == word.utf8.count
  return Finding(
    .unknownWord, .warning, at: place,
    Bilingual(
      "`\(word)` komt nergens anders voor. Bedoelt u `\(near)`?",
      en: "`\(word)` stands nowhere else. Did you mean `\(near)`?"),
    why: Bilingual(
      "Deze lijst is open, een eigen woord mag; maar wat bijna hetzelfde heet, telt als iets anders.",
      en:
        "This list is open, a word of your own is allowed; but what is named almost the same counts as something else."),
    solutions: isWhole ? Binder.rename(place, near) : [])
}
