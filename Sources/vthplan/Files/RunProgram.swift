import Glibc

/// Runs another program with no input and its output thrown away, and waits for it.
///
/// - Parameter environment: what is added to the environment, as `NAME=value`.
/// - Returns: its exit code; nil when it is not there, cannot be started or was cut off.
func runProgram(_ name: String, _ arguments: [String], adding environment: [String] = []) -> Int32? {
  var words = cStrings([name] + arguments)
  var variables = cStrings(inheritedEnvironment() + environment)
  defer { for pointer in words + variables { free(pointer) } }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  for stream in [STDOUT_FILENO, STDERR_FILENO] {
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
  }
  var process = pid_t()
  guard posix_spawnp(&process, name, &actions, nil, &words, &variables) == 0 else { return nil }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
}

/// Copies for C, with a null pointer at the end; the caller frees them.
private func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] { strings.map { strdup($0) } + [nil] }

private func inheritedEnvironment() -> [String] {
  var variables: [String] = []
  var next = environ
  while let variable = next.pointee {
    variables.append(String(cString: variable))
    next += 1
  }
  return variables
}
