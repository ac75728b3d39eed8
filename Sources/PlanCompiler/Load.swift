import Binding
import PlanModel
package import SourceText
import Syntax

/// All text of one plan, parsed: its own files, those it takes along, and plans of their own beside it.
package struct LoadedPlan: Sendable {
  package var sources = SourceMap()
  var units: [BindingUnit] = []
  var included: [String: Plan] = [:]
}

/// Reads a plan folder and what it names with `gebruik`.
package func load(_ world: some World) -> Staged<LoadedPlan> {
  var loader = Loader()
  loader.loadFolder("", world, shared: false, trail: [""])
  return Staged(loader.loaded, loader.findings)
}

private struct Loader {
  var loaded = LoadedPlan()
  var findings: [Finding] = []
  private var visited: Set<String> = []

  /// `trail` holds the folders that led here, to see circles.
  mutating func loadFolder(_ folder: String, _ world: some World, shared: Bool, trail: [String]) {
    visited.insert(folder)
    let first = loaded.units.count
    switch world.planFiles(in: folder) {
    case .failure(let problem): report(problem, path: folder)
    case .success(let paths) where paths.isEmpty: report(.missing, path: folder)
    case .success(let paths): for path in paths { loadFile(path, world, shared: shared) }
    }
    let own = loaded.units[first...]
    for unit in own { follow(unit, in: folder, world, trail: trail) }
  }

  private mutating func loadFile(_ path: String, _ world: some World, shared: Bool) {
    switch world.read(path) {
    case .success(let bytes):
      let file = SourceFile(name: path, bytes: bytes)
      let id = loaded.sources.add(file)
      loaded.units.append(BindingUnit(file: id, tree: parse(file), isShared: shared))
    case .failure(let problem):
      report(problem, path: path)
    }
  }

  private mutating func report(_ problem: WorldProblem, path: String) {
    let id = loaded.sources.add(SourceFile(name: path.isEmpty ? "." : path, bytes: []))
    findings.append(problem.finding(path, at: Location(id, SourceRange(0, 0))))
  }

  // MARK: gebruik

  private mutating func follow(_ unit: BindingUnit, in folder: String, _ world: some World, trail: [String]) {
    var next = unit.tree.first
    while let node = next {
      if let use = Use(node, unit.tree) { take(use, unit, in: folder, world, trail: trail) }
      next = unit.tree.next(node)
    }
  }

  private mutating func take(
    _ use: Use, _ unit: BindingUnit, in folder: String, _ world: some World, trail: [String]
  ) {
    let place = Location(unit.file, use.range)
    let path = use.path.replacing("\\", with: "/")
    guard let joined = Path.joined(folder, path) else { return findings.append(Self.outside(use.path, place)) }
    if path != use.path { findings.append(Self.backslashes(path, place)) }
    let target = Path.inside(joined, world.name)
    if target == folder { return findings.append(Self.itself(use.path, place)) }
    if trail.contains(target) { return findings.append(Self.circle(use.path, place)) }
    guard case .success(let paths) = world.planFiles(in: target), !paths.isEmpty else {
      return findings.append(problem(target, world, use, place))
    }
    if visited.contains(target) { return }
    var inner = Loader()
    inner.loaded.sources = loaded.sources
    inner.visited = visited
    inner.loadFolder(target, world, shared: true, trail: trail + [target])
    loaded.sources = inner.loaded.sources
    visited = inner.visited
    findings += inner.findings
    adopt(inner.loaded, use)
  }

  /// A folder with a plan of its own stays a plan of its own; any other is shared text.
  private mutating func adopt(_ inner: LoadedPlan, _ use: Use) {
    if inner.units.contains(where: { Use.hasPlan($0.tree) }) {
      let own = inner.units.map { BindingUnit(file: $0.file, tree: $0.tree) }
      if let alias = use.alias { loaded.included[alias] = Binding.bind(own, included: inner.included).value }
    } else {
      loaded.units += inner.units
      loaded.included.merge(inner.included) { first, _ in first }
    }
  }

  private func problem(_ target: String, _ world: some World, _ use: Use, _ place: Location) -> Finding {
    if case .failure(.outside) = world.planFiles(in: target) { return Self.outside(use.path, place) }
    let near = near(target, world, use.path)
    return Finding(
      .includeMissing, at: place,
      Bilingual(
        "De map «\(use.path)» is er niet, of bevat geen plan." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
        en: "Folder “\(use.path)” is missing or holds no plan." + (near.map { " Did you mean `\($0)`?" } ?? "")),
      solutions: near.map { near in
        [Finding.Solution(Bilingual("Schrijf `\(near)`", en: "Write `\(near)`"), [Finding.Edit(place, "\"\(near)\"")])]
      } ?? [])
  }

  /// A folder that may be meant: one with nearly this name in the same place, or one beside the plan.
  private func near(_ target: String, _ world: some World, _ path: String) -> String? {
    let name = target.split(separator: "/").last.map(String.init) ?? ""
    let above = target.split(separator: "/").dropLast().joined(separator: "/")
    if path.hasSuffix(name), let near = nearest(to: name, among: world.planFolders(in: above)) {
      return path.dropLast(name.count) + near
    }
    let beside = world.planFolders(in: "..")
    return (beside.contains(name) ? name : nearest(to: name, among: beside)).map { "../\($0)" }
  }

