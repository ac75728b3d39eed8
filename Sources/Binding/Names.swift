import PlanModel
import SourceText
import Syntax
import Vocabulary

extension Binder {
  // MARK: Declaring

  /// The word as it will be known: as written, or the near one that is offered.
  func checkWord(_ name: String, _ list: String, _ place: SourceRange, _ reader: inout PhraseReader) -> String {
    guard let known = Vocabulary.words(list) else { return name }
    let words = known.words.map(\.nl)
    if words.contains(name) { return name }
    let near = known.meant(by: name)
    reader.findings.append(
      Finding(
        .unknownWord, at: reader.location(place),
        Bilingual(
          "`\(name)` kan hier niet staan." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
          en: "`\(name)` cannot stand here." + (near.map { " Did you mean `\($0)`?" } ?? "")),
        why: Bilingual(
          "Kies uit: \(words.joined(separator: ", ")).", en: "Choose from: \(words.joined(separator: ", "))."),
        solutions: Self.rename(reader.location(place), near)))
    return near ?? name
  }

  /// The name as it will be known: as written, or the nearest that is allowed.
  func checkName(_ name: String, _ kind: String, _ place: SourceRange, _ reader: inout PhraseReader) -> String {
    if name.utf8.count > Self.longestName {
      reader.findings.append(
        Finding(
          .invalidName, at: reader.location(place),
          Bilingual(
            "Deze naam telt \(name.count) tekens; een naam heeft er hoogstens \(Self.longestName).",
            en: "This name has \(name.count) characters; a name has at most \(Self.longestName).")))
    } else if Vocabulary.reserved.contains(name) {
      reader.findings.append(
        Finding(
          .reservedWord, at: reader.location(place),
          Bilingual(
            "`\(name)` kan geen naam zijn; het woord heeft al een betekenis.",
            en: "`\(name)` cannot be a name; the word already has a meaning."),
          solutions: Self.rename(reader.location(place), "\(kind)-\(name)")))
    } else if !PhraseReader.isName(name) {
      let near = Self.asName(name)
      reader.findings.append(
        Finding(
          .invalidName, at: reader.location(place),
          Bilingual("`\(name)` kan geen naam zijn.", en: "`\(name)` cannot be a name."),
          solutions: Self.rename(reader.location(place), near)))
      return near ?? name
    }
    return name
  }

  private static var longestName: Int { 100 }

  /// The nearest name that is allowed: `Toezicht_Honden` becomes `toezicht-honden`, loose accents are put together.
  static func asName(_ text: String) -> String? {
    var name = ""
    for character in text.lowercased() {
      let letter = PhraseReader.isName("a\(character)") ? character : composed(character)
      if let letter { name.append(letter) } else if !name.isEmpty, name.last != "-" { name += "-" }
    }
    while let first = name.first, !PhraseReader.isName(String(first)) { name.removeFirst() }
    while name.last == "-" { name.removeLast() }
    return PhraseReader.isName(name) ? name : nil
  }

  /// A letter with a loose accent as one letter (NFC), when the language has it.
  private static func composed(_ character: Character) -> Character? {
    guard character.unicodeScalars.count > 1 else { return nil }
    return (0xDF...0x24F).lazy.compactMap(Unicode.Scalar.init).map { Character($0) }.first { $0 == character }
  }

  static func rename(_ place: Location, _ name: String?) -> [Finding.Solution] {
    name.map { [Finding.Solution(Bilingual("Wijzig in `\($0)`", en: "Change to `\($0)`"), [Finding.Edit(place, $0)])] }
      ?? []
  }

