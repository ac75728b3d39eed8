/// Writes a drawing as inline SVG, named by its title and description.
struct HTMLDrawing {
  let id: String
  let title: String
  let description: String
  let drawing: Drawing
  /// In XML, which has no style sheet: it names its namespace, and writes colours as numbers, since `#` begins the name
  /// of a place there.
  var isInXML = false

  func write(to html: inout HTMLSink) {
    let size = (width: drawing.width, height: drawing.height)
    html.block(
      "svg",
      [
        ("xmlns", isInXML ? "http://www.w3.org/2000/svg" : nil), ("class", isInXML ? nil : "vth-drawing"),
        ("role", "img"), ("aria-labelledby", "\(id)-t \(id)-d"),
        ("viewBox", "0 0 \(size.width) \(size.height)"), ("width", String(size.width)), ("height", String(size.height)),
        ("fill", colour(.text)),
      ]
    ) { html in
      html.element("title", [("id", "\(id)-t")], text: title)
      html.element("desc", [("id", "\(id)-d")], text: description)
      writeHatches(to: &html)
      for shape in drawing.shapes { write(shape, to: &html) }
    }
  }

  private func writeHatches(to html: inout HTMLSink) {
    let inks = Drawing.Ink.allCases.filter { ink in drawing.shapes.contains { $0.isHatched(with: ink) } }
    guard !inks.isEmpty else { return }
    html.element("defs") { html in
      for ink in inks {
        html.element(
          "pattern",
          [
            ("id", hatch(ink)), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", "rotate(45)"),
          ]
        ) { html in
          html.element("rect", [("width", "6"), ("height", "6")] + fill(.ink(.paper))) { _ in }
          html.element("rect", [("width", "2"), ("height", "6")] + fill(.ink(ink))) { _ in }
        }
      }
    }
  }

  private func hatch(_ ink: Drawing.Ink) -> String { "\(id)-\(ink.rawValue)" }

  private func write(_ shape: Drawing.Shape, to html: inout HTMLSink) {
    switch shape {
    case .box(let x, let y, let width, let height, let fill, let stroke, let radius):
      var attributes: HTMLSink.Attributes = [
        ("x", String(x)), ("y", String(y)), ("width", String(width)), ("height", String(height)),
      ]
      if radius > 0 { attributes.append(("rx", String(radius))) }
      html.element("rect", attributes + self.fill(fill, stroke: stroke)) { _ in }
    case .line(let points, let ink, let width, let dash):
      let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
      html.element(
        "polyline",
        [("points", path), ("stroke-width", String(width)), ("stroke-dasharray", Self.dashes(dash))]
          + self.fill(.none, stroke: ink)
      ) { _ in }
    case .dot(let point, let radius, let fill, let stroke):
      html.element(
        "circle",
        [("cx", String(point.x)), ("cy", String(point.y)), ("r", String(radius))] + self.fill(fill, stroke: stroke)
      ) { _ in }
    case .text(let point, let words, let lettering): write(words, at: point, lettering, to: &html)
    }
  }

  private func write(
    _ words: String, at point: Drawing.Point, _ lettering: Drawing.Lettering, to html: inout HTMLSink
  ) {
    html.element(
      "text",
      [
        ("x", String(point.x)), ("y", String(point.y)), ("font-size", String(lettering.size)),
        ("text-anchor", lettering.anchor == .start ? nil : lettering.anchor.rawValue),
        ("font-weight", lettering.isBold ? "700" : nil),
      ] + (lettering.ink == .text ? [] : fill(.ink(lettering.ink))), text: words)
  }

  /// The class for the style sheet, and the colour for readers without it.
  private func fill(_ fill: Drawing.Fill, stroke: Drawing.Ink? = nil) -> HTMLSink.Attributes {
    var classes: [String] = []
    var attributes: HTMLSink.Attributes = []
    switch fill {
    case .ink(let ink):
      classes.append("vth-fill-\(ink.rawValue)")
      attributes.append(("fill", colour(ink)))
    case .hatch(let ink): attributes.append(("fill", "url(#\(hatch(ink)))"))
    case .none: attributes.append(("fill", "none"))
    }
    if let stroke {
      classes.append("vth-stroke-\(stroke.rawValue)")
      attributes.append(("stroke", colour(stroke)))
    }
    return [("class", classes.isEmpty || isInXML ? nil : classes.joined(separator: " "))] + attributes
  }

  /// `#0b5563`, in XML `rgb(11,85,99)`.
  private func colour(_ ink: Drawing.Ink) -> String {
    guard isInXML, let number = Int(ink.fallback.dropFirst(), radix: 16), ink.fallback.utf8.count == 7 else {
      return isInXML ? "rgb(255,255,255)" : ink.fallback
    }
    return "rgb(\(number >> 16),\(number >> 8 & 255),\(number & 255))"
  }

  private static func dashes(_ pattern: Int) -> String? {
    switch pattern % 5 {
    case 0: nil
    case 1: "7 4"
    case 2: "2 4"
    case 3: "12 4 2 4"
    default: "16 6"
    }
  }
}

extension Drawing.Shape {
  fileprivate func isHatched(with ink: Drawing.Ink) -> Bool {
    switch self {
    case .box(_, _, _, _, .hatch(ink), _, _), .dot(_, _, .hatch(ink), _): true
    default: false
    }
  }
}
