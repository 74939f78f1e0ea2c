#if !hasFeature(Embedded)
import MandateKit

extension Threshold: FileCodable {
  /// A threshold, an object with `atLeast` or `moreThan`.
  public static let fileForm = FileForm(.object(Threshold.self))
}

extension Condition: FileCodable {
  /// A condition.
  public static let fileForm = FileForm(.object(Condition.self))
}

extension Quorum: FileCodable {
  /// A quorum.
  public static let fileForm = FileForm(.object(Quorum.self))
}

extension VoteScale: FileCodable {
  /// A scale.
  public static let fileForm = FileForm(.object(VoteScale.self))
}

extension CastingVoteHolder: FileCodable {
  /// A list of holders or the word `presiding`.
  public static let fileForm = FileForm<CastingVoteHolder>(.castingVote)
}

extension DecisionRule: FileCodable {
  /// A rule.
  public static let fileForm = FileForm(.object(DecisionRule.self))
}
#endif
