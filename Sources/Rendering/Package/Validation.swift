/// Holds what is about to be written against its schema, by libxml2.
struct PlanValidator {
  private let plan: XMLSchemaValidator?

  init() { plan = try? XMLSchemaValidator(schema: PlanSchema.write()) }

  /// Only `plan.xml` has a schema of ours.
  func validate(_ file: PackageFile) throws(InvalidOutput) {
    guard file.path == "plan.xml" else { return }
    guard let plan else { throw InvalidOutput(path: file.path, line: 0, message: "the schema itself") }
    let problems: [XMLProblem]
    do {
      problems = try plan.problems(of: file.bytes, problemLimit: 1)
    } catch {
      throw InvalidOutput(path: file.path, line: 0, message: "\(error)")
    }
    if let first = problems.first {
      throw InvalidOutput(path: file.path, line: first.line, message: first.message)
    }
  }
}
