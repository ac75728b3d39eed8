import Documents
import PlanModel

/// What the documents of one package are about, from the plan alone.
struct CouncilMetadata {
  private let base: Metadata

  init(_ council: Council, isConcept: Bool, generator: String) {
    let plan = council.plan
    let header = PlanHeader(plan)
    base = Metadata(
      workName: slug("vth-\(plan.header.flatMap { plan[$0].name } ?? "plan")", otherwise: "plan"),
      municipality: Municipality(name: council.municipalityName, code: header.municipalityCode),
      author: .college, decidedBy: .college, created: header.made, version: header.version ?? header.made,
      adopted: isConcept ? nil : header.adopted, offered: header.offered, validFrom: header.validFrom,
      validUntil: header.validUntil, categories: [.plansAndReports], isConcept: isConcept, generator: generator,
      baseURL: header.baseURL)
  }

  func of(_ template: CouncilTemplate, description: String) -> Metadata {
    var metadata = base
    metadata.workName = template.kind == .programme ? base.workName : "\(base.workName)-\(template.id)"
    metadata.description = description
    metadata.categories = Self.categories(template.kind)
    if template.kind == .councilDecision {
      metadata.author = .council
      metadata.decidedBy = .council
      // A draft until the council has decided.
      metadata.adopted = nil
    }
    if template.kind == .councilProposal { metadata.decidedBy = .council }
    return metadata
  }

  private static func categories(_ kind: DocumentKind) -> [WooCategory] {
    switch kind {
    case .programme, .annex, .summary, .frontPage: [.plansAndReports]
    case .collegeDecision: [.generalDecisions]
    case .informationLetter, .councilProposal, .councilDecision: [.councilPapers]
    }
  }
}

/// The dates and codes that the `plan` statement gives.
struct PlanHeader {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  private func lines(_ keyword: String) -> [Statement] {
    plan.header.map { plan.children($0, keyword).map { plan[$0] } } ?? []
  }

  private func day(_ keyword: String, _ isWanted: (Statement) -> Bool = { _ in true }) -> Day? {
    lines(keyword).first(where: isWanted)?.date("datum")?.first
  }

  /// The TOOI code; nil when the plan gives none, or what is no code.
  var municipalityCode: String? {
    guard case .code(let code)? = lines("gemeente").first?["code"], isMunicipalityCode(code) else { return nil }
    return code
  }

  var versionDay: Day? { day("versie") }
  var adoptionDay: Day? { day("vaststelling") { $0.word("orgaan") == "college" } ?? day("vaststelling") }

  /// The day the text was made: that of its version, else of its adoption, else the first day of its period.
  var madeDay: Day { versionDay ?? adoptionDay ?? plan.frame?.lowerBound ?? Day(number: 0) }

  var version: ISODate? { versionDay.flatMap(iso) }
  var adopted: ISODate? { adoptionDay.flatMap(iso) }
  var offered: ISODate? { day("aanbieding") { $0.word("orgaan") == "raad" }.flatMap(iso) }
  var validFrom: ISODate? { plan.frame.flatMap { iso($0.lowerBound) } }
  var validUntil: ISODate? { plan.frame.flatMap { iso($0.upperBound) } }
  var made: ISODate { iso(madeDay) ?? .epoch }

  /// The folder on the web where the package stands.
  var baseURL: LinkTarget? {
    guard let text = lines("webadres").first?.text("adres"), text.hasPrefix("https://") else { return nil }
    return LinkTarget(text.hasSuffix("/") ? text : text + "/")
  }

  private func iso(_ day: Day) -> ISODate? {
    let (year, month, number) = day.components
    return ISODate(year: year, month: month, day: number)
  }
}
