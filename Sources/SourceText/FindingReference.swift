/// The page `Documentation/bevindingen.md`: every code with its weight, its reason, and how it is wrong and right.
package func findingReference() -> String {
  var page = """
    # Bevindingen

    Deze pagina is gemaakt uit de catalogus van het programma; wijzig haar niet met de hand. `vthplan explain CODE` geeft
    één bevinding. Bevindingen van criteria dragen de code van het criterium; `vthplan criteria` noemt ze.

    Een *fout* houdt het pakket tegen, een *waarschuwing* vraagt aandacht, een *opmerking* is goed om te weten. De
    voorbeelden horen in een plan met het doel `schoon` en het team `boa`. Wat op papier niet te zien is, staat er als
    nummer: `⟦07⟧` is die byte, `⟦U+202E⟧` dat teken.

    | code | gewicht |
    |---|---|

    """
  for code in FindingCode.allCases {
    page += "| [`\(code.rawValue)`](#\(code.rawValue)) | \(code.severity.rawValue) |\n"
  }
  for code in FindingCode.allCases {
    page += "\n## \(code.rawValue)\n\n*\(code.severity.rawValue)* — \(code.explanation.nl)\n"
    guard let example = code.example else { continue }
    page += "\nZo niet:\n\n\(fenced(example.wrong))\nZo wel:\n\n\(fenced(example.right))"
  }
  return page
}

private func fenced(_ text: String) -> String { "```\n\(text)\n```\n" }
