/// How a body makes up its mind: a quorum and a condition, read against its electors' positions.
///
/// The verdict is `none` where there is no elector or the quorum is not met; else `for` where the
/// condition holds; else `against` where some elector is against; else `abstain` where some elector
/// abstains; else `none`, for what nobody opposed has lapsed and is not opposed.
public struct DecisionRule: Hashable, Sendable {
  /// The electors who must be present, or `nil` where any number will do.
  public var quorum: Quorum?
  /// The condition under which the body is in favour.
  public var passes: Condition

  /// The votes of each elector whose membership gives none, or `nil` for one each.
  public var scale: VoteScale?
  /// Who has the casting vote, or `nil` where nobody has.
  public var castingVote: CastingVoteHolder?

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - quorum: The electors who must be present, or `nil` where any number will do.
  ///   - passes: The condition under which the body is in favour.
  ///   - scale: The votes of each elector whose membership gives none, or `nil` for one each.
  ///   - castingVote: Who has the casting vote, or `nil` where a tie is lost.
  public init(
    quorum: Quorum? = nil,
    passes: Condition,
    scale: VoteScale? = nil,
    castingVote: CastingVoteHolder? = nil
  ) {
    self.quorum = quorum
    self.passes = passes
    self.scale = scale
    self.castingVote = castingVote
  }

  /// The most tests that a rule may have, those of its quorum included.
  public static let mostTests = Limits.mostTests
  /// The most different bodies that the tests of a rule may name.
  public static let mostNamedBodies = Limits.mostNamedBodies

  /// A majority: more than half of a total.
  ///
  /// - Parameters:
  ///   - denominator: The total.
  ///   - weight: How electors are counted.
  ///   - quorum: The electors who must be present, or `nil` where any number will do.
  ///   - scale: The votes of each elector whose membership gives none, or `nil` for one each.
  ///   - castingVote: Who has the casting vote, or `nil` where a tie is lost.
  /// - Returns: The rule.
  public static func majority(
    of denominator: Condition.Denominator = .cast,
    by weight: Condition.Weight = .members,
    quorum: Quorum? = nil,
    scale: VoteScale? = nil,
    castingVote: CastingVoteHolder? = nil
  ) -> DecisionRule {
    DecisionRule(
      quorum: quorum,
      passes: .share(.moreThan(.half), of: denominator, by: weight),
      scale: scale,
      castingVote: castingVote
    )
  }

  /// Unanimity: every elector is in favour.
  public static let unanimity = DecisionRule(
    passes: .share(.atLeast(.whole), of: .all, by: .members)
  )
}
