import PlanModel

/// Divides a whole number by weights: each part is its exact share rounded down, and what is left goes to the largest
/// remainders, the first of equal ones first. The parts add up to the whole. Weights that are all zero count as equal.
func apportion(_ whole: Int, by weights: [Rational]) -> [Int] {
  if weights.count == 1 { return [whole] }
  guard let sum = weights.reduce(Rational.zero as Rational?, { $0?.adding($1) }), sum != .zero else {
    return weights.isEmpty ? [] : apportion(whole, by: weights.map { _ in .one })
  }
  var parts: [Int] = []
  var remainders: [Rational] = []
  parts.reserveCapacity(weights.count)
  remainders.reserveCapacity(weights.count)
  for weight in weights {
    let exact = Rational(whole).multiplied(by: weight)?.divided(by: sum) ?? .zero
    parts.append(Int(exact.floor))
    remainders.append(exact.subtracting(Rational(exact.floor)) ?? .zero)
  }
  var left = whole - parts.reduce(0, +)
  if left == 0 { return parts }
  for index in remainders.indices.sorted(by: { (remainders[$1], $0) < (remainders[$0], $1) }) where left > 0 {
    parts[index] += 1
    left -= 1
  }
  return parts
}
