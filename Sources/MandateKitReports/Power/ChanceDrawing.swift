import MandateKit

/// The chance of the approvals by the turnout as a line, in an SVG file of its own.
///
/// Where only bounds of a chance were found, the line is an area between them.
public struct ChanceDrawing: Sendable {
  private let chance: ChanceByTurnout
  private let title: String

  private static let (left, top, step, height) = (64, 92, 56, 240)

  /// Creates a drawing.
  ///
  /// - Parameters:
  ///   - chance: The chances by turnout.
  ///   - proposal: The proposal whose approvals they are of.
  ///   - names: The names to use; long ones are shortened.
  public init(_ chance: ChanceByTurnout, of proposal: Proposal.ID, names: DisplayNames) {
    self.chance = chance
    let name = names.shortened[proposal: proposal]
    title = "How likely is \(English.cleaned(name))?"
  }

  /// The SVG, ending in a line break.
  public var svg: String {
    let last = max(chance.points.count - 1, 1)
    let width = ChanceDrawing.left + last * ChanceDrawing.step + 40
    let total = ChanceDrawing.top + ChanceDrawing.height + 52
    return Markup.picture(
      width: width,
      height: total,
      title: title,
      words: words,
      sheet: ChanceDrawing.sheet
    ) { markup in
      let notes = [
        "The chance that all essential approvals are given, if everyone who has not",
        "voted takes part with the same probability and decides independently",
      ]
      markup.heading(title, notes: notes, width: width)
      writeScales(last, to: &markup)
      writeCurve(last, to: &markup)
    }
  }

  private func x(_ point: Int) -> Int { ChanceDrawing.left + point * ChanceDrawing.step }

  private func y(_ chance: Double) -> Int {
    let bounded = max(0, min(chance, 1))
    return ChanceDrawing.top
      + Int((1 - bounded) * Double(ChanceDrawing.height) + 0.5)
  }

  private func writeScales(_ last: Int, to markup: inout Markup) {
    for quarter in 0...4 {
      let height = y(Double(quarter) / 4)
      markup.empty("path", ["class": "line", "d": "M\(x(0)) \(height)H\(x(last))"])
      markup.text("\n")
      markup.element(
        "text",
        ["class": "detail end", "x": "\(x(0) - 8)", "y": "\(height + 4)"],
        "\(quarter * 25)%"
      )
    }
    for (place, point) in chance.points.enumerated() {
      markup.element(
        "text",
        ["class": "detail middle", "x": "\(x(place))", "y": "\(y(0) + 20)"],
        "\(Int(point.turnout * 100 + 0.5))%"
      )
    }
    markup.element(
      "text",
      ["class": "detail middle", "x": "\((x(0) + x(last)) / 2)", "y": "\(y(0) + 40)"],
      "Turnout"
    )
  }

  private func writeCurve(_ last: Int, to markup: inout Markup) {
    let points = chance.points.enumerated()
    let above = points.map { "\(x($0)) \(y($1.bounds.upperBound))" }
    let below = points.map { "\(x($0)) \(y($1.bounds.lowerBound))" }
    if chance.points.contains(where: { $0.probability == nil }) {
      let outline = (above + below.reversed()).joined(separator: "L")
      markup.empty("path", ["class": "area", "d": "M\(outline)Z"])
      markup.text("\n")
    }
    for line in above == below ? [above] : [above, below] {
      markup.empty("path", ["class": "curve", "d": "M\(line.joined(separator: "L"))"])
      markup.text("\n")
    }
    for (place, point) in points {
      guard let probability = point.probability else { continue }
      let centre = y(probability)
      markup.empty("circle", ["class": "dot", "cx": "\(x(place))", "cy": "\(centre)", "r": "3"])
      markup.text("\n")
      markup.element(
        "text",
        ["class": "value middle", "x": "\(x(place))", "y": "\(centre - 8)"],
        English.percent(probability)
      )
    }
  }

  private var words: String {
    let parts = chance.points.map { point in
      "at a turnout of \(English.percent(point.turnout)) \(English.chance(point.bounds))"
    }
    return English.sentence(English.list(parts).capitalisedWord)
  }

  private static let sheet = """
    .middle{text-anchor:middle}.end{text-anchor:end}.value{font-size:12px}
    .curve{fill:none;stroke-width:2.5}.line{stroke-width:1}
    .curve{stroke:#\(Palette.link.light)}.dot,.area{fill:#\(Palette.link.light)}
    .area{fill-opacity:.25}.value{fill:#\(Palette.text.light)}
    @media (prefers-color-scheme:dark){
    .curve{stroke:#\(Palette.link.dark)}.dot,.area{fill:#\(Palette.link.dark)}
    .value{fill:#\(Palette.text.dark)}
    }

    """
}
