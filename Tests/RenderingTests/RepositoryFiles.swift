import Glibc
import Testing

/// The bytes of a file in the repository, by a path from its root.
func repositoryFile(_ path: String) throws -> [UInt8] {
  try #require(readAll(absolute(path)), "no such file: \(path)")
}

/// The bytes of a file; nil when it cannot be read.
func readAll(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return bytes
}

/// A generated file of the repository must be what the program would write. With `RECORD=1` it is written anew.
func expectGenerated(_ path: String, _ bytes: [UInt8]) throws {
  if getenv("RECORD") != nil {
    let file = try #require(fopen(absolute(path), "wb"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }
  let isCurrent = try repositoryFile(path) == bytes
  #expect(isCurrent, "\(path) is stale; run the tests once with RECORD=1")
}

func absolute(_ path: String) -> String {
  "/" + (#filePath.split(separator: "/").dropLast(3) + [path[...]]).joined(separator: "/")
}
