/// "Bedoelt u …?": the candidate nearest to what was typed, or nil when none is near.
///
/// Distance counts insertions, deletions, substitutions and swaps of neighbours; at most a third of the length may
/// differ, and no more than `most`. Ties go to the one of the same length, with its letters swapped or mistyped, then to the first in order, so
/// the answer never depends on hashing.
package func nearest(to word: String, among candidates: some Sequence<String>, within most: Int? = nil) -> String? {
  var search = NearestWord(word, within: most)
  for candidate in candidates { search.look(at: candidate) }
  return search.best
}

/// A search for the candidate nearest to a word.
private struct NearestWord {
  private let word: String
  private let typed: [Unicode.Scalar]
  private let limit: Int
  private(set) var best: String?
  private var distance: Int
  private var lengthGap = Int.max

  init(_ word: String, within most: Int?) {
    self.word = word
    typed = Array(word.unicodeScalars.prefix(64))
    limit = typed.count < 2 ? -1 : min(max(1, (typed.count + 1) / 3), most ?? .max)
    distance = limit
  }

  mutating func look(at candidate: String) {
    // A scalar is four bytes at most, so words of very unlike sizes are further apart than the limit.
    guard limit >= 0, abs(candidate.utf8.count - word.utf8.count) <= 4 * limit, candidate != word,
      !isOpposite(word, candidate)
    else { return }
    let scalars = Array(candidate.unicodeScalars.prefix(64))
    let gap = abs(scalars.count - typed.count)
    guard gap <= limit, let found = editDistance(typed, scalars, within: distance),
      found < distance || gap < lengthGap
    else { return }
    (best, distance, lengthGap) = (candidate, found, gap)
  }
}

/// `onaangekondigd` and `aangekondigd`: near in letters, and the reverse in meaning.
private func isOpposite(_ a: String, _ b: String) -> Bool { a == "on" + b || b == "on" + a }

/// The distance, or nil when it is more than `most`.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], within most: Int) -> Int? {
  // What both begin and end with costs nothing; a swap lies within the rest.
  var (start, endA, endB) = (0, a.count, b.count)
  while start < min(endA, endB), a[start] == b[start] { start += 1 }
  while endA > start, endB > start, a[endA - 1] == b[endB - 1] { (endA, endB) = (endA - 1, endB - 1) }
  let (a, b) = (a[start..<endA], b[start..<endB])
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) <= most ? max(a.count, b.count) : nil }
  var before: [Int] = []
  var previous = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1] + Array(repeating: 0, count: b.count)
    var lowest = i + 1
    for j in 0..<b.count {
      let cost = a[start + i] == b[start + j] ? 0 : 1
      row[j + 1] = min(previous[j + 1] + 1, row[j] + 1, previous[j] + cost)
      if i > 0, j > 0, a[start + i] == b[start + j - 1], a[start + i - 1] == b[start + j] {
        row[j + 1] = min(row[j + 1], before[j - 1] + 1)
      }
      lowest = min(lowest, row[j + 1])
    }
    // From two rows on nothing falls below the lowest of both.
    if lowest > most, i > 0, (previous.min() ?? 0) > most { return nil }
    before = previous
    previous = row
  }
  return previous[b.count] <= most ? previous[b.count] : nil
}
