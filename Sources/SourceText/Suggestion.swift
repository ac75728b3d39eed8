/// "Bedoelt u …?": the candidate nearest to what was typed, or nil when none is near.
///
/// Distance counts insertions, deletions, substitutions and swaps of neighbours; at most a third of the length may
/// differ, and no more than `most`. Ties go to the one of the same length, with its letters swapped or mistyped, then to the first in order, so
/// the answer never depends on hashing.
package func nearest(to word: String, among candidates: some Sequence<String>, within most: Int? = nil) -> String? {
  let typed = Array(word.unicodeScalars.prefix(64))
  guard typed.count >= 2 else { return nil }
  var best: (distance: Int, length: Int, name: String)?
  let limit = min(max(1, (typed.count + 1) / 3), most ?? .max)
  for candidate in candidates where candidate != word && !isOpposite(word, candidate) {
    let scalars = Array(candidate.unicodeScalars.prefix(64))
    guard abs(scalars.count - typed.count) <= limit else { continue }
    let distance = editDistance(typed, scalars)
    let length = abs(scalars.count - typed.count)
    if distance <= limit, (distance, length) < best.map({ ($0.distance, $0.length) }) ?? (.max, .max) {
      best = (distance, length, candidate)
    }
  }
  return best?.name
}

/// `onaangekondigd` and `aangekondigd`: near in letters, and the reverse in meaning.
private func isOpposite(_ a: String, _ b: String) -> Bool { a == "on" + b || b == "on" + a }

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var previous = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1] + Array(repeating: 0, count: b.count)
    for j in 0..<b.count {
      let cost = a[i] == b[j] ? 0 : 1
      row[j + 1] = min(previous[j + 1] + 1, row[j] + 1, previous[j] + cost)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], before[j - 1] + 1) }
    }
    before = previous
    previous = row
  }
  return previous[b.count]
}
