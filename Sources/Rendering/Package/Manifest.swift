/// The files that a manifest of ours names; none when it is something else.
package func manifestPaths(_ bytes: [UInt8]) -> Set<String> {
  let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  return Set(
    lines.compactMap { line in
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.count == 5 && parts[1] == "path" ? String(parts[3]) : nil
    })
}

/// `manifest.json`: every file of a folder with its hash, and what made it. No clock, and no hash of the source.
enum Manifest {
  struct Origin: Sendable {
    /// `vthplan 0.1.0`
    var generator: String
    var plan: String
    var title: String
    var frame: String?
    var clearance: String
    var isConcept: Bool
  }

  static let schema = "urn:vthplan:manifest:1"

  static func write(_ files: [PackageFile], _ origin: Origin) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", schema)
      json.member("generator", origin.generator)
      json.member("plan", origin.plan)
      json.member("title", origin.title)
      json.member("kader", orNull: origin.frame)
      json.member("openbaarheid", origin.clearance)
      json.member("concept", origin.isConcept)
      json.array("files") { json in
        for file in files.sorted(by: { $0.path < $1.path }) { entry(file, &json) }
      }
    }
    return json.finish()
  }

  private static func entry(_ file: PackageFile, _ json: inout JSONWriter) {
    json.object { json in
      json.member("path", file.path)
      json.member("mediaType", file.mediaType)
      json.member("size", file.bytes.count)
      json.member("sha256", file.sha256)
    }
  }
}
