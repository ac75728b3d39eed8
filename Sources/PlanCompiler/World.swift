package import SourceText

/// How the compiler sees the outside: folders of plan files and data files, nothing else.
///
/// Paths are relative to the plan folder, with `/`; the front resolves them and refuses what lies outside the plan
/// folder and the folder of plans, links included.
package protocol World {
  /// The plan files (`*.vth`) of a folder, as paths relative to the plan folder, sorted. `""` is the plan folder.
  func planFiles(in folder: String) -> Result<[String], WorldProblem>
  func read(_ path: String) -> Result<[UInt8], WorldProblem>
  /// The names of the folders in a folder that hold plan files, to offer one for a name that stands for none.
  func planFolders(in folder: String) -> [String]
  /// What the plan folder is called among the folders beside it; empty when nobody knows.
  var name: String { get }
}

extension World {
  package var name: String { "" }

  package func planFolders(in folder: String) -> [String] { [] }
}

package enum WorldProblem: Error, Hashable, Sendable {
  case missing
  case outside
  case tooLarge
  /// With the reason.
  case unreadable(Bilingual)
}