  private static func outside(_ path: String, _ place: Location) -> Finding {
    Finding(
      .includeOutside, at: place,
      Bilingual("De map «\(path)» ligt buiten de plannen.", en: "Folder “\(path)” lies outside the plans."))
  }

  /// `..\gedeeld`: read as what it means elsewhere.
  private static func backslashes(_ path: String, _ place: Location) -> Finding {
    Finding(
      .includeOutside, at: place,
      Bilingual(
        "In een pad staat `/` tussen de mappen. Bedoelt u `\(path)`?",
        en: "In a path `/` stands between the folders. Did you mean `\(path)`?"),
      why: Bilingual(
        "Zo leest elk systeem het pad hetzelfde.", en: "That way every system reads the path alike."),
      solutions: [
        Finding.Solution(Bilingual("Schrijf `\(path)`", en: "Write `\(path)`"), [Finding.Edit(place, "\"\(path)\"")])
      ])
  }

  private static func itself(_ path: String, _ place: Location) -> Finding {
    Finding(
      .includeCycle, at: place,
      Bilingual(
        "De map «\(path)» is deze map zelf.", en: "Folder “\(path)” is this folder itself."),
      why: Bilingual(
        "Alle bestanden van een map horen al bij elkaar. Laat de regel weg.",
        en: "All files of a folder belong together already. Leave the line out."))
  }

  private static func circle(_ path: String, _ place: Location) -> Finding {
    Finding(
      .includeCycle, at: place,
      Bilingual("De map «\(path)» gebruikt op haar beurt deze map.", en: "Folder “\(path)” in turn uses this folder."))
  }
}

/// `gebruik "../gedeeld" als gedeeld`, as far as it is written.
struct Use {
  let path: String
  let range: SourceRange
  let alias: String?

  init?(_ node: NodeID, _ tree: SyntaxTree) {
    guard Self.keyword(node, tree) == "gebruik" else { return nil }
    let tokens = (Int(tree[node].keyword) + 1..<max(Int(tree[node].keyword) + 1, Int(tree[node].phraseEnd)))
    // Without quotation marks, which the line is told, it still says which folder is meant.
    guard
      let text = tokens.first(where: { tree.tokens.kinds[$0] == .text })
        ?? tokens.first(where: { tree.tokens.kinds[$0] == .atom })
    else { return nil }
    range = tree.tokens.range(text)
    let written = tree.file.text(range)
    let isQuoted = tree.tokens.kinds[text] == .text
    path = isQuoted ? String(written.dropFirst().dropLast()) : written
    let atoms = tokens.filter { $0 != text }.filter { tree.tokens.kinds[$0] == .atom }.map {
      tree.file.text(tree.tokens.range($0))
    }
    alias = atoms.count == 2 && atoms[0] == "als" ? atoms[1] : nil
  }

  static func keyword(_ node: NodeID, _ tree: SyntaxTree) -> String {
    tree.file.text(tree.tokens.range(Int(tree[node].keyword)))
  }

  static func hasPlan(_ tree: SyntaxTree) -> Bool {
    var next = tree.first
    while let node = next {
      if keyword(node, tree) == "plan" { return true }
      next = tree.next(node)
    }
    return false
  }
}

/// Paths as text: relative, with `/`, without detours.
enum Path {
  /// The path without the way round by the folder of plans, `../own-name`, back into the plan folder.
  static func inside(_ path: String, _ name: String) -> String {
    let way = "../\(name)"
    if name.isEmpty { return path }
    return path == way ? "" : path.hasPrefix(way + "/") ? String(path.dropFirst(way.utf8.count + 1)) : path
  }

  /// The folder that a path written in another folder means; nil when it is absolute, has a scheme, or climbs above
  /// the folder that holds the plan folders.
  static func joined(_ folder: String, _ path: String) -> String? {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":"), !path.contains("\0") else {
      return nil
    }
    var parts = folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/") {
      if part == "." { continue }
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(String(part)) }
    }
    return parts.filter { $0 == ".." }.count <= 1 ? parts.joined(separator: "/") : nil
  }
}

extension WorldProblem {
  func finding(_ path: String, at place: Location) -> Finding {
    let name = path.isEmpty ? "Deze map" : "«\(path)»"
    let called = path.isEmpty ? "This folder" : "“\(path)”"
    switch self {
    case .missing where path.isEmpty:
      return Finding(
        .emptyPlan, at: place,
        Bilingual("In deze map staat geen bestand `*.vth`.", en: "There is no file `*.vth` in this folder."))
    case .missing:
      return Finding(.emptyPlan, at: place, Bilingual("\(name) is er niet.", en: "\(called) is missing."))
    case .outside:
      return Finding(
        .includeOutside, at: place,
        Bilingual("\(name) ligt buiten de plannen.", en: "\(called) lies outside the plans."))
    case .tooLarge:
      return Finding(.fileTooLarge, at: place, Bilingual("\(name) is te groot.", en: "\(called) is too large."))
    case .unreadable(let reason):
      return Finding(
        .unreadableFile, at: place,
        Bilingual("\(name) kan niet worden gelezen: \(reason.nl).", en: "\(called) cannot be read: \(reason.en)."))
    }
  }
}
