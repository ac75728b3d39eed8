import Allocation
import AllocationTrials
import Glibc

/// The planning core by itself, as a program: makes instances, solves them, judges schedules, and tries random ones.
@main
struct AllocateBench {
  static let usage = """
    allocate-bench generate SIZE SEED LOAD FLEX INSTANCE    an instance; load in minutes asked per hundred
    allocate-bench solve INSTANCE RESULT                    its schedule
    allocate-bench judge INSTANCE RESULT                    what an independent judge finds in it, as JSON
    allocate-bench edit NAME INSTANCE RESULT NEW            the instance changed, with the schedule as the earlier one
    allocate-bench fuzz FIRST COUNT                         random instances, sound and damaged; the trials from FIRST on

    """

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      switch (words.first, words.count) {
      case ("generate", 6): try generate(words)
      case ("solve", 3): try writeFile(words[2], Allocation.write(solve(instance(words[1]))))
      case ("judge", 3): try judge(words)
      case ("edit", 5): try edit(words)
      case ("fuzz", 3): try fuzz(first: number(words[1]), count: number(words[2]))
      default: throw Failure(text: usage)
      }
    } catch {
      complain((error as? Failure)?.text ?? "\(error)")
      exit(2)
    }
  }

  static func generate(_ words: [String]) throws {
    guard let size = Size(rawValue: words[1]) else { throw Failure(text: usage) }
    let made = try generated(
      size, seed: number(words[2]), load: number(words[3]), flex: number(words[4]))
    try writeFile(words[5], Allocation.write(made))
  }

  static func edit(_ words: [String]) throws {
    guard let edit = Edit(rawValue: words[1]) else { throw Failure(text: usage) }
    let earlier = try readEarlier(readFile(words[3]))
    try writeFile(words[4], Allocation.write(edit.applied(to: instance(words[2]), after: earlier.rows)))
  }

  static func judge(_ words: [String]) throws {
    let instance = try instance(words[1])
    let judgement = try AllocationTrials.judge(instance, readEarlier(readFile(words[2])).rows)
    let least = leastUncovered(instance)
    let own = instance.pools.filter { !$0.isService }
    let periods = own.reduce(0) { sum, pool in
      sum + (pool.blockWeeks > 0 ? (instance.weeks + pool.blockWeeks - 1) / pool.blockWeeks : instance.weeks)
    }
    let figures: [(String, [Int])] = [
      ("faults", [judgement.faults.count]), ("asked", judgement.asked), ("uncovered", judgement.uncovered),
      ("least", least), ("periods", [periods]), ("envious", [judgement.envious]), ("earlier", [judgement.earlier]),
      ("moved", [judgement.moved]),
    ]
    print("{" + figures.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}")
    for text in judgement.faults.prefix(5) { complain(text) }
    if !judgement.faults.isEmpty { exit(1) }
  }

  static func fuzz(first: Int, count: Int) throws {
    var report = FuzzReport()
    for trial in first..<first + max(0, count) {
      if trial % 100 == 0 { complain("trial \(trial)") }
      let one = AllocationTrials.fuzz(trials: trial..<trial + 1)
      report.solved += one.solved
      report.refused += one.refused
      for text in one.faults { print(text) }
      report.faults += one.faults
    }
    print("\(count) trials: \(report.solved) solved, \(report.refused) refused, \(report.faults.count) faults")
    if !report.faults.isEmpty { exit(1) }
  }

  // MARK: Files

  struct Failure: Error { var text: String }

  static func number(_ word: String) throws -> Int {
    guard let number = Int(word) else { throw Failure(text: usage) }
    return number
  }

  static func instance(_ path: String) throws -> Instance { try readInstance(readFile(path)) }

  static func complain(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = Glibc.write(2, line, line.count)
  }

  static func readFile(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failure(text: "\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
    }
  }

  static func writeFile(_ path: String, _ bytes: [UInt8]) throws {
    guard let file = fopen(path, "wb") else { throw Failure(text: "\(path) cannot be written") }
    defer { fclose(file) }
    if fwrite(bytes, 1, bytes.count, file) != bytes.count { throw Failure(text: "\(path) cannot be written") }
  }
}