  mutating func declare(_ id: StatementID, _ shape: Shape, isRestated: Bool) {
    guard shape.row.naming != .none, !isRestated, let name = storage.statements[Int(id.index)].name else { return }
    let kind = shape.row.keyword
    switch shape.row.naming {
    case .none: return
    case .criterion:
      // That a code is taken is said where criteria are read, which know those of the program too.
      if kind == "criterium", storage.names[kind]?[name] == nil { storage.names[kind, default: [:]][name] = id }
    case .declaresWithin: declareWithin(id, name, kind)
    default:
      if let earlier = storage.names[kind]?[name] {
        let statement = storage.statements[Int(id.index)]
        if statement.isShared { return }
        // Where it stands was reported; it most likely refers to what has the name.
        if statement.writtenUnder == nil { findings.append(duplicate(name, statement, earlier)) }
        if let meant = statement.title.flatMap(Self.asName) { renamed[kind, default: [:]][meant] = id }
        equals.append((earlier, id))
      } else {
        storage.names[kind, default: [:]][name] = id
      }
    }
  }

  /// Of two with one name the first is meant, unless only the later one says something; of the other nothing more is
  /// said than that its name was given already.
  mutating func settleEquals() {
    for (first, later) in equals {
      let statement = storage.statements[Int(first.index)]
      let isEmpty = statement.children.isEmpty && !storage.statements[Int(later.index)].children.isEmpty
      if isEmpty, let name = statement.name, storage.names[statement.kind]?[name] == first {
        storage.names[statement.kind]?[name] = later
      }
      storage.statements[Int((isEmpty ? first : later).index)].isDamaged = true
    }
  }

  private mutating func declareWithin(_ id: StatementID, _ name: String, _ kind: String) {
    let parent = storage.statements[Int(id.index)].parent
    let earlier = scoped[kind]?[name]?.first { storage.statements[Int($0.index)].parent == parent }
    if let earlier { findings.append(duplicate(name, storage.statements[Int(id.index)], earlier)) }
    scoped[kind, default: [:]][name, default: []].append(id)
  }

  private func duplicate(_ name: String, _ statement: Statement, _ earlier: StatementID) -> Finding {
    let first = storage.statements[Int(earlier.index)]
    let range = statement.nameRange ?? statement.keywordRange
    return Finding(
      .duplicateName, at: Location(statement.location.file, range),
      Bilingual(
        "Er is al een `\(statement.kind)` met de naam `\(name)`.",
        en: "There is a `\(statement.kind)` named `\(name)` already."),
      related: [
        Finding.Label(
          Location(first.location.file, first.nameRange ?? first.keywordRange),
          Bilingual("eerder hier", en: "earlier here"))
      ])
  }

  // MARK: Finding

  /// Ties every name to what it stands for; a name that stands for nothing is reported once.
  mutating func resolveNames(_ included: [String: Plan]) {
    for item in pending {
      guard mayGoOn() else { break }
      resolve(item)
    }
    if !isCutShort { checkRestated() }
    collectReferrers()
    leaveOutShared()
  }

  private mutating func resolve(_ item: Pending) {
    let index = Int(item.statement.index)
    if item.value < 0 {
      if var source = storage.statements[index].source {
        find(&source, item)
        storage.statements[index].source = source
      }
      return
    }
    switch storage.statements[index].values[item.value].value {
    case .reference(var reference):
      find(&reference, item)
      storage.statements[index].values[item.value].value = .reference(reference)
    case .references(var list):
      for i in list.indices where mayGoOn() { find(&list[i], item) }
      storage.statements[index].values[item.value].value = .references(list)
    case .weighted(var list):
      for i in list.indices where mayGoOn() { find(&list[i].reference, item) }
      storage.statements[index].values[item.value].value = .weighted(list)
    default: break
    }
  }

  private mutating func find(_ reference: inout Reference, _ item: Pending) {
    if hangsOnUnknown(item) { return }
    if let target = lookUp(reference.name, item) {
      reference.target = target
    } else if !item.isQuiet, !isWord(reference.name, item.kinds) {
      if let lost = lost(reference.name, item.kinds) {
        reference.target = lost
        return
      }
      let unknown = unknownName(reference, item)
      findings.append(unknown.finding)
      // Taken for the near one, so that nothing else is blamed for a slip of the pen.
      reference.target = unknown.near.flatMap { lookUp($0, item) }
      if reference.target == nil, let word = unknown.near, isWord(word, item.kinds) { reference.name = word }
    }
  }

