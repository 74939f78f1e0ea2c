/// The cheapest positions that bring a rule to a verdict, over the ways in which it can be settled whether
/// a tie carries.
///
/// It is prepared once and then asked for one verdict after the other.
struct VerdictSearch {
  /// The searches of the first way, mostly the only one, and of the others.
  private let first: Case
  private let others: [Case]

  /// The searches of one way: among the positions that were found, and among all that are not excluded
  /// where those are more.
  private struct Case {
    let found: MinimumCostVerdict
    let relaxed: MinimumCostVerdict?

    func reach(_ verdict: Position, _ steps: inout SearchBudget) -> SearchResult<Profile> {
      let reached = found.reach(verdict, &steps)
      guard let relaxed else { return reached }
      return reached.bounded(by: relaxed.reach(verdict, &steps))
    }
  }

  /// Prepares the searches.
  ///
  /// - Parameters:
  ///   - electorate: The electors, and others with a casting vote.
  ///   - rule: The rule.
  ///   - costs: The costs of each.
  init<Subject>(_ electorate: Electorate<Subject>, under rule: CompiledRule, costs: ElectorCosts) {
    func search(_ casting: CastingVoteCase, _ costs: [PositionCosts]) -> MinimumCostVerdict {
      var costs = costs
      for (place, held) in casting.held { costs[place] = costs[place].within(held) }
      return MinimumCostVerdict(
        rule: rule,
        electors: electorate.electors,
        recused: electorate.recused,
        costs: costs,
        favouringTies: casting.favoursTies
      )
    }
    func searches(_ casting: CastingVoteCase) -> Case {
      Case(
        found: search(casting, costs.found),
        relaxed: costs.isExact ? nil : search(casting, costs.least)
      )
    }
    let cases = electorate.castingVoteCases(under: rule)
    first = searches(cases[0])
    others = cases.dropFirst().map { searches($0) }
  }

  /// Returns the cheapest way to a verdict, always the same one; or, where the steps do not suffice,
  /// bounds on its cost.
  func reach(_ verdict: Position, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    var result = first.reach(verdict, &steps)
    for other in others { result = result.orCheaper(other.reach(verdict, &steps)) }
    return result
  }
}
