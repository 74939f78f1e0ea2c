/// The fewest new votes that bring a rule to a verdict, where each elector stays where it is, or has
/// not voted and can only vote for.
///
/// Most bodies are of that kind, and need no search: of a number of new votes
/// those of the electors with most patients are best for every test at once, and those of the
/// electors with fewest worst.
struct GreedyVoteSearch {
  private let rule: CompiledRule
  private let electors: [Elector]
  private let profile: DefaultProfile
  /// The electors who have not voted, by index, those with most patients first.
  private let voters: [Int]

  /// Prepares a search, or returns `nil` where some elector can do something else, or is named by the
  /// rule.
  init?(
    rule: CompiledRule,
    electors: [Elector],
    costs: [PositionCosts],
    profile: DefaultProfile
  ) {
    self.rule = rule
    self.electors = electors
    self.profile = profile
    var voters: [Int] = []
    for (place, elector) in electors.enumerated() {
      let isVoter = costs[place] == .voting
      guard elector.bit == 0, isVoter || costs[place] == .staying(profile.positions[place])
      else { return nil }
      if isVoter { voters.append(place) }
    }
    self.voters = electors.weightiestFirst(voters)
  }

  /// Returns the fewest new votes that bring the rule to a verdict, always the same ones, or `nil`
  /// where none do.
  func reach(_ verdict: Position) -> Profile? {
    var tally = profile.tally
    var positions = profile.positions
    for count in 0...voters.count {
      if count > 0 {
        let voter = verdict == .for ? voters[count - 1] : voters[voters.count - count]
        positions[voter] = .for
        tally.members.for += 1
        tally.patients.for += Int128(electors[voter].patients)
      }
      if rule.verdict(tally) == verdict {
        return Profile(cost: Int64(count), positions: positions)
      }
    }
    return nil
  }
}
