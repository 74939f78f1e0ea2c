/// The fewest votes that bring a rule to a verdict, when each elector's positions have a cost.
///
/// Exact, without enumerating sets of electors. Electors with the same costs form a class. Within
/// a class only the number taking each position matters: every test gives positions the same
/// order, so giving the weightiest electors the highest positions (for a verdict of for; the
/// lowest, to make the condition fail) is best for every test at once. What remains is a choice of
/// numbers per class, by which several sums have to be reached: a ``VerdictSearch``. Bodies that the
/// rule names are classes of one.
struct MinimumCostVerdict {
  /// A verdict reached: what it costs, and the position that each elector then takes.
  struct Reached {
    var cost: Int
    var positions: [Position]
  }

  private let rule: CompiledRule
  private let electors: [Elector]
  private let costs: [PositionCosts]
  private let fewestPresent: Int
  /// Where electors stand if nobody votes, if that is one position each.
  private let silence: DefaultProfile?
  /// What new votes bring the rule to, where that is all that can change.
  private let newVotes: GreedyVoteSearch?
  /// The verdicts of which counting electors does not tell that they are out of reach.
  private let possible: PositionSet

  init(rule: CompiledRule, electors: [Elector], costs: [PositionCosts]) {
    self.rule = rule
    self.electors = electors
    self.costs = costs
    fewestPresent = rule.quorum?.fewestPresent(of: electors.count) ?? 0
    let silence = DefaultProfile(electors, costs)
    self.silence = silence
    newVotes = silence.flatMap {
      GreedyVoteSearch(rule: rule, electors: electors, costs: costs, $0)
    }
    // New votes are counted through as fast as what is possible is found.
    possible = newVotes == nil ? MinimumCostVerdict.possible(rule, electors, costs) : .any
  }

  /// Returns the cheapest way to a verdict, always the same one, or nothing where there is none.
  func reach(_ verdict: Position) -> Reached? {
    guard !electors.isEmpty else {
      return verdict == .none ? Reached(cost: 0, positions: []) : nil
    }
    if let silence, rule.verdict(silence.tally) == verdict {
      return Reached(cost: 0, positions: silence.positions)
    }
    guard possible.contains(verdict) else { return nil }
    if let newVotes { return newVotes.reach(verdict) }
    switch verdict {
    case .for: return search(.passing)
    case .against: return search(.failingOpposed)
    case .abstain: return nil
    case .none:
      let inquorate = inquorate()
      let unopposed = search(.failingUnopposed)
      guard let inquorate else { return unopposed }
      guard let unopposed, unopposed.cost < inquorate.cost else { return inquorate }
      return unopposed
    }
  }

  private static func possible(
    _ rule: CompiledRule,
    _ electors: [Elector],
    _ costs: [PositionCosts]
  ) -> PositionSet {
    if costs.contains(where: { $0.possible.isEmpty }) { return [] }
    let found = AttainableVerdicts.find(under: rule, electors, costs.lazy.map { $0.possible })
    return found.attainable.union(found.toSearch)
  }

  /// The cheapest way to have fewer present than the quorum asks for.
  private func inquorate() -> Reached? {
    guard fewestPresent > 0 else { return nil }
    var positions: [Position] = []
    var cost = 0
    var present = 0
    var absences: [(extra: Int, elector: Int)] = []
    for (index, costs) in costs.enumerated() {
      let presence = [Position.for, .abstain, .against]
        .compactMap { position in costs[position].map { (cost: $0, position: position) } }
        .min { $0.cost < $1.cost }
      switch (costs[.none], presence) {
      case (let absence?, let presence?) where presence.cost < absence:
        positions.append(presence.position)
        cost += presence.cost
        present += 1
        absences.append((absence - presence.cost, index))
      case (let absence?, _):
        positions.append(.none)
        cost += absence
      case (nil, let presence?):
        positions.append(presence.position)
        cost += presence.cost
        present += 1
      case (nil, nil): return nil
      }
    }
    let surplus = present - (fewestPresent - 1)
    guard surplus > 0 else { return Reached(cost: cost, positions: positions) }
    guard surplus <= absences.count else { return nil }
    absences.sort { ($0.extra, $0.elector) < ($1.extra, $1.elector) }
    for absence in absences.prefix(surplus) {
      positions[absence.elector] = .none
      cost += absence.extra
    }
    return Reached(cost: cost, positions: positions)
  }

  private func search(_ goal: VerdictSearch.Goal) -> Reached? {
    let search = VerdictSearch(
      goal: goal,
      rule: rule,
      electors: electors,
      costs: costs,
      fewestPresent: fewestPresent
    )
    return search?.cheapest()
  }
}
