import Glibc
import SourceText

/// Gives a file new contents in one step: whatever interrupts the program leaves the old text or the new.
///
/// - Parameter mode: its permissions; nil leaves them as they were.
func replaceFile(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws {
  var status = stat()
  guard stat(path, &status) == 0 else { throw notWritten(path, errno) }
  guard access(path, W_OK) == 0 else { throw notWritten(path, errno) }
  let fresh = path + ".vthplan-\(getpid())"
  let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode ?? (status.st_mode & 0o777))
  guard descriptor >= 0 else { throw notWritten(path, errno) }
  var problem = writeAll(bytes, to: descriptor)
  if problem == 0, fchmod(descriptor, mode ?? (status.st_mode & 0o7777)) != 0 { problem = errno }
  if problem == 0, fsync(descriptor) != 0, errno != EINVAL { problem = errno }
  if close(descriptor) != 0, problem == 0 { problem = errno }
  if problem == 0, rename(fresh, path) != 0 { problem = errno }
  guard problem == 0 else {
    unlink(fresh)
    throw notWritten(path, problem)
  }
}

/// Waits until the disk holds a file or folder; nil when it does, or when it is of a kind that cannot say so.
func settled(_ path: String) -> SystemError? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
  guard descriptor >= 0 else { return SystemError(code: errno) }
  defer { close(descriptor) }
  guard fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP else { return nil }
  return SystemError(code: errno)
}

/// Makes a file that must not be there yet.
func createFile(_ path: String, with bytes: [UInt8], mode: mode_t = 0o644) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
  guard descriptor >= 0 else { throw notWritten(path, errno) }
  var problem = writeAll(bytes, to: descriptor)
  if close(descriptor) != 0, problem == 0 { problem = errno }
  guard problem == 0 else {
    unlink(path)
    throw notWritten(path, problem)
  }
}

func notWritten(_ path: String, _ code: Int32) -> Stop {
  let reason = SystemReason(code)
  return .cannotRun(
    "«\(path)» kan niet worden geschreven: \(reason.nl).", en: "“\(path)” cannot be written: \(reason.en).")
}

/// Writes a file that only its owner may read, new or in the place of one that is there. A pipe or a device is written
/// to and stays what it is, and so does a link: the file that it stands for is replaced. `/dev/stdout` is such a link, and
/// what standard output is already going to cannot be replaced under it.
func replaceOrCreate(_ path: String, with bytes: [UInt8]) throws {
  var status = stat()
  if stat(path, &status) == 0 {
    if isStandardOutput(status) { return try Console.write(bytes) }
    if [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      return try replaceFile(resolvedPath(path) ?? path, with: bytes, mode: 0o600)
    }
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw notWritten(path, errno) }
    var problem = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, problem == 0 { problem = errno }
    if problem != 0 { throw notWritten(path, problem) }
    return
  }
  if lstat(path, &status) == 0 {
    throw Stop.cannotRun(
      "«\(path)» kan niet worden geschreven: het is een koppeling die nergens heen leidt.",
      en: "“\(path)” cannot be written: it is a link that leads nowhere.")
  }
  try createFile(path, with: bytes, mode: 0o600)
}

private func isStandardOutput(_ status: stat) -> Bool {
  var output = stat()
  return fstat(STDOUT_FILENO, &output) == 0 && output.st_dev == status.st_dev && output.st_ino == status.st_ino
}
