import SourceText

extension ArchiveWriter {
  mutating func value(_ value: Value) {
    switch value {
    case .absent(let absence):
      tag(0)
      string(absence.rawValue)
    case .figure(let figure):
      tag(1)
      self.figure(figure)
    case .date(let date):
      tag(2)
      self.date(date)
    case .period(let period):
      tag(3)
      list(period.spans) { $0.span($1) }
      list(period.except) { $0.span($1) }
    case .times(let rules):
      tag(4)
      list(rules) { $0.rule($1) }
    case .time(let minutes):
      tag(5)
      number(minutes)
    case .unit(let unit):
      tag(6)
      string(unit.rawValue)
    case .year(let year):
      tag(7)
      number(year)
    case .word(let word):
      tag(8)
      string(word)
    case .words(let words):
      tag(9)
      list(words) { $0.string($1) }
    case .text(let text, let isCommonMark):
      tag(10)
      string(text)
      number(isCommonMark ? 1 : 0)
    case .code(let code):
      tag(11)
      string(code)
    case .reference(let reference):
      tag(12)
      self.reference(reference)
    case .references(let references):
      tag(13)
      list(references) { $0.reference($1) }
    case .weighted(let weighted):
      tag(14)
      list(weighted) { writer, item in
        writer.reference(item.reference)
        writer.optional(item.weight) { $0.figure($1) }
        writer.optional(item.absence) { $0.string($1.rawValue) }
      }
    case .condition(let condition):
      tag(15)
      list(condition.terms) { writer, term in
        writer.string(term.column)
        writer.string(term.comparison.rawValue)
        writer.string(term.value)
      }
    case .sentence(let text):
      tag(16)
      string(text)
    }
  }

  private mutating func tag(_ tag: Int) { number(tag) }

  mutating func reference(_ reference: Reference) {
    string(reference.name)
    range(reference.range)
    number(Int(reference.target?.index ?? -1))
  }

  private mutating func rational(_ value: Rational) {
    number(Int(value.numerator))
    number(Int(value.denominator))
  }

  mutating func figure(_ figure: Figure) {
    rational(figure.amount)
    switch figure.unit {
    case .minutes: tag(0)
    case .cents: tag(1)
    case .percent: tag(2)
    case .fte: tag(3)
    case .calendar(let unit):
      tag(4)
      string(unit.rawValue)
    case .count(let noun):
      tag(5)
      string(noun)
    }
    switch figure.bound {
    case .exact: tag(0)
    case .about: tag(1)
    case .atLeast: tag(2)
    case .atMost: tag(3)
    case .lessThan: tag(4)
    case .moreThan: tag(5)
    case .rank: tag(6)
    case .range(let high):
      tag(7)
      rational(high)
    case .lowerThan(let year):
      tag(8)
      number(year)
    case .higherThan(let year):
      tag(9)
      number(year)
    }
  }

  mutating func date(_ date: PlanDate) {
    switch date {
    case .day(let day):
      tag(0)
      number(Int(day.number))
    case .month(let year, let month):
      tag(1)
      number(year)
      number(month)
    case .quarter(let year, let quarter):
      tag(2)
      number(year)
      number(quarter)
    case .year(let year):
      tag(3)
      number(year)
    case .middle(let year):
      tag(4)
      number(year)
    case .absent(let absence):
      tag(5)
      string(absence.rawValue)
    }
  }

  private mutating func span(_ span: Span) {
    switch span {
    case .dates(let from, let to):
      tag(0)
      date(from)
      date(to)
    case .weeks(let a, let b):
      tag(1)
      number(a)
      number(b)
    case .months(let a, let b):
      tag(2)
      number(a)
      number(b)
    case .yearDays(let am, let ad, let bm, let bd):
      tag(3)
      for part in [am, ad, bm, bd] { number(part) }
    case .season(let season):
      tag(4)
      string(season.rawValue)
    }
  }

