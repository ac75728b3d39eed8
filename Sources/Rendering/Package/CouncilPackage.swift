import Criteria
import Documents
package import PlanCompiler
import PlanModel
import Scheduling
package import SourceText

/// What the package is made with.
package struct PackageOptions: Sendable {
  /// Made although the plan has errors: every page says so and the findings are listed.
  package var isConcept: Bool
  /// With the internal folder.
  package var isIntern: Bool
  /// `vthplan 0.1.0`
  package var generator: String
  package var style: HouseStyle

  package init(isConcept: Bool = false, isIntern: Bool = false, generator: String, style: HouseStyle = HouseStyle()) {
    self.isConcept = isConcept
    self.isIntern = isIntern
    self.generator = generator
    self.style = style
  }
}

/// The program wrote what its own schema refuses: a mistake in the program, and nothing may be written.
package struct InvalidOutput: Error, Sendable, Equatable {
  package let path: String
  /// The line in the file, from 1, and what the validator says; the first problem only.
  package let line: Int
  package let message: String
}

/// All files of the council's package, validated. `template` gives a template by its name below `Templates/`.
///
/// What is open is computed anew from the plan without what is confidential, and without the key; nothing of the internal
/// part flows into it. `copies` makes further files of those that are open, such as pages for printing.
///
/// - Throws: `InvalidOutput`, or what `copies` throws.
package func councilPackage(
  _ compilation: Compilation, options: PackageOptions, copies: ([PackageFile]) throws -> [PackageFile] = { _ in [] },
  template: @escaping (String) -> TemplateText?
) throws -> Staged<[PackageFile]> {
  var result = Staged<[PackageFile]>([])
  let validator = OutputValidator()
  for clearance in options.isIntern ? Clearance.allCases : [.open] {
    let folder = PackageFolder(compilation, clearance, options, template)
    var files = folder.files()
    for file in files.value { try validator.validate(file) }
    if clearance == .open { files.value += try copies(files.value) }
    let manifest = Manifest.write(files.value, folder.origin)
    if clearance == .open { result.findings += files.findings }
    result.value += (files.value + [PackageFile("manifest.json", manifest)]).map {
      PackageFile("\(clearance.rawValue)/\($0.path)", $0.bytes)
    }
  }
  return result
}

/// One folder of the package on its way to bytes.
struct PackageFolder {
  let disclosure: Disclosure
  let risks: RiskFigures
  /// The plan as it stands, with what was decided and adjusted, and its schedule.
  let current: Plan
  let schedule: Schedule
  let figures: CouncilFigures
  let choices: [VariantSchedule]
  let compilation: Compilation
  let options: PackageOptions
  let text: (String) -> TemplateText?

  /// Computes what these readers may know, from what they may know alone.
  init(
    _ compilation: Compilation, _ clearance: Clearance, _ options: PackageOptions,
    _ text: @escaping (String) -> TemplateText?
  ) {
    self.compilation = compilation
    self.options = options
    self.text = text
    let open =
      clearance == .intern
      ? nil
      : compilation.open
        ?? OpenCompilation(compilation.plan, today: compilation.givenToday, previous: compilation.planned.previous)
    disclosure = open?.disclosure ?? compilation.plan.disclosed(to: .intern)
    risks = open?.risks ?? compilation.risks
    let computed = Computation(compilation, disclosure, risks, open: open)
    current = computed.current
    schedule = computed.schedule
    figures = computed.figures
    choices = computed.choices
  }

  var origin: Manifest.Origin {
    let plan = disclosure.plan
    var frame: String?
    if let line = plan.header.flatMap({ plan.child($0, "kader") }), case .code(let code)? = plan[line]["kader"] {
      frame = code
    }
    return Manifest.Origin(
      generator: options.generator, plan: plan.header.flatMap { plan[$0].name } ?? "",
      title: plan.header.map(plan.title) ?? "", frame: frame, clearance: disclosure.clearance.rawValue,
      isConcept: options.isConcept)
  }

  /// The council's documents as pages, the plan as data, the verdicts.
  func files() -> Staged<[PackageFile]> {
    let council = Council(disclosure, risks: risks, figures: figures)
    var files = [
      PackageFile("plan.xml", PlanXML.write(disclosure)),
      PackageFile(
        "toetsing.json",
        ComplianceJSON.write(figures.tests, plan: disclosure.plan, clearance: disclosure.clearance)),
    ]
    files += PlanningView(schedule, current, disclosure, choices: choices).files(generator: options.generator)
    guard disclosure.clearance == .open else { return Staged(files + [sarif()]) }
    let documents = council.documents(concept: options.isConcept, generator: options.generator, text: text)
    let account = options.isConcept ? conceptFindings(compilation, disclosure) : []
    let pages = WebPages(
      documents.value.map { document in
        var document = document
        document.blocks += account
        return document
      }, style: options.style)
    for (document, own) in zip(pages.package.documents, pages.files) {
      files += self.files(document, pages: own, in: pages.package)
    }
    if let sitemap = renderSitemap(pages.package) { files.append(PackageFile("metadata/sitemap.xml", sitemap)) }
    return Staged(files, documents.findings)
  }

  /// Every finding with its place; for the planners' own tools.
  private func sarif() -> PackageFile {
    let report = FindingReport(
      [PlanReport(path: origin.plan, sources: compilation.sources, findings: compilation.findings)], language: .nl,
      version: String(options.generator.split(separator: " ").last ?? ""))
    return PackageFile("toetsing.sarif", Rendering.sarif(report))
  }

  /// A document as pages and as Akoma Ntoso, with its records for archive and council information.
  private func files(_ document: Document, pages: [PackageFile], in package: DocumentPackage) -> [PackageFile] {
    let renderings = pages + [PackageFile("\(document.path).xml", renderAkomaNtoso(document, in: package))]
    let name = "metadata/\(document.id)"
    let records = [
      PackageFile("\(name).mdto.xml", renderArchiveRecord(document, files: renderings.map(\.path))),
      PackageFile("\(name).ori.json", renderOpenCouncilRecord(document)),
    ]
    let fileRecords = renderings.map { file in
      let archived = ArchiveFile(name: file.path, size: file.bytes.count, sha256: file.sha256)
      // `taken.html` and `taken-2.html` have a record each.
      let own = file.path.split(separator: "/").last ?? ""
      return PackageFile("metadata/\(own).mdto.xml", renderArchiveRecord(archived, of: document))
    }
    return renderings + records + fileRecords
  }
}
