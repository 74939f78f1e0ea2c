/// A condition on who is present for a decision to count.
///
/// It is a tree whose leaves are tests. An elector is present when it is for, against or abstains.
public indirect enum Quorum: Hashable, Sendable {
  /// Those present, as a share of a total, reach a threshold.
  ///
  /// Where the total is zero, at least any fraction holds and more than any does not. Among a class,
  /// only its electors count, in numerator and denominator alike.
  case share(
    Threshold,
    of: Total = .all,
    by: Condition.Weight = .members,
    among: MembershipClass? = nil
  )
  /// Those present, perhaps of a class, are at least a number, 0 to 1,000,000,000.
  case count(
    atLeast: Int,
    by: Condition.Weight = .members,
    among: MembershipClass? = nil
  )
  /// The body or person is an elector, not recused, and present.
  case presenceOf(PartyID)
  /// Each of the quorums is met. Met where there are none.
  case all([Quorum])
  /// At least one of the quorums is met. Not met where there are none.
  case any([Quorum])

  /// The total that a share of those present is taken of.
  public enum Total: String, Hashable, Sendable, CaseIterable {
    /// Every elector who is not recused.
    case all
    /// Every elector, those recused included.
    case whole
  }

  /// At least a fraction of all electors who are not recused.
  public static func fraction(_ fraction: Fraction) -> Quorum {
    .share(.atLeast(fraction))
  }

  /// At least a number of electors, 0 to 1,000,000,000.
  public static func count(_ least: Int) -> Quorum {
    .count(atLeast: least)
  }
}

extension Quorum {
  /// Those whose presence the tests ask for, in order of mention.
  var namedParties: [PartyID] {
    switch self {
    case .presenceOf(let party): [party]
    case .all(let parts), .any(let parts): parts.flatMap { $0.namedParties }
    case .share, .count: []
    }
  }

  /// Returns the fewest present members of all that are enough, which may be more than all.
  ///
  /// Of what is not a test of all members it says no more than that 0 may be enough.
  func fewestPresent(of all: Int) -> Int {
    switch self {
    case .count(let count, .members, nil): return count
    case .share(let threshold, _, .members, nil):
      let product = Int128(all) * Int128(threshold.fraction.numerator)
      let denominator = Int128(threshold.fraction.denominator)
      if case .moreThan = threshold { return Int(product / denominator) + 1 }
      return Int((product + denominator - 1) / denominator)
    case .share, .count, .presenceOf, .all, .any: return 0
    }
  }
}