  /// A variant of a choice that is not there: that the choice is unknown was said.
  private func hangsOnUnknown(_ item: Pending) -> Bool {
    item.kinds == ["variant"]
      && storage.statements[Int(item.statement.index)].references("keuze").contains { $0.target == nil }
  }

  /// The statement without a name, or with that of another, that an unknown name may have been meant for: that it lacks
  /// one of its own was said.
  private mutating func lost(_ name: String, _ kinds: [String]) -> StatementID? {
    for kind in kinds {
      if let known = renamed[kind]?[name] { return known }
      guard let all = nameless[kind] else { continue }
      if let known = all.names[name] { return known }
      guard all.names.count < all.statements.count, nearName(name, [kind]) == nil else { continue }
      let next = all.statements[all.names.count]
      nameless[kind]?.names[name] = next
      return next
    }
    return nil
  }

  private func isWord(_ name: String, _ kinds: [String]) -> Bool {
    kinds.contains { kind in
      kind.hasPrefix("=") && Vocabulary.words(String(kind.dropFirst()))?.words.contains { $0.nl == name } == true
    }
  }

  private func lookUp(_ name: String, _ item: Pending) -> StatementID? {
    for kind in item.kinds.isEmpty ? storage.names.keys.sorted() : item.kinds {
      if let found = storage.names[kind]?[name] { return found }
      if let candidates = scoped[kind]?[name] {
        guard kind == "variant", let choice = choice(of: item.statement) else {
          return inScope(candidates, item.statement)
        }
        return candidates.first { storage.statements[Int($0.index)].parent == choice }
      }
      if let found = overlayName(kind, name, item.statement) { return found }
    }
    return nil
  }

  /// Of several statements with a name that holds within its parent, the one that is meant here.
  private func inScope(_ candidates: [StatementID], _ from: StatementID) -> StatementID? {
    let statement = storage.statements[Int(from.index)]
    let near = Set(ancestors(from) + statement.values.flatMap { statement.references($0.slot).compactMap(\.target) })
    let inScope = candidates.filter { storage.statements[Int($0.index)].parent.map(near.contains) ?? false }
    return inScope.first ?? (candidates.count == 1 || near.count <= 1 ? candidates.first : nil)
  }

  /// The choice that a decision is about, or that a preference stands in: only its variants can be meant.
  private func choice(of id: StatementID) -> StatementID? {
    let statement = storage.statements[Int(id.index)]
    let near = statement.references("keuze").compactMap(\.target) + (statement.parent.map { [$0] } ?? [])
    return near.first { storage.statements[Int($0.index)].kind == "keuze" }
  }

  /// The variants of a choice that have a name, in order.
  private func variants(of choice: StatementID) -> [String] {
    storage.statements[Int(choice.index)].children.compactMap { child in
      let statement = storage.statements[Int(child.index)]
      return statement.kind == "variant" ? statement.name : nil
    }
  }

  private func ancestors(_ id: StatementID) -> [StatementID] {
    var list: [StatementID] = []
    var next = storage.statements[Int(id.index)].parent
    while let current = next {
      list.append(current)
      next = storage.statements[Int(current.index)].parent
    }
    return list
  }

  /// A name that the variant around this statement adds.
  private func overlayName(_ kind: String, _ name: String, _ from: StatementID) -> StatementID? {
    for ancestor in ancestors(from) where Vocabulary.isOverlay(storage.statements[Int(ancestor.index)].row) {
      let added = storage.statements[Int(ancestor.index)].children.first {
        let child = storage.statements[Int($0.index)]
        return child.name == name && child.kind == kind
      }
      if let added { return added }
    }
    return nil
  }

  /// The nearest name of the kinds that could stand there. Looking is bounded: in a plan with very many unknown names
  /// the last ones get no suggestion.
  private mutating func nearName(_ name: String, _ kinds: [String]) -> String? {
    let key = kinds.joined(separator: " ")
    let names: [String]
    if let known = knownNames[key] {
      names = known
    } else {
      let pools = kinds.isEmpty ? storage.names.keys.sorted() : kinds
      names = pools.flatMap { (storage.names[$0]?.keys.sorted() ?? []) + (scoped[$0]?.keys.sorted() ?? []) }
      knownNames[key] = names
    }
    guard namesToCompare >= names.count else { return nil }
    namesToCompare -= names.count
    return nearest(to: name, among: names) ?? named(name, kinds)
  }

