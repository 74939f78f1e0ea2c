/// The fewest new votes that bring a rule to a verdict, where each elector stays where it is, or has
/// not voted and can only vote for.
///
/// Most bodies are of that kind, and need no search: where those with more in one measure have no less
/// in any other, of a number of new votes those of the weightiest electors are best for every test at
/// once, and those of the lightest worst.
struct GreedyVoteSearch {
  private let rule: CompiledRule
  private let electors: [Elector]
  private let profile: DefaultProfile
  private let favouringTies: Bool
  /// The electors who have not voted, by index, the weightiest first.
  private let voters: [Int]
  /// Whether new votes in that order are the fewest for every verdict, since all count alike for the
  /// quorum.
  let isValidForAll: Bool

  /// Prepares a search, or returns `nil` where some elector can do something else, or one voter has
  /// more than another in one measure, and less in another.
  init?(
    rule: CompiledRule,
    electors: [Elector],
    costs: [PositionCosts],
    profile: DefaultProfile,
    favouringTies: Bool = false
  ) {
    self.rule = rule
    self.electors = electors
    self.profile = profile
    self.favouringTies = favouringTies
    var voters: [Int] = []
    for place in electors.indices {
      let isVoter = costs[place] == .voting
      guard isVoter || costs[place].isStaying(profile.positions[place]) else { return nil }
      if isVoter { voters.append(place) }
    }
    if voters.count < 2 {
      self.voters = voters
      isValidForAll = true
      return
    }
    let ordered = electors.weightiestFirst(voters)
    for place in ordered.indices.dropFirst()
    where !electors[ordered[place - 1]].isAtLeast(electors[ordered[place]]) {
      return nil
    }
    self.voters = ordered
    // Ordered, so that the first and the last are alike only where all are.
    let (heaviest, lightest) = (electors[ordered[0]], electors[ordered[ordered.count - 1]])
    isValidForAll = rule.quorumFormula.tests.allSatisfy { test in
      heaviest[Int(test.measure)] == lightest[Int(test.measure)]
    }
  }

  /// Returns whether new votes in that order are the fewest for a verdict.
  ///
  /// Who comes to make a quorum should be heavy in its measures, and light in those of a condition that
  /// is to fail.
  func isValid(for verdict: Position) -> Bool { verdict == .for || isValidForAll }

  /// Returns the fewest new votes that bring the rule to a verdict, always the same ones, or `nil`
  /// where none do.
  func reach(_ verdict: Position) -> Profile? {
    if profile.verdict == verdict { return Profile(cost: 0, positions: profile.positions) }
    if voters.isEmpty { return nil }
    var tally = profile.tally
    // New votes for neither oppose nor abstain.
    switch verdict {
    case .against where tally.members.against == 0: return nil
    case .abstain where tally.members.abstain == 0: return nil
    case .for, .against, .abstain, .none: break
    }
    for count in voters.indices {
      let voter = verdict == .for ? voters[count] : voters[voters.count - 1 - count]
      tally.move(electors[voter], from: .none, to: .for)
      if rule.verdict(tally, favouringTies: favouringTies) != verdict { continue }
      var positions = profile.positions
      let new = verdict == .for ? voters[...count] : voters[(voters.count - 1 - count)...]
      for voter in new { positions[voter] = .for }
      return Profile(cost: Int64(new.count), positions: positions)
    }
    return nil
  }
}
