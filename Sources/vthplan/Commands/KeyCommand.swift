import Allocation
import ArgumentParser

/// `vthplan key new FILE`
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Maakt een geheime sleutel voor de loting van onaangekondigde controles.",
    subcommands: [New.self])

  func run() throws {
    throw Stop.cannotRun("Noem het bestand: `vthplan key new BESTAND`.", en: "Name the file: `vthplan key new FILE`.")
  }

  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Maakt een nieuwe sleutel, buiten de planmap en buiten git.")

    @Argument(help: ArgumentHelp("Het bestand dat de sleutel krijgt.", valueName: "bestand"))
    var file: String

    func run() throws {
      let key = try SecretKey.make(file)
      try Console.write(
        """
        De sleutel staat in \(file). Bewaar haar buiten de plannen en deel haar niet.
        Vastlegging (SHA-256), om later te laten zien dat de sleutel dezelfde is: \(SecretKey.hexadecimal(sha256(key)))

        """)
    }
  }
}
