import Allocation
import Glibc

/// `allocate-bench INSTANCE RESULT`: solves an instance in the published shape and writes the result, so that a judge
/// outside can be run on it. Times per stage go to standard error with `--times`.
@main
struct AllocateBench {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard arguments.count == 2, let bytes = readFile(arguments[0]) else {
      complain("usage: allocate-bench INSTANCE.json RESULT.json")
      exit(2)
    }
    do {
      let instance = try readInstance(bytes)
      let result = try solve(instance)
      if CommandLine.arguments.contains("--check") {
        let violations = check(instance, result)
        if !violations.isEmpty { complain("violations: \(violations.prefix(5)) of \(violations.count)") }
      }
      if !writeFile(arguments[1], Allocation.write(result)) { exit(2) }
    } catch {
      complain("\(error)")
      exit(1)
    }
  }

  static func complain(_ text: String) {
    let line = Array((text + "\n").utf8)
    _ = Glibc.write(2, line, line.count)
  }

  static func readFile(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
    }
  }

  static func writeFile(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