  /// The nearest word of the lists that could stand there: `gemeenteraad` for `raad`.
  private func nearWord(_ name: String, _ kinds: [String]) -> String? {
    kinds.lazy.filter { $0.hasPrefix("=") }.compactMap { Vocabulary.words(String($0.dropFirst()))?.meant(by: name) }
      .first
  }

  /// What is written with the words of its title: `schone-straten` for `doel schoon "Schone straten"`.
  private func named(_ words: String, _ kinds: [String]) -> String? {
    for kind in kinds {
      let found = storage.names[kind]?.filter { _, id in
        storage.statements[Int(id.index)].title.flatMap(Self.asName) == words
      }
      if let found, found.count == 1 { return found.first?.key }
    }
    return nil
  }

  /// A line in a variant that restates something the plan does not have, and gives it no title to be new.
  private mutating func checkRestated() {
    for id in restated {
      let statement = storage.statements[Int(id.index)]
      guard let name = statement.name, let range = statement.nameRange, statement.title == nil, !statement.isDamaged,
        storage.names[statement.kind]?[name] == nil, scoped[statement.kind]?[name] == nil
      else { continue }
      findings.append(
        unknownName(
          Reference(name: name, range: range),
          Pending(statement: id, value: 0, kinds: [statement.kind], isQuiet: false)
        ).finding)
    }
  }

  /// `zonder rapportage`: only what has a name can be dropped.
  private static func notDropped(_ keyword: String, _ place: Location) -> Finding {
    Finding(
      .unknownName, at: place,
      Bilingual(
        "`zonder \(keyword)` kan hier niet: alleen een opgave met een naam kan vervallen, zoals `zonder taak ‹naam›`.",
        en:
          "`zonder \(keyword)` cannot stand here: only a statement with a name can be dropped, like `zonder taak ‹naam›`."
      ),
      why: Bilingual(
        "Geldt een `\(keyword)` niet in elke variant, zet hem dan in elke variant waarin hij wel geldt, en niet daarbuiten.",
        en:
          "If a `\(keyword)` does not hold in every variant, put it in each variant in which it does, and not outside.")
    )
  }

  private mutating func unknownName(_ reference: Reference, _ item: Pending) -> (finding: Finding, near: String?) {
    let kinds = item.kinds.filter { !$0.hasPrefix("=") }
    if kinds == ["variant"], let choice = choice(of: item.statement) { return unknownVariant(reference, choice, item) }
    let near = nearName(reference.name, kinds) ?? nearWord(reference.name, item.kinds)
    let kind = kinds.count == 1 ? kinds[0] : nil
    let place = Location(storage.statements[Int(item.statement.index)].location.file, reference.range)
    if storage.statements[Int(item.statement.index)].kind == "zonder", Vocabulary.child(reference.name, of: nil) != nil
    {
      return (Self.notDropped(reference.name, place), nil)
    }
    let other = near == nil ? elsewhere(reference.name) : nil
    let finding = Finding(
      .unknownName, at: place,
      Bilingual(
        (kind.map { "Er is geen `\($0)` met de naam" } ?? "Nergens staat een naam") + " `\(reference.name)`."
          + (near.map { " Bedoelt u `\($0)`?" } ?? "")
          + (other.map { " Wel een `\($0)`." } ?? ""),
        en: (kind.map { "There is no `\($0)` named" } ?? "Nothing is named") + " `\(reference.name)`."
          + (near.map { " Did you mean `\($0)`?" } ?? "")
          + (other.map { " There is a `\($0)`." } ?? "")),
      solutions: Self.rename(place, near))
    return (finding, near)
  }

