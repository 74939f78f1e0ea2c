/// One thing that happened, as the record has it.
public enum Act: Hashable, Sendable {
  /// A vote.
  case vote(Vote)
  /// A casting vote.
  case castingVote(CastingVote)
  /// A recusal.
  case recusal(Recusal)
  /// An attendance.
  case attendance(Attendance)
  /// A consultation.
  ///
  /// Stored apart: few acts are consultations, and one is twice as large as any other act.
  indirect case consultation(Consultation)
  /// A notice.
  case notice(Notice)
  /// A decision.
  case decision(Decision)
  /// A revocation.
  case revocation(Revocation)

  /// The proposal that the act is about, or `nil` for a revocation.
  package var proposal: Proposal.ID? {
    switch self {
    case .vote(let vote): vote.proposal
    case .castingVote(let vote): vote.proposal
    case .recusal(let recusal): recusal.proposal
    case .attendance(let attendance): attendance.proposal
    case .consultation(let consultation): consultation.proposal
    case .notice(let notice): notice.proposal
    case .decision(let decision): decision.proposal
    case .revocation: nil
    }
  }
}
