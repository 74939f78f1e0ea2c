/// The voting power of each voter, and of each body that decides by a rule, over the approvals that a mandate needs.
///
/// A priori power: everyone votes, for or against, and the record does not count, recusals apart. The game is
/// won where every essential approval is given; other requirements are left aside. A casting vote is that of
/// the first of those listed, and says what its holder voted; one of whoever presides is not counted, so that
/// a tie is lost. A vote that a body with a rule casts itself, under a mandate, does not count.
///
/// Power is found through the nested rules, each body by itself, and never by going through all coalitions.
public struct VotingPower: Sendable, Hashable {
  /// The voters, by identifier.
  public let voters: [Voter]
  /// The bodies that decide by a rule and of whom no voter counts elsewhere as well, by identifier.
  public let bodies: [Voter]

  /// The power of a voter, or of a body as one voter.
  public struct Voter: Sendable, Hashable, Identifiable {
    /// The voter or the body.
    public let id: PartyID
    /// The absolute Banzhaf index: the share of the ways in which the others can vote where its own vote decides.
    ///
    /// Of at most 100 voters it is exact but for the last rounding; of more its error is at most 10 to the power of
    /// -10, and what is not known to be above 10 to the power of -12 is given as 0. (Banzhaf 1965; Penrose 1946.)
    public let banzhaf: Double
    /// The Shapley-Shubik index, or `nil` where it takes too many steps: the share of the orders of all voters in
    /// which its vote is the one that decides.
    ///
    /// Its error is at most 10 to the power of -10, and it is rounded to 12 decimals. (Shapley and Shubik 1954.)
    public let shapleyShubik: Double?
    /// The number of ways in which the others can vote where its own vote decides, or `nil` for a number of more
    /// than 63 bits, and where there are more than 100 voters.
    public let swings: Int64?
    /// Whether its vote against prevents an approval, whatever the others do.
    public let hasVeto: Bool
    /// Whether its vote never decides, or `nil` where there are more than 100 voters and it decides too seldom to
    /// tell.
    public let isDummy: Bool?
    /// Whether its vote always decides, or `nil` where there are more than 100 voters and it decides too often to
    /// tell.
    public let isDictator: Bool?
  }

  /// The Banzhaf indices of the voters as shares of their sum; 0 each where nobody has any power.
  public var normalisedBanzhaf: [Double] {
    let sum = voters.reduce(0) { $0 + $1.banzhaf }
    return voters.map { sum > 0 ? $0.banzhaf / sum : 0 }
  }
}

extension Docket.Question {
  /// Returns the voting power over the approvals that the proposal needs.
  ///
  /// - Parameter includingShapleyShubik: Whether the Shapley-Shubik indices are found as well. Finding them goes through
  ///   the game once for every two voters, and takes several times as long as the Banzhaf indices.
  /// - Returns: The power, or `nil` where no essential approval is required, where nobody votes or more than
  ///   `Limits.powerVoters` do, or where it takes more than `Limits.powerStates` states to find it, as it can where the
  ///   votes of many count in several bodies, where several tests of one rule add up different numbers of many, or where
  ///   one adds up numbers that are very large together. The Shapley-Shubik indices are `nil` where they take more than are
  ///   left by the Banzhaf indices.
  public func votingPower(includingShapleyShubik: Bool = true) -> VotingPower? {
    var states = Limits.powerStates
    return votingPower(includingShapleyShubik: includingShapleyShubik, states: &states)
  }

  /// Returns the voting power, or `nil` where it takes more states than are left.
  func votingPower(includingShapleyShubik: Bool, states: inout Int) -> VotingPower? {
    var resolver = Resolver(docket.compiled)
    let compiled = resolver.compiled(index)
    let game = CompoundGame(compiled.value, view: RecordView(of: compiled, asOf: asOf))
    return VotingPower(of: game, includingShapleyShubik: includingShapleyShubik, states: &states)
  }
}

extension VotingPower {
  /// Finds the power in a game, or returns `nil` where there is none to find, or more states than are left.
  init?(of game: CompoundGame, includingShapleyShubik: Bool, states: inout Int) {
    guard !game.goals.isEmpty, !game.voters.isEmpty, game.voters.count <= Limits.powerVoters else {
      return nil
    }
    let choices = game.voters.map { _ in [.for, .against] as PositionSet }
    guard let possible = PossibleVerdicts(game, voters: choices, states: &states),
      let banzhaf = PowerIndices.banzhaf(of: game, possible, states: &states)
    else { return nil }
    let shapley =
      includingShapleyShubik
      ? PowerIndices.shapleyShubik(of: game, possible, states: &states) : nil
    let structure = game.structure
    func voter(_ node: Node, _ power: PowerIndices.Banzhaf, _ shapley: Double?) -> Voter {
      Voter(
        id: structure.id(of: node),
        banzhaf: power.index,
        shapleyShubik: shapley,
        swings: power.swings,
        hasVeto: power.hasVeto,
        isDummy: power.isDummy,
        isDictator: power.isDictator
      )
    }
    voters = game.voters.indices.map {
      voter(game.voters[$0], banzhaf.voters[$0], shapley?.voters[$0])
    }.sorted { $0.id < $1.id }
    let isSeparate = game.isSeparate
    bodies = game.parts.indices.compactMap { part in
      guard let node = game.parts[part].node, isSeparate[part] else { return nil }
      return voter(node, banzhaf.parts[part], shapley?.parts[part])
    }.sorted { $0.id < $1.id }
  }
}
