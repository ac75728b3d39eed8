import ArgumentParser
import BuiltIn
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

  private func own(_ name: String) throws -> [UInt8]? {
    guard let sjablonen else { return nil }
    switch readFile(sjablonen + "/" + name) {
    case .success(let bytes): return bytes
    case .failure(.missing): return nil
    case .failure:
      throw Stop.cannotRun("«\(sjablonen)/\(name)» is niet te lezen.", en: "“\(sjablonen)/\(name)” cannot be read.")
    }
  }
}
