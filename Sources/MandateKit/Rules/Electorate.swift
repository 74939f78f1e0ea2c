/// The electors of a rule, each with its index in a list of bodies and people.
///
/// Those with a casting vote who are no electors come after the electors, and no test counts them.
struct Electorate<Subject>: Sendable {
  private(set) var electors: [Elector] = []
  /// The index of each elector.
  private(set) var members: [Index<Subject>] = []
  /// The electors who are recused, and count in the whole number alone.
  private(set) var recused: [Elector] = []
  /// The places of those with a casting vote, in their order.
  private(set) var holders: [Int] = []
  /// What is known of the casting vote.
  var castingVote: CastingVoteState

  /// Creates an electorate of nobody.
  init(castingVote: CastingVoteState = CastingVoteState(mayCome: true)) {
    self.castingVote = castingVote
  }

  /// Makes room for some electors.
  mutating func reserveCapacity(_ electors: Int) {
    members.reserveCapacity(electors)
    self.electors.reserveCapacity(electors)
  }

  /// Adds an elector.
  mutating func append(_ member: Index<Subject>, _ elector: Elector) {
    members.append(member)
    electors.append(elector)
  }

  /// Adds an elector who is recused.
  mutating func append(recused elector: Elector) {
    recused.append(elector)
  }

  /// Adds somebody who has the casting vote where those added before are not present.
  mutating func append(holder: Index<Subject>) {
    if let place = members.firstIndex(of: holder) {
      holders.append(place)
    } else {
      holders.append(members.count)
      append(holder, .notCounted)
    }
  }

  /// The number of electors, and of others with a casting vote.
  var count: Int { electors.count }

  /// Returns the ways in which it is settled whether a tie carries.
  func castingVoteCases(under rule: CompiledRule) -> [CastingVoteCase] {
    CastingVoteCase.all(of: rule.castingVote, castingVote, holders: holders)
  }
}
