import Allocation
import ArgumentParser
import SourceText

/// `vthplan key new FILE`
struct KeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Maakt een geheime sleutel voor de loting van onaangekondigde controles.",
    subcommands: [New.self, Commit.self, Verify.self])

  func run() throws {
    throw Stop.cannotRun(
      "Noem de opdracht en het bestand: `vthplan key new BESTAND`.",
      en: "Name the command and the file: `vthplan key new FILE`.")
  }

  struct New: ParsableCommand, SpeaksLanguage {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Maakt een nieuwe sleutel, buiten de planmap en buiten git.")

    @Argument(help: ArgumentHelp("Het bestand dat de sleutel krijgt.", valueName: "bestand"))
    var file: String

    @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
    var language: Language = .nl

    func run() throws {
      let key = try SecretKey.make(file)
      let commitment = SecretKey.hexadecimal(sha256(key))
      let text = Bilingual(
        """
        De sleutel staat in \(file). Bewaar haar buiten de plannen en deel haar niet.
        Vastlegging (SHA-256), om later te laten zien dat de sleutel dezelfde is: \(commitment)
        """,
        en: """
          The key is in \(file). Keep it outside the plans and do not share it.
          Commitment (SHA-256), to show later that the key is the same: \(commitment)
          """)
      try Console.write(text(language) + "\n")
    }
  }

  /// What is published before the year: it ties the municipality to the key without giving it away.
  struct Commit: ParsableCommand, SpeaksLanguage {
    static let configuration = CommandConfiguration(
      commandName: "commit", abstract: "Geeft de vastlegging van een sleutel, om vooraf bekend te maken.")

    @Argument(help: ArgumentHelp("Het bestand met de sleutel.", valueName: "bestand"))
    var file: String

    @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
    var language: Language = .nl

    func run() throws { try Console.write(SecretKey.hexadecimal(sha256(SecretKey.read(file))) + "\n") }
  }

  /// What anyone does after the year, when the key has been disclosed; the draw itself is redone with `schedule`.
  struct Verify: ParsableCommand, SpeaksLanguage {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "Gaat na of een sleutel bij een bekendgemaakte vastlegging hoort.",
      discussion: "Klopt zij, dan geeft `vthplan schedule PLAN --key BESTAND` de loting opnieuw.")

    @Argument(help: ArgumentHelp("Het bestand met de sleutel.", valueName: "bestand"))
    var file: String

    @Argument(help: ArgumentHelp("De vastlegging die vooraf is bekendgemaakt.", valueName: "vastlegging"))
    var commitment: String

    @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
    var language: Language = .nl

    func run() throws {
      let own = SecretKey.hexadecimal(sha256(try SecretKey.read(file)))
      guard own == commitment.lowercased() else {
        throw Stop(
          .findings,
          Bilingual(
            "De sleutel «\(file)» hoort niet bij deze vastlegging; de zijne is \(own).",
            en: "Key “\(file)” does not belong to this commitment; its own is \(own)."))
      }
      let text = Bilingual("De sleutel hoort bij de vastlegging.", en: "The key belongs to the commitment.")
      try Console.write(text(language) + "\n")
    }
  }
}
