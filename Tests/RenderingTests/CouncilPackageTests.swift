import Glibc
import PlanCompiler
import PlanModel
import Rendering
import SourceText
import Testing

/// A template of the repository, by its name below `Templates/`.
func repositoryTemplate(_ name: String) -> TemplateText? {
  readAll(absolute("Templates/\(name)")).map {
    TemplateText(id: FileID(0), file: SourceFile(name: "sjablonen/\(name)", bytes: $0))
  }
}

@Suite struct CouncilPackageTests {
  @Test(arguments: CouncilTemplate.all.map(\.fileName)) func templatesKnowTheirNames(file: String) throws {
    let template = try #require(repositoryTemplate(file))
    let findings = checkTemplates([template])
    let lines = findings.map {
      "\(LineIndex(template.file).position($0.primary.location.range.start).line): \($0.message.nl)"
    }
    #expect(lines == [])
  }

  @Test(arguments: ["zandbergen-2017", "utrecht"])
  func plansMakeAPackage(plan: String) throws {
    let compilation = compile(RepositoryWorld("Plans/\(plan)"))
    let options = PackageOptions(isIntern: true, generator: "vthplan 0.0.0")
    let made = try councilPackage(compilation, options: options, template: repositoryTemplate)
    #expect(made.findings.isEmpty)
    #expect(made.value.map(\.path).contains("openbaar/index.html"))
    if let folder = getenv("VTHPLAN_SHOW") { show(made.value, in: "\(String(cString: folder))/\(plan)") }
  }

  /// Writes a package for a look at it.
  private func show(_ files: [PackageFile], in folder: String) {
    for file in files {
      let path = "\(folder)/\(file.path)"
      var made = ""
      for part in path.split(separator: "/").dropLast() {
        made += "/\(part)"
        mkdir(made, 0o755)
      }
      guard let out = fopen(path, "wb") else { continue }
      fwrite(file.bytes, 1, file.bytes.count, out)
      fclose(out)
    }
  }
}

@Test func templateReferenceIsUpToDate() throws {
  try expectGenerated("Documentation/sjablonen.md", TemplateReference.write())
}
