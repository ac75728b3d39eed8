import ArgumentParser
import BuiltIn
import Glibc
import PlanCompiler
import Rendering
import SourceText

/// Own templates, file by file; what is not there comes from the program.
struct TemplateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Map met eigen sjablonen, naast die in het programma.", valueName: "map"))
  var sjablonen: String?

  /// All templates of the package, added to the sources so that findings can point into them.
  func templates(_ sources: inout SourceMap) throws -> [String: TemplateText] {
    if let sjablonen, !isFolder(sjablonen) {
      throw Stop.cannotRun("De map «\(sjablonen)» is er niet.", en: "Folder “\(sjablonen)” is missing.")
    }
    var templates: [String: TemplateText] = [:]
    for name in CouncilTemplate.all.map(\.fileName) {
      guard let bytes = try own(name) ?? BuiltIn.bytes("Templates/\(name)") else { continue }
      let file = SourceFile(name: "sjablonen/\(name)", bytes: bytes)
      templates[name] = TemplateText(id: sources.add(file), file: file)
    }
    return templates
  }

  /// Tokens from `huisstijl.css` and a logo from `logo.svg` or `logo.png`, when the folder has them.
  func houseStyle(_ sources: inout SourceMap) throws -> Staged<HouseStyle> {
    var style = Staged(HouseStyle())
    if let bytes = try own("huisstijl.css") {
      let file = SourceFile(name: "sjablonen/huisstijl.css", bytes: bytes)
      style = readHouseStyle(file, id: sources.add(file))
    }
    for (name, kind) in [("logo.svg", HouseStyle.Logo.Kind.svg), ("logo.png", .png)] {
      guard let bytes = try own(name) else { continue }
      guard bytes.count <= 100_000 else {
        throw Stop.cannotRun(
          "«\(name)» is groter dan 100 kB; elke pagina draagt het logo.",
          en: "“\(name)” is larger than 100 kB; every page carries the logo.")
      }
      style.value.logo = HouseStyle.Logo(kind: kind, bytes: bytes)
      break
    }
    return style
  }

  private static let ownNames = CouncilTemplate.all.map(\.fileName) + ["huisstijl.css", "logo.png", "logo.svg"]

  /// Files beside the templates that nothing reads: of a misspelt name nothing would be seen in the documents.
  func unknownFiles(_ sources: inout SourceMap) -> [Finding] {
    guard let sjablonen else { return [] }
    let names = ["", "bijlagen/"].flatMap { folder in
      ((try? entries(sjablonen + "/" + folder).get()) ?? []).map { folder + $0 }
    }
    return names.filter(Self.isMeantAsOwn).map { name in
      let id = sources.add(SourceFile(name: "sjablonen/\(name)", bytes: []))
      let near = nearest(to: name, among: Self.ownNames)
      return Finding(
        .unknownTemplate, at: Location(id, SourceRange(0, 0)),
        Bilingual(
          "`\(name)` is geen naam van een sjabloon." + (near.map { " Bedoelt u `\($0)`?" } ?? ""),
          en: "`\(name)` is not the name of a template." + (near.map { " Did you mean `\($0)`?" } ?? "")))
    }
  }

  /// Any file but a note to the reader and what a program keeps for itself: `samenvatting.docx` and `logo.jpg` too.
  private static func isMeantAsOwn(_ name: String) -> Bool {
    let file = name.split(separator: "/").last ?? ""
    return file.contains(".") && !file.hasPrefix(".") && !file.hasPrefix("~") && !ownNames.contains(name)
      && file != "LEESMIJ.md" && file != "README.md"
  }

  /// A file of the folder, or of one beside it when a link leads there, as with plans; nil when there is none.
  private func own(_ name: String) throws -> [UInt8]? {
    guard let sjablonen else { return nil }
    var status = stat()
    guard lstat(sjablonen + "/" + name, &status) == 0 || errno != ENOENT else { return nil }
    guard case .success(let bytes)? = DiskWorld(sjablonen)?.read(name) else {
      throw Stop.cannotRun("«\(sjablonen)/\(name)» is niet te lezen.", en: "“\(sjablonen)/\(name)” cannot be read.")
    }
    return bytes
  }
}
