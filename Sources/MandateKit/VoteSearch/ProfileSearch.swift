/// A search for positions of electors that satisfy several conditions at once.
///
/// It serves questions about one profile and two verdicts: conditions that pull apart, so that only
/// electors with the same amounts are interchangeable. Positions have no cost.
struct ProfileSearch {
  private let electors: [Elector]
  private let measures: Int
  private var classes: [InterchangeableElectors]

  /// Prepares a search among the positions that each elector can take, under a rule with some number of
  /// measures.
  init(electors: [Elector], positions: [PositionSet], measures: Int) {
    struct Kind: Hashable {
      let elector: Elector
      let positions: PositionSet
    }
    var known: [Kind: Int] = [:]
    var members: [(kind: Kind, electors: [Int])] = []
    for (place, elector) in electors.enumerated() {
      let kind = Kind(elector: elector, positions: positions[place])
      if let index = known[kind] {
        members[index].electors.append(place)
      } else {
        known[kind] = members.count
        members.append((kind: kind, electors: [place]))
      }
    }
    // Those whom most tests count, and of these the weightiest, first: the rest then balances what they
    // do.
    let order = members.indices.sorted { left, right in
      let (first, second) = (members[left].kind.elector, members[right].kind.elector)
      if first.extent != second.extent { return first.extent > second.extent }
      if first.precedes(second) { return true }
      return left < right && !second.precedes(first)
    }
    self.electors = electors
    self.measures = measures
    classes = order.flatMap { index in
      let (kind, places) = members[index]
      let options = [Position.for, .none, .abstain, .against]
        .filter { kind.positions.contains($0) }.map { (position: $0, cost: Int64(0)) }
      return InterchangeableElectors.groups(
        of: places,
        in: electors,
        measures: measures,
        options: options
      )
    }
  }

  /// Returns the search among the positions of all electors but one, by index.
  func without(_ elector: Int) -> ProfileSearch {
    var search = self
    guard let index = classes.firstIndex(where: { $0.electors.contains(elector) }) else {
      return search
    }
    let group = classes[index]
    let others = group.electors.filter { $0 != elector }
    if others.isEmpty {
      search.classes.remove(at: index)
    } else {
      search.classes[index] = InterchangeableElectors(
        others,
        in: electors,
        measures: measures,
        options: group.options
      )
    }
    return search
  }

  /// Returns positions with which of each list of alternatives one is satisfied in full; those of an
  /// elector left out are none.
  func positions(
    satisfying lists: [[[LinearConstraint]]],
    _ steps: inout SearchBudget
  ) -> SearchResult<[Position]> {
    guard classes.allSatisfy({ !$0.options.isEmpty }) else { return .impossible }
    var ranges: [(constraint: LinearConstraint, least: Int128, most: Int128)] = []
    var relevant: [[[LinearConstraint]]] = []
    for list in lists {
      var kept: [[LinearConstraint]] = []
      let pairs = Int64(list.count) * Int64(list.count)
      guard steps.spend(pairs) else { return .undecided(atLeast: 0, nil) }
      alternatives: for alternative in list {
        var canFail: [LinearConstraint] = []
        for constraint in alternative {
          var index = ranges.firstIndex { $0.constraint == constraint }
          if index == nil {
            guard steps.spend(8 * electors.count) else { return .undecided(atLeast: 0, nil) }
            index = ranges.count
            ranges.append(range(of: constraint))
          }
          let range = ranges[index ?? 0]
          if range.most < 0 { continue alternatives }
          if range.least < 0 { canFail.append(constraint) }
        }
        kept.append(canFail)
      }
      relevant.append(kept)
    }
    var isShown = true
    // Depth-first over the choices of one alternative from each list.
    var pending: [(list: Int, constraints: [LinearConstraint])] = [(list: 0, constraints: [])]
    while let next = pending.popLast() {
      if next.list < relevant.count {
        for alternative in relevant[next.list].reversed() {
          guard steps.spend(8 + alternative.count) else { return .undecided(atLeast: 0, nil) }
          let more = alternative.filter { !next.constraints.contains($0) }
          pending.append((list: next.list + 1, constraints: next.constraints + more))
        }
        continue
      }
      let search = AllocationSearch(
        electors: electors.count,
        classes: classes,
        alternatives: [next.constraints],
        order: .alternating
      )
      switch search.cheapest(&steps) {
      case .reached(let profile): return .reached(profile.positions)
      case .impossible: break
      case .undecided: isShown = false
      }
    }
    return isShown ? .impossible : .undecided(atLeast: 0, nil)
  }

  /// Returns a constraint with the least and the most that its sum can be.
  private func range(
    of constraint: LinearConstraint
  ) -> (constraint: LinearConstraint, least: Int128, most: Int128) {
    var (least, most) = (constraint.constant, constraint.constant)
    for group in classes {
      for elector in group.electors {
        var (low, high): (Int128, Int128) = (.max, .min)
        for option in group.options {
          let amount = constraint.amount(of: electors[elector], in: option.position)
          low = min(low, amount)
          high = max(high, amount)
        }
        least += low
        most += high
      }
    }
    return (constraint: constraint, least: least, most: most)
  }
}
