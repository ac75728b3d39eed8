import Documents
package import PlanCompiler
import PlanModel
package import SourceText

/// What the documents of a plan will lack or refuse: HTML in its free text, which is not carried over, links that are
/// refused, sentences too long for the summary, and the records that need the code of the municipality.
///
/// Kept out of the stages, which know no CommonMark; the documents themselves drop the same things silently. `summary` is
/// the template of the summary when it is not the one of the program: then its names say what comes in, and its own
/// sentences count too.
package func textFindings(_ compilation: Compilation, summary: TemplateText? = nil) -> [Finding] {
  let plan = compilation.plan
  var findings: [Finding] = []
  // The examples of a criterion are plan text, not CommonMark.
  for id in plan.outline.ids where plan.outline.isOwnText(id) {
    let statement = plan[id]
    for slot in statement.values {
      guard case .text(let text, isCommonMark: true) = slot.value, mayHoldMarkup(text),
        statement.kind != "goed", statement.kind != "slecht"
      else { continue }
      let place = Location(statement.location.file, slot.range)
      for var finding in readFreeText(text, origin: origin(of: place, in: compilation.sources)).findings {
        finding.heading = plan.heading(id)
        findings.append(finding)
      }
    }
  }
  return findings + SummarySentences.findings(compilation, summary) + missingCode(plan)
}

/// A municipality without its code, which the records about the documents then lack.
private func missingCode(_ plan: Plan) -> [Finding] {
  guard let header = plan.header, let line = plan.child(header, "gemeente"), plan[line]["code"] == nil,
    !plan[line].isDamaged
  else { return [] }
  var finding = Finding(
    .municipalityCode, .warning, at: plan.place(line),
    Bilingual(
      "Bij `gemeente` «\(plan.title(line))» ontbreekt de code.",
      en: "`gemeente` “\(plan.title(line))” lacks its code."),
    why: Bilingual(
      "Registers en de Woo-index kennen een gemeente aan haar code; zonder code krijgen de documenten geen record in de sitemap. Zet haar erachter, zoals `code gm9999`.",
      en:
        "Registers and the Woo index know a municipality by its code; without it the documents get no record in the sitemap. Put it behind the name, like `code gm9999`."
    ))
  finding.heading = plan.heading(line)
  return [finding]
}

/// Whether a text can hold HTML, a link, an image or lists without end; most hold none, and are not parsed for this.
private func mayHoldMarkup(_ text: String) -> Bool {
  var marks = 0
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "["): return true
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."): marks += 1
    default: break
    }
  }
  return marks > 100
}

/// Text between fences starts on the line after the first fence, and each of its lines after the indentation.
private func origin(of place: Location, in sources: SourceMap) -> TextOrigin {
  let bytes = sources[place.file].bytes
  let end = min(Int(place.range.end), bytes.count)
  var starts: [Int] = []
  var index = max(0, Int(place.range.start))
  while index < end {
    guard bytes[index] == UInt8(ascii: "\n") else {
      index += 1
      continue
    }
    index += 1
    while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
    starts.append(index)
  }
  return starts.isEmpty ? .whole(place) : .lines(place.file, starts: starts)
}
