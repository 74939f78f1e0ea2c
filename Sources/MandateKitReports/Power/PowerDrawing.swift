import MandateKit

/// The voting power of each voter as bars, in an SVG file of its own.
///
/// It shows the Banzhaf index of at most 200 voters, the most powerful first, and says how many it leaves out.
public struct PowerDrawing: Sendable {
  private let power: VotingPower
  private let names: DisplayNames
  private let title: String

  /// The most voters that are drawn.
  static let mostBars = 200
  private static let (rowHeight, nameWidth, barWidth, top) = (22, 300, 400, 56)

  /// Creates a drawing.
  ///
  /// - Parameters:
  ///   - power: The power.
  ///   - proposal: The proposal over which it is.
  ///   - names: The names to use; long ones are shortened.
  public init(_ power: VotingPower, over proposal: Proposal.ID, names: DisplayNames) {
    self.power = power
    self.names = names.shortened
    title = "Voting power over \(self.names[proposal: proposal])"
  }

  /// The SVG, ending in a line break.
  public var svg: String {
    let voters = power.byPower
    let shown = voters.prefix(PowerDrawing.mostBars)
    let rest = voters.count - shown.count
    let width = PowerDrawing.nameWidth + PowerDrawing.barWidth + 90
    let height = PowerDrawing.top + (shown.count + (rest > 0 ? 1 : 0)) * PowerDrawing.rowHeight + 12
    return Markup.picture(
      width: width,
      height: height,
      title: title,
      words: words(shown, rest: rest),
      sheet: PowerDrawing.sheet
    ) { markup in
      markup.heading(
        title,
        notes: [
          "Banzhaf: the share of the ways in which the others can vote where the voter decides"
        ],
        width: width
      )
      for (row, voter) in shown.enumerated() { write(voter, row, to: &markup) }
      markup.rowsLeftOut(
        rest,
        at: PowerDrawing.top + shown.count * PowerDrawing.rowHeight + 15
      )
    }
  }

  private func write(_ voter: VotingPower.Voter, _ row: Int, to markup: inout Markup) {
    let y = PowerDrawing.top + row * PowerDrawing.rowHeight
    let length = Int(voter.banzhaf * Double(PowerDrawing.barWidth) + 0.5)
    let name = TextWidth(size: TreeLayout.detailText.size).lines(
      names[voter.id],
      within: PowerDrawing.nameWidth - 24,
      most: 1
    ).first
    markup.element("text", ["class": "detail", "x": "12", "y": "\(y + 15)"], name ?? "")
    markup.empty(
      "rect",
      [
        "class": "bar", "x": "\(PowerDrawing.nameWidth)", "y": "\(y + 4)",
        "width": "\(max(length, voter.isDummy == true ? 0 : 1))", "height": "14",
      ]
    )
    markup.text("\n")
    markup.element(
      "text",
      [
        "class": "detail", "x": "\(PowerDrawing.nameWidth + max(length, 1) + 8)", "y": "\(y + 15)",
      ],
      English.percent(voter.banzhaf)
    )
  }

  private func words(_ shown: ArraySlice<VotingPower.Voter>, rest: Int) -> String {
    let parts = shown.map { "\(names[$0.id]) \(English.percent($0.banzhaf))" }
    return English.sentence(
      parts.joined(separator: ", ") + (rest > 0 ? " and \(English.number(rest)) more" : "")
    )
  }

  private static let sheet = """
    .bar{fill:#\(Palette.link.light)}
    @media (prefers-color-scheme:dark){
    .bar{fill:#\(Palette.link.dark)}
    }

    """
}
