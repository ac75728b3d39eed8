/// A schedule with its claims and their proofs, as `check` can verify them.
package struct Result: Equatable, Sendable {
  package var plan: String
  /// Dated rows, done and pinned rows included unchanged; `lines` follows the order of tasks and groups of the
  /// instance, `pools` that of its pools. Visits are sorted by line, object and week.
  package var rows: Rows
  /// Unannounced visits that got no week because there is no key: counts per quarter. Empty with a key.
  package var undated: Undated
  /// The undated visits where they stand before any draw, which anyone can work out: what fills a week is explained by them.
  /// Never written; empty in a result that was read.
  package var undrawn = Rows.Visits()
  package var claims: Claims
  /// One proof per priority class: no schedule leaves fewer minutes of classes 1...upto uncovered.
  package var cuts: [Cut]
  /// Per line, in the order of `rows.lines`.
  package var coverage: [Coverage]
  /// Visits of `previous` that did not keep their week, with the cause.
  package var moves: [Move]
  /// 16 bytes that stand for the instance without its previous schedule; they go with the result into the next run.
  package var digest: [UInt8]
  /// Whether the minimums of the instance are met without asking for them, so that they explain nothing.
  package var minimumsAskNothing = false

  package init(
    plan: String, rows: Rows, undated: Undated, claims: Claims, cuts: [Cut], coverage: [Coverage], moves: [Move],
    digest: [UInt8]
  ) {
    self.plan = plan
    self.rows = rows
    self.undated = undated
    self.claims = claims
    self.cuts = cuts
    self.coverage = coverage
    self.moves = moves
    self.digest = digest
  }
}

extension Result {
  /// Visits per line, pool, part of the day and period of weeks, in columns.
  package struct Undated: Equatable, Sendable {
    package var line: [Int32] = []
    package var firstWeek: [Int32] = []
    package var lastWeek: [Int32] = []
    package var pool: [Int32] = []
    package var part: [Int32] = []
    package var visits: [Int32] = []

    package init() {}

    package var count: Int { line.count }
  }

  package struct Claims: Equatable, Sendable {
    /// Minutes per class, class 1 first: demand less what is done or planned.
    package var uncovered: [Int]
    /// All visits, done, pinned and undated ones included.
    package var visits: Int
    /// Hours of priced pools at their price, rounded down.
    package var costCents: Int
    /// Highest load of an own pool in a week, per thousand of the week's capacity.
    package var peakPermille: Int?
    /// Visits of `previous` that lost their week; nil without a previous schedule.
    package var movedVisits: Int?

    package init(uncovered: [Int], visits: Int, costCents: Int, peakPermille: Int?, movedVisits: Int?) {
      self.uncovered = uncovered
      self.visits = visits
      self.costCents = costCents
      self.peakPermille = peakPermille
      self.movedVisits = movedVisits
    }
  }

  /// A minimum cut: the demand of classes 1...upto that can only go into these cells exceeds what the cells hold by
  /// `uncoveredAtLeast` minutes.
  package struct Cut: Equatable, Sendable {
    package var upto: Int
    package var uncoveredAtLeast: Int
    package var cells: [Cells]

    package init(upto: Int, uncoveredAtLeast: Int, cells: [Cells]) {
      self.upto = upto
      self.uncoveredAtLeast = uncoveredAtLeast
      self.cells = cells
    }
  }

  /// The cells of one pool and part of the day in consecutive weeks.
  package struct Cells: Equatable, Sendable {
    package var pool: Int
    package var part: Int
    package var weeks: ClosedRange<Int>

    package init(pool: Int, part: Int, weeks: ClosedRange<Int>) {
      self.pool = pool
      self.part = part
      self.weeks = weeks
    }
  }

  /// Minutes of one line.
  package struct Coverage: Equatable, Sendable {
    package var demand: Int
    package var covered: Int
    package var uncovered: Int { demand - covered }

    package init(demand: Int, covered: Int) {
      self.demand = demand
      self.covered = covered
    }
  }

  /// A visit of the previous schedule that did not keep its week, or that was not done in it.
  package struct Move: Equatable, Sendable {
    package enum Cause: String, Equatable, Sendable {
      /// The line, the object or the pool is no longer in the plan.
      case gone
      /// The week, pool or part of the day is no longer allowed.
      case notAllowed
      /// Fewer visits are asked for, of the line or of the object.
      case notAsked
      /// The pool has fewer hours there than the earlier schedule used.
      case noRoom
      /// Spacing no longer allows it.
      case spacing
      /// It stands too near to a visit of the task whose objects this one visits again.
      case tooNear
      /// It was to be done by now and was not.
      case notDone
      /// It made room so that more work of some class is covered.
      case madeRoom
    }

    package var line: LineName
    package var object: Int
    package var week: Int
    package var cause: Cause

    package init(line: LineName, object: Int, week: Int, cause: Cause) {
      self.line = line
      self.object = object
      self.week = week
      self.cause = cause
    }
  }
}
