import PlanModel
import SourceText
import Syntax
import Vocabulary

/// What is tried with a line that cannot be read: other words, what it lacks, another order.
extension Binder {
  /// A line that could not be read, in other words: understood when they are sure to mean the same, else with those
  /// words as its remedy. Its values are then taken from them, so that nothing else is blamed.
  mutating func respelled(_ failed: PhraseReader, _ reading: Reading) -> (PhraseReader, isGuessed: Bool) {
    guard failed.tokens.count <= Respelling.longest else { return (failed, false) }
    if let flag = flag(failed, reading) { return (flag, true) }
    if let ended = ended(failed, reading) { return (ended, !ended.failed) }
    var nearer: PhraseReader?
    for trust in [Respelling.Trust.sure, .likely] {
      let respelling = Respelling(failed.tokens, reads: reading.shape.reads, upTo: trust)
      guard respelling.hasChanged else { continue }
      storage.statements[reading.index].clearPhrase()
      var again = failed.again(respelling.tokens)
      read(&again, reading)
      guard !again.failed, !again.findings.contains(where: { $0.severity == .error }) else {
        nearer = again
        continue
      }
      let edits = respelling.edits(in: failed.file)
      if respelling.isSure {
        again.canonical = edits
        return (again, false)
      }
      let line = storage.statements[reading.index].kind + " " + Respelling.line(respelling.tokens[...])
      again.canonical = []
      again.findings = failed.findings.map { $0.offering(line, edits) }
      if let earlier = respelling.earlierEnd(in: failed.file), let short = reads(earlier.tokens, failed, reading) {
        again = short
        again.canonical = []
        let keyword = storage.statements[reading.index].kind
        let shorter = "\(keyword) \(Respelling.line(earlier.tokens[...]))"
        again.findings = [untilWhen(failed, earlier.end, [(shorter, earlier.edits), (line, edits)])]
      }
      if failed.namesNoDay { again.forgetDates() }
      return (again, true)
    }
    if failed.findings.last?.code == .finding(.misplacedKeyword) { return (unread(failed, reading), false) }
    if let pairs = inPairs(failed, reading) { return (pairs, true) }
    if let again = titled(failed, reading) ?? joined(failed, reading) ?? completed(failed, failed, reading)
      ?? mended(failed, failed, reading)
    {
      return (again, true)
    }
    if let nearer, let again = completed(nearer, failed, reading) ?? mended(nearer, failed, reading) {
      return (again, true)
    }
    var last = unread(failed, reading)
    if let advice = advice(last, reading) { last.findings = [advice] }
    return (last, false)
  }

  /// `team boa;` and `doel d; team boa`: what ends a statement in other languages.
  private mutating func ended(_ failed: PhraseReader, _ reading: Reading) -> PhraseReader? {
    guard let at = failed.tokens.firstIndex(where: \.endsStatement) else { return nil }
    var tokens = failed.tokens
    let whole = tokens[at].range
    let mark = SourceRange(Int(whole.end) - 1, Int(whole.end))
    if whole.end - whole.start == 1 {
      tokens.remove(at: at)
    } else {
      tokens[at].text.removeLast()
      tokens[at].range = SourceRange(Int(whole.start), Int(mark.start))
    }
    let sign = failed.written(mark)
    if at == failed.tokens.count - 1 {
      guard var again = reads(tokens, failed, reading) else { return nil }
      again.canonical = []
      again.findings = [
        Finding(
          .unexpectedPhrase, at: failed.location(mark),
          Bilingual("Een regel eindigt zonder `\(sign)`.", en: "A line ends without `\(sign)`."),
          why: Bilingual(
            "Elke opgave staat op een eigen regel en heeft geen leesteken nodig.",
            en: "Every statement stands on a line of its own and needs no mark."),
          solutions: [
            Finding.Solution(
              Bilingual("Laat `\(sign)` weg", en: "Leave `\(sign)` out"), [Finding.Edit(failed.location(mark), "")])
          ])
      ]
      return again
    }
    storage.statements[reading.index].clearPhrase()
    var again = failed.again(tokens)
    read(&again, reading)
    guard again.failed, let solution = again.findings.last?.solutions.first, solution.edits.count == 1,
      solution.edits[0].text.utf8.first == UInt8(ascii: "\n")
    else { return nil }
    let gap = SourceRange(Int(mark.start), Int(failed.tokens[at + 1].range.start))
    let edit = Finding.Edit(failed.location(gap), solution.edits[0].text)
    again.findings[again.findings.count - 1].solutions = [Finding.Solution(solution.title, [edit])]
    return again
  }

