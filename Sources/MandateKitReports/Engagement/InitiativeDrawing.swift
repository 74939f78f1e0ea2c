import MandateKit

/// Who proposes as bars, in an SVG file of its own: a bar for each proposer, of its proposals by what became of
/// them.
///
/// Those of general practice come first. It shows at most 200 proposers, and says how many it leaves out.
public struct InitiativeDrawing: Sendable {
  private let initiative: Docket.Initiative
  private let names: DisplayNames

  /// Creates a drawing.
  ///
  /// - Parameters:
  ///   - initiative: Who proposes.
  ///   - names: The names to use; long ones are shortened.
  public init(_ initiative: Docket.Initiative, names: DisplayNames) {
    self.initiative = initiative
    self.names = names.shortened
  }

  /// The SVG, ending in a line break.
  public var svg: String {
    let proposers = initiative.proposersInOrder
    return StackedBars(
      title: "Who proposes, and what became of it",
      subtitle: "Proposers of general practice first",
      parts: [
        StackedBars.Part(words: "mandated", colour: Palette.met),
        StackedBars.Part(words: "not mandated", colour: Palette.unmet),
        StackedBars.Part(words: "undetermined", colour: Palette.line, isOutline: true),
      ],
      rows: proposers.map { proposer in
        let outcomes = proposer.outcomes
        return StackedBars.Row(
          name: names[proposer.id],
          numbers: [outcomes.mandated, outcomes.notMandated, outcomes.undetermined],
          words: English.number(outcomes.total)
            + (proposer.isGeneralPractice ? ", general practice" : "")
        )
      }
    ).svg
  }
}
