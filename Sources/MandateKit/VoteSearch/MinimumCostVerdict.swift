/// The cheapest positions of electors that bring a rule to a verdict, when each position has a cost.
///
/// Exact, without enumerating sets of electors. Electors with the same costs form a class. Within
/// a class only the number taking each position matters: every test gives positions the same
/// order, so giving the electors with most patients the highest positions (for a verdict of for; the
/// lowest, to make the condition fail) is best for every test at once. The rest is a choice of
/// numbers for each class that satisfies linear constraints: an ``AllocationSearch``. Electors that
/// the rule names are classes of one.
struct MinimumCostVerdict {
  private let rule: CompiledRule
  private let electors: [Elector]
  private let costs: [PositionCosts]
  private let fewestPresent: Int
  /// The positions of the electors if nobody votes, if that is one position each.
  private let silence: DefaultProfile?
  /// The search for new votes, if nothing else can change.
  private let newVotes: GreedyVoteSearch?
  /// The verdicts that counting electors does not exclude.
  private let possible: PositionSet

  init(rule: CompiledRule, electors: [Elector], costs: [PositionCosts]) {
    self.rule = rule
    self.electors = electors
    self.costs = costs
    fewestPresent = rule.quorum?.fewestPresent(of: electors.count) ?? 0
    let silence = DefaultProfile(electors, costs)
    self.silence = silence
    newVotes = silence.flatMap {
      GreedyVoteSearch(rule: rule, electors: electors, costs: costs, profile: $0)
    }
    // New votes are counted through as fast as the possible verdicts are found.
    if newVotes != nil {
      possible = .any
    } else if costs.contains(where: { $0.possible.isEmpty }) {
      possible = []
    } else {
      let found = AttainableVerdicts.find(
        under: rule,
        electors: electors,
        positions: costs.lazy.map { $0.possible }
      )
      possible = found.attainable.union(found.toSearch)
    }
  }

  /// Returns the cheapest way to a verdict, always the same one; or, where the steps do not suffice,
  /// bounds on its cost.
  func reach(_ verdict: Position, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    guard !electors.isEmpty else {
      return verdict == .none ? .reached(Profile(cost: 0, positions: [])) : .impossible
    }
    if let silence, rule.verdict(silence.tally) == verdict {
      return .reached(Profile(cost: 0, positions: silence.positions))
    }
    guard possible.contains(verdict) else { return .impossible }
    if let newVotes { return newVotes.reach(verdict).map { .reached($0) } ?? .impossible }
    return searched(verdict, &steps)
  }

  /// Returns the cheapest way to a verdict by a search, whether or not new votes can be counted
  /// through.
  func searched(_ verdict: Position, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    steps.withPart(oneIn: 4) { steps in
      switch verdict {
      case .for: return search(.passing, &steps)
      case .against: return search(.failingOpposed, &steps)
      case .abstain: return .impossible
      case .none:
        let unopposed = search(.failingUnopposed, &steps)
        return inquorate().map { SearchResult.reached($0).orCheaper(unopposed) } ?? unopposed
      }
    }
  }

  /// Returns the cheapest way to have fewer present than the quorum asks for, or `nil` where there is
  /// none.
  private func inquorate() -> Profile? {
    guard fewestPresent > 0 else { return nil }
    var profile = Profile(cost: 0, positions: [])
    var present = 0
    var absences: [(extra: Int64, elector: Int)] = []
    for (index, costs) in costs.enumerated() {
      let presence = [Position.for, .abstain, .against]
        .compactMap { position in costs[position].map { (cost: $0, position: position) } }
        .min { $0.cost < $1.cost }
      switch (costs[.none], presence) {
      case (let absence?, let presence?) where presence.cost < absence:
        profile.positions.append(presence.position)
        profile.cost += presence.cost
        present += 1
        absences.append((extra: absence - presence.cost, elector: index))
      case (let absence?, _):
        profile.positions.append(.none)
        profile.cost += absence
      case (nil, let presence?):
        profile.positions.append(presence.position)
        profile.cost += presence.cost
        present += 1
      case (nil, nil): return nil
      }
    }
    let surplus = present - (fewestPresent - 1)
    guard surplus > 0 else { return profile }
    guard surplus <= absences.count else { return nil }
    absences.sort { ($0.extra, $0.elector) < ($1.extra, $1.elector) }
    for absence in absences.prefix(surplus) {
      profile.positions[absence.elector] = .none
      profile.cost += absence.extra
    }
    return profile
  }

