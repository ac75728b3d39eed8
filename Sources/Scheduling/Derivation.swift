package import PlanModel
package import SourceText

/// How a figure was computed, step by step, so that a document can show the way and a reader can redo it.
package struct Derivation: Hashable, Sendable {
  package var steps: [Step] = []

  package init() {}

  package struct Step: Hashable, Sendable {
    package enum Operation: Hashable, Sendable {
      /// The figure as the plan states it.
      case stated
      /// The operands multiplied.
      case product
      /// The operands added.
      case sum
      /// The first operand less the others.
      case less
      /// The lowest of competing figures: a supply counts low.
      case lowest
      /// Nothing to compute with: the remark says why.
      case absent
    }

    package var operation: Operation
    package var operands: [Figure]
    /// Nil only when absent.
    package var result: Figure?
    /// What the step is about, such as `reserve voor meldingen`.
    package var remark: Bilingual?
    /// The line of the plan it comes from.
    package var source: StatementID?

    package init(
      _ operation: Operation, _ operands: [Figure], result: Figure?, remark: Bilingual? = nil,
      source: StatementID? = nil
    ) {
      self.operation = operation
      self.operands = operands
      self.result = result
      self.remark = remark
      self.source = source
    }

    /// `4,5 fte × 1.360 uur = 6.120 uur`
    package var formula: String {
      let parts = operands.map(Self.spell)
      let right = result.map { " = \(Self.spell($0))" } ?? ""
      switch operation {
      case .stated: return result.map(Self.spell) ?? parts.joined(separator: ", ")
      case .product: return parts.joined(separator: " × ") + right
      case .sum: return parts.joined(separator: " + ") + right
      case .less: return parts.joined(separator: " − ") + right
      case .lowest: return "\(DutchText.list(parts, "of")): \(result.map(Self.spell) ?? "")"
      case .absent: return parts.joined(separator: ", ")
      }
    }

    private static func spell(_ figure: Figure) -> String {
      figure.unit == .minutes && figure.bound == .exact ? hoursText(figure.amount) : DutchText.figure(figure)
    }

    /// The step in words: its remark and its formula.
    package var text: Bilingual {
      let formula = formula
      guard let remark else { return Bilingual(formula, en: formula) }
      if formula.isEmpty { return remark }
      return Bilingual("\(remark.nl): \(formula)", en: "\(remark.en): \(formula)")
    }
  }

  mutating func add(
    _ operation: Step.Operation, _ operands: [Figure] = [], result: Rational? = nil, unit: Unit = .minutes,
    _ remark: Bilingual? = nil, _ source: StatementID? = nil
  ) {
    let figure = result.map { Figure($0, unit) }
    steps.append(Step(operation, operands, result: figure, remark: remark, source: source))
  }
}

/// `12,5 uur`, `413 uur 48 min`, `20 min`: hours as decimals when they end within two, else with whole minutes.
package func hoursText(_ minutes: Rational) -> String {
  let whole = minutes.rounded
  let hours = Rational(whole, over: 60) ?? .zero
  if whole == 0 || DutchText.decimals(of: hours).map({ $0 <= 2 }) ?? false { return "\(DutchText.number(hours)) uur" }
  let (full, rest) = (whole / 60, whole % 60)
  return full == 0 ? "\(rest) min" : "\(DutchText.whole(full)) uur \(rest) min"
}

extension Figure {
  static func minutes(_ minutes: Int) -> Figure { Figure(Rational(Int64(minutes)), .minutes) }
  static func minutes(_ minutes: Rational) -> Figure { Figure(minutes, .minutes) }
  static func count(_ count: Int, _ noun: String = "") -> Figure { Figure(Rational(count), .count(noun)) }
  static func count(_ count: Rational, _ noun: String = "") -> Figure { Figure(count, .count(noun)) }
  static func percent(_ share: Rational) -> Figure { Figure(share, .percent) }
}

extension Rational {
  init(_ whole: Int) { self.init(Int64(whole)) }
  init?(_ numerator: Int, over denominator: Int) { self.init(Int64(numerator), over: Int64(denominator)) }

  /// The smallest whole number not below it.
  var roundedUp: Int64 { isWhole ? numerator : floor &+ 1 }
}

/// A sum on its way; nil once it has left the range of numbers.
struct ExactSum {
  private(set) var value: Rational? = .zero

  mutating func add(_ term: Rational?) { value = term.flatMap { term in value?.adding(term) } }
}
