import SourceText

/// Where the generated part of `Documentation/taal.md` begins; what stands above it is written by hand.
package let languageReferenceMark =
  "<!-- Vanaf hier gemaakt uit de tabel van de taal; wijzig dit niet met de hand. -->\n"

/// The generated part of `Documentation/taal.md`: every keyword with its place, shape, help and example.
package func languageReference() -> String {
  var page = """
    ## 5. Alle trefwoorden

    Elke regel is: trefwoord, soms een naam, soms een titel tussen `"`, een zinsdeel, soms een blok tussen `{` en `}`.
    In het zinsdeel staat een gewoon woord voor zichzelf; `‹…›` is een waarde; `[ … ]` mag weg; `( … | … )` is een keuze.
    Achter elke regel mag `bron …`, `op …`, `vanaf … t/m …` en `motivering "…"`.


    """
  for row in Vocabulary.rows where row.parents.contains("") { page += section(row) }
  page += "### In elk blok\n\n" + table(Vocabulary.rows.filter { $0.parents == ["*"] })
  page += "### Woordenlijsten\n\n"
  for list in Vocabulary.wordLists {
    let words = list.words.map { "`\($0.nl)`" }.joined(separator: ", ")
    page += "- **\(list.name)** (\(list.closed ? "vaste lijst" : "open lijst")): \(words)\n"
  }
  return page + "\nGereserveerd, dus geen naam: "
    + Vocabulary.reserved.sorted().map { "`\($0)`" }.joined(separator: ", ") + ".\n"
}

private func section(_ row: Row) -> String {
  guard let id = Vocabulary.id(row.id) else { return "" }
  var text = "### `\(row.keyword)` (\(row.english))\n\n\(row.help.nl)\n\n```\n\(row.example)\n```\n\n"
  text += "Vorm: \(shape(row))\n\n"
  text += children(of: id, title: row.keyword)
  return text
}

/// The rows of a block, then the blocks inside it.
private func children(of id: RowID, title: String) -> String {
  let rows = Vocabulary.children(of: id)
  guard !rows.isEmpty else { return "" }
  var text = table(rows.map { Vocabulary[$0] })
  for row in rows where !Vocabulary.children(of: row).isEmpty && Vocabulary[row].parents.first == Vocabulary[id].id {
    let path = "\(title) › \(Vocabulary[row].keyword)"
    text += "#### In `\(path)`\n\n" + children(of: row, title: path)
  }
  return text
}

private func table(_ rows: [Row]) -> String {
  var text = "| trefwoord | vorm | hoe vaak | betekenis | voorbeeld |\n|---|---|---|---|---|\n"
  for row in rows {
    text +=
      "| `\(row.keyword)` (\(row.english)) | \(cell(shape(row))) | \(times(row.occurs)) | \(cell(row.help.nl)) | `\(cell(row.example))` |\n"
  }
  return text + "\n"
}

private func times(_ occurs: Row.Occurs) -> String {
  switch occurs {
  case .required: "precies één keer"
  case .optional: "hoogstens één keer"
  case .many: "zo vaak als nodig"
  case .requiredMany: "minstens één keer"
  }
}

private func shape(_ row: Row) -> String {
  var parts: [String] = []
  switch row.naming {
  case .none: break
  case .declares, .declaresWithin: parts.append("‹naam›")
  case .word(let list): parts.append("‹woord uit \(list)›")
  case .criterion: parts.append("‹criterium›")
  }
  if row.title != .never { parts.append(row.title == .required ? "\"titel\"" : "[\"titel\"]") }
  parts += Phrase(row.phrase).parts.map(words)
  return parts.isEmpty ? "alleen het trefwoord" : "`" + parts.joined(separator: " ") + "`"
}

private func words(_ part: Phrase.Part) -> String {
  switch part {
  case .word(let word): word
  case .slot(let slot): "‹\(type(slot))›"
  case .optional(let inner): "[ " + inner.map(words).joined(separator: " ") + " ]"
  case .oneOf(let branches):
    "( " + branches.map { $0.map(words).joined(separator: " ") }.joined(separator: " | ") + " )"
  }
}

private func type(_ slot: Phrase.Slot) -> String {
  switch slot.type {
  case .text: "tekst"
  case .number: "getal"
  case .count: "aantal"
  case .hours: "uren"
  case .fte: "fte"
  case .money: "bedrag"
  case .percent: "percentage"
  case .measure: "waarde"
  case .date: "datum"
  case .period: "periode"
  case .times: "dagen en tijden"
  case .time: "tijd"
  case .term: "termijn"
  case .unit: "dag, week, maand, kwartaal of jaar"
  case .year: "jaar"
  case .code: "code"
  case .sentence: "zin"
  case .condition: "voorwaarde"
  case .word(let list, _, let times): many(list ?? "woord", times)
  case .reference(let kinds, let times): many(kinds.isEmpty ? "naam" : kinds.joined(separator: " of "), times)
  }
}

private func many(_ word: String, _ times: Phrase.Repeat) -> String {
  switch times {
  case .once: word
  case .list: "\(word), …"
  case .shares: "\(word) [%], …"
  case .scores: "\(word) score, …"
  }
}

private func cell(_ text: String) -> String { String(text.flatMap { $0 == "|" ? Array("\\|") : [$0] }) }