  /// `inzet 12 uur per week in duo's`: that work is done in pairs is a line of its own.
  private mutating func inPairs(_ failed: PhraseReader, _ reading: Reading) -> PhraseReader? {
    let (tokens, words) = (failed.tokens, Mending.pairs)
    guard let last = tokens.last, tokens.count > 2, words.contains(last.text.lowercased()), !reading.hasBlock,
      let parent = storage.statements[reading.index].parent,
      Vocabulary.child("koppels", of: storage.statements[Int(parent.index)].row) != nil,
      let indent = failed.indentation
    else { return nil }
    let hasPreposition = ["in", "met", "per", "als"].contains(tokens[tokens.count - 2].text)
    let start = tokens.count - (hasPreposition ? 2 : 1)
    guard var again = reads(Array(tokens[..<start]), failed, reading) else { return nil }
    let place = tokens[start].range.joined(last.range)
    let gap = SourceRange(Int(tokens[start - 1].range.end), Int(last.range.end))
    again.canonical = []
    again.findings = [
      Finding(
        .unexpectedPhrase, at: failed.location(place),
        Bilingual(
          "Dat er in tweetallen wordt gewerkt, staat op een eigen regel. Bedoelt u `koppels altijd`?",
          en: "That work is done in pairs stands on a line of its own. Did you mean `koppels altijd`?"),
        why: Bilingual(
          "In koppels telt elk uur dubbel: schrijf de uren zoals zij op straat te zien zijn.",
          en: "In pairs every hour counts double: write the hours as they are seen in the street."),
        solutions: [
          Finding.Solution(
            Bilingual("Zet `koppels altijd` eronder", en: "Put `koppels altijd` below it"),
            [Finding.Edit(failed.location(gap), "\n\(indent)koppels altijd")])
        ])
    ]
    return again
  }

  /// `april tot oktober`: with October, or without? Only the author knows.
  private func untilWhen(
    _ failed: PhraseReader, _ end: SourceRange, _ choices: [(line: String, edits: [Finding.Edit])]
  ) -> Finding {
    let day = failed.written(end)
    return Finding(
      .unexpectedPhrase, at: failed.findings.last?.primary.location ?? failed.location(failed.here),
      Bilingual(
        "`tot` laat in het midden of \(day) meetelt; schrijf `t/m` met de laatste dag of maand die meetelt.",
        en: "`tot` leaves open whether \(day) counts; write `t/m` with the last day or month that does."),
      solutions: choices.map { line, edits in
        Finding.Solution(Bilingual("Schrijf `\(line)`", en: "Write `\(line)`"), edits)
      })
  }

  /// The line as it stands, after it was tried in other words.
  private mutating func unread(_ failed: PhraseReader, _ reading: Reading) -> PhraseReader {
    storage.statements[reading.index].clearPhrase()
    var again = failed.again(failed.tokens)
    read(&again, reading)
    return again
  }

  /// The line with what it lacks put in, when it can then be read; `written` is the line as it stands.
  private mutating func completed(
    _ failed: PhraseReader, _ written: PhraseReader, _ reading: Reading
  ) -> PhraseReader? {
    guard written.findings.last?.solutions.isEmpty == true else { return nil }
    if case .word(",")? = failed.missing, !mending(failed, reading).joinsKnown { return nil }
    if case .quotes? = failed.missing, linesToMend > 0 {
      linesToMend -= 1
      let quoted = mending(failed, reading).quotations
      if let again = firstThatReads(quoted, failed, written, reading) { return again }
    }
    var completion = Completion(failed, year: planYear)
    for _ in 0..<3 {
      if let (word, next) = completion.insertion, !mending(failed, reading).allows(word, before: next) { return nil }
      guard completion.complete() else { return nil }
      storage.statements[reading.index].clearPhrase()
      var again = failed.again(completion.tokens)
      read(&again, reading)
      guard again.failed else {
        if again.findings.contains(where: { $0.severity == .error }) { return nil }
        let line = Respelling.line(again.tokens[...])
        let keyword = storage.statements[reading.index].kind
        let edits = failed.isSameLine(as: written) ? completion.edits : [Finding.Edit(written.whole, line)]
        again.canonical = []
        again.findings = written.findings.map { $0.offering("\(keyword) \(line)", edits) }
        if keyword == "duur", case .unit? = failed.missing, again.findings.count == 1 {
          again.findings[0].offerMinutes(instead: "\(keyword) \(line)", edits)
        }
        return again
      }
      completion.next(again)
    }
    return nil
  }

