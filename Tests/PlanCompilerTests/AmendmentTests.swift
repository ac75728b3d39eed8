import PlanCompiler
import PlanModel
import SourceText
import Testing

private let text = """
  plan p "Plan" {
    gemeente "X" code gm9999
    periode  1 januari 2017 t/m 31 december 2017
  }
  doel d "Doel" {
    indicator i "Indicator" {
      streefwaarde 15% in 2017
    }
  }
  team boa "BOA's" {
    formatie   4,5 fte
    productief 1.360 uur per fte
  }
  taak honden "Honden" {
    doel   d
    team   boa
    inzet  12 uur per week
    tijden ma t/m vr 07:00-09:00
  }
  taak reclame "Reclame" {
    doel  d
    team  boa
    inzet 2 uur per week
  }
  keuze omvang "Omvang" {
    variant huidig "Huidig"
    variant meer "Meer" {
      team boa { formatie plus 1,5 fte }
      taak nachten "Nachten" {
        doel  d
        team  boa
        inzet 100 uur per jaar
      }
    }
    variant krimp "Krimp" {
      team boa { formatie min 0,5 fte }
      zonder taak_placeholder
      doel d {
        indicator i { streefwaarde 12% in 2017 }
      }
    }
  }
  terugkoppeling honden-maart "Maart" op 14 maart 2017 door boa {
    over   honden
    gevolg {
      taak honden { tijden ma t/m vr 06:00-08:00 }
    }
  }
  besluit raad op 26 januari 2017 over omvang kiest meer
  """.replacing("zonder taak_placeholder", with: "zonder reclame")

private func plan() -> Plan { compile(MemoryWorld(["plan.vth": text])).plan }

private func variant(_ plan: Plan, _ name: String) throws -> StatementID {
  let choice = try #require(plan.find("keuze", "omvang"))
  return try #require(plan.children(choice, "variant").first { plan[$0].name == name })
}

private func lines(_ plan: Plan, _ kind: String, _ name: String, _ keyword: String) throws -> [Statement] {
  plan.children(try #require(plan.find(kind, name)), keyword).map { plan[$0] }
}

@Test func aVariantAddsTakesRestatesAndDrops() throws {
  let plan = plan()
  #expect(compile(MemoryWorld(["plan.vth": text])).findings.map(\.message.nl) == [])
  let more = plan.amended(by: try variant(plan, "meer"))
  #expect(try lines(more, "team", "boa", "formatie").map { $0.figure("fte")?.amount } == [Rational(6)])
  #expect(more.all("taak").map { more[$0].name } == ["honden", "reclame", "nachten"])
  #expect(more.find("taak", "nachten") != nil)
  let less = plan.amended(by: try variant(plan, "krimp"))
  #expect(try lines(less, "team", "boa", "formatie").map { $0.figure("fte")?.amount } == [Rational(4)])
  #expect(less.all("taak").map { less[$0].name } == ["honden"])
  #expect(less.find("taak", "reclame") == nil)
  let indicator = try #require(less.find("indicator", "i"))
  #expect(less.children(indicator, "streefwaarde").map { less[$0].figure("waarde")?.amount } == [Rational(12)])
  // The base is what it was.
  #expect(try lines(plan, "team", "boa", "formatie").map { $0.figure("fte")?.amount } == [Rational(9, over: 2)])
  #expect(plan.all("taak").count == 2)
}

@Test func feedbackAmendsFromItsDateAndRewritesNothing() throws {
  let plan = plan()
  let today = try #require(lastDoneDay(plan))
  #expect(today.iso == "2017-03-14")
  let now = planAsOf(today, plan)
  let times = try lines(now, "taak", "honden", "tijden")
  #expect(times.map { $0.until?.last?.iso } == ["2017-03-13", nil])
  #expect(times.map { $0.from?.first?.iso } == [nil, "2017-03-14"])
  // The choice that the council made counts too; before its date nothing does.
  #expect(try lines(now, "team", "boa", "formatie").map { $0.figure("fte")?.amount } == [Rational(6)])
  let before = planAsOf(try #require(Day(year: 2017, month: 1, day: 1)), plan)
  #expect(try lines(before, "team", "boa", "formatie").map { $0.figure("fte")?.amount } == [Rational(9, over: 2)])
}

/// Two variants of one choice cannot be chosen together; those of two can.
@Test(arguments: [("huidig, meer", true), ("huidig, vroeg", false)])
func combinationsTakeOneVariantOfAChoice(variants: String, isWrong: Bool) {
  let changed = text.replacing("t/m 31 december 2017\n", with: "t/m 31 december 2017\n  combinatie \(variants)\n")
  let other = "\nkeuze tijd \"Tijd\" {\n  variant vroeg \"Vroeg\"\n  variant laat \"Laat\"\n}\n"
  let findings = compile(MemoryWorld(["plan.vth": changed + other])).findings
  #expect(findings.contains { $0.code == .finding(.givenTwice) } == isWrong)
}
