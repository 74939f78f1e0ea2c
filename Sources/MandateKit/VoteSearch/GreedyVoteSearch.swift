/// What new votes bring a rule to where each elector stays where it is, or has not voted and can
/// only vote for.
///
/// That is how the members of most bodies stand, and it needs no search: of so many new votes those
/// of the weightiest are best for every test at once, and those of the lightest worst.
struct GreedyVoteSearch {
  private let rule: CompiledRule
  private let electors: [Elector]
  private let silence: DefaultProfile
  /// Those who have not voted, by place, the weightiest first.
  private let voters: [Int]

  /// Takes electors with what it costs to bring each to positions, and where they stand if nobody
  /// votes, or nothing where some can come to more, or is one that the rule names.
  init?(rule: CompiledRule, electors: [Elector], costs: [PositionCosts], _ silence: DefaultProfile)
  {
    self.rule = rule
    self.electors = electors
    self.silence = silence
    var voters: [Int] = []
    for (place, elector) in electors.enumerated() {
      let isVoter = costs[place] == .voting
      guard elector.bit == 0, isVoter || costs[place] == .staying(silence.positions[place])
      else { return nil }
      if isVoter { voters.append(place) }
    }
    self.voters = electors.weightiestFirst(voters)
  }

  /// Returns the fewest new votes that bring the rule to a verdict, always the same ones, or nothing
  /// where none do.
  func reach(_ verdict: Position) -> MinimumCostVerdict.Reached? {
    var tally = silence.tally
    var positions = silence.positions
    for count in 0...voters.count {
      if count > 0 {
        let voter = verdict == .for ? voters[count - 1] : voters[voters.count - count]
        positions[voter] = .for
        tally.members.for += 1
        tally.patients.for += Int128(electors[voter].patients)
      }
      if rule.verdict(tally) == verdict {
        return MinimumCostVerdict.Reached(cost: count, positions: positions)
      }
    }
    return nil
  }
}
