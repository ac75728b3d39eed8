import ArgumentParser

@main
struct VthplanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "vthplan")
}
