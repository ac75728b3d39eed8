package import PlanModel

/// One planned thing in a calendar.
package struct CalendarEvent: Sendable, Equatable {
  package enum Time: Sendable, Equatable {
    /// Some time in these days; the last one included.
    case days(ClosedRange<Day>)
    /// On a day, from and to minutes after midnight; the end may lie on the next day.
    case clock(Day, Range<Int>)
  }

  package enum Status: String, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  package var uid: NameUUID
  package var time: Time
  package var summary: String
  package var description: String
  package var location: String
  package var categories: [String]
  package var status: Status
  /// 1 is highest, 9 lowest.
  package var priority: Int
  package var isConfidential: Bool
  /// How often time or status changed since it was first published.
  package var sequence: Int

  package init(
    uid: NameUUID, time: Time, summary: String, description: String = "", location: String = "",
    categories: [String] = [], status: Status = .tentative, priority: Int = 5, isConfidential: Bool, sequence: Int = 0
  ) {
    self.uid = uid
    self.time = time
    self.summary = summary
    self.description = description
    self.location = location
    self.categories = categories
    self.status = status
    self.priority = priority
    self.isConfidential = isConfidential
    self.sequence = sequence
  }
}

/// Writes iCalendar (RFC 5545 and 7986): CRLF, folded at 75 octets, single events, no people.
///
/// There is no clock: every stamp is midnight of the day of the plan's version.
package struct CalendarWriter {
  private var bytes: [UInt8] = []
  private let stamp: String

  package static func write(
    name: String, description: String, uid: NameUUID, version: Day, generator: String, events: [CalendarEvent]
  ) -> [UInt8] {
    var writer = CalendarWriter(stamp: "\(compact(version))T000000Z")
    writer.head(name: name, description: description, uid: uid, generator: generator)
    if events.contains(where: { if case .clock = $0.time { true } else { false } }) { writer.zone() }
    for event in events { writer.event(event) }
    writer.line("END:VCALENDAR")
    return writer.bytes
  }

  private init(stamp: String) { self.stamp = stamp }

  private mutating func head(name: String, description: String, uid: NameUUID, generator: String) {
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    text("PRODID", "-//vthplan//\(generator)//NL")
    line("CALSCALE:GREGORIAN")
    line("METHOD:PUBLISH")
    line("UID:\(uid)")
    text("NAME", name)
    text("X-WR-CALNAME", name)
    text("DESCRIPTION", description)
    line("LAST-MODIFIED:\(stamp)")
    line("REFRESH-INTERVAL;VALUE=DURATION:P1D")
    line("X-PUBLISHED-TTL:P1D")
    line("COLOR:navy")
  }

  /// Summer time begins on the last Sunday of March and ends on that of October, since 1996.
  private mutating func zone() {
    for text in [
      "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100", "TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "BEGIN:DAYLIGHT",
      "DTSTART:19810329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "END:VTIMEZONE",
    ] { line(text) }
  }

  private mutating func event(_ event: CalendarEvent) {
    line("BEGIN:VEVENT")
    line("UID:\(event.uid)")
    line("DTSTAMP:\(stamp)")
    line("SEQUENCE:\(max(0, event.sequence))")
    time(event.time)
    text("SUMMARY;LANGUAGE=nl", event.summary)
    if !event.description.isEmpty { text("DESCRIPTION;LANGUAGE=nl", event.description) }
    if !event.location.isEmpty { text("LOCATION;LANGUAGE=nl", event.location) }
    if !event.categories.isEmpty {
      line("CATEGORIES;LANGUAGE=nl:" + event.categories.map(escaped).joined(separator: ","))
    }
    line(event.isConfidential ? "CLASS:CONFIDENTIAL" : "CLASS:PUBLIC")
    line("PRIORITY:\(min(9, max(1, event.priority)))")
    line("STATUS:\(event.status.rawValue)")
    line("END:VEVENT")
  }

  private mutating func time(_ time: CalendarEvent.Time) {
    switch time {
    case .days(let days):
      line("DTSTART;VALUE=DATE:\(compact(days.lowerBound))")
      line("DTEND;VALUE=DATE:\(compact(days.upperBound.adding(1)))")
      line("TRANSP:TRANSPARENT")
    case .clock(let day, let minutes):
      line("DTSTART;TZID=Europe/Amsterdam:\(moment(day, minutes.lowerBound))")
      line("DTEND;TZID=Europe/Amsterdam:\(moment(day, max(minutes.upperBound, minutes.lowerBound + 1)))")
      line("TRANSP:OPAQUE")
    }
  }

  private mutating func text(_ property: String, _ text: String) { line("\(property):\(escaped(text))") }

  /// Folded after 75 octets, never inside a character; what follows starts with a space.
  private mutating func line(_ text: String) {
    var width = 0
    for character in text.unicodeScalars {
      let length = UTF8.width(character)
      if width + length > 75 {
        bytes += [13, 10, 32]
        width = 1
      }
      bytes.append(contentsOf: String(character).utf8)
      width += length
    }
    bytes += [13, 10]
  }
}

/// Text of a property: `\`, `;`, `,` and line ends escaped, other control characters gone.
private func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
    case "\r": result.append(contentsOf: ["\\", "n"])
    case "\n": if !afterReturn { result.append(contentsOf: ["\\", "n"]) }
    case "\t": result.append(" ")
    default: if scalar.value >= 0x20, scalar.value != 0x7F { result.append(scalar) }
    }
    afterReturn = scalar == "\r"
  }
  return String(result)
}

private func compact(_ day: Day) -> String { String(day.iso.filter { $0 != "-" }) }

private func moment(_ day: Day, _ minutes: Int) -> String {
  let (days, rest) = (minutes / 1440, minutes % 1440)
  return "\(compact(day.adding(days)))T\(twoDigits(rest / 60))\(twoDigits(rest % 60))00"
}
