import PlanModel
import Vocabulary

/// Writes the values of slots: the spelling as content, the exact value in attributes.
///
/// A value that does not fit the form of its slot is left out; a plan with mistakes can hold one, and the file stays
/// valid.
struct PlanXMLValues {
  /// The ids that references may point to.
  var labels: [StatementID: String] = [:]

  mutating func write(_ value: Value, _ slot: ElementModel.SlotElement, to xml: inout XMLSink) {
    if case .absent(let absence) = value { return absent(absence, slot.name, to: &xml) }
    switch (slot.form, value) {
    case (.figure(let measure), .figure(let figure)): self.figure(figure, measure, slot.name, to: &xml)
    case (.date, .date(let date)): self.date(date, slot.name, to: &xml)
    case (.period, .period(let period)): self.period(period, slot.name, to: &xml)
    case (.times, .times(let rules)): times(rules, slot.name, to: &xml)
    case (.condition, .condition(let condition)): self.condition(condition, slot.name, to: &xml)
    case (.text, .text(let text, let isCommonMark)): self.text(text, isCommonMark, slot.name, to: &xml)
    case (.time, .time), (.unit, .unit), (.year, .year), (.code, .code), (.sentence, .sentence):
      xml.element(slot.name, text: DutchText.value(value))
    default: names(value, slot, to: &xml)
    }
  }

  /// Words and references, one or more.
  private func names(_ value: Value, _ slot: ElementModel.SlotElement, to xml: inout XMLSink) {
    switch slot.form {
    case .word(let list):
      if case .word(let word) = value, allows(word, list) { xml.element(slot.name, text: word) }
    case .words(let list): words(words(value).filter { allows($0, list) }, slot.name, to: &xml)
    case .reference:
      if case .reference(let reference) = value { self.reference(reference, slot.name, to: &xml) }
    case .references: references(weighted(value), "verwijzing", slot.name, to: &xml)
    case .weightedWords, .weightedReferences: references(weighted(value), "deel", slot.name, to: &xml)
    default: return
    }
  }

  private func allows(_ word: String, _ list: String?) -> Bool {
    list.flatMap(Vocabulary.words).map { $0.words.contains { $0.nl == word } } ?? true
  }

  private func words(_ value: Value) -> [String] {
    switch value {
    case .words(let words): words
    case .word(let word): [word]
    default: []
    }
  }

  private func weighted(_ value: Value) -> [Weighted] {
    switch value {
    case .weighted(let weighted): weighted
    case .references(let references): references.map { Weighted($0, nil) }
    case .reference(let reference): [Weighted(reference, nil)]
    default: []
    }
  }

  // MARK: Simple values

  private func absent(_ absence: Absence, _ name: XMLName, to xml: inout XMLSink) {
    xml.start(name)
    xml.attribute("afwezig", absence.rawValue)
    xml.end()
  }

  private func text(_ text: String, _ isCommonMark: Bool, _ name: XMLName, to xml: inout XMLSink) {
    xml.start(name)
    if isCommonMark { xml.attribute("opmaak", "commonmark") }
    xml.text(text)
    xml.end()
  }

  private func figure(_ figure: Figure, _ measure: ValueForm.Measure, _ name: XMLName, to xml: inout XMLSink) {
    guard measure.units.contains(UnitName(figure.unit)) else { return }
    xml.start(name)
    amount(figure, to: &xml)
    xml.text(DutchText.figure(figure))
    xml.end()
  }

  private func amount(_ figure: Figure, to xml: inout XMLSink) {
    xml.attribute("waarde", exact(figure.amount))
    if case .range(let high) = figure.bound { xml.attribute("tot", exact(high)) }
    xml.attribute("eenheid", UnitName(figure.unit).rawValue)
    if case .count(let noun) = figure.unit, !noun.isEmpty { xml.attribute("van", noun) }
    xml.attribute("grens", ifPresent: BoundName(figure.bound)?.rawValue)
    switch figure.bound {
    case .lowerThan(let year), .higherThan(let year): xml.attribute("jaar", String(year))
    default: break
    }
  }

  func date(_ date: PlanDate, _ name: XMLName, to xml: inout XMLSink) {
    if case .absent(let absence) = date { return absent(absence, name, to: &xml) }
    xml.start(name)
    xml.attribute("van", ifPresent: date.first?.iso)
    xml.attribute("tot", ifPresent: date.last?.iso)
    xml.text(DutchText.date(date))
    xml.end()
  }

  func reference(_ reference: Reference, _ name: XMLName, to xml: inout XMLSink) {
    xml.start(name)
    xml.attribute("ref", ifPresent: reference.target.flatMap { labels[$0] })
    xml.text(reference.name)
    xml.end()
  }

  // MARK: Values with parts

  private func words(_ words: [String], _ name: XMLName, to xml: inout XMLSink) {
    xml.element(name) { xml in for word in words { xml.element("woord", text: word) } }
  }

