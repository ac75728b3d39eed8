import Allocation
import PlanModel
import Scheduling
import SourceText
import Testing

/// Who keeps the key for the next year draws anew all the same: last year's weeks say nothing of this year's.
@Test func eachYearHasItsOwnDraw() throws {
  func weeks(_ year: Int) throws -> [[Int32]: Int32] {
    let plan = plan(
      """
      team boa "BOA" {
        uren 30 uur per week
      }
      taak horeca "Horeca" {
        team boa
        objecten 40 zaken
        frequentie 2 keer per jaar
        duur 3 uur
      }
      """, period: "1 januari \(year) t/m 31 december \(year)")
    let key = [UInt8](repeating: 6, count: 16)
    let schedule = schedule(plan, risk: riskFigures(plan), options: ScheduleOptions(key: key)).value
    let visits = try #require(schedule.solved.first?.result).rows.visits
    var seen: [Int32: Int32] = [:]
    var weeks: [[Int32]: Int32] = [:]
    for row in (0..<visits.count).sorted(by: { visits.week[$0] < visits.week[$1] }) {
      seen[visits.object[row], default: 0] += 1
      weeks[[visits.object[row], seen[visits.object[row], default: 0]]] = visits.week[row]
    }
    return weeks
  }
  let (last, next) = (try weeks(2017), try weeks(2018))
  #expect(last.count == 80 && next.count == 80)
  #expect(last.count { next[$0.key] == $0.value } < 12)
}
