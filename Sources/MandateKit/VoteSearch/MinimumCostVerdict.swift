/// The cheapest positions of electors that bring a rule to a verdict, when each position has a cost.
///
/// Exact, without enumerating sets of electors. Of electors with the same costs, none of whom has more
/// in one measure and less in another, only the number taking each position matters: every test gives
/// positions the same order, so giving the weightiest the highest positions (for a verdict of for; the
/// lowest, to make the condition fail) is best for every test at once. The rest is a choice of numbers
/// for each such class that satisfies linear constraints: an ``AllocationSearch``.
struct MinimumCostVerdict {
  let rule: CompiledRule
  let electors: [Elector]
  let recused: [Elector]
  private let costs: [PositionCosts]
  let favouringTies: Bool
  /// The positions of the electors if nobody votes, if that is one position each.
  private let silence: DefaultProfile?
  /// The search for new votes, if those cast cannot change.
  private let newVotes: GreedyVoteSearch?
  /// The verdicts that counting electors does not exclude.
  private let possible: PositionSet

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - electors: The electors, and others with a casting vote, whom no test counts.
  ///   - recused: The electors who are recused.
  ///   - costs: The costs of each elector.
  ///   - favouringTies: Whether the casting vote is for.
  init(
    rule: CompiledRule,
    electors: [Elector],
    recused: [Elector] = [],
    costs: [PositionCosts],
    favouringTies: Bool = false
  ) {
    self.rule = rule
    self.electors = electors
    self.recused = recused
    self.costs = costs
    self.favouringTies = favouringTies
    let silence = DefaultProfile(
      electors,
      recused: recused,
      costs,
      under: rule,
      favouringTies: favouringTies
    )
    self.silence = silence
    newVotes = silence.flatMap {
      GreedyVoteSearch(
        rule: rule,
        electors: electors,
        costs: costs,
        profile: $0,
        favouringTies: favouringTies
      )
    }
    // New votes are counted through as fast as the possible verdicts are found.
    if newVotes?.isValidForAll ?? false {
      possible = .any
    } else if costs.contains(where: { $0.possible.isEmpty }) {
      possible = []
    } else {
      let found = AttainableVerdicts.find(
        under: rule,
        electors: electors,
        recused: recused,
        positions: costs.lazy.map { $0.possible },
        favouringTies: favouringTies
      )
      possible = found.attainable.union(found.toSearch)
    }
  }

  /// Returns the cheapest way to a verdict, always the same one; or, where the steps do not suffice,
  /// bounds on its cost.
  func reach(_ verdict: Position, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    if let silence, silence.verdict == verdict {
      return .reached(Profile(cost: 0, positions: silence.positions))
    }
    if let newVotes, newVotes.isValid(for: verdict) {
      return newVotes.reach(verdict).map { .reached($0) } ?? .impossible
    }
    guard possible.contains(verdict) else { return .impossible }
    return searched(verdict, &steps)
  }

  /// Returns the cheapest way to a verdict by a search, whether or not new votes can be counted
  /// through.
  func searched(_ verdict: Position, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    let all = Goal.allCases.filter { $0.verdict == verdict }
    return steps.withPart(oneIn: 4) { steps in
      all.reduce(.impossible) { $0.orCheaper(search($1, &steps)) }
    }
  }

  private func search(_ goal: Goal, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    let presenceMatters = goal.needsPresence && !rule.quorumFormula.isTrivial
    let options = zip(electors, costs).map { elector, costs in
      elector == .notCounted
        ? costs.cheapest
        : costs.worthwhile(in: goal.order, presenceMatters: presenceMatters)
    }
    guard options.allSatisfy({ !$0.isEmpty }) else { return .impossible }
    guard steps.spend(electors.count) else { return extreme(options, goal) }
    let alternatives = alternatives(goal)
    if alternatives.isEmpty { return .impossible }
    let classes = classes(of: options, presenceMatters: presenceMatters)
    // The preparation, in steps.
    let work =
      Int64(alternatives.count) * Int64(alternatives.count)
      + classes.reduce(Int64(0)) { $0 + 8 * Int64($1.costs.count) }
    guard steps.spend(work) else { return extreme(options, goal) }
    let search = AllocationSearch(
      electors: electors.count,
      classes: classes,
      alternatives: alternatives
    )
    let found = search.cheapest(&steps)
    guard case .undecided(let bound, let profile) = found else { return found }
    let best = SearchResult(profile, atLeast: bound).orCheaper(extreme(options, goal)).solution
    return SearchResult(best, atLeast: bound)
  }

  /// The interchangeable electors, large classes first: the bounds of those after them are then small.
  private func classes(
    of options: [[PositionCosts.Option]],
    presenceMatters: Bool
  ) -> [InterchangeableElectors] {
    var known: [PositionCosts: Int] = [:]
    var members: [[Int]] = []
    // Electors next to one another mostly have the same costs.
    var latest: (costs: PositionCosts, index: Int)?
    for (place, options) in options.enumerated() {
      let costs = PositionCosts { position in options.first { $0.position == position }?.cost }
      if let latest, latest.costs == costs {
        members[latest.index].append(place)
        continue
      }
      let index = known[costs] ?? members.count
      if index == members.count {
        known[costs] = index
        members.append([])
      }
      members[index].append(place)
      latest = (costs, index)
    }
    let weights = Set(rule.quorumFormula.tests.map { Int($0.measure) }).sorted()
    let chains = members.flatMap { members in
      // Where some can stay away or come to be less welcome, a quorum wants the heavy ones there and
      // the condition does not.
      let options = options[members[0]]
      let isTorn = presenceMatters && options.dropLast().contains { $0.position == .none }
      return InterchangeableElectors.chains(
        of: members,
        in: electors,
        alike: isTorn ? weights : []
      )
    }
    // Ties keep their order.
    let order = chains.indices.sorted { (chains[$1].count, $0) < (chains[$0].count, $1) }
    return order.flatMap { index in
      InterchangeableElectors.groups(
        of: chains[index],
        in: electors,
        measures: rule.measures.count,
        options: options[chains[index][0]]
      )
    }
  }

  /// Returns bounds without a search: no profile is cheaper than the cheapest positions, and that with
  /// the best position of each elector is a solution where it reaches the goal.
  private func extreme(
    _ options: [[PositionCosts.Option]],
    _ goal: Goal
  ) -> SearchResult<Profile> {
    var least: Int64 = 0
    var profile = Profile(cost: 0, positions: [])
    var tally = Tally(recused: recused)
    for (elector, options) in zip(electors, options) {
      least += options.reduce(Int64.max) { min($0, $1.cost) }
      guard let best = options.first else { return .impossible }
      profile.positions.append(best.position)
      profile.cost += best.cost
      tally.add(elector, as: best.position)
    }
    let isReached = rule.verdict(tally, favouringTies: favouringTies) == goal.verdict
    return .undecided(atLeast: least, isReached ? profile : nil)
  }
}
