import MandateKit

/// Who voted as bars, in an SVG file of its own: a bar for each voter, of the closed proposals on which it could
/// vote.
///
/// It shows at most 200 voters, and says how many it leaves out.
public struct EngagementDrawing: Sendable {
  private let engagement: Engagement
  private let names: DisplayNames

  /// Creates a drawing.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - names: The names to use; long ones are shortened.
  public init(_ engagement: Engagement, names: DisplayNames) {
    self.engagement = engagement
    self.names = names.shortened
  }

  /// The SVG, ending in a line break.
  public var svg: String {
    StackedBars(
      title: "Who voted, as of \(English.date(engagement.asOf))",
      subtitle: "Of the proposals on which each could vote, once voting is over",
      parts: [
        StackedBars.Part(words: "for", colour: Palette.link),
        StackedBars.Part(words: "against", colour: Palette.unmet),
        StackedBars.Part(words: "abstained", colour: Palette.quiet),
        StackedBars.Part(words: "silent", colour: Palette.line, isOutline: true),
      ],
      rows: engagement.voters.map { voter in
        StackedBars.Row(
          name: names[voter.id],
          numbers: [voter.votedFor, voter.votedAgainst, voter.abstained, voter.silent],
          words: "\(English.number(voter.voted)) of \(English.number(voter.couldVote))"
            + (voter.isPassenger(least: engagement.leastForPassenger) ? ", passenger" : "")
        )
      }
    ).svg
  }
}
