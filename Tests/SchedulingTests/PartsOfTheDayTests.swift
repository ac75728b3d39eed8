import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

/// What the people of a team bound in the evening holds in busy weeks too, in a shape that those who know no firm parts
/// read alike; only where a busy week's minutes are more than the part itself the part is firm.
@Test(arguments: [("di en do 18:00-23:00", false, 1_010), ("do 18:00-22:00", true, 400)])
func eveningsAreBoundByPeople(evenings: String, isFirm: Bool, hours: Int) throws {
  let plan = plan(
    """
    team boa "BOA" {
      uren     40 uur per week
      personen 2 personen
      werktijd ma t/m vr 09:00-17:00
      werktijd \(evenings)
    }
    taak avond "Avond" {
      team   boa
      tijden \(evenings)
      inzet  30 uur per week
    }
    """)
  let next = schedule(plan, risk: riskFigures(plan)).value
  let instance = try #require(next.solved.first?.instance)
  let pool = try #require(instance.pools.first)
  #expect(pool.hasFirmParts == isFirm)
  #expect(next.total.covered == hours * 60)
  // Who knows no firm parts would count more hours in a busy week, and find that the proof does not hold.
  let shape = String(decoding: Allocation.write(instance).prefix(60), as: UTF8.self)
  #expect(shape.contains(isFirm ? "vth-sched-instance/2" : "vth-sched-instance/1"))
}
