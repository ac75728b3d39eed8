package import PlanModel

/// Writes one table as an Excel workbook (XLSX): typed cells, text as text, no formulas, no macros.
package enum Spreadsheet {
  package enum Cell: Sendable, Equatable {
    case empty
    case text(String)
    case number(Int)
    /// Minutes, shown as hours with two decimals.
    case hours(Int)
    case date(Day)
  }

  package static func write(sheet: String, heading: [String], rows: [[Cell]]) -> [UInt8] {
    var archive = Archive()
    archive.add("[Content_Types].xml", contentTypes())
    archive.add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
    archive.add("xl/workbook.xml", workbook(sheet))
    archive.add(
      "xl/_rels/workbook.xml.rels", relations([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")]))
    archive.add("xl/styles.xml", styles())
    archive.add("xl/worksheets/sheet1.xml", worksheet(heading, rows))
    return archive.finish()
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private static func contentTypes() -> [UInt8] {
    var xml = XMLSink(capacity: 1024)
    let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    xml.element("Types", ("xmlns", "\(package)/content-types")) { xml in
      xml.element(
        "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"))
      xml.element("Default", ("Extension", "xml"), ("ContentType", "application/xml"))
      for (part, type) in [
        ("/xl/workbook.xml", "sheet.main"), ("/xl/worksheets/sheet1.xml", "worksheet"), ("/xl/styles.xml", "styles"),
      ] {
        xml.element("Override", ("PartName", part), ("ContentType", "\(spreadsheet).\(type)+xml"))
      }
    }
    return xml.finish()
  }

  private static func relations(_ targets: [(String, String)]) -> [UInt8] {
    var xml = XMLSink(capacity: 1024)
    xml.element("Relationships", ("xmlns", "\(package)/relationships")) { xml in
      for (index, (type, target)) in targets.enumerated() {
        xml.element("Relationship", ("Id", "rId\(index + 1)"), ("Type", "\(office)/\(type)"), ("Target", target))
      }
    }
    return xml.finish()
  }

  private static func workbook(_ sheet: String) -> [UInt8] {
    var xml = XMLSink(capacity: 1024)
    xml.element("workbook", ("xmlns", main), ("xmlns:r", office)) { xml in
      xml.element("sheets") { xml in
        xml.element("sheet", ("name", sheetName(sheet)), ("sheetId", "1"), ("r:id", "rId1"))
      }
    }
    return xml.finish()
  }

  /// At most 31 characters, without those that Excel refuses.
  private static func sheetName(_ name: String) -> String {
    let refused: Set<Character> = ["\\", "/", "*", "?", ":", "[", "]", "'"]
    let kept = String(name.filter { !refused.contains($0) }.prefix(31))
    return kept.isEmpty ? "Blad1" : kept
  }

  /// Style 0 plain, 1 bold heading, 2 hours, 3 date.
  private static func styles() -> [UInt8] {
    var xml = XMLSink(capacity: 2048)
    xml.element("styleSheet", ("xmlns", main)) { xml in
      xml.element("fonts", ("count", "2")) { xml in
        for isBold in [false, true] {
          xml.element("font") { xml in
            if isBold { xml.element("b") }
            xml.element("sz", ("val", "11"))
            xml.element("name", ("val", "Calibri"))
          }
        }
      }
      xml.element("fills", ("count", "2")) { xml in
        for pattern in ["none", "gray125"] {
          xml.element("fill") { xml in xml.element("patternFill", ("patternType", pattern)) }
        }
      }
      xml.element("borders", ("count", "1")) { xml in
        xml.element("border") { xml in for side in sides { xml.element(side) } }
      }
      xml.element("cellStyleXfs", ("count", "1")) { xml in
        xml.element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"))
      }
      xml.element("cellXfs", ("count", "4")) { xml in
        for (format, font) in [("0", "0"), ("0", "1"), ("4", "0"), ("14", "0")] {
          xml.element(
            "xf", ("numFmtId", format), ("fontId", font), ("fillId", "0"), ("borderId", "0"), ("xfId", "0"),
            ("applyNumberFormat", "1"))
        }
      }
      xml.element("cellStyles", ("count", "1")) { xml in
        xml.element("cellStyle", ("name", "Normal"), ("xfId", "0"), ("builtinId", "0"))
      }
    }
    return xml.finish()
  }

  private static let sides: [XMLName] = ["left", "right", "top", "bottom", "diagonal"]

  private static func worksheet(_ heading: [String], _ rows: [[Cell]]) -> [UInt8] {
    var xml = XMLSink(capacity: 65_536)
    // Mixed: without line breaks between thousands of cells.
    xml.mixed("worksheet", ("xmlns", main)) { xml in
      xml.element("sheetViews") { xml in
        xml.element("sheetView", ("workbookViewId", "0")) { xml in
          xml.element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"))
        }
      }
      xml.element("sheetData") { xml in
        row(1, heading.map(Cell.text), style: "1", to: &xml)
        for (index, cells) in rows.enumerated() { row(index + 2, cells, style: nil, to: &xml) }
      }
      xml.element("autoFilter", ("ref", "A1:\(column(max(0, heading.count - 1)))\(rows.count + 1)"))
    }
    return xml.finish()
  }

  private static func row(_ number: Int, _ cells: [Cell], style: String?, to xml: inout XMLSink) {
    xml.element("row", ("r", String(number))) { xml in
      for (index, value) in cells.enumerated() where value != .empty {
        cell("\(column(index))\(number)", value, style: style, to: &xml)
      }
    }
  }

  private static func cell(_ place: String, _ cell: Cell, style: String?, to xml: inout XMLSink) {
    xml.start("c")
    xml.attribute("r", place)
    switch cell {
    case .empty: break
    case .text(let text):
      xml.attribute("s", ifPresent: style)
      xml.attribute("t", "inlineStr")
      xml.element("is") { xml in self.text(text, to: &xml) }
    case .number(let number): xml.element("v", text: String(number))
    case .hours(let minutes):
      xml.attribute("s", "2")
      xml.element("v", text: decimalHours(minutes, separator: "."))
    case .date(let day):
      xml.attribute("s", "3")
      xml.element("v", text: String(Int(day.number) + 25_569))
    }
    xml.end()
  }

  private static func text(_ text: String, to xml: inout XMLSink) {
    xml.start("t")
    if text.utf8.first.map({ $0 <= 32 }) ?? false || text.utf8.last.map({ $0 <= 32 }) ?? false {
      xml.attribute("xml:space", "preserve")
    }
    xml.text(text)
    xml.end()
  }

  /// `A`, `Z`, `AA`.
  private static func column(_ index: Int) -> String {
    var (left, name) = (index, "")
    repeat {
      name = String(UnicodeScalar(UInt8(65 + left % 26))) + name
      left = left / 26 - 1
    } while left >= 0
    return name
  }
}
