import Foundation
import PlanCompiler
import SourceText

/// A plan folder of the repository on disk, and the folders beside it.
struct PlanFolder: World {
  let name: String

  /// The folder of plans.
  static let plans = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Plans")

  /// The folders inside a folder of `Plans`, sorted.
  static func folders(in path: String = "") -> [String] {
    let folder = path.isEmpty ? plans : plans.appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.filter { isFolder(folder.appending(path: $0)) }.sorted().map { path.isEmpty ? $0 : path + "/" + $0 }
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path(percentEncoded: false), isDirectory: &isDirectory)
      && isDirectory.boolValue
  }

  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: plans.appending(path: path).path(percentEncoded: false)).map([UInt8].init)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: plans.appending(path: path))
  }

  /// The names of the plan's own files, sorted.
  var files: [String] { (try? planFiles(in: "").get()) ?? [] }

  /// The system resolves `..`, as it does for the program.
  private func path(_ path: String) -> String {
    Self.plans.path(percentEncoded: false) + "/" + name + "/" + path
  }

  func planFiles(in folder: String) -> Result<[String], WorldProblem> {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path(folder)) else {
      return .failure(.missing)
    }
    let files = names.filter { $0.hasSuffix(".vth") }.sorted()
    return .success(folder.isEmpty ? files : files.map { folder + "/" + $0 })
  }

  func read(_ path: String) -> Result<[UInt8], WorldProblem> {
    guard let data = FileManager.default.contents(atPath: self.path(path)) else { return .failure(.missing) }
    return .success([UInt8](data))
  }
}

/// One finding as `file:line code`, the way an expectation names it.
struct Place: Hashable, Comparable, CustomStringConvertible {
  var file: String
  var line: Int
  var code: String

  var description: String { "\(file):\(line) \(code)" }

  static func < (a: Place, b: Place) -> Bool { (a.file, a.line, a.code) < (b.file, b.line, b.code) }
}

extension Compilation {
  /// The place of each finding, with its message, in order.
  func places(_ keep: (Finding) -> Bool = { _ in true }) -> [(place: Place, message: String)] {
    findings.filter(keep).map { finding in
      let location = finding.primary.location
      let file = sources[location.file]
      let line = LineIndex(file).position(location.range.start).line
      return (Place(file: file.name, line: line, code: finding.code.text), finding.message.nl)
    }
  }

  /// What the comments above the lines expect: `// fout onbekende-naam: …`, by the line that follows.
  var expected: [Place] {
    sources.files.filter { !$0.name.hasPrefix("..") }.flatMap { file -> [Place] in
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      return lines.indices.compactMap { index in
        guard let code = Self.expectation(lines[index]) else { return nil }
        let target = lines[index...].firstIndex { !$0.drop { $0 == " " }.hasPrefix("//") } ?? index
        return Place(file: file.name, line: target + 1, code: code)
      }
    }
  }

  private static func expectation(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard words.count >= 3, words[0] == "//", ["fout", "waarschuwing", "opmerking"].contains(words[1]) else {
      return nil
    }
    return String(words[2].hasSuffix(":") ? words[2].dropLast() : words[2])
  }
}