  private mutating func rule(_ rule: TimeRule) {
    number(Int(rule.days))
    list(rule.hours) { writer, hours in
      writer.number(hours.lowerBound)
      writer.number(hours.upperBound)
    }
  }
}

extension ArchiveReader {
  mutating func value() -> Value {
    switch number() {
    case 0: .absent(absence())
    case 1: .figure(figure())
    case 2: .date(date())
    case 3: period()
    case 4: .times(list { $0.rule() })
    case 5: .time(number())
    case 6: .unit(CalendarUnit(rawValue: string()) ?? .day)
    case 7: .year(number())
    case 8: .word(string())
    case 9: .words(list { $0.string() })
    case 10: text()
    case 11: .code(string())
    case 12: .reference(reference())
    case 13: .references(list { $0.reference() })
    case 14: .weighted(list { $0.weighted() })
    case 15: .condition(RowCondition(list { $0.term() }))
    default: .sentence(string())
    }
  }

  private mutating func absence() -> Absence { Absence(rawValue: string()) ?? .unknown }

  private mutating func text() -> Value {
    let text = string()
    return .text(text, isCommonMark: number() == 1)
  }

  private mutating func period() -> Value {
    let spans = list { $0.span() }
    return .period(Period(spans, except: list { $0.span() }))
  }

  private mutating func weighted() -> Weighted {
    let reference = reference()
    let weight = optional { $0.figure() }
    return Weighted(reference, weight, absence: optional { $0.absence() })
  }

  private mutating func term() -> RowCondition.Term {
    let column = string()
    let comparison = RowCondition.Comparison(rawValue: string()) ?? .equals
    return RowCondition.Term(column: column, comparison: comparison, value: string())
  }

  mutating func reference() -> Reference {
    let name = string()
    let range = range()
    let target = number()
    return Reference(name: name, range: range, target: target >= 0 ? StatementID(target) : nil)
  }

  private mutating func rational() -> Rational {
    let numerator = Int64(number())
    return Rational(numerator, over: Int64(number())) ?? .zero
  }

  mutating func figure() -> Figure {
    let amount = rational()
    let unit: Unit =
      switch number() {
      case 0: .minutes
      case 1: .cents
      case 2: .percent
      case 3: .fte
      case 4: .calendar(CalendarUnit(rawValue: string()) ?? .day)
      default: .count(string())
      }
    return Figure(amount, unit, bound())
  }

  private mutating func bound() -> Figure.Bound {
    switch number() {
    case 1: .about
    case 2: .atLeast
    case 3: .atMost
    case 4: .lessThan
    case 5: .moreThan
    case 6: .rank
    case 7: .range(to: rational())
    case 8: .lowerThan(year: number())
    case 9: .higherThan(year: number())
    default: .exact
    }
  }

  mutating func date() -> PlanDate {
    switch number() {
    case 0: return .day(Day(number: Int32(truncatingIfNeeded: number())))
    case 1:
      let year = number()
      return .month(year: year, month: number())
    case 2:
      let year = number()
      return .quarter(year: year, quarter: number())
    case 3: return .year(number())
    case 4: return .middle(number())
    default: return .absent(absence())
    }
  }

  private mutating func span() -> Span {
    switch number() {
    case 0:
      let from = date()
      return .dates(from, date())
    case 1:
      let first = number()
      return .weeks(first, number())
    case 2:
      let first = number()
      return .months(first, number())
    case 3:
      let parts = (0..<4).map { _ in number() }
      return .yearDays(parts[0], parts[1], parts[2], parts[3])
    default: return .season(Season(rawValue: string()) ?? .spring)
    }
  }

  private mutating func rule() -> TimeRule {
    let days = UInt8(truncatingIfNeeded: number())
    let hours = list { reader in
      let start = reader.number()
      return start..<max(start, reader.number())
    }
    return TimeRule(days: days, hours: hours)
  }
}
