/// The best that the last classes of a search could add within each budget, number by number.
///
/// Each number is bounded on its own, so that what is bounded away is really out of reach.
struct SuffixBounds {
  /// What could be added at best.
  struct Bound {
    /// Every number as good for the goal as it can be, on its own.
    var tally: Tally
    /// The most electors present.
    var mostPresent: Int
  }

  /// The bound for each budget from 0, or nothing where no choice is that cheap.
  private let bounds: [Bound?]

  /// Returns the bound for a budget.
  func best(within budget: Int) -> Bound? {
    bounds[min(budget, bounds.count - 1)]
  }

  /// Returns the bounds of the classes from each place on, and, last, of none at all.
  static func all(
    of classes: [ElectorClass],
    goal: VerdictSearch.Goal,
    budget: Int
  ) -> [SuffixBounds] {
    var suffix = SuffixBounds(bounds: [Bound(tally: Tally(), mostPresent: 0)])
    var all = [suffix]
    var dearest = 0
    // Nothing asks for the bounds of all classes together: the first stands for them.
    for electorClass in classes.dropFirst().reversed() {
      dearest = min(budget, dearest + (electorClass.ways.last?.cost ?? 0))
      var bounds: [Bound?] = []
      for budget in 0...dearest {
        var best: Bound?
        for way in electorClass.ways {
          if way.cost > budget { break }
          guard let rest = suffix.best(within: budget - way.cost) else { continue }
          var bound = rest
          bound.tally.add(way.tally)
          bound.mostPresent += way.tally.members.present
          best = best.map { merge($0, bound, goal: goal) } ?? bound
        }
        bounds.append(best)
      }
      suffix = SuffixBounds(bounds: bounds)
      all.append(suffix)
    }
    if !classes.isEmpty { all.append(suffix) }
    return all.reversed()
  }

  /// Takes the better of each number for the goal.
  private static func merge(_ left: Bound, _ right: Bound, goal: VerdictSearch.Goal) -> Bound {
    let passing = goal == .passing
    var tally = left.tally
    let (other, named) = (right.tally, (left.tally, right.tally))
    tally.members.for = better(tally.members.for, other.members.for, high: passing)
    tally.patients.for = better(tally.patients.for, other.patients.for, high: passing)
    tally.members.against = better(tally.members.against, other.members.against, high: !passing)
    tally.patients.against = better(tally.patients.against, other.patients.against, high: !passing)
    tally.members.abstain = better(tally.members.abstain, other.members.abstain, high: !passing)
    tally.patients.abstain = better(tally.patients.abstain, other.patients.abstain, high: !passing)
    if passing {
      tally.namedFor = named.0.namedFor | named.1.namedFor
      tally.namedAgainst = named.0.namedAgainst & named.1.namedAgainst
    } else {
      tally.namedFor = named.0.namedFor & named.1.namedFor
      tally.namedAgainst = named.0.namedAgainst | named.1.namedAgainst
    }
    return Bound(tally: tally, mostPresent: max(left.mostPresent, right.mostPresent))
  }

  private static func better<Number: Comparable>(
    _ left: Number,
    _ right: Number,
    high: Bool
  ) -> Number {
    high ? max(left, right) : min(left, right)
  }
}
