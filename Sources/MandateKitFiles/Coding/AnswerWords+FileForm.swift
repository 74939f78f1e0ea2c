#if !hasFeature(Embedded)
import MandateKit

extension Position: FileCodable {
  /// The word for a position.
  public static let fileForm = FileForm<Position>(.word(unread: .none))
}

extension Status: FileCodable {
  /// The word for a status.
  public static let fileForm = FileForm<Status>(.word(unread: .open))
}

extension Outcome: FileCodable {
  /// The word for an outcome.
  public static let fileForm = FileForm<Outcome>(.word(unread: .undetermined))
}

extension Outcome.Reason: FileCodable {
  /// The code of a reason.
  public static let fileForm = FileForm<Outcome.Reason>(.word(unread: .essentialOpen))
}

extension RequirementResult.Kind: FileCodable {
  /// The word for a kind of requirement.
  public static let fileForm = FileForm<RequirementResult.Kind>(.word(unread: .approval))
}

extension RequirementResult.Reason: FileCodable {
  /// The code of a reason.
  public static let fileForm = FileForm<RequirementResult.Reason>(.word(unread: .approvalOpen))
}

extension Finding.Code: FileCodable {
  /// The code of a finding.
  public static let fileForm = FileForm<Finding.Code>(.word(unread: .notExamined))
}

extension Irregularity.Code: FileCodable {
  /// The code of an irregularity.
  public static let fileForm = FileForm<Irregularity.Code>(.word(unread: .withoutEffect))
}

extension Warning.Code: FileCodable {
  /// The code of a warning.
  public static let fileForm = FileForm<Warning.Code>(.word(unread: .selectsNobody))
}

extension PositionSet: FileCodable {
  /// A list of the words for positions.
  public static let fileForm = FileForm<PositionSet>(.positions)
}
#endif
