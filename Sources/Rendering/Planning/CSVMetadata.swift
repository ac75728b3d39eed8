import Documents

/// A column of a CSV file: its heading, and what stands in its cells.
struct CSVColumn {
  enum Kind {
    case text
    /// Words that a regular expression describes.
    case pattern(String)
    case date
    /// Hours with a decimal comma.
    case hours
  }

  let name: String
  let kind: Kind
  var isRequired = false
}

/// Writes what CSV on the Web (W3C) tells of a CSV file: how it is written, and what its columns hold. It stands beside
/// the file as `planning.csv-metadata.json`.
struct CSVMetadata {
  /// The file it is about, in the same folder.
  let file: String
  let title: String
  let columns: [CSVColumn]
  /// The columns that tell rows apart, if any do.
  var key: [String] = []
  /// TOOI address of the municipality, if it has one.
  let publisher: String?
  let issued: String

  func write() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.array("@context") { json in
        json.value("http://www.w3.org/ns/csvw")
        json.object { $0.member("@language", "nl") }
      }
      json.member("url", file)
      json.member("dc:title", title)
      if let publisher { json.object("dc:publisher") { $0.member("@id", publisher) } }
      json.object("dc:issued") { json in
        json.member("@value", issued)
        json.member("@type", "xsd:date")
      }
      json.member("dc:language", "nl")
      json.object("dialect") { json in
        json.member("encoding", "utf-8")
        json.member("delimiter", ";")
        json.member("lineTerminators", ["\r\n", "\n"])
        json.member("header", true)
        json.member("doubleQuote", true)
      }
      json.object("tableSchema") { json in
        json.array("columns") { json in for column in columns { write(column, to: &json) } }
        if !key.isEmpty { json.member("primaryKey", key) }
      }
    }
    return json.finish()
  }

  private func write(_ column: CSVColumn, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", column.name)
      json.member("titles", column.name)
      switch column.kind {
      case .text: json.member("datatype", "string")
      case .pattern(let pattern): datatype("string", &json) { $0.member("format", pattern) }
      case .date: datatype("date", &json) { $0.member("format", "yyyy-MM-dd") }
      case .hours:
        datatype("decimal", &json) { json in
          json.object("format") { json in
            json.member("decimalChar", ",")
            json.member("groupChar", ".")
            json.member("pattern", "0.00")
          }
        }
      }
      if column.isRequired { json.member("required", true) }
    }
  }

  private func datatype(_ base: String, _ json: inout JSONWriter, _ format: (inout JSONWriter) -> Void) {
    json.object("datatype") { json in
      json.member("base", base)
      format(&json)
    }
  }
}