  /// The state that a search brings about, apart from a quorum.
  private enum Goal {
    /// The condition holds.
    case passing
    /// The condition fails, and some elector is against.
    case failingOpposed
    /// The condition fails, and no elector is against.
    case failingUnopposed

    /// The positions, the best for the goal first.
    var order: [Position] {
      switch self {
      case .passing: [.for, .none, .abstain, .against]
      case .failingOpposed: [.against, .abstain, .none, .for]
      case .failingUnopposed: [.abstain, .none, .for]
      }
    }

    var verdict: Position {
      switch self {
      case .passing: .for
      case .failingOpposed: .against
      case .failingUnopposed: .none
      }
    }
  }

  private func search(_ goal: Goal, _ steps: inout SearchBudget) -> SearchResult<Profile> {
    let options = costs.map {
      $0.worthwhile(in: goal.order, presenceMatters: fewestPresent > 0)
    }
    guard options.allSatisfy({ !$0.isEmpty }) else { return .impossible }
    guard steps.spend(electors.count) else { return extreme(options, goal) }
    let all = electors.tally(in: .none)
    var more: [LinearConstraint] = []
    if fewestPresent > 0 { more.append(.present(atLeast: fewestPresent)) }
    if goal == .failingOpposed { more.append(.someAgainst) }
    let alternatives = LinearConstraint.alternatives(
      of: rule.passes,
      holds: goal == .passing,
      under: rule,
      among: all
    )
    let classes = classes(of: options)
    // The preparation, in steps.
    let work =
      alternatives.count * alternatives.count + classes.reduce(0) { $0 + 8 * $1.costs.count }
    guard steps.spend(work) else { return extreme(options, goal) }
    let search = AllocationSearch(
      electors: electors.count,
      classes: classes,
      alternatives: alternatives.map { $0 + more }
    )
    let found = search.cheapest(&steps)
    guard case .undecided(let bound, let profile) = found else { return found }
    let best = SearchResult(profile, atLeast: bound).orCheaper(extreme(options, goal)).solution
    return SearchResult(best, atLeast: bound)
  }

  /// The electors with the same options, in classes, large ones first: the bounds of those after them
  /// are then small.
  private func classes(of options: [[PositionCosts.Option]]) -> [ElectorClass] {
    var known: [PositionCosts: Int] = [:]
    var members: [[Int]] = []
    for (place, options) in options.enumerated() {
      let costs = PositionCosts { position in options.first { $0.position == position }?.cost }
      if electors[place].bit == 0, let index = known[costs] {
        members[index].append(place)
      } else {
        if electors[place].bit == 0 { known[costs] = members.count }
        members.append([place])
      }
    }
    // Ties keep their order.
    let order = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    return order.flatMap { index in
      ElectorClass.groups(of: members[index], in: electors, options: options[members[index][0]])
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
    var tally = Tally()
    for (elector, options) in zip(electors, options) {
      least += options.reduce(Int64.max) { min($0, $1.cost) }
      guard let best = options.first else { return .impossible }
      profile.positions.append(best.position)
      profile.cost += best.cost
      tally.add(elector, as: best.position)
    }
    let isReached = rule.verdict(tally) == goal.verdict
    return .undecided(atLeast: least, isReached ? profile : nil)
  }
}
