/// The unit of a figure. Time worked, money, shares and counts never mix.
package enum Unit: Hashable, Sendable {
  /// Time worked, in minutes.
  case minutes
  /// Money, in euro cents.
  case cents
  /// A share, in percent.
  case percent
  /// Full-time equivalents.
  case fte
  /// Calendar time.
  case calendar(CalendarUnit)
  /// A count of something named (`48 bedrijven`), or a bare number when the noun is empty.
  case count(String)

  package static let number = Unit.count("")
}

package enum CalendarUnit: String, Hashable, Sendable, CaseIterable {
  case day = "dag"
  case week = "week"
  case month = "maand"
  case quarter = "kwartaal"
  case year = "jaar"

  /// How many of it go in a year, for rates such as `12 uur per week`; weeks and days depend on the plan year.
  package var perYear: Int64? {
    switch self {
    case .month: 12
    case .quarter: 4
    case .year: 1
    case .day, .week: nil
    }
  }
}

/// Why a value is absent. Absent is never zero, and the kinds do not mean the same.
package enum Absence: String, Hashable, Sendable, CaseIterable {
  case unknown = "onbekend"
  case notApplicable = "niet van toepassing"
  case notYetKnown = "nog niet bekend"
  case proMemorie = "pro memorie"
  case notMeasured = "niet gemeten"
  case asAble = "naar vermogen"
}

/// A figure as the author gave it: exact, approximate, bounded, or a change against an older year.
package struct Figure: Hashable, Sendable {
  package enum Bound: Hashable, Sendable {
    case exact
    /// `circa`
    case about
    /// `minstens`
    case atLeast
    /// `hoogstens`
    case atMost
    /// `minder dan`
    case lessThan
    /// `meer dan`
    case moreThan
    /// `2 tot 3`, both ends included.
    case range(to: Rational)
    /// `20% lager dan in 2011`
    case lowerThan(year: Int)
    case higherThan(year: Int)
    /// `plek 4`
    case rank
  }

  package var amount: Rational
  package var unit: Unit
  package var bound: Bound

  package init(_ amount: Rational, _ unit: Unit, _ bound: Bound = .exact) {
    self.amount = amount
    self.unit = unit
    self.bound = bound
  }

  /// What a need counts: the high end of a range.
  package var asNeed: Rational { if case .range(let high) = bound { high } else { amount } }
  /// What a supply counts: the low end of a range.
  package var asSupply: Rational { amount }
}
