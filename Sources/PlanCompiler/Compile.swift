import Binding
package import PlanModel
package import SourceText

/// What the compiler makes of a plan folder, stage by stage.
package struct Compilation: Sendable {
  package var sources: SourceMap
  package var plan: Plan
  package var findings: [Finding]
}

/// The whole line: text → trees → plan → figures → schedule → verdicts.
package func compile(_ world: some World) -> Compilation {
  let loaded = load(world)
  let bound = bind(loaded.value.units, included: loaded.value.included)
  return Compilation(
    sources: loaded.value.sources, plan: bound.value, findings: loaded.findings + bound.findings)
}
