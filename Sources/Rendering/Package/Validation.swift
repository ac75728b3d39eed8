/// Holds what is about to be written against its schema or profile, by libxml2.
struct OutputValidator {
  private let plan: XMLSchemaValidator?

  init() { plan = try? XMLSchemaValidator(schema: PlanSchema.write()) }

  /// The plan as data against its schema, Akoma Ntoso against our profile, any other XML for being well-formed.
  func validate(_ file: PackageFile) throws(InvalidOutput) {
    guard file.path.hasSuffix(".xml") else { return }
    do {
      if let first = try problems(file).first {
        throw InvalidOutput(path: file.path, line: first.line, message: first.message)
      }
    } catch let problem as InvalidOutput {
      throw problem
    } catch {
      throw InvalidOutput(path: file.path, line: 0, message: "\(error)")
    }
  }

  private func problems(_ file: PackageFile) throws -> [XMLProblem] {
    if file.path == "plan.xml" {
      guard let plan else { throw InvalidOutput(path: file.path, line: 0, message: "the schema itself") }
      return try plan.problems(of: file.bytes, problemLimit: 1)
    }
    if file.path.hasPrefix("metadata/") {
      _ = try XMLDocumentHandle(parsing: file.bytes)
      return []
    }
    return try akomaNtosoProblems(file.bytes)
  }
}
