/// A condition on the positions of a body's electors under which the body is in favour.
///
/// A condition is a tree whose leaves are tests. A rule has at most 16 tests, which name at most
/// 8 different bodies. Every test keeps the order against, abstain, none, for: moving an elector
/// towards `for` never makes a condition fail that held.
public indirect enum Condition: Hashable, Sendable {
  /// Those for, as a share of a total, reach a threshold. Never holds where the total is zero.
  ///
  /// Among a class, only its electors count, in numerator and denominator alike.
  case share(Threshold, of: Denominator, by: Weight, among: MembershipClass? = nil)
  /// Those for, perhaps of a class, are at least a number of members, patients or votes.
  case count(atLeast: Int, by: Weight, among: MembershipClass? = nil)
  /// No elector, or none of a class, is against: consent by silence where no quorum is set.
  case noneAgainst(among: MembershipClass? = nil)
  /// The body is an elector, not recused, and for.
  case consentOf(PartyID)
  /// The body is not against. Holds where it is no elector, or recused.
  case notOpposedBy(PartyID)
  /// Each of the conditions holds. Holds where there are none.
  case all([Condition])
  /// At least one of the conditions holds. Does not hold where there are none.
  case any([Condition])

  /// The total that a share is taken of.
  public enum Denominator: String, Hashable, Sendable, CaseIterable {
    /// Those for and against.
    case cast
    /// Those for, against and abstaining.
    case present
    /// Every elector who is not recused.
    case all
    /// Every elector, those recused included.
    case whole
  }

  /// How electors are counted.
  public enum Weight: String, Hashable, Sendable, CaseIterable {
    /// One each.
    case members
    /// Each by the patients of its own constituency on the record date.
    case patients
    /// Each by the votes that its membership gives; else by those that the scale of the rule gives
    /// for its patients; else one each.
    case votes
  }

  /// No elector is against: consent by silence where no quorum is set.
  public static let noneAgainst = Condition.noneAgainst(among: nil)

  /// The tests at the leaves of the tree, in order.
  public var tests: [Condition] {
    var tests: [Condition] = []
    var rest = [self]
    while let condition = rest.popLast() {
      switch condition {
      case .all(let parts), .any(let parts): rest.append(contentsOf: parts.reversed())
      default: tests.append(condition)
      }
    }
    return tests
  }

  /// The bodies that the tests name, each once, in order of first mention.
  public var namedBodies: [PartyID] {
    var named: [PartyID] = []
    var isNamed: Set<PartyID> = []
    for test in tests {
      switch test {
      case .consentOf(let body), .notOpposedBy(let body):
        if isNamed.insert(body).inserted { named.append(body) }
      default: break
      }
    }
    return named
  }
}
