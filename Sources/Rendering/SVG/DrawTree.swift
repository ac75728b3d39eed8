import Documents

/// A tree from left to right, a column for each level, lines between.
func draw(_ roots: [TreeNode]) -> Drawing {
  var layout = TreeLayout()
  for root in roots { _ = layout.place(root, depth: 0) }
  let columns = max(1, layout.depths)
  let rest = layout.dropped
  layout.drawing.width = columns * TreeLayout.columnWidth - TreeLayout.gap
  layout.drawing.height = max(layout.nextTop, 10) + (rest > 0 ? 20 : 0)
  if rest > 0 { layout.drawing.text(0, layout.nextTop + 14, "… en nog \(rest)", .init(size: 13, ink: .muted)) }
  return layout.drawing
}

private struct TreeLayout {
  static let boxWidth = 214
  static let gap = 40
  static let columnWidth = boxWidth + gap
  static let boxHeight = 56
  static let depthLimit = 5
  static let nodeLimit = 160

  var drawing = Drawing(width: 0, height: 0)
  var nextTop = 0
  var depths = 0
  var placed = 0
  /// Nodes that were left out of the picture.
  var dropped = 0

  /// Draws a node with what hangs below it; gives the middle of its box.
  mutating func place(_ node: TreeNode, depth: Int) -> Int? {
    guard depth < Self.depthLimit, placed < Self.nodeLimit else {
      dropped += 1
      return nil
    }
    placed += 1
    depths = max(depths, depth + 1)
    let top = nextTop
    let children = node.children.compactMap { place($0, depth: depth + 1) }
    if children.isEmpty { nextTop = top + Self.boxHeight + 10 }
    let middle = children.isEmpty ? top + Self.boxHeight / 2 : ((children.first ?? 0) + (children.last ?? 0)) / 2
    for child in children { connect(depth, middle, to: child) }
    drawBox(node, depth: depth, middle: middle)
    return middle
  }

  private mutating func connect(_ depth: Int, _ middle: Int, to child: Int) {
    let start = depth * Self.columnWidth + Self.boxWidth
    let bend = start + Self.gap / 2
    drawing.line(
      [.init(start, middle), .init(bend, middle), .init(bend, child), .init(start + Self.gap, child)], .rule, width: 2)
  }

  private mutating func drawBox(_ node: TreeNode, depth: Int, middle: Int) {
    let x = depth * Self.columnWidth
    let y = middle - Self.boxHeight / 2
    let isRoot = depth == 0
    let fill: Drawing.Fill = isRoot ? .ink(.accent) : node.tone.fill
    let ink: Drawing.Ink = isRoot ? .onAccent : node.tone.lettering
    drawing.box(x + 1, y, Self.boxWidth - 2, Self.boxHeight, fill, stroke: isRoot ? .accent : .rule, radius: 4)
    drawing.text(x + 10, y + 15, node.kind, .init(size: 11, ink: ink))
    let lines = TextFitting.wrap(node.label, width: Self.boxWidth - 24, size: 13, lines: 2)
    for (index, line) in lines.enumerated() {
      drawing.text(x + 10, y + 31 + index * 16, line, .init(size: 13, ink: ink, isBold: isRoot))
    }
  }
}
