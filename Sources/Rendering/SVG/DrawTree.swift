import Documents

/// Whether a tree is too tall for one picture of full boxes.
func isLarge(_ roots: [TreeNode]) -> Bool { leafCount(roots, depth: 0) > 10 }

private func leafCount(_ nodes: [TreeNode], depth: Int) -> Int {
  guard depth < TreeLayout.depthLimit else { return nodes.count }
  return nodes.reduce(0) { $0 + ($1.children.isEmpty ? 1 : leafCount($1.children, depth: depth + 1)) }
}

/// A tree from left to right, a column for each level, lines between. The last level has the widest and flattest boxes.
func draw(_ roots: [TreeNode]) -> Drawing {
  var layout = TreeLayout()
  for root in roots {
    layout.rootKind = root.kind
    _ = layout.place(root, depth: 0)
  }
  let rest = layout.dropped
  layout.drawing.width = layout.right
  layout.drawing.height = max(layout.nextTop, 10) + (rest > 0 ? 20 : 0)
  if rest > 0 { layout.drawing.text(0, layout.nextTop + 14, "… en nog \(rest)", .init(size: 13, ink: .muted)) }
  return layout.drawing
}

private struct TreeLayout {
  static let boxWidth = 206
  static let leafWidth = 296
  static let gap = 34
  static let boxHeight = 56
  static let leafHeight = 26
  static let depthLimit = 5
  static let nodeLimit = 400

  var drawing = Drawing(width: 0, height: 0)
  var nextTop = 0
  /// The right edge of the widest box.
  var right = TreeLayout.boxWidth
  /// The kind of the root: what hangs below it and is of the same kind looks like it.
  var rootKind = ""
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
    let top = nextTop
    nextTop += slack(node, depth: depth)
    let children = node.children.compactMap { place($0, depth: depth + 1) }
    let isFlat = children.isEmpty && depth > 1
    let height = isFlat ? Self.leafHeight : Self.boxHeight
    // A node with few flat children is taller than they are.
    nextTop = max(nextTop, top + height + (isFlat ? 6 : 10))
    let middle =
      children.isEmpty ? top + height / 2 : max(top + height / 2, ((children.first ?? 0) + (children.last ?? 0)) / 2)
    for child in children { connect(depth, middle, to: child) }
    if isFlat { drawLeaf(node, depth: depth, middle: middle) } else { drawBox(node, depth: depth, middle: middle) }
    return middle
  }

  /// The room above flat children that are together lower than the box before them.
  private func slack(_ node: TreeNode, depth: Int) -> Int {
    guard depth > 0, !node.children.isEmpty, node.children.allSatisfy({ $0.children.isEmpty }) else { return 0 }
    let height = min(node.children.count, Self.boxHeight) * (Self.leafHeight + 6) - 6
    return max(0, (Self.boxHeight - height) / 2)
  }

  private func x(_ depth: Int) -> Int { depth * (Self.boxWidth + Self.gap) }

  private mutating func connect(_ depth: Int, _ middle: Int, to child: Int) {
    let start = x(depth) + Self.boxWidth
    let bend = start + Self.gap / 2
    drawing.line(
      [.init(start, middle), .init(bend, middle), .init(bend, child), .init(start + Self.gap, child)], .rule, width: 2)
  }

  private mutating func drawLeaf(_ node: TreeNode, depth: Int, middle: Int) {
    let height = Self.leafHeight
    drawing.box(x(depth) + 1, middle - height / 2, Self.leafWidth - 2, height, node.tone.fill, stroke: .rule, radius: 3)
    let words = TextFitting.shortened(node.label, to: Self.leafWidth - 22, size: 13)
    drawing.text(x(depth) + 10, middle + 5, words, .init(size: 13, ink: node.tone.lettering))
    right = max(right, x(depth) + Self.leafWidth)
  }

  private mutating func drawBox(_ node: TreeNode, depth: Int, middle: Int) {
    let x = x(depth)
    let y = middle - Self.boxHeight / 2
    let isRoot = depth == 0
    let isPartOfRoot = !isRoot && node.kind == rootKind
    let fill: Drawing.Fill = isRoot ? .ink(.accent) : isPartOfRoot ? .ink(.accentSoft) : node.tone.fill
    let ink: Drawing.Ink = isRoot ? .onAccent : node.tone.lettering
    drawing.box(x + 1, y, Self.boxWidth - 2, Self.boxHeight, fill, stroke: isRoot ? .accent : .rule, radius: 4)
    drawing.text(x + 10, y + 15, node.kind, .init(size: 11, ink: ink))
    // Bold letters are wider.
    let lines = TextFitting.wrap(node.label, width: Self.boxWidth - (isRoot ? 36 : 22), size: 13, lines: 2)
    for (index, line) in lines.enumerated() {
      drawing.text(x + 10, y + 31 + index * 16, line, .init(size: 13, ink: ink, isBold: isRoot))
    }
    right = max(right, x + Self.boxWidth)
  }
}
