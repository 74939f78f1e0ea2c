/// The smallest sets of voters that carry the approvals that a mandate needs, and that stop them, by the number of
/// voters and by their patients.
///
/// Everyone votes: a winning coalition votes for and everyone else against, and a blocking one the other way round.
/// The record does not count, recusals apart, and a casting vote is as for ``VotingPower``. (Taylor and Zwicker
/// 1999.)
public struct SmallestCoalitions: Sendable, Hashable {
  /// A winning coalition of the fewest voters, or `nil` where none was found.
  public let winningByVoters: SmallestCoalition?
  /// A winning coalition with the fewest patients, or `nil` where none was found.
  public let winningByPatients: SmallestCoalition?
  /// A blocking coalition of the fewest voters, or `nil` where none was found.
  public let blockingByVoters: SmallestCoalition?
  /// A blocking coalition with the fewest patients, or `nil` where none was found.
  public let blockingByPatients: SmallestCoalition?
}

/// A set of voters that wins or blocks, of the least size found.
public struct SmallestCoalition: Sendable, Hashable {
  /// The voters, by identifier; of several sets of that size always the same one.
  public let voters: [PartyID]
  /// The sum of the patients for whom each of the voters stands, on the record date.
  public let patients: Int64
  /// A number of voters, or of patients, below which there is no such set.
  public let atLeast: Int64
  /// Whether there is no smaller set; if not, the size lies between ``atLeast`` and that of this set.
  public let isExact: Bool
}

extension Docket.Question {
  /// Returns the smallest sets of voters that carry the essential approvals of the proposal, and that stop them.
  ///
  /// Where voters count in several bodies, or a search uses up its steps, the size may be a bound.
  ///
  /// - Returns: The sets, or `nil` where no essential approval is required, or where nobody votes.
  public func smallestCoalitions() -> SmallestCoalitions? {
    var resolver = Resolver(docket.compiled)
    let compiled = resolver.compiled(index)
    let game = CompoundGame(compiled.value, view: RecordView(of: compiled, asOf: asOf))
    guard !game.goals.isEmpty, !game.voters.isEmpty else { return nil }
    let governance = docket.governance
    let date = proposal.recordDate
    var snapshot =
      docket.compiled.value.snapshots[governance.epoch(of: date)]?.value
      ?? governance.snapshot(on: date)
    let patients = game.voters.map { snapshot.patients(of: game.structure.parties[$0]) }
    return SmallestCoalitions(of: game, patients: patients)
  }
}

extension SmallestCoalitions {
  /// Finds the smallest coalitions of a game.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - patients: The patients for whom each voter stands.
  init(of game: CompoundGame, patients: [Int64]) {
    let heads = game.voters.map { _ in Int64(1) }
    func smallest(_ kind: CoalitionKind, _ costs: [Int64]) -> SmallestCoalition? {
      var search = CoalitionSearch(game, kind, costs: costs)
      guard let found = search.cheapest() else { return nil }
      return SmallestCoalition(
        voters: found.voters.map { game.structure.id(of: game.voters[$0]) }.sorted(),
        patients: found.voters.reduce(0) { $0 + patients[$1] },
        atLeast: found.atLeast,
        isExact: found.atLeast == found.cost
      )
    }
    winningByVoters = smallest(.winning, heads)
    winningByPatients = smallest(.winning, patients)
    blockingByVoters = smallest(.blocking, heads)
    blockingByPatients = smallest(.blocking, patients)
  }
}