  /// A variant that the choice does not have, even when another choice does.
  private func unknownVariant(
    _ reference: Reference, _ choice: StatementID, _ item: Pending
  ) -> (finding: Finding, near: String?) {
    let own = variants(of: choice)
    let near = nearest(to: reference.name, among: own) ?? (own.count == 1 ? own[0] : nil)
    let statement = storage.statements[Int(choice.index)]
    let title = statement.title ?? statement.name ?? statement.kind
    let other = scoped["variant"]?[reference.name]?.first.flatMap { storage.statements[Int($0.index)].parent }
    let otherTitle = other.map { id in
      storage.statements[Int(id.index)].title ?? storage.statements[Int(id.index)].name ?? "keuze"
    }
    let place = Location(storage.statements[Int(item.statement.index)].location.file, reference.range)
    let list = own.map { "`\($0)`" }.joined(separator: ", ")
    let finding = Finding(
      .unknownName, at: place,
      Bilingual(
        "Keuze «\(title)» heeft geen variant `\(reference.name)`"
          + (otherTitle.map { "; zij hoort bij «\($0)»." } ?? ".") + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "Choice “\(title)” has no variant `\(reference.name)`"
          + (otherTitle.map { "; it belongs to “\($0)”." } ?? ".") + (near.map { " Did you mean `\($0)`?" } ?? "")),
      why: own.isEmpty
        ? nil
        : Bilingual("De varianten van deze keuze: \(list).", en: "The variants of this choice: \(list)."),
      solutions: Self.rename(place, near))
    return (finding, near)
  }

  /// Another kind that has this name.
  private func elsewhere(_ name: String) -> String? {
    storage.names.keys.sorted().first { storage.names[$0]?[name] != nil }
  }

  private mutating func collectReferrers() {
    for index in storage.statements.indices {
      let id = StatementID(index)
      for value in storage.statements[index].values {
        switch value.value {
        case .reference(let reference): note(reference, by: id)
        case .references(let list): for reference in list { note(reference, by: id) }
        case .weighted(let list): for item in list { note(item.reference, by: id) }
        default: continue
        }
      }
      if storage.statements[index].hasTail, let source = storage.statements[index].source { note(source, by: id) }
    }
  }

  private mutating func note(_ reference: Reference, by id: StatementID) {
    if let target = reference.target { storage.referrers[target, default: []].append(id) }
  }

  // MARK: Shared folders

  /// Of what came along with `gebruik` the plan keeps what it refers to, itself or through what it keeps. What the plan
  /// gives itself goes first. What has no name to refer to stays.
  private mutating func leaveOutShared() {
    guard storage.topLevel.values.contains(where: { $0.contains(where: isShared) }) else { return }
    let kept = referredTo()
    for (row, ids) in storage.topLevel {
      let shape = shape(row).row
      let hasOwn = ids.contains { !isShared($0) }
      storage.topLevel[row] = ids.filter { id in
        guard isShared(id) else { return true }
        guard shape.naming != .none, let name = storage.statements[Int(id.index)].name else {
          return !shape.occurs.isSingle || !hasOwn
        }
        if shape.naming == .criterion { return true }
        if storage.names[shape.keyword]?[name] != id { return false }
        return shape.naming != .declares || kept.contains(id)
      }
    }
  }

  private func isShared(_ id: StatementID) -> Bool { storage.statements[Int(id.index)].isShared }

  /// Shared top-level statements that the plan's own text leads to.
  private func referredTo() -> Set<StatementID> {
    var tops: [StatementID] = []
    tops.reserveCapacity(storage.statements.count)
    for index in storage.statements.indices {
      // A parent stands before its lines.
      tops.append(storage.statements[index].parent.map { tops[Int($0.index)] } ?? StatementID(index))
    }
    var leadsTo: [StatementID: [StatementID]] = [:]
    var kept: Set<StatementID> = []
    var open: [StatementID] = []
    for (target, referrers) in storage.referrers where isShared(target) {
      let top = tops[Int(target.index)]
      for referrer in referrers {
        if isShared(referrer) {
          leadsTo[tops[Int(referrer.index)], default: []].append(top)
        } else if kept.insert(top).inserted {
          open.append(top)
        }
      }
    }
    while let next = open.popLast() {
      for top in leadsTo[next] ?? [] where kept.insert(top).inserted { open.append(top) }
    }
    return kept
  }
}
