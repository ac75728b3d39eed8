import PlanModel
import SourceText
import Vocabulary

/// `plus` and `min` on a line that the plan gives in another unit, and `min` on one that it does not give.
func checkChanges(_ plan: Plan) -> [Finding] {
  plan.outline.ids.filter { plan.outline.marks($0).has(.relative) }.compactMap { id in
    let line = plan[id]
    guard !line.isDamaged, !line.isShared, let restated = line.parent, let target = target(plan, restated),
      !plan[target].isIncomplete
    else { return nil }
    let standing = plan.children(target, line.kind).filter { plan[$0].hasSameKey(as: line) }
    guard let first = standing.first else { return line.operation == .minus ? nothing(plan, id, target) : nil }
    return plan[first].isDamaged || plan[first].canChange(by: line) ? nil : otherUnit(plan, id, first)
  }
}

/// What a statement in a variant restates.
private func target(_ plan: Plan, _ restated: StatementID) -> StatementID? {
  guard let name = plan[restated].name else { return plan.all(plan[restated].row).first }
  return plan.find(plan[restated].kind, name).flatMap { $0 == restated ? nil : $0 }
}

private func nothing(_ plan: Plan, _ line: StatementID, _ target: StatementID) -> Finding {
  let (kind, keyword, title) = (plan[target].kind, plan[line].kind, plan.title(target))
  return Finding(
    .missingProperty, at: plan.place(line),
    Bilingual(
      "Er gaat niets af: `\(kind)` «\(title)» heeft geen `\(keyword)` die hierbij past.",
      en: "There is nothing to take from: `\(kind)` “\(title)” has no `\(keyword)` that fits this."),
    why: Bilingual(
      "`min` verandert een regel die er al staat. Schrijf de waarde zelf, zonder `min`.",
      en: "`min` changes a line that is there already. Write the value itself, without `min`."))
}

private func otherUnit(_ plan: Plan, _ line: StatementID, _ standing: StatementID) -> Finding {
  let (given, change) = (DutchText.phrase(plan[standing]), DutchText.phrase(plan[line]))
  let isPlus = plan[line].operation == .plus
  // What is added: the figure and the time it is about.
  let values = plan[line].values.map(\.range)
  let place = values.first.map { first in
    Location(plan[line].location.file, values.dropFirst().reduce(first) { $0.joined($1) })
  }
  return Finding(
    .wrongUnit, at: place ?? plan.place(line),
    Bilingual(
      "Het plan zegt `\(given)`; daar kan `\(change)` niet \(isPlus ? "bij" : "af").",
      en: "The plan says `\(given)`; `\(change)` cannot be \(isPlus ? "added to" : "taken from") that."),
    why: Bilingual(
      "Optellen en aftrekken kan alleen in dezelfde eenheid. Schrijf de nieuwe waarde zelf, zonder `plus` of `min`.",
      en: "Only the same unit can be added or taken away. Write the new value itself, without `plus` or `min`."),
    related: [
      Finding.Label(plan.place(standing), Bilingual("wat het plan zegt", en: "what the plan says"))
    ])
}

// MARK: Dropped

/// `zonder` that drops nothing, or what the plan cannot do without.
func checkDropped(_ plan: Plan) -> [Finding] {
  let rows = RowSet(Vocabulary.places(of: "zonder"))
  return plan.outline.ids.filter { rows.contains(plan.outline.row($0)) }.compactMap { id in
    guard !plan.outline.marks(id).has(.leftAlone), let parent = plan[id].parent else { return nil }
    return Vocabulary.isOverlay(plan.row(parent))
      ? checkWorkLeft(plan, id, in: parent) : checkLine(plan, id, in: parent)
  }
}

