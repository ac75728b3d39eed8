import PlanModel

/// Divides whole numbers again and again over the same few, so that each has had at any time what it is due, to within about
/// one: what it got too little of one number it gets of the next. Each division adds up to its number.
struct RunningShares<Name: Hashable> {
  /// What each is due and has not had; below zero where it had more.
  private var owed: [Name: Rational] = [:]

  /// The parts of a whole number by weights, each within its bounds; of equal remainders the first goes first.
  mutating func divide(
    _ whole: Int, over names: [Name], by weights: [Rational], within bounds: [ClosedRange<Int>]? = nil
  ) -> [Int] {
    if names.count == 1, owed.isEmpty { return [whole] }
    let total = weights.reduce(Rational.zero) { $0.adding($1) ?? $0 }
    let weights = total == .zero ? names.map { _ in Rational.one } : weights
    let sum = total == .zero ? Rational(names.count) : total
    var left = whole
    var parts: [Int] = []
    var remainders: [Rational] = []
    for (index, name) in names.enumerated() {
      let due = Rational(whole).multiplied(by: weights[index])?.divided(by: sum) ?? .zero
      let exact = owed[name].flatMap(due.adding) ?? due
      let bounds = bounds?[index] ?? 0...max(0, whole)
      parts.append(min(max(Int(clamping: exact.floor), bounds.lowerBound), bounds.upperBound))
      remainders.append(exact.subtracting(Rational(parts[index])) ?? .zero)
      left -= parts[index]
    }
    while left != 0 {
      let step = left > 0 ? 1 : -1
      let room = parts.indices.map { index in
        let bounds = bounds?[index] ?? 0...max(0, whole)
        return left > 0 ? bounds.upperBound - parts[index] : parts[index] - bounds.lowerBound
      }
      let order = remainders.indices.filter { room[$0] > 0 }.sorted {
        left > 0 ? (remainders[$1], $0) < (remainders[$0], $1) : (remainders[$0], $1) < (remainders[$1], $0)
      }
      if order.isEmpty { break }
      // More than one each only where the bounds leave much over.
      let each = max(1, abs(left) / order.count)
      for index in order where left != 0 {
        let more = step * min(each, room[index], abs(left))
        parts[index] += more
        remainders[index] = remainders[index].subtracting(Rational(more)) ?? remainders[index]
        left -= more
      }
    }
    for (name, remainder) in zip(names, remainders) { owed[name] = remainder == .zero ? nil : remainder }
    return parts
  }
}
