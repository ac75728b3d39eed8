/// What a picture draws: whole numbers and words. Negative amounts are drawn as zero.
package enum Chart: Sendable, Equatable {
  case bars(BarChart)
  case shares(ShareChart)
  case matrix(RiskMatrix)
  case calendar(YearCalendar)
  case tree([TreeNode])
  case comparison(ComparisonChart)
  case line(LineChart)
  case progress(ProgressChart)
}

/// A number and how it is written.
package struct Measure: Sendable, Equatable {
  /// In any unit that all measures of one chart share: minutes, cents, per mille.
  package var amount: Int
  package var text: String

  package init(_ amount: Int, _ text: String) {
    self.amount = amount
    self.text = text
  }
}

/// Needed against available, a pair of bars a row.
package struct BarChart: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    package var label: String
    package var needed: Measure
    package var available: Measure?

    package init(label: String, needed: Measure, available: Measure?) {
      self.label = label
      self.needed = needed
      self.available = available
    }
  }

  package var neededLabel: String
  package var availableLabel: String
  package var rows: [Row]

  package init(neededLabel: String = "nodig", availableLabel: String = "beschikbaar", rows: [Row]) {
    self.neededLabel = neededLabel
    self.availableLabel = availableLabel
    self.rows = rows
  }
}

/// Parts of a whole, a stacked bar a row.
package struct ShareChart: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    package var label: String
    /// One measure for each part, in the order of `parts`.
    package var values: [Measure]

    package init(label: String, values: [Measure]) {
      self.label = label
      self.values = values
    }
  }

  /// What the parts are called, at most eight that can be told apart in black and white.
  package var parts: [String]
  package var rows: [Row]

  package init(parts: [String], rows: [Row]) {
    self.parts = parts
    self.rows = rows
  }
}

/// Risks by chance and effect, both counted from 1.
package struct RiskMatrix: Sendable, Equatable {
  package struct Risk: Sendable, Equatable {
    /// What stands in the cell: a number or short code that the table explains.
    package var mark: String
    package var label: String
    package var chance: Int
    package var effect: Int

    package init(mark: String, label: String, chance: Int, effect: Int) {
      self.mark = mark
      self.label = label
      self.chance = chance
      self.effect = effect
    }
  }

  package var chanceLabel: String
  package var effectLabel: String
  /// The number of steps on each axis, 1 to 10.
  package var chanceSteps: Int
  package var effectSteps: Int
  package var risks: [Risk]
  /// The tone of each cell, rows from effect 1 up, each from chance 1 up; missing cells are neutral.
  package var tones: [[Inline.Tone]]

  package init(
    chanceLabel: String = "kans", effectLabel: String = "effect", chanceSteps: Int, effectSteps: Int, risks: [Risk],
    tones: [[Inline.Tone]]
  ) {
    self.chanceLabel = chanceLabel
    self.effectLabel = effectLabel
    self.chanceSteps = chanceSteps
    self.effectSteps = effectSteps
    self.risks = risks
    self.tones = tones
  }
}

/// A year of weeks, a line a task or team.
package struct YearCalendar: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    package var label: String
    /// The amount in each week, in the order of `weeks`; zero is an empty cell.
    package var amounts: [Int]

    package init(label: String, amounts: [Int]) {
      self.label = label
      self.amounts = amounts
    }
  }

  /// The names of the weeks: `1`, `2`, … `52`.
  package var weeks: [String]
  /// Where months begin: the index of the first week, and the name.
  package var months: [Month]
  package var rows: [Row]

  package struct Month: Sendable, Equatable {
    package var firstWeek: Int
    package var name: String

    package init(firstWeek: Int, name: String) {
      self.firstWeek = firstWeek
      self.name = name
    }
  }

  package init(weeks: [String], months: [Month] = [], rows: [Row]) {
    self.weeks = weeks
    self.months = months
    self.rows = rows
  }
}

/// A node of a tree such as goal, risk, task; drawn from left to right.
package struct TreeNode: Sendable, Equatable {
  /// The kind of thing in a word: `doel`, `risico`, `taak`.
  package var kind: String
  package var label: String
  package var tone: Inline.Tone
  package var children: [TreeNode]

  package init(kind: String, label: String, tone: Inline.Tone = .neutral, children: [TreeNode] = []) {
    self.kind = kind
    self.label = label
    self.tone = tone
    self.children = children
  }
}

/// Variants side by side, a group of bars for each aspect.
package struct ComparisonChart: Sendable, Equatable {
  package struct Aspect: Sendable, Equatable {
    package var label: String
    /// One measure for each variant, in the order of `variants`; nil where there is none.
    package var values: [Measure?]
    /// What stands there instead, by the index of the variant; otherwise it is not known.
    package var absences: [Int: String]
    /// What each variant adds to or takes from the first, below zero when it is less; empty when there is nothing to hold
    /// them against. Then the differences are drawn, since wholes that hardly differ look the same.
    package var differences: [Measure?]

    package init(label: String, values: [Measure?], differences: [Measure?] = [], absences: [Int: String] = [:]) {
      self.label = label
      self.values = values
      self.absences = absences
      self.differences = differences
    }
  }

  package var variants: [String]
  /// The index of the proposed variant.
  package var proposed: Int?
  /// Each aspect has its own scale.
  package var aspects: [Aspect]

  package init(variants: [String], proposed: Int?, aspects: [Aspect]) {
    self.variants = variants
    self.proposed = proposed
    self.aspects = aspects
  }
}

/// Indicators on their way from where they began to where they should go, a group of rows a goal.
package struct ProgressChart: Sendable, Equatable {
  package struct Row: Sendable, Equatable {
    package var label: String
    /// As they are written: `18% in 2015`; nil when the plan gives none.
    package var start: String?
    package var now: String?
    package var target: String?
    /// The part of the way that is done, in thousandths: below zero when it went back, 1000 or more when the target is
    /// reached; nil when it cannot be computed.
    package var done: Int?
    /// What that means in words: `op weg`.
    package var status: String

    package init(label: String, start: String?, now: String?, target: String?, done: Int?, status: String) {
      self.label = label
      self.start = start
      self.now = now
      self.target = target
      self.done = done
      self.status = status
    }
  }

  package struct Group: Sendable, Equatable {
    package var label: String
    package var rows: [Row]

    package init(label: String, rows: [Row]) {
      self.label = label
      self.rows = rows
    }
  }

  package var groups: [Group]

  package init(groups: [Group]) { self.groups = groups }
}

/// Amounts over weeks, a line a series.
package struct LineChart: Sendable, Equatable {
  package struct Series: Sendable, Equatable {
    package var label: String
    /// An amount for each point of `points`; nil is a gap.
    package var amounts: [Int?]

    package init(label: String, amounts: [Int?]) {
      self.label = label
      self.amounts = amounts
    }
  }

  /// The names under the axis: `1`, `2`, … `52`.
  package var points: [String]
  /// The word under the axis: `week`.
  package var pointLabel: String
  package var series: [Series]
  /// What the top of the axis stands for, and any lines between: amount and spelling.
  package var ticks: [Measure]

  package init(points: [String], pointLabel: String = "week", series: [Series], ticks: [Measure]) {
    self.points = points
    self.pointLabel = pointLabel
    self.series = series
    self.ticks = ticks
  }
}
