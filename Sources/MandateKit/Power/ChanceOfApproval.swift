/// How likely the approvals that a mandate needs are, and on whom that depends.
///
/// It is of the essential approvals alone: other requirements are left aside. Everyone is taken to decide
/// independently of everyone else, which general practice hardly does, so that a chance is the chance under
/// that assumption and no forecast.
public struct ChanceOfApproval: Sendable, Hashable {
  /// The least and the greatest probability that are not excluded; both are the same where it is found exactly.
  ///
  /// They are proven, but for rounding of at most 10 to the power of -10, and have twelve decimals.
  public let bounds: ClosedRange<Double>
  /// The voters, by identifier.
  public let voters: [Voter]

  /// The probability that every essential approval is given, but for rounding of at most 10 to the power of -10,
  /// or `nil` where only bounds of it were found.
  public var probability: Double? {
    bounds.lowerBound == bounds.upperBound ? bounds.lowerBound : nil
  }

  /// How likely a voter is to take part, and to vote for where it does.
  public struct Expectation: Sendable, Hashable {
    /// The probability of taking part, 0 to 1.
    public var takesPart: Double
    /// The probability of voting for, where it takes part, 0 to 1; otherwise it votes against.
    public var votesFor: Double

    /// Creates an expectation; a number below 0 or above 1 is taken as 0 or 1, and one that is no number as 0.
    ///
    /// - Parameters:
    ///   - takesPart: The probability of taking part.
    ///   - votesFor: The probability of voting for, where it takes part.
    public init(takesPart: Double, votesFor: Double) {
      func probability(_ number: Double) -> Double { number > 0 ? min(number, 1) : 0 }
      self.takesPart = probability(takesPart)
      self.votesFor = probability(votesFor)
    }
  }

  /// A voter, with what the chance owes to it.
  public struct Voter: Sendable, Hashable, Identifiable {
    /// The voter.
    public let id: PartyID
    /// What was expected of it, or `nil` where its vote is on record or voting has closed.
    public let expectation: Expectation?
    /// By how much the probability rises for each unit by which the voter is likelier to vote for where it takes
    /// part; 0 where nothing is expected of it, and `nil` where only bounds of the probability were found.
    public let supportSensitivity: Double?
    /// By how much the probability rises, or falls, for each unit by which the voter is likelier to take part; 0
    /// where nothing is expected of it, and `nil` where only bounds of the probability were found.
    public let turnoutSensitivity: Double?
  }

  /// The slope of the probability, where everyone becomes likelier to take part by as much, or `nil` where only
  /// bounds of the probability were found.
  public var turnoutSensitivity: Double? {
    var sum = 0.0
    for voter in voters {
      guard let slope = voter.turnoutSensitivity else { return nil }
      sum += slope
    }
    return sum
  }
}

extension Docket.Question {
  /// Returns how likely the essential approvals of the proposal are.
  ///
  /// Votes on record of those who decide by no rule stand, as of the date of the question; once voting has closed,
  /// nobody else votes. Votes that a body with a rule casts itself do not count. A casting vote is what the first of
  /// those listed who takes part votes; one on record, or of whoever presides, does not count.
  ///
  /// Where it takes more than `Limits.powerStates` states to find the probability, the chance has bounds of it, for
  /// which at most `Limits.boundingStates` further ones are looked at.
  ///
  /// - Parameter expectation: Returns how likely a voter is to take part and to vote for.
  /// - Returns: The chance, or `nil` where no essential approval is required, or where nobody votes.
  public func chanceOfApproval(
    _ expectation: (PartyID) -> ChanceOfApproval.Expectation
  ) -> ChanceOfApproval? {
    var states = Limits.powerStates
    return chanceOfApproval(
      states: &states,
      boundingStates: Limits.boundingStates,
      expectation
    )
  }

  /// Returns the chance with some states.
  ///
  /// - Parameters:
  ///   - states: The states that are left to find it exactly; none are left where they do not suffice.
  ///   - boundingStates: The states that may be looked at to find bounds of it.
  ///   - expectation: Returns how likely a voter is to take part and to vote for.
  /// - Returns: The chance, or `nil` where there is none to find.
  func chanceOfApproval(
    states: inout Int,
    boundingStates: Int,
    _ expectation: (PartyID) -> ChanceOfApproval.Expectation
  ) -> ChanceOfApproval? {
    let votes = ExpectedVotes(of: self)
    return ChanceOfApproval(
      of: votes.game,
      votes.outlooks(expectation),
      states: &states,
      boundingStates: boundingStates
    )
  }
}

extension ChanceOfApproval {
  /// Finds the chance of winning a game, or returns `nil` where there is none to find.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - outlooks: What is known or expected of each of its voters.
  ///   - possible: The positions that its voters and parts can come to, or `nil` to find them.
  ///   - states: The states that may be looked at to find it exactly; none are left where they do not suffice.
  ///   - boundingStates: The states that may be looked at to find bounds of it.
  init?(
    of game: CompoundGame,
    _ outlooks: [VoterOutlook],
    possible: PossibleVerdicts? = nil,
    states: inout Int,
    boundingStates: Int
  ) {
    guard !game.goals.isEmpty, !game.voters.isEmpty else { return nil }
    guard let possible = possible ?? PossibleVerdicts(game, outlooks, states: &states),
      let expansion = GameExpansion(
        game,
        possible,
        weights: outlooks.map { $0.weights },
        states: &states
      )
    else {
      states = 0
      bounds = ChanceBounds(game, outlooks, states: boundingStates).bounds
      voters = game.voters.indices.map { place in
        Voter(game, place, outlooks[place], worth: nil)
      }.sorted { $0.id < $1.id }
      return
    }
    let probability = max(0, min(expansion.won, 1)).toTwelveDecimals
    bounds = probability...probability
    voters = game.voters.indices.map { place in
      Voter(game, place, outlooks[place], worth: expansion.voters[place])
    }.sorted { $0.id < $1.id }
  }
}

extension ChanceOfApproval.Voter {
  /// Creates a voter from what each of its positions is worth to the game, or `nil` where that is not known.
  fileprivate init(
    _ game: CompoundGame,
    _ place: Int,
    _ outlook: VoterOutlook,
    worth: ByPosition<Double>?
  ) {
    id = game.structure.id(of: game.voters[place])
    guard case .expected(let expected) = outlook else {
      expectation = nil
      supportSensitivity = 0
      turnoutSensitivity = 0
      return
    }
    expectation = expected
    supportSensitivity = worth.map {
      (expected.takesPart * ($0.for - $0.against)).toTwelveDecimals
    }
    turnoutSensitivity = worth.map {
      (expected.votesFor * $0.for + (1 - expected.votesFor) * $0.against - $0.none)
        .toTwelveDecimals
    }
  }
}
