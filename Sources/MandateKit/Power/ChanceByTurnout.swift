/// How likely the approvals that a mandate needs are, by how likely everyone is to take part.
///
/// Votes on record stand, whatever the turnout.
public struct ChanceByTurnout: Sendable, Hashable {
  /// The turnouts from 0 to 1, equally far apart, with the chance at each.
  public let points: [Point]

  /// A turnout, with the chance at it.
  public struct Point: Sendable, Hashable {
    /// How likely everyone who has not voted is to take part.
    public let turnout: Double
    /// The least and the greatest probability that are not excluded; both are the same where it is found exactly.
    public let bounds: ClosedRange<Double>

    /// The probability that every essential approval is given, or `nil` where only bounds of it were found.
    public var probability: Double? {
      bounds.lowerBound == bounds.upperBound ? bounds.lowerBound : nil
    }
  }
}

extension Docket.Question {
  /// Returns how likely the essential approvals of the proposal are by the turnout.
  ///
  /// Each chance is as ``chanceOfApproval(_:)`` has it; all of them together take at most `Limits.powerStates` states
  /// to find them exactly, and at most twice `Limits.boundingStates` further ones to find bounds.
  ///
  /// - Parameters:
  ///   - steps: The number of steps from a turnout of 0 to one of 1, taken as 1 below it and as 100 above.
  ///   - support: Returns how likely a voter is to vote for where it takes part.
  /// - Returns: The chances, or `nil` where no essential approval is required, or where nobody votes.
  public func chanceByTurnout(
    steps: Int = 10,
    support: (PartyID) -> Double
  ) -> ChanceByTurnout? {
    let steps = max(1, min(steps, 100))
    let votes = ExpectedVotes(of: self)
    var states = Limits.powerStates
    // What can come about is the same at every turnout.
    let anything = votes.outlooks { _ in ChanceOfApproval.Expectation(takesPart: 1, votesFor: 1) }
    let possible = PossibleVerdicts(votes.game, anything, states: &states)
    if possible == nil { states = 0 }
    var points: [ChanceByTurnout.Point] = []
    for step in 0...steps {
      let turnout = Double(step) / Double(steps)
      let outlooks = votes.outlooks { voter in
        ChanceOfApproval.Expectation(takesPart: turnout, votesFor: support(voter))
      }
      let part = states / (steps + 1 - step)
      var left = part
      let chance = ChanceOfApproval(
        of: votes.game,
        outlooks,
        possible: possible,
        states: &left,
        boundingStates: 2 * Limits.boundingStates / (steps + 1)
      )
      guard let chance else { return nil }
      // Where one turnout takes too many states, so do the others.
      states = left == 0 ? 0 : states - (part - left)
      points.append(ChanceByTurnout.Point(turnout: turnout, bounds: chance.bounds))
    }
    return ChanceByTurnout(points: points)
  }
}
