/// The cheapest positions that bring a rule to a verdict, over the ways in which it can be settled whether
/// a tie carries.
///
/// It is prepared once and then asked for one verdict after the other.
struct VerdictSearch {
  private var cases: [Case] = []

  /// The searches of one way: among the positions that were found, and among all that are not excluded
  /// where those are more.
  private struct Case {
    let found: MinimumCostVerdict
    let relaxed: MinimumCostVerdict?
  }

  /// Prepares the searches.
  ///
  /// - Parameters:
  ///   - electorate: The electors, and others with a casting vote.
  ///   - rule: The rule.
  ///   - costs: The costs of each.
  init<Subject>(_ electorate: Electorate<Subject>, under rule: CompiledRule, costs: ElectorCosts) {
    for casting in electorate.castingVoteCases(under: rule) {
      func search(_ costs: [PositionCosts]) -> MinimumCostVerdict {
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
      cases.append(
        Case(
          found: search(costs.found),
          relaxed: costs.isExact ? nil : search(costs.least)
        )
      )
    }
  }

  /// Returns the cheapest way to a verdict, always the same one; or, where the steps do not suffice,
  /// bounds on its cost.
  func reach(_ verdict: Position, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    var result = SearchResult<Profile>.impossible
    for way in cases {
      var reached = way.found.reach(verdict, &steps)
      if let relaxed = way.relaxed { reached = reached.bounded(by: relaxed.reach(verdict, &steps)) }
      result = result.orCheaper(reached)
    }
    return result
  }
}
