import Allocation
import SourceText

extension JSONFault {
  /// What is wrong, and where in the text.
  func text(in bytes: [UInt8]) -> Bilingual {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before.count - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
    let (dutch, english) = member.isEmpty ? ("", "") : (", bij `\(member)`", ", at `\(member)`")
    return Bilingual(
      "regel \(line), kolom \(column)\(dutch): \(what.nl)", en: "line \(line), column \(column)\(english): \(what.en)")
  }

  private var what: Bilingual {
    switch kind {
    case .ended: Bilingual("de JSON is hier afgebroken", en: "the JSON breaks off here")
    case .syntax: Bilingual("dit is geen geldige JSON", en: "this is not valid JSON")
    case .tooDeep:
      Bilingual("dit ligt dieper genest dan de vorm ooit doet", en: "this is nested deeper than the form ever is")
    case .badText:
      Bilingual("deze tekst is geen geldige UTF-8 of JSON-tekst", en: "this text is not valid UTF-8 or JSON text")
    case .notWhole: Bilingual("hier hoort een heel getal", en: "a whole number belongs here")
    case .numberTooLarge: Bilingual("dit getal is te groot", en: "this number is too large")
    case .wrongType: Bilingual("hier hoort een waarde van een andere soort", en: "a value of another type belongs here")
    case .missing: Bilingual("dit ontbreekt", en: "this is missing")
    case .twice: Bilingual("dit staat er twee keer", en: "this stands twice")
    case .unknownValue: Bilingual("deze waarde kent de vorm niet", en: "the form does not know this value")
    case .trailing: Bilingual("na het einde volgt nog iets", en: "something follows after the end")
    }
  }
}

extension InstanceProblem {
  /// What is wrong, and at which member of the instance.
  func text(in instance: Instance) -> Bilingual {
    let place = place(in: instance)
    return Bilingual("\(place): \(what.nl)", en: "\(place): \(what.en)")
  }

  /// `tasks[2] «bar», groups[0] «centrum»`
  private func place(in instance: Instance) -> String {
    var parts: [String] = []
    if let pool, instance.pools.indices.contains(pool) { parts.append("pools[\(pool)] «\(instance.pools[pool].id)»") }
    if let task, instance.tasks.indices.contains(task) {
      parts.append("tasks[\(task)] «\(instance.tasks[task].id)»")
      if let group, instance.tasks[task].groups.indices.contains(group) {
        parts.append("groups[\(group)] «\(instance.tasks[task].groups[group].district)»")
      }
    }
    if let row { return (["\(subject)[\(row)]"] + parts).joined(separator: ", ") }
    return parts.isEmpty ? "`\(subject)`" : parts.joined(separator: ", ")
  }

  private var what: Bilingual {
    switch kind {
    case .sizeOutOfRange: Bilingual("dit aantal kan niet", en: "this number is not possible")
    case .nowOutOfRange: Bilingual("deze week is er niet", en: "there is no such week")
    case .keyLength:
      Bilingual(
        "een sleutel is 16 bytes, zijn vastlegging 32", en: "a key is 16 bytes long, what it is fixed by 32")
    case .keyCommitment:
      Bilingual("dit is niet de sleutel die is vastgelegd", en: "this is not the key that was committed to")
    case .duplicateName: Bilingual("deze naam komt twee keer voor", en: "this name occurs twice")
    case .capacityShape:
      Bilingual(
        "`cap` en elke rij van `part` hebben één getal per week, en `part` één rij per dagdeel",
        en: "`cap` and each row of `part` have one number a week, and `part` one row for each part of the day")
    case .negative: Bilingual("een getal is kleiner dan nul", en: "a number is below zero")
    case .tooLarge: Bilingual("te groot om mee te rekenen", en: "too large to compute with")
    case .priorityOutOfRange: Bilingual("deze klasse is er niet", en: "there is no such class")
    case .noWeeks:
      Bilingual(
        "geen week, of een week buiten de planning", en: "no week, or a week outside the schedule")
    case .noParts: Bilingual("geen dagdeel, of een dat er niet is", en: "no part of the day, or one that is not there")
    case .noDuration: Bilingual("een controle zonder duur", en: "an inspection without duration")
    case .longerThanAnyPeriod:
      Bilingual(
        "één controle kost meer dan een team in een planperiode heeft",
        en: "one inspection takes more than any team has in a planning period")
    case .unknownTeam: Bilingual("een team zonder `pools`", en: "a team without `pools`")
    case .nobodyForIt: Bilingual("geen team kan en mag dit doen", en: "no team can and may do this")
    case .spacingDoesNotFit:
      Bilingual(
        "zoveel controles met zoveel weken ertussen passen niet in deze weken",
        en: "so many inspections with so many weeks between do not fit in these weeks")
    case .moreThanDemand:
      Bilingual("een steekproef of minimum groter dan wat er is", en: "a sample or minimum larger than what there is")
    case .releaseShape: Bilingual("`release` heeft één week per object", en: "`release` has one week for each object")
    case .unknownObjects:
      Bilingual(
        "`same_objects_as` noemt geen eerdere taak met deze wijken en objecten",
        en: "`same_objects_as` names no earlier task with these districts and objects")
    case .rowShape: Bilingual("de kolommen zijn niet even lang", en: "the columns differ in length")
    case .rowOutOfRange:
      Bilingual(
        "deze regel noemt een taak, team, week, dagdeel of object dat er niet is",
        en: "this row names a task, team, week, part of the day or object that is not there")
    case .rowKind:
      Bilingual(
        "deze regel past niet bij de soort van haar taak, of heeft geen minuten",
        en: "this row does not fit the kind of its task, or has no minutes")
    case .rowTooOften:
      Bilingual(
        "dit object ligt vaker vast dan de taak vraagt", en: "this object is fixed more often than the task asks")
    }
  }
}
