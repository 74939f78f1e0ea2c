#if !hasFeature(Embedded)
import MandateKit

extension Choice: FileCodable {
  /// The word for a choice.
  public static let fileForm = FileForm<Choice>(.word(unread: .abstain))
}

extension CastingVote.Choice: FileCodable {
  /// The word for a choice.
  public static let fileForm = FileForm<CastingVote.Choice>(.word(unread: .against))
}

extension Condition.Denominator: FileCodable {
  /// The word for a total.
  public static let fileForm = FileForm<Condition.Denominator>(.word(unread: .all))
}

extension Condition.Weight: FileCodable {
  /// The word for a weight.
  public static let fileForm = FileForm<Condition.Weight>(.word(unread: .members))
}

extension Quorum.Total: FileCodable {
  /// The word for a total.
  public static let fileForm = FileForm<Quorum.Total>(.word(unread: .all))
}

extension VoteScale.Rounding: FileCodable {
  /// The word for a way of rounding.
  public static let fileForm = FileForm<VoteScale.Rounding>(.word(unread: .down))
}

extension Power: FileCodable {
  /// The word for a power.
  public static let fileForm = FileForm<Power>(.word(unread: .advise))
}

extension Effect: FileCodable {
  /// The word for an effect.
  public static let fileForm = FileForm<Effect>(.word(unread: .commitment))
}

extension ProposalDate: FileCodable {
  /// The word for a date of a proposal.
  public static let fileForm = FileForm<ProposalDate>(.word(unread: .decision))
}

extension Provision.Force: FileCodable {
  /// The word for a force.
  public static let fileForm = FileForm<Provision.Force>(.word(unread: .practice))
}

extension Appointment.Capacity: FileCodable {
  /// The word for a capacity.
  public static let fileForm = FileForm<Appointment.Capacity>(.word(unread: .expert))
}

extension Consultation.Answer: FileCodable {
  /// The word for an answer.
  public static let fileForm = FileForm<Consultation.Answer>(.word(unread: .neither))
}

extension Source.Basis: FileCodable {
  /// The word for a basis.
  public static let fileForm = FileForm<Source.Basis>(.word(unread: .local))
}

extension BodySelector.Role: FileCodable {
  /// The word for a role.
  public static let fileForm = FileForm<BodySelector.Role>(.word(unread: .affected))
}

extension BankHoliday.Table: FileCodable {
  /// The name of a table.
  public static let fileForm = FileForm<BankHoliday.Table>(.word(unread: .england))
}
#endif