  private func references(_ items: [Weighted], _ item: XMLName, _ name: XMLName, to xml: inout XMLSink) {
    xml.element(name) { xml in
      for weighted in items {
        xml.start(item)
        xml.attribute("ref", ifPresent: weighted.reference.target.flatMap { labels[$0] })
        if item == "deel" {
          if let weight = weighted.weight { amount(weight, to: &xml) }
          xml.attribute("afwezig", ifPresent: weighted.absence?.rawValue)
        }
        xml.text(weighted.reference.name)
        xml.end()
      }
    }
  }

  private func condition(_ condition: RowCondition, _ name: XMLName, to xml: inout XMLSink) {
    xml.element(name) { xml in
      for term in condition.terms {
        xml.element("term", ("kolom", term.column), ("vergelijking", term.comparison.rawValue), text: term.value)
      }
    }
  }

  private func period(_ period: Period, _ name: XMLName, to xml: inout XMLSink) {
    xml.element(name, ("tekst", DutchText.period(period))) { xml in
      for span in period.spans { self.span(span, "deel", to: &xml) }
      for span in period.except { self.span(span, "behalve", to: &xml) }
    }
  }

  private func span(_ span: Span, _ name: XMLName, to xml: inout XMLSink) {
    xml.start(name)
    switch span {
    case .dates(let from, let to):
      xml.attribute("van", ifPresent: from.first?.iso)
      xml.attribute("tot", ifPresent: to.last?.iso)
    case .weeks(let first, let last):
      xml.attribute("week-van", String(first))
      xml.attribute("week-tot", String(last))
    case .months(let first, let last):
      xml.attribute("maand-van", String(first))
      xml.attribute("maand-tot", String(last))
    case .yearDays(let am, let ad, let bm, let bd):
      xml.attribute("dag-van", "--\(twoDigits(am))-\(twoDigits(ad))")
      xml.attribute("dag-tot", "--\(twoDigits(bm))-\(twoDigits(bd))")
    case .season(let season): xml.attribute("seizoen", season.rawValue)
    }
    xml.end()
  }

  private func times(_ rules: [TimeRule], _ name: XMLName, to xml: inout XMLSink) {
    xml.element(name, ("tekst", DutchText.times(rules))) { xml in
      for rule in rules {
        xml.element("regel", ("dagen", days(rule.days))) { xml in
          for hours in rule.hours { self.hours(hours, to: &xml) }
        }
      }
    }
  }

  private func hours(_ hours: Range<Int>, to xml: inout XMLSink) {
    xml.start("uren")
    xml.attribute("van", DutchText.time(hours.lowerBound))
    xml.attribute("tot", DutchText.time(hours.upperBound))
    if hours.upperBound > 1440 { xml.attribute("volgende-dag", "ja") }
    xml.end()
  }

  private func days(_ days: UInt8) -> String {
    let names = DutchText.dayNames + ["feestdag"]
    return names.indices.filter { days & (1 << UInt8($0)) != 0 }.map { names[$0] }.joined(separator: " ")
  }
}

/// The unit of an exact value.
enum UnitName: String, CaseIterable {
  case minutes = "minuten"
  case cents = "centen"
  case percent = "procent"
  case fte
  case day = "dag"
  case week = "week"
  case month = "maand"
  case quarter = "kwartaal"
  case year = "jaar"
  case count = "aantal"

  init(_ unit: Unit) {
    switch unit {
    case .minutes: self = .minutes
    case .cents: self = .cents
    case .percent: self = .percent
    case .fte: self = .fte
    case .calendar(.day): self = .day
    case .calendar(.week): self = .week
    case .calendar(.month): self = .month
    case .calendar(.quarter): self = .quarter
    case .calendar(.year): self = .year
    case .count: self = .count
    }
  }
}

extension ValueForm.Measure {
  /// The units a value of this measure can have.
  var units: [UnitName] {
    switch self {
    case .number, .count: [.count]
    case .hours: [.minutes]
    case .fte: [.fte]
    case .money: [.cents]
    case .percent: [.percent]
    case .term: [.minutes, .day, .week, .month, .quarter, .year]
    case .any: UnitName.allCases
    }
  }
}

enum BoundName: String, CaseIterable {
  case about = "circa"
  case atLeast = "minstens"
  case atMost = "hoogstens"
  case lessThan = "minder-dan"
  case moreThan = "meer-dan"
  case range = "bereik"
  case lowerThan = "lager-dan"
  case higherThan = "hoger-dan"
  case rank = "plek"

  init?(_ bound: Figure.Bound) {
    switch bound {
    case .exact: return nil
    case .about: self = .about
    case .atLeast: self = .atLeast
    case .atMost: self = .atMost
    case .lessThan: self = .lessThan
    case .moreThan: self = .moreThan
    case .range: self = .range
    case .lowerThan: self = .lowerThan
    case .higherThan: self = .higherThan
    case .rank: self = .rank
    }
  }
}

/// Exactly: `4.5`, or `1/3` where no decimals do.
func exact(_ value: Rational) -> String {
  guard let count = DutchText.decimals(of: value) else { return "\(value.numerator)/\(value.denominator)" }
  let spelled = DutchText.number(value, grouped: false)
  return count == 0 ? spelled : String(spelled.map { $0 == "," ? "." : $0 })
}

func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
