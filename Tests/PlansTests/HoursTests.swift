import PlanCompiler
import PlanModel
import Scheduling
import SourceText
import Testing

/// The hours of the sample plan, as its readers would add them up: what each team has left for tasks, and what is asked.
@Test(arguments: [
  ("boa", 5202, 5027), ("bouwtoezicht", 4062, 4143), ("vergunningen", 5244, 5120), ("juridisch", 3408, 3208),
  ("milieu", 1900, 1756),
])
func hoursOfTheSample(team name: String, available: Int, needed: Int) throws {
  let plan = compile(PlanFolder(name: "zandbergen-2017")).plan
  let calendar = try #require(planCalendar(plan).value)
  let teams = teamCapacities(plan, calendar)
  let number = try #require(teams.firstIndex { $0.name == name })
  let pieces = taskDemands(plan, calendar, teams).flatMap { $0.years.flatMap(\.pieces) }
  let asked = pieces.filter { $0.teams == [number] }.reduce(0) { $0 + $1.minutes }
  let hours = teams[number].years.map { $0.available.reduce(0, +) + ($0.contract ?? 0) }.reduce(0, +) / 60
  #expect(hours == available)
  #expect(asked == needed * 60)
}

/// Every task of the sample can be done in its team's hours, and asks some.
@Test func tasksOfTheSampleFitTheirTeams() throws {
  let plan = compile(PlanFolder(name: "zandbergen-2017")).plan
  let calendar = try #require(planCalendar(plan).value)
  let tasks = taskDemands(plan, calendar, teamCapacities(plan, calendar))
  #expect(tasks.count > 60)
  for task in tasks {
    #expect(task.needed > 0, "\(task.name) asks no hours")
    #expect(!task.years.contains { $0.hasNoWorkingTime || !$0.absent.isEmpty }, "\(task.name) has no time")
  }
}
