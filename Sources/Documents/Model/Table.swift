/// A table of data: no merged cells, every column headed, every empty cell a word.
package struct Table: Sendable, Equatable {
  package var id: String
  /// `Tabel 3`, given by `Document.numbered()`.
  package var number: String?
  package var caption: [Inline]
  package var columns: [Column]
  package var rows: [Row]
  /// Whether the first cell of each row names the row.
  package var hasRowHeaders: Bool
  /// The word in a cell that has nothing.
  package var emptyWord: String
  /// A remark under the table: source, way of computing.
  package var note: [Inline]
  /// Whether a page on screen shows the table only when it is asked for: it repeats or details what stands above it.
  package var isFolded: Bool
  /// Whether it goes on with the rows of an earlier page.
  package var isContinued = false

  package init(
    id: String, caption: [Inline], columns: [Column], rows: [Row], hasRowHeaders: Bool = true,
    emptyWord: String = "geen", note: [Inline] = [], isFolded: Bool = false
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
    self.emptyWord = emptyWord
    self.note = note
    self.isFolded = isFolded
  }

  package struct Column: Sendable, Equatable {
    package enum Alignment: Sendable, Equatable {
      case start
      /// For numbers.
      case end
      case center
    }

    package var heading: [Inline]
    /// Shown after the heading: `uren`, `€`.
    package var unit: String?
    package var alignment: Alignment

    package init(_ heading: String, unit: String? = nil, alignment: Alignment = .start) {
      self.init(heading: [.text(heading)], unit: unit, alignment: alignment)
    }

    package init(heading: [Inline], unit: String? = nil, alignment: Alignment = .start) {
      self.heading = heading
      self.unit = unit
      self.alignment = alignment
    }
  }

  package struct Row: Sendable, Equatable {
    package enum Role: Sendable, Equatable {
      case body
      /// A sum of the rows above.
      case total
    }

    package var role: Role
    package var cells: [[Inline]]
    /// Anchor of the row, when something points to it.
    package var id: String?
    /// Whether it goes on with the cells of an earlier row; what is short in it is said again.
    package var isContinued = false

    package init(_ cells: [[Inline]], role: Role = .body, id: String? = nil) {
      self.cells = cells
      self.role = role
      self.id = id
    }
  }

  /// The content of a cell, or the word for nothing; also for cells that a short row does not have.
  package func cell(_ row: Row, _ column: Int) -> [Inline] {
    guard column < row.cells.count, !row.cells[column].isEmpty else { return [.text(emptyWord)] }
    return row.cells[column]
  }
}

/// A picture of data, with its message in words and its numbers in a table.
package struct Figure: Sendable, Equatable {
  package var id: String
  /// `Figuur 2`, given by `Document.numbered()`.
  package var number: String?
  package var title: String
  /// What the picture shows, in words: the same message for who cannot see it.
  package var description: String
  package var chart: Chart
  /// The numbers; nil only when they stand in a table elsewhere in the document.
  package var table: Table?
  /// Whether it goes on with the picture of an earlier page.
  package var isContinued = false

  package init(id: String, title: String, description: String, chart: Chart, table: Table?) {
    self.id = id
    self.title = title
    self.description = description
    self.chart = chart
    self.table = table
  }
}
