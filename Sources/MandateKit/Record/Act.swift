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
  case consultation(Consultation)
  /// A notice.
  case notice(Notice)
  /// A decision.
  case decision(Decision)
  /// A revocation.
  case revocation(Revocation)
}
