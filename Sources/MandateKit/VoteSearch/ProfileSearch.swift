/// A search for positions of electors that satisfy several conditions at once.
///
/// It serves questions about one profile and two verdicts: conditions that pull apart, so that only
/// electors with the same patients are interchangeable. Positions cost nothing.
struct ProfileSearch {
  private let electors: [Elector]
  private let classes: [ElectorClass]

  /// Prepares a search among the positions that each elector can take.
  init(electors: [Elector], positions: [PositionSet]) {
    struct Kind: Hashable {
      let patients: Int64
      let bit: UInt8
      let positions: PositionSet
    }
    var known: [Kind: Int] = [:]
    var members: [(kind: Kind, electors: [Int])] = []
    for (place, elector) in electors.enumerated() {
      let kind = Kind(patients: elector.patients, bit: elector.bit, positions: positions[place])
      if let index = known[kind] {
        members[index].electors.append(place)
      } else {
        known[kind] = members.count
        members.append((kind: kind, electors: [place]))
      }
    }
    // Those named, and those with most patients, first: the rest then balances what they do.
    let order = members.indices.sorted { left, right in
      let (first, second) = (members[left].kind, members[right].kind)
      if (first.bit == 0) != (second.bit == 0) { return first.bit != 0 }
      return (second.patients, left) < (first.patients, right)
    }
    self.electors = electors
    classes = order.flatMap { index in
      let (kind, places) = members[index]
      let options = [Position.for, .none, .abstain, .against]
        .filter { kind.positions.contains($0) }.map { (position: $0, cost: Int64(0)) }
      return ElectorClass.groups(of: places, in: electors, options: options)
    }
  }

  /// Returns positions with which of each list of alternatives one is satisfied in full.
  func positions(
    satisfying lists: [[[LinearConstraint]]],
    _ steps: inout SearchBudget
  ) -> SearchResult<[Position]> {
    guard classes.allSatisfy({ !$0.options.isEmpty }) else { return .impossible }
    let lists = lists.map { $0.compactMap { relevant($0) } }
    var isShown = true
    // Depth-first over the choices of one alternative from each list.
    var pending: [(list: Int, constraints: [LinearConstraint])] = [(list: 0, constraints: [])]
    while let next = pending.popLast() {
      if next.list < lists.count {
        for alternative in lists[next.list].reversed() {
          guard steps.spend(alternative.count) else {
            return .undecided(atLeast: 0, nil)
          }
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

  /// Returns the constraints of a set that can fail, or `nil` where one cannot be satisfied.
  private func relevant(_ constraints: [LinearConstraint]) -> [LinearConstraint]? {
    var relevant: [LinearConstraint] = []
    for constraint in constraints {
      var (least, most) = (constraint.constant, constraint.constant)
      for group in classes {
        let amounts = group.electors.map { elector in
          group.options.map { constraint.amount(of: electors[elector], in: $0.position) }
        }
        for amounts in amounts {
          least += amounts.min() ?? 0
          most += amounts.max() ?? 0
        }
      }
      if most < 0 { return nil }
      if least < 0 { relevant.append(constraint) }
    }
    return relevant
  }
}
