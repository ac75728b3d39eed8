import Allocation
import ArgumentParser
import PlanModel
import Scheduling
import SourceText

/// What a schedule is made with, beside the plan.
struct PlanningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("De geheime sleutel voor de loting van onaangekondigde controles.", valueName: "bestand"))
  var key: String?

  @Option(
    help: ArgumentHelp(
      "De planning die nu geldt, zoals `vthplan schedule` haar gaf; er verschuift zo min mogelijk.",
      valueName: "bestand"))
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "Wat is uitgevoerd, in dezelfde vorm; zonder dit geldt met --now wat gepland stond als uitgevoerd.",
      valueName: "bestand"))
  var done: String?

  @Option(help: ArgumentHelp("De dag waarop wordt herpland; eerdere weken liggen vast.", valueName: "datum"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "De planning van het jaar voor het plan, in dezelfde vorm; de tussentijd telt dan over de jaargrens.",
      valueName: "bestand"))
  var yearBefore: String?

  func scheduleOptions() throws -> ScheduleOptions {
    let earlier = try previous.map(EarlierSchedules.read) ?? []
    let carriedOut = try done.map(EarlierSchedules.read) ?? []
    var options = ScheduleOptions(
      key: try key.map(SecretKey.read), now: try now.map { try DateArgument.day($0, option: "--now") },
      done: carriedOut, previous: earlier)
    options.yearBefore = try yearBefore.map(EarlierSchedules.read)?.last
    return options
  }
}

/// Files with earlier schedules: one result, or one a line for a plan of several years.
enum EarlierSchedules {
  static func read(_ path: String) throws -> [ScheduleOptions.Earlier] {
    let bytes = try givenFile(path)
    do {
      return [try earlier(bytes, path)]
    } catch  where error.kind == .trailing {
      return try lines(bytes, path)
    } catch {
      throw refused(path, error, bytes)
    }
  }

  private static func lines(_ bytes: [UInt8], _ path: String) throws -> [ScheduleOptions.Earlier] {
    var all: [ScheduleOptions.Earlier] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      do throws(JSONFault) {
        all.append(try earlier(Array(line), path))
      } catch {
        let fault = JSONFault(kind: error.kind, offset: line.startIndex + error.offset, member: error.member)
        throw refused(path, fault, bytes)
      }
    }
    return all
  }

  private static func earlier(_ bytes: [UInt8], _ path: String) throws(JSONFault) -> ScheduleOptions.Earlier {
    try earlier(readEarlier(bytes), path)
  }

  private static func earlier(_ read: EarlierResult, _ path: String) throws(JSONFault) -> ScheduleOptions.Earlier {
    var monday: Day?
    if let week = read.firstWeek {
      guard let known = Day.monday(year: week.year, week: week.week) else {
        throw JSONFault(kind: .unknownValue, offset: 0, member: "first_week")
      }
      monday = known
    }
    var earlier = ScheduleOptions.Earlier(
      rows: read.rows, digest: read.digest, claims: read.claims, changes: read.changes,
      visitMinutes: Dictionary(zip(read.rows.lines, read.visitMinutes), uniquingKeysWith: { first, _ in first }),
      file: path, monday: monday)
    for open in read.published { earlier.published.append(try self.earlier(open, path)) }
    return earlier
  }

  static func refused(_ path: String, _ fault: JSONFault, _ bytes: [UInt8]) -> Stop {
    let text = fault.text(in: bytes)
    return .cannotRun(
      "«\(path)» heeft niet de vorm van een planning: \(text.nl).",
      en: "“\(path)” does not have the form of a schedule: \(text.en).")
  }
}
