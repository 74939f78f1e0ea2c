/// Votes on a proposal, and casting votes of the bodies that decide it, taken to have been cast.
struct SupposedActs: Equatable {
  /// The vote of each voter.
  var votes: [Node: Choice] = [:]
  /// The casting vote of each body that has one; where there is none, positions decide.
  var castingVotes: [Index<DecisionNode>: CastingVote.Choice] = [:]

  /// Returns these acts, and the votes of voters who have none here.
  func orElse(_ others: [Node: Choice]) -> SupposedActs {
    var acts = self
    for (voter, choice) in others where acts.votes[voter] == nil { acts.votes[voter] = choice }
    return acts
  }

  /// Returns the votes with other casting votes.
  func with(_ castingVotes: [Index<DecisionNode>: CastingVote.Choice]) -> SupposedActs {
    SupposedActs(votes: votes, castingVotes: castingVotes)
  }
}
