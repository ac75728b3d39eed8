import Documents

/// The most rows a picture draws; the table beside it has them all.
let drawnRowLimit = 60

/// A line a row, a square a week; the more, the larger.
func draw(_ calendar: YearCalendar) -> Drawing {
  let labelWidth = 268
  let cell = 10
  let weeks = Array(calendar.weeks.prefix(110))
  let rows = calendar.rows.prefix(drawnRowLimit)
  let left = calendar.rows.count - rows.count
  let labels = rows.map { TextFitting.wrap($0.label, width: labelWidth - 14, size: 13, lines: 3) }
  let heights = labels.map { 9 + 15 * max($0.count, 1) }
  let bottom = 40 + heights.reduce(0, +)
  var drawing = Drawing(width: labelWidth + weeks.count * cell + 8, height: bottom + (left > 0 ? 40 : 16))
  var tops = [43]
  for height in heights { tops.append(tops[tops.count - 1] + height) }
  for index in stride(from: 0, to: heights.count, by: 2) {
    drawing.box(0, tops[index], drawing.width, heights[index], .ink(.surface))
  }
  drawMonths(&drawing, calendar, weeks, x: labelWidth, cell: cell, height: bottom)
  let most = rows.flatMap(\.amounts).max() ?? 0
  for (index, row) in rows.enumerated() {
    for (line, words) in labels[index].enumerated() {
      drawing.text(4, tops[index] + 16 + 15 * line, words, .init(size: 13))
    }
    let y = tops[index] + heights[index] / 2 - 7
    for run in runs(row.amounts.prefix(weeks.count)) {
      drawWeeks(&drawing, run, of: most, x: labelWidth + run.first * cell, y: y, cell: cell)
    }
  }
  if left > 0 { drawing.text(4, bottom + 20, "… en nog \(left)", .init(size: 13, ink: .muted)) }
  return drawing
}

/// Weeks in a row with the same amount.
private struct WeekRun {
  let first: Int
  let amount: Int
  var count = 1
}

private func runs(_ amounts: ArraySlice<Int>) -> [WeekRun] {
  var runs: [WeekRun] = []
  for (week, amount) in amounts.enumerated() where amount > 0 {
    if let last = runs.last, last.amount == amount, last.first + last.count == week {
      runs[runs.count - 1].count += 1
    } else {
      runs.append(WeekRun(first: week, amount: amount))
    }
  }
  return runs
}

private func drawWeeks(_ drawing: inout Drawing, _ run: WeekRun, of top: Int, x: Int, y: Int, cell: Int) {
  let step = min(3, scaled(run.amount - 1, of: top, to: 4))
  let size = 4 + step * 2
  let inset = (cell - size) / 2
  drawing.box(x + inset, y + 2, run.count * cell - 2 * inset, 10, .ink(.accent), radius: 2)
}

private func drawMonths(
  _ drawing: inout Drawing, _ calendar: YearCalendar, _ weeks: [String], x: Int, cell: Int, height: Int
) {
  for month in calendar.months where weeks.indices.contains(month.firstWeek) {
    let left = x + month.firstWeek * cell
    drawing.line([.init(left, 4), .init(left, height)], .rule)
    drawing.text(left + 4, 14, month.name, .init(size: 12, isBold: true))
  }
  for (index, week) in weeks.enumerated() where index % 4 == 0 {
    drawing.text(x + index * cell + cell / 2, 34, week, .init(size: 12, ink: .muted, anchor: .middle))
  }
}
