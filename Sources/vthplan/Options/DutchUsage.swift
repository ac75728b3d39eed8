import ArgumentParser
import SourceText

/// The words of the argument parser in Dutch. It writes English only; its sentences are few and its version is fixed, so
/// they are translated here, in one place. What is not known passes as it is, behind a Dutch sentence.
enum DutchUsage {
  /// A message about a call that was not understood.
  static func error(_ message: String, command: String) -> String {
    let lines = message.split(separator: "\n").prefix { !$0.hasPrefix("Help:") && !$0.hasPrefix("Usage:") }
    let choices = lines.dropFirst().compactMap { String($0).removingPrefix("  - ") }.joined(separator: ", ")
    let sentence = String(lines.first ?? "") + (choices.isEmpty ? "" : " " + choices)
    let told = translated(sentence.removingPrefix("Error: ") ?? sentence)
    return "vthplan: \(told)\nZie `vthplan \(command.isEmpty ? "" : command + " ")--help`."
  }

  /// A page of help.
  static func help(_ page: String, command: String) -> String {
    page.replacing("USAGE: \(command) ", with: "USAGE: vthplan \(command) ").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { line in
      headings.reduce(String(line)) { text, pair in text.replacing(pair.0, with: pair.1) }
    }.joined(separator: "\n")
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
    ("SUBCOMMANDS:", "OPDRACHTEN:"), ("Show help information.", "Toont deze hulp."),
    ("Show the version.", "Toont de versie."), ("default:", "standaard:"),
    ("(values: ", "(keuze: "), ("<options>", "<opties>"), ("<subcommand>", "<opdracht>"),
    ("See 'vthplan help", "Zie `vthplan help"), ("' for detailed help.", "` voor hulp bij een opdracht."),
  ]

  private static func translated(_ told: String) -> String {
    let sentence = withoutFarSuggestion(told)
    if let (count, rest) = unexpected(sentence) { return "\(count) onverwachte argumenten: \(quoted(rest))" }
    for (english, dutch) in beginnings {
      guard let rest = sentence.removingPrefix(english) else { continue }
      return dutch + words.reduce(quoted(rest)) { text, pair in text.replacing(pair.0, with: pair.1) }
    }
    // What the commands themselves say is Dutch already.
    return sentence
  }

  /// `2 unexpected arguments: 'x', 'y'`: how many, and which.
  private static func unexpected(_ sentence: String) -> (String, String)? {
    let count = sentence.prefix { ("0"..."9").contains($0) }
    guard !count.isEmpty, let rest = String(sentence.dropFirst(count.count)).removingPrefix(" unexpected arguments: ")
    else { return nil }
    return (String(count), rest)
  }

  /// The parser offers an option for any word; one that is far from what was typed helps nobody.
  private static func withoutFarSuggestion(_ sentence: String) -> String {
    let words = sentence.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard sentence.hasPrefix("Unknown option '"), words.count == 5, nearest(to: words[1], among: [words[3]]) == nil
    else { return sentence }
    return "Unknown option '\(words[1])'"
  }

  private static let beginnings = [
    ("The option ", "De optie "),
    ("Option ", "De optie "), ("Unknown option ", "Onbekende optie "),
    ("Missing value for ", "Er ontbreekt een waarde bij "),
    ("Missing expected argument ", "Er ontbreekt een argument: "), ("Missing one of: ", "Er ontbreekt een van: "),
    ("Unexpected argument ", "Onverwacht argument "), ("The value ", "De waarde "),
    ("Missing required subcommand.", "Er ontbreekt een opdracht."), ("Invalid option: ", "Ongeldige optie: "),
    ("Value to be set with ", "De waarde voor "),
  ]

  private static let words = [
    (". Did you mean ", ". Bedoelt u "), (". Please provide one of the following: ", ". Kies uit: "),
    (" is invalid for ", " kan niet bij "), (" is invalid.", " kan niet."),
    (". Please provide one of ", ". Kies uit "), (" unexpected arguments: ", " onverwachte argumenten: "),
    (" does not take any value, but ", " krijgt geen waarde, maar "), (" was specified.", " staat erbij."),
    (" and ", " en "), (" or ", " of "), (" had already been set with ", " is al gegeven met "),
  ]

  /// `'x'` as `` `x` ``, as elsewhere in the program.
  private static func quoted(_ text: String) -> String { text.replacing("'", with: "`") }
}

extension String {
  func removingPrefix(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }

  /// All occurrences replaced, by bytes. (The library's own `replacing` comes with the regular expressions.)
  func replacing(_ part: String, with other: String) -> String {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return self }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes.count - index >= wanted.count, bytes[index..<index + wanted.count].elementsEqual(wanted) {
        result += other.utf8
        index += wanted.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
