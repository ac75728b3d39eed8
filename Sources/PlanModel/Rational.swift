/// An exact fraction in lowest terms with a positive denominator.
///
/// Plan values are never floating point. A result that does not fit 64 bits is `nil` in the throwing-free forms
/// (`adding`, `multiplied`, …): the caller decides what to say about it.
package struct Rational: Hashable, Sendable, Comparable {
  package let numerator: Int64
  package let denominator: Int64

  package static let zero = Rational(0)
  package static let one = Rational(1)

  package init(_ whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// Nil when the denominator is zero or the fraction does not fit.
  package init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    if denominator == 1 {
      self.numerator = numerator
      self.denominator = 1
      return
    }
    let divisor = gcd(numerator.magnitude, denominator.magnitude)
    let sign: Int64 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / Int64(divisor))
    self.denominator = sign * (denominator / Int64(divisor))
  }

  package func adding(_ other: Rational) -> Rational? {
    if other.numerator == 0 { return self }
    if numerator == 0 { return other }
    if denominator == other.denominator {
      return checked(numerator.addingReportingOverflow(other.numerator)).flatMap { Rational($0, over: denominator) }
    }
    guard let a = checked(numerator.multipliedReportingOverflow(by: other.denominator)),
      let b = checked(other.numerator.multipliedReportingOverflow(by: denominator)),
      let sum = checked(a.addingReportingOverflow(b)),
      let product = checked(denominator.multipliedReportingOverflow(by: other.denominator))
    else { return nil }
    return Rational(sum, over: product)
  }

  package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  package func multiplied(by other: Rational) -> Rational? {
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator),
      let top = checked(left.numerator.multipliedReportingOverflow(by: right.numerator)),
      let bottom = checked(left.denominator.multipliedReportingOverflow(by: right.denominator))
    else { return nil }
    return Rational(top, over: bottom)
  }

  package func divided(by other: Rational) -> Rational? {
    Rational(other.denominator, over: other.numerator).flatMap(multiplied)
  }

  package var negated: Rational { Rational(0 &- numerator, over: denominator) ?? self }
  package var isNegative: Bool { numerator < 0 }
  package var isWhole: Bool { denominator == 1 }

  /// The nearest whole number; halves go up.
  package var rounded: Int64 {
    let doubled = denominator.multipliedReportingOverflow(by: 2)
    guard !doubled.overflow, let twice = checked(numerator.multipliedReportingOverflow(by: 2)),
      let shifted = checked(twice.addingReportingOverflow(denominator))
    else { return floor }
    return floorDivide(shifted, doubled.partialValue)
  }

  /// The largest whole number not above it.
  package var floor: Int64 { floorDivide(numerator, denominator) }

  package static func < (a: Rational, b: Rational) -> Bool {
    if a.denominator == b.denominator { return a.numerator < b.numerator }
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

private func gcd(_ a: UInt64, _ b: UInt64) -> UInt64 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}

private func checked(_ result: (partialValue: Int64, overflow: Bool)) -> Int64? {
  result.overflow ? nil : result.partialValue
}

private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
  let quotient = a / b
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
}
