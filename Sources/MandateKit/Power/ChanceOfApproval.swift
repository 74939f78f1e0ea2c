/// How likely the approvals that a mandate needs are, and on whom that depends.
///
/// It is of the essential approvals alone: other requirements are left aside. Everyone is taken to decide
/// independently of everyone else, which general practice hardly does, so that a chance is the chance under
/// that assumption and no forecast.
public struct ChanceOfApproval: Sendable, Hashable {
  /// The probability that every essential approval is given, but for rounding of at most 10 to the power of -10.
  public let probability: Double
  /// The voters, by identifier.
  public let voters: [Voter]

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
    /// What was expected of it, or `nil` where its vote is on record.
    public let expectation: Expectation?
    /// By how much the probability rises for each unit by which the voter is likelier to vote for where it takes
    /// part; 0 where its vote is on record.
    public let supportSensitivity: Double
    /// By how much the probability rises, or falls, for each unit by which the voter is likelier to take part; 0
    /// where its vote is on record.
    public let turnoutSensitivity: Double
  }

  /// The slope of the probability, where everyone becomes likelier to take part by as much.
  public var turnoutSensitivity: Double { voters.reduce(0) { $0 + $1.turnoutSensitivity } }
}

extension Docket.Question {
  /// Returns how likely the essential approvals of the proposal are.
  ///
  /// A vote on record of somebody who decides by no rule, as of the date of the question, is taken to stand. One that
  /// a body with a rule casts itself does not count, and neither does a casting vote of whoever presides. Once voting has closed, nobody
  /// else votes. A casting vote on record does not count: it is that of the first of those listed who takes
  /// part, and says what its holder voted.
  ///
  /// - Parameter expectation: Returns how likely a voter is to take part and to vote for.
  /// - Returns: The chance, or `nil` where no essential approval is required, where nobody votes, or where it takes
  ///   more than `Limits.powerStates` states to find it.
  public func chanceOfApproval(
    _ expectation: (PartyID) -> ChanceOfApproval.Expectation
  ) -> ChanceOfApproval? {
    var resolver = Resolver(docket.compiled)
    let compiled = resolver.compiled(index)
    let view = RecordView(of: compiled, asOf: asOf)
    let game = CompoundGame(compiled.value, view: view)
    let outlooks = game.voters.map { voter -> VoterOutlook in
      if let position = view.ballot(of: voter).settled { return .settled(position) }
      if !view.votingIsOpen { return .settled(.none) }
      return .expected(expectation(game.structure.id(of: voter)))
    }
    return ChanceOfApproval(of: game, outlooks)
  }
}

/// What is known or expected of a voter.
enum VoterOutlook {
  case settled(Position)
  case expected(ChanceOfApproval.Expectation)

  var positions: PositionSet {
    switch self {
    case .settled(let position): PositionSet(position)
    case .expected: [.for, .against, .none]
    }
  }

  var weights: ByPosition<Double> {
    switch self {
    case .settled(let position): .certain(position)
    case .expected(let expected):
      ByPosition(
        for: expected.takesPart * expected.votesFor,
        against: expected.takesPart * (1 - expected.votesFor),
        abstain: 0,
        none: 1 - expected.takesPart
      )
    }
  }
}

extension ChanceOfApproval {
  /// Finds the chance of winning a game, or returns `nil` where there is none to find or more states than allowed.
  init?(of game: CompoundGame, _ outlooks: [VoterOutlook]) {
    guard !game.goals.isEmpty, !game.voters.isEmpty else { return nil }
    var states = Limits.powerStates
    let positions = outlooks.map { $0.positions }
    guard let possible = PossibleVerdicts(game, voters: positions, states: &states),
      let expansion = GameExpansion(
        game,
        possible,
        weights: outlooks.map { $0.weights },
        states: &states
      )
    else { return nil }
    probability = max(0, min(expansion.won, 1))
    voters = game.voters.indices.map { place -> Voter in
      let worth = expansion.voters[place]
      let id = game.structure.id(of: game.voters[place])
      guard case .expected(let expected) = outlooks[place] else {
        return Voter(id: id, expectation: nil, supportSensitivity: 0, turnoutSensitivity: 0)
      }
      return Voter(
        id: id,
        expectation: expected,
        supportSensitivity: expected.takesPart * (worth.for - worth.against),
        turnoutSensitivity: expected.votesFor * worth.for
          + (1 - expected.votesFor) * worth.against - worth.none
      )
    }.sorted { $0.id < $1.id }
  }
}