  /// The line as it may have been meant, when it can then be read; `written` is the line as it stands. Trying is
  /// bounded: in a plan with very many lines that cannot be read the last ones get no such remedy.
  private mutating func mended(_ failed: PhraseReader, _ written: PhraseReader, _ reading: Reading) -> PhraseReader? {
    guard written.findings.last?.solutions.isEmpty == true, linesToMend > 0, !written.tokens.isEmpty else { return nil }
    linesToMend -= 1
    return firstThatReads(mending(failed, reading).candidates, failed, written, reading)
  }

  /// A title where the name belongs: `team "BOA's"` for `team boa`.
  private mutating func titled(_ failed: PhraseReader, _ reading: Reading) -> PhraseReader? {
    guard failed.findings.last?.solutions.isEmpty == true, failed.kind() == .text,
      let name = namesByTitle[PhraseReader.unescaped(failed.word().dropFirst().dropLast())]
    else { return nil }
    var tokens = failed.tokens
    tokens[failed.at] = PhraseToken(kind: .atom, text: name, range: failed.here)
    guard var again = reads(tokens, failed, reading) else { return nil }
    let line = "\(storage.statements[reading.index].kind) \(Respelling.line(tokens[...]))"
    again.canonical = []
    again.findings = failed.findings.map { $0.offering(line, [Finding.Edit(failed.location(failed.here), name)]) }
    return again
  }

  /// Words of the line that are one name.
  private mutating func joined(_ failed: PhraseReader, _ reading: Reading) -> PhraseReader? {
    guard failed.findings.last?.solutions.isEmpty == true, linesToMend > 0, failed.tokens.count > 1 else { return nil }
    return firstThatReads(mending(failed, reading).joined, failed, failed, reading)
  }

  private mutating func mending(_ failed: PhraseReader, _ reading: Reading) -> Mending {
    Mending(failed, reading, headerEnd: headerEnd(failed, reading), names: writtenNames)
  }

  private mutating func firstThatReads(
    _ candidates: [Mending.Candidate], _ failed: PhraseReader, _ written: PhraseReader, _ reading: Reading
  ) -> PhraseReader? {
    let isRespelled = !failed.isSameLine(as: written)
    for candidate in candidates {
      guard !isRespelled || candidate.others.isEmpty,
        candidate.others.allSatisfy({ reads($0, failed, reading) != nil }),
        var again = reads(candidate.tokens, failed, reading)
      else { continue }
      let keyword = storage.statements[reading.index].kind
      let line = Respelling.line(candidate.tokens[...])
      let edits = isRespelled ? [Finding.Edit(written.whole, line)] : candidate.edits
      again.canonical = []
      again.findings = written.findings.map {
        candidate.others.isEmpty ? $0.offering("\(keyword) \(line)", edits) : $0.splitting(keyword, edits)
      }
      return again
    }
    return nil
  }

  /// The line with these words, when it can be read.
  mutating func reads(_ tokens: [PhraseToken], _ failed: PhraseReader, _ reading: Reading) -> PhraseReader? {
    storage.statements[reading.index].clearPhrase()
    var again = failed.again(tokens)
    read(&again, reading)
    return again.failed || again.findings.contains { $0.severity == .error } ? nil : again
  }

  /// Where name and title end.
  private mutating func headerEnd(_ failed: PhraseReader, _ reading: Reading) -> Int {
    storage.statements[reading.index].clearPhrase()
    var again = failed.again(failed.tokens)
    readHeader(&again, reading.index, reading.shape, isRestated: reading.isRestated)
    return again.at
  }
}

