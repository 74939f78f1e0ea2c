/// The search for the cheapest choice of positions that satisfies a quorum and makes a condition
/// hold or fail.
struct VerdictSearch {
  /// What the choice must bring about, besides a quorum.
  enum Goal {
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
  }

  private let goal: Goal
  private let rule: PreparedRule
  private let fewestPresent: Int
  private let electorate: Int
  private let classes: [ElectorClass]
  private let bounds: [SuffixBounds]

  /// Prepares the search, or nothing where some elector can take no position at all.
  init?(
    goal: Goal,
    rule: PreparedRule,
    electors: [Elector],
    costs: [PositionCosts],
    fewestPresent: Int
  ) {
    self.goal = goal
    self.rule = rule
    self.fewestPresent = fewestPresent
    self.electorate = electors.count

    var classOf: [PositionCosts: Int] = [:]
    var members: [[Int]] = []
    var positions: [[(position: Position, cost: Int)]] = []
    for (place, costs) in costs.enumerated() {
      let worthwhile = VerdictSearch.worthwhile(
        costs,
        order: goal.order,
        presenceMatters: fewestPresent > 0
      )
      guard !worthwhile.isEmpty else { return nil }
      let key = PositionCosts { position in
        worthwhile.first { $0.position == position }?.cost
      }
      if electors[place].bit == 0, let known = classOf[key] {
        members[known].append(place)
      } else {
        if electors[place].bit == 0 { classOf[key] = members.count }
        members.append([place])
        positions.append(worthwhile)
      }
    }
    // Large classes first: the bounds of what follows are then small. Ties keep their order.
    let order = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    let classes = order.map {
      ElectorClass(places: members[$0], in: electors, positions: positions[$0])
    }
    self.classes = classes
    let most = classes.dropFirst().reduce(0) { $0 + ($1.ways.last?.cost ?? 0) }
    self.bounds = SuffixBounds.all(of: classes, goal: goal, budget: most)
  }

  /// The positions that no other beats: higher for the goal, present where that matters, at no
  /// higher cost.
  private static func worthwhile(
    _ costs: PositionCosts,
    order: [Position],
    presenceMatters: Bool
  ) -> [(position: Position, cost: Int)] {
    var kept: [(position: Position, cost: Int)] = []
    for position in order {
      guard let cost = costs[position] else { continue }
      let isBeaten = kept.contains {
        $0.cost <= cost && (!presenceMatters || $0.position != .none || position == .none)
      }
      if !isBeaten { kept.append((position, cost)) }
    }
    return kept
  }

  /// Returns the cheapest choice, or nothing where there is none.
  func cheapest() -> CheapestVerdict.Reached? {
    let dearest = classes.reduce(0) { $0 + ($1.ways.last?.cost ?? 0) }
    guard isHopeful(budget: dearest) else { return nil }
    var low = 0
    var high = dearest
    while low < high {
      let middle = (low + high) / 2
      if isHopeful(budget: middle) { high = middle } else { low = middle + 1 }
    }
    for budget in low...dearest {
      if let reached = choice(within: budget) { return reached }
    }
    return nil
  }

  /// Whether no bound forbids a choice within a budget.
  private func isHopeful(budget: Int) -> Bool {
    guard let first = classes.first else { return isReached(Tally()) }
    return first.ways.contains { way in
      way.cost <= budget && isHopeful(way.tally, after: 0, budget: budget - way.cost)
    }
  }

  /// Whether a partial sum, with all that the classes after could add within a budget, each number
  /// on its own as good as can be, would reach the goal.
  private func isHopeful(_ tally: Tally, after index: Int, budget: Int) -> Bool {
    guard let bound = bounds[index + 1].best(within: budget) else { return false }
    var sum = tally
    sum.add(bound.tally)
    guard tally.members.present + bound.mostPresent >= fewestPresent else { return false }
    return isReached(sum, isQuorate: true)
  }

  private func isReached(_ tally: Tally, isQuorate: Bool? = nil) -> Bool {
    guard isQuorate ?? (tally.members.present >= fewestPresent) else { return false }
    switch goal {
    case .passing: return rule.passes(tally)
    case .failingOpposed: return !rule.passes(tally) && tally.members.against > 0
    case .failingUnopposed: return !rule.passes(tally)
    }
  }

  /// A partial sum over the first classes, and how it came about.
  private struct Label {
    var cost: Int
    var tally: Tally
    var parent: Int
    var way: Int
  }

  /// The cheapest choice within a budget, or nothing.
  private func choice(within budget: Int) -> CheapestVerdict.Reached? {
    var layers: [[Label]] = [[Label(cost: 0, tally: Tally(), parent: -1, way: -1)]]
    for (index, electorClass) in classes.enumerated() {
      var candidates: [Label] = []
      for (parent, label) in layers[index].enumerated() {
        for (way, choice) in electorClass.ways.enumerated() {
          let cost = label.cost + choice.cost
          if cost > budget { break }
          var tally = label.tally
          tally.add(choice.tally)
          if isHopeful(tally, after: index, budget: budget - cost) {
            candidates.append(Label(cost: cost, tally: tally, parent: parent, way: way))
          }
        }
      }
      if candidates.isEmpty { return nil }
      layers.append(undominated(candidates))
    }
    guard let last = layers.last,
      let best = last.indices.filter({ isReached(last[$0].tally) })
        .min(by: { last[$0].cost < last[$1].cost })
    else { return nil }

    var positions = [Position](repeating: .none, count: electorate)
    var place = best
    for index in classes.indices.reversed() {
      let label = layers[index + 1][place]
      var next = 0
      for (position, count) in classes[index].ways[label.way].counts {
        for elector in classes[index].electors[next..<next + count] {
          positions[elector] = position
        }
        next += count
      }
      place = label.parent
    }
    return CheapestVerdict.Reached(cost: last[best].cost, positions: positions)
  }

  /// The labels that no other beats in every number that matters.
  ///
  /// Of equals, the first stays.
  private func undominated(_ labels: [Label]) -> [Label] {
    guard labels.count > 1 else { return labels }
    let order = labels.indices.sorted {
      (labels[$0].cost, labels[$1].tally.members.for, $0)
        < (labels[$1].cost, labels[$0].tally.members.for, $1)
    }
    var kept: [Label] = []
    for index in order {
      let label = labels[index]
      if !kept.contains(where: { beats($0.tally, label.tally) }) { kept.append(label) }
    }
    return kept
  }

  /// Whether a sum is at least as good as another, whatever the remaining classes add to both.
  private func beats(_ left: Tally, _ right: Tally) -> Bool {
    if fewestPresent > 0, left.members.present < right.members.present { return false }
    let (better, worse) = goal == .passing ? (left, right) : (right, left)
    guard better.members.for >= worse.members.for, better.patients.for >= worse.patients.for,
      better.namedFor & worse.namedFor == worse.namedFor,
      better.namedAgainst & worse.namedAgainst == better.namedAgainst
    else { return false }
    if rule.countsAgainst || goal == .failingOpposed {
      guard better.members.against <= worse.members.against else { return false }
      if rule.countsPatients, better.patients.against > worse.patients.against { return false }
    }
    if rule.countsAbstentions {
      guard better.members.abstain <= worse.members.abstain else { return false }
      if rule.countsPatients, better.patients.abstain > worse.patients.abstain { return false }
    }
    return true
  }
}
