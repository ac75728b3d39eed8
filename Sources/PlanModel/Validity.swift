/// The days for which a line holds: from the first up to the one it ends before; nil ends are open.
///
/// A property over time is its lines with theirs apart: where one begins that replaces another, the other ends.
package struct Validity: Hashable, Sendable {
  package var from: Day?
  /// The first day on which it no longer holds.
  package var end: Day?

  package init(from: Day? = nil, end: Day? = nil) {
    self.from = from
    self.end = end
  }

  package var isEmpty: Bool {
    guard let from, let end else { return false }
    return end <= from
  }

  /// The days of both.
  package func intersection(_ other: Validity) -> Validity {
    let ends = [end, other.end].compactMap(\.self)
    return Validity(from: [from, other.from].compactMap(\.self).max(), end: ends.min())
  }

  /// Its days that are not those of another: what lies before them, and what lies after.
  package func without(_ other: Validity) -> [Validity] {
    if intersection(other).isEmpty { return [self] }
    let before = other.from.map { intersection(Validity(end: $0)) }
    let after = other.end.map { intersection(Validity(from: $0)) }
    return [before, after].compactMap(\.self).filter { !$0.isEmpty }
  }
}

extension Statement {
  /// When it holds, as `vanaf … t/m …` behind it says.
  package var validity: Validity {
    get { Validity(from: from?.first, end: until?.last?.adding(1)) }
    set {
      // An end that stays is left as it was written.
      let old = validity
      if newValue.from != old.from { from = newValue.from.map(PlanDate.day) }
      if newValue.end != old.end { until = newValue.end.map { .day($0.adding(-1)) } }
    }
  }
}
