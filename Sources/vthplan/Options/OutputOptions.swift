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