/// `taak t { zonder tijden }`: a keyword of the statement, and a line that it has.
private func checkLine(_ plan: Plan, _ id: StatementID, in restated: StatementID) -> Finding? {
  guard let word = plan[id].word("regel") else { return nil }
  let (place, kind) = (plan.place(id, slot: "regel"), plan[restated].kind)
  let known = Vocabulary.children(of: plan.row(restated)) + Vocabulary.everywhere
  guard known.contains(where: { Vocabulary.keyword($0) == word }) else {
    let keywords = known.map { Vocabulary.keyword($0) }
    // `tijd` for `tijden`: a word that goes on is nearer than one with other letters.
    let near = keywords.first { word.count > 2 && $0.hasPrefix(word) } ?? nearest(to: word, among: keywords)
    return Finding(
      .unknownWord, at: place,
      Bilingual(
        "`\(kind)` heeft geen regel `\(word)`." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "`\(kind)` has no line `\(word)`." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      solutions: Binder.rename(place, near))
  }
  guard let target = target(plan, restated), !plan[target].isIncomplete,
    !plan.children(target).contains(where: { plan[$0].isDropped(by: plan[id]) })
  else { return nil }
  let named = plan[id].references("welke").first.map { "\(word) \($0.name)" } ?? word
  return Finding(
    .missingProperty, at: place,
    Bilingual(
      "Er vervalt niets: `\(kind)` «\(plan.title(target))» heeft geen `\(named)`.",
      en: "Nothing is dropped: `\(kind)` “\(plan.title(target))” has no `\(named)`."),
    why: Bilingual(
      "`zonder` laat een regel weg die er staat. Haal `zonder` weg, of noem een regel die er is.",
      en: "`zonder` drops a line that is there. Remove `zonder`, or name a line that is there."))
}

/// `zonder team water` while the team's tasks stay: nobody does them.
private func checkWorkLeft(_ plan: Plan, _ id: StatementID, in container: StatementID) -> Finding? {
  let dropped = plan[id].values.flatMap { plan[id].references($0.slot) }.compactMap(\.target)
  guard dropped.contains(where: { plan[$0].kind == "team" }) else { return nil }
  let left = plan.amended(by: container)
  let idle = left.all("taak").filter { task in
    let named = left.children(task, "team").flatMap { left[$0].references("team") }.compactMap(\.target)
    return named.contains(where: dropped.contains) && named.allSatisfy(left.isRemoved)
      && left.child(task, "uitvoerder") == nil
  }
  guard let first = idle.first else { return nil }
  let others = idle.count - 1
  return Finding(
    .taskWithoutTeam, at: plan.place(id),
    Bilingual(
      "Zo voert niemand taak «\(left.title(first))»\(others > 0 ? " en \(others) andere" : "") uit.",
      en: "This way nobody performs task “\(left.title(first))”\(others > 0 ? " and \(others) others" : "")."),
    why: Bilingual(
      "Laat die taken hier ook vervallen met `zonder`, of geef ze in deze variant een ander `team`.",
      en: "Drop those tasks here too with `zonder`, or give them another `team` in this variant."),
    related: [Finding.Label(plan.place(first), Bilingual("de taak", en: "the task"))])
}

/// A choice of one variant: there is nothing to choose from. An empty variant leaves the plan as it is.
func checkChoices(_ plan: Plan, _ sources: SourceMap) -> [Finding] {
  plan.all("keuze").compactMap { id in
    let variants = plan.children(id, "variant")
    guard variants.count == 1, !plan[id].isShared, !plan[id].isDamaged, !plan[id].isIncomplete,
      !plan[variants[0]].isDamaged
    else { return nil }
    let (only, title) = (plan[variants[0]], plan.title(id))
    let start = Int(only.keywordRange.start)
    let name = only.name == "huidig" ? "als-nu" : "huidig"
    let line = "variant \(name) \"Zoals het nu is\""
    let indent = sources[only.location.file].indentation(before: start)
    return Finding(
      .missingProperty, .warning, at: Location(only.location.file, only.nameRange ?? only.keywordRange),
      Bilingual(
        "Keuze «\(title)» heeft maar één variant; er valt niets te kiezen.",
        en: "Choice “\(title)” has only one variant; there is nothing to choose."),
      why: Bilingual(
        "De raad ziet varianten naast elkaar. Is het andere dat alles blijft zoals het is, zet dat er dan bij als variant zonder blok.",
        en:
          "The council sees variants side by side. If the other is that all stays as it is, add that as a variant without a block."
      ),
      solutions: [
        Finding.Solution(
          Bilingual("Zet `\(line)` ervoor", en: "Put `\(line)` before it"),
          [Finding.Edit(Location(only.location.file, SourceRange(start, start)), "\(line)\n\(indent ?? "  ")")])
      ])
  }
}
