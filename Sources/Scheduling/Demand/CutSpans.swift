import PlanModel

/// Weeks and months in which the lines or the teams of a task change.
///
/// A week is five days for one team and two for another. Where it is cut, each part has of it what its working days are of
/// those of all parts, so that together they are one week, whoever works in it.
extension TaskYearReader {
  /// How much of each week a window of a context holds.
  func weekShares(_ window: WorkWindow, _ context: WorkContext) -> [Rational] {
    if context.stretch == valid { return window.share }
    return zip(window.share, year.weeks).map { share, week in
      share == .zero ? share : share.multiplied(by: correction(of: week.days, context)) ?? share
    }
  }

  /// The months (1) or quarters (3) that some days of a context touch, with how much of each they hold.
  func calendarParts(
    months: Int, _ ranges: [ClosedRange<Day>], _ window: WorkWindow, _ context: WorkContext
  ) -> [CalendarPart] {
    CalendarPart.parts(months: months, context.days, ranges, window, year).map { part in
      var part = part
      part.share = part.share.multiplied(by: correction(of: part.days, context)) ?? part.share
      return part
    }
  }

  /// What the part of a week or month that a context has by its own working days is to be multiplied by.
  private func correction(of span: ClosedRange<Day>, _ context: WorkContext) -> Rational {
    guard let inside = intersection(span, valid), let own = intersection(span, context.stretch), own != inside else {
      return .one
    }
    let count = CalendarPart.count(context.days, own)
    let outside = CalendarPart.count(context.days, span) - CalendarPart.count(context.days, inside)
    let parts = (context.isOfVisits ? visitParts : hourParts).compactMap { contexts in
      intersection(contexts[0].stretch, span).map { (contexts, $0) }
    }
    var all = Rational(outside)
    var mine = Rational.zero
    for (contexts, days) in parts {
      let worked = worked(contexts, days)
      all = all.adding(worked.days) ?? all
      if days == own { mine = worked.days.divided(by: worked.share) ?? .zero }
    }
    guard count > 0, let part = mine.divided(by: all) else { return .one }
    return part.multiplied(by: Rational(CalendarPart.count(context.days, span), over: count) ?? .one) ?? .one
  }

  /// The mean of the days that those who share the work have on some days, and the part of the work that is theirs who have
  /// any.
  private func worked(_ contexts: [WorkContext], _ days: ClosedRange<Day>) -> (days: Rational, share: Rational) {
    contexts.reduce((.zero, .zero)) { sum, context in
      let count = CalendarPart.count(context.days, days)
      guard count > 0, let part = Rational(count).multiplied(by: context.share) else { return sum }
      return (sum.0.adding(part) ?? sum.0, sum.1.adding(context.share) ?? sum.1)
    }
  }
}
