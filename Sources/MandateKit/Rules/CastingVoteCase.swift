/// One way in which it is settled whether a tie carries.
struct CastingVoteCase: Sendable {
  /// Whether the casting vote is for.
  var favoursTies = false
  /// The positions to which those with the casting vote are held, by their places in the electorate.
  var held: [(place: Int, positions: PositionSet)] = []

  /// Returns every way, at least one, by what the record says and the places of those listed in an electorate.
  ///
  /// An act decides, and one that can still come can say either. Else the first of those listed who is
  /// present decides: those before are held to no position, and nobody after matters.
  static func all(
    of castingVote: CompiledRule.CastingVote,
    _ state: CastingVoteState,
    holders: [Int]
  ) -> [CastingVoteCase] {
    if castingVote == .none { return [CastingVoteCase()] }
    if let act = state.act { return [CastingVoteCase(favoursTies: act.isFor)] }
    if state.mayCome { return [CastingVoteCase(favoursTies: true), CastingVoteCase()] }
    var cases: [CastingVoteCase] = []
    var absent: [(place: Int, positions: PositionSet)] = []
    for place in holders {
      let (supports, opposes): (PositionSet, PositionSet) = (.for, [.against, .abstain])
      cases.append(CastingVoteCase(favoursTies: true, held: absent + [(place, supports)]))
      cases.append(CastingVoteCase(held: absent + [(place, opposes)]))
      absent.append((place, .none))
    }
    return cases + [CastingVoteCase(held: absent)]
  }
}
