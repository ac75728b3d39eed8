/// A `besluit` and the variant that it chose.
package struct Choice: Sendable {
  package let decision: StatementID
  package let variant: StatementID
}

extension Plan {
  /// What was decided about every choice, by a day when one is given, in the order of the text. Of two decisions about
  /// one choice the later one holds, of the same day the one that stands last.
  package func chosen(by day: Day? = nil) -> [Choice] {
    var last: [StatementID: (place: Int, day: Day?)] = [:]
    var choices: [Choice?] = []
    for decision in all("besluit") {
      let date = self[decision].date("datum")?.first
      if let day { guard let date, date <= day else { continue } }
      guard let variant = self[decision].references("variant").first?.target, let choice = self[variant].parent else {
        continue
      }
      if let earlier = last[choice] {
        if let date, let before = earlier.day, date < before { continue }
        choices[earlier.place] = nil
      }
      last[choice] = (choices.count, date)
      choices.append(Choice(decision: decision, variant: variant))
    }
    return choices.compactMap(\.self)
  }
}
