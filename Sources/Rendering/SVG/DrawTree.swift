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
  // Never so narrow that a page blows it up.
  layout.drawing.width = max(layout.right, 680)
  layout.drawing.height = max(layout.nextTop, 10) + (rest > 0 ? 20 : 0)
  if rest > 0 { layout.drawing.text(0, layout.nextTop + 14, "… en nog \(rest)", .init(size: 13, ink: .muted)) }
  return layout.drawing
}

private struct TreeLayout {
  static let boxWidth = 216
  static let leafWidth = 296
  static let gap = 30
  static let lineHeight = 16
  /// Above the words of a box stands what kind of thing it is.
  static let kindHeight = 17
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

  /// A node as it is drawn: its words over lines, and the room they take.
  struct Box {
    let lines: [String]
    let isFlat: Bool
    let isBold: Bool

    init(_ node: TreeNode, depth: Int) {
      isFlat = node.children.isEmpty && depth > 1
      isBold = depth == 0
      lines = TextFitting.wrap(
        node.label, width: (isFlat ? TreeLayout.leafWidth : TreeLayout.boxWidth) - 22, size: 13, lines: 5,
        isBold: isBold)
    }

    var height: Int { max(lines.count, 1) * TreeLayout.lineHeight + (isFlat ? 10 : TreeLayout.kindHeight + 12) }
    /// With the room under it.
    var step: Int { height + (isFlat ? 6 : 10) }
  }

  /// Draws a node with what hangs below it; gives the middle of its box.
  mutating func place(_ node: TreeNode, depth: Int) -> Int? {
    guard depth < Self.depthLimit, placed < Self.nodeLimit else {
      dropped += 1
      return nil
    }
    placed += 1
    let box = Box(node, depth: depth)
    let top = nextTop
    nextTop += slack(node, box, depth: depth)
    let children = node.children.compactMap { place($0, depth: depth + 1) }
    // A node with few low children is taller than they are.
    nextTop = max(nextTop, top + box.step)
    let middle =
      children.isEmpty
      ? top + box.height / 2 : max(top + box.height / 2, ((children.first ?? 0) + (children.last ?? 0)) / 2)
    nextTop = max(nextTop, middle + box.step - box.height / 2)
    for child in children { connect(depth, middle, to: child) }
    draw(node, box, depth: depth, middle: middle)
    return middle
  }

  /// The room above children that are together lower than the box before them.
  private func slack(_ node: TreeNode, _ box: Box, depth: Int) -> Int {
    guard !node.children.isEmpty, node.children.count < 20, node.children.allSatisfy({ $0.children.isEmpty }),
      depth + 1 < Self.depthLimit
    else { return 0 }
    let boxes = node.children.map { Box($0, depth: depth + 1) }
    let height = boxes.reduce(0) { $0 + $1.step } - (boxes.last.map { $0.step - $0.height } ?? 0)
    return max(0, (box.height - height) / 2)
  }

  private func x(_ depth: Int) -> Int { depth * (Self.boxWidth + Self.gap) }

  private mutating func connect(_ depth: Int, _ middle: Int, to child: Int) {
    let start = x(depth) + Self.boxWidth
    let bend = start + Self.gap / 2
    drawing.line(
      [.init(start, middle), .init(bend, middle), .init(bend, child), .init(start + Self.gap, child)], .rule, width: 2)
  }

  private mutating func draw(_ node: TreeNode, _ box: Box, depth: Int, middle: Int) {
    let x = x(depth)
    let top = middle - box.height / 2
    let width = box.isFlat ? Self.leafWidth : Self.boxWidth
    let isPartOfRoot = depth > 0 && node.kind == rootKind
    let fill: Drawing.Fill = depth == 0 ? .ink(.accent) : isPartOfRoot ? .ink(.accentSoft) : node.tone.fill
    let ink: Drawing.Ink = depth == 0 ? .onAccent : isPartOfRoot ? .text : node.tone.lettering
    drawing.box(x + 1, top, width - 2, box.height, fill, stroke: depth == 0 ? .accent : .rule, radius: 4)
    var baseline = top + 17
    if !box.isFlat {
      drawing.text(x + 10, top + 16, kindWords(node), .init(size: 12, ink: ink))
      baseline += Self.kindHeight
    }
    for line in box.lines {
      drawing.text(x + 10, baseline, line, .init(size: 13, ink: ink, isBold: box.isBold))
      baseline += Self.lineHeight
    }
    right = max(right, x + width)
  }

  /// `risico · hoog`: the class in words too, since print and some eyes see no colour.
  private func kindWords(_ node: TreeNode) -> String {
    node.tone == .neutral ? node.kind : "\(node.kind) · \(node.tone.rawValue)"
  }
}