extension Finding {
  /// A number without unit for how long an inspection takes: minutes or hours, and only the author knows which.
  fileprivate mutating func offerMinutes(instead hours: String, _ edits: [Edit]) {
    let minutes = hours.replacing(" uur", with: " minuten", maxReplacements: 1)
    let other = edits.map { Edit($0.location, $0.text.replacing(" uur", with: " minuten", maxReplacements: 1)) }
    guard solutions.count == 1, minutes != hours else { return }
    message = Bilingual(
      message.nl.replacing("de eenheid `uur`", with: "de eenheid `minuten` of `uur`")
        .replacing("`\(hours)`", with: "`\(minutes)` of `\(hours)`"),
      en: message.en.replacing("The unit `uur` belongs", with: "The unit `minuten` or `uur` belongs")
        .replacing("`\(hours)`", with: "`\(minutes)` or `\(hours)`"))
    solutions.insert(Solution(Bilingual("Schrijf `\(minutes)`", en: "Write `\(minutes)`"), other), at: 0)
  }
}

extension PhraseToken {
  /// `boa;`, or a mark that stands by itself.
  fileprivate var endsStatement: Bool { kind == .atom && (text.utf8.last == UInt8(ascii: ";") || text == ".") }
}

extension PhraseReader {
  fileprivate func isSameLine(as written: PhraseReader) -> Bool { tokens.map(\.text) == written.tokens.map(\.text) }

  /// Where the words of the line stand.
  fileprivate var whole: Location { location(tokens[0].range.joined(tokens[tokens.count - 1].range)) }
}

extension SyntaxTree {
  /// The years that the period of the plan names.
  var yearsOfPlan: [Int] {
    var years: [Int] = []
    var next = first
    while let node = next {
      if keyword(node) == "plan" {
        var line = firstChild(node)
        while let child = line {
          if keyword(child) == "periode" { years += self.years(in: child) }
          line = self.next(child)
        }
      }
      next = self.next(node)
    }
    return years
  }

  private func keyword(_ node: NodeID) -> String { file.text(tokens.range(Int(self[node].keyword))) }

  private func years(in node: NodeID) -> [Int] {
    let start = Int(self[node].keyword) + 1
    return (start..<max(start, Int(self[node].phraseEnd))).compactMap { token in
      let text = tokens.kinds[token] == .atom ? file.text(tokens.range(token)) : ""
      return RespellingWindow.isYear(text) ? Int(text) : nil
    }
  }

  /// The names that the text declares, by the title behind them.
  var declaredTitles: [(title: String, name: String)] {
    nodes.compactMap { node in
      let (name, title) = (Int(node.keyword) + 2, Int(node.keyword) + 4)
      guard title < Int(node.phraseEnd), tokens.kinds[name] == .atom, tokens.kinds[title] == .text else { return nil }
      return (
        PhraseReader.unescaped(file.text(tokens.range(title)).dropFirst().dropLast()), file.text(tokens.range(name))
      )
    }
  }

  /// The words that keywords give a title: the names that the text declares.
  var declaredNames: [(kind: String, name: String)] {
    nodes.compactMap { node -> (kind: String, name: String)? in
      let name = Int(node.keyword) + 2
      guard name < Int(node.phraseEnd), tokens.kinds[name] == .atom else { return nil }
      let keyword = file.text(tokens.range(Int(node.keyword)))
      let hasTitle = name + 2 < Int(node.phraseEnd) && tokens.kinds[name + 2] == .text
      guard hasTitle ? Vocabulary.naming.contains(keyword) : Vocabulary.namingOnly.contains(keyword) else { return nil }
      return (keyword, file.text(tokens.range(name)))
    }
  }
}

extension Vocabulary {
  /// Keywords that declare a name somewhere.
  fileprivate static let naming = Set(rows.filter { $0.naming != .none }.map(\.keyword))
  /// Those that do so without a title.
  fileprivate static let namingOnly = Set(rows.filter { $0.naming != .none && $0.title == .never }.map(\.keyword))
}
