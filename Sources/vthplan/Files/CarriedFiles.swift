import BuiltIn

extension BuiltIn {
  /// Plan files that the program carries for a folder beside the plan, such as `../gedeeld`, as paths relative to the
  /// plan folder.
  static func planFiles(beside folder: String) -> [String] {
    guard folder.hasPrefix("../") else { return [] }
    let start = "Plans/" + String(folder.dropFirst(3)) + "/"
    return files(under: start).map(\.name).filter { $0.hasSuffix(".vth") && !$0.dropFirst(start.count).contains("/") }
      .map { "../" + String($0.dropFirst("Plans/".count)) }
  }

  /// The folders that have them, by name.
  static var planFolders: Set<String> {
    Set(files(under: "Plans/").compactMap { $0.name.split(separator: "/").dropFirst().first.map(String.init) })
  }

  /// The bytes of such a file, or nil.
  static func planBytes(beside path: String) -> [UInt8]? {
    path.hasPrefix("../") ? bytes("Plans/" + String(path.dropFirst(3))) : nil
  }
}
