import MandateKit

extension Act {
  /// The day from which the act is known.
  var date: CivilDate {
    switch self {
    case .vote(let vote): vote.date
    case .castingVote(let vote): vote.date
    case .recusal(let recusal): recusal.date
    case .attendance(let attendance): attendance.date
    case .consultation(let consultation): consultation.opened
    case .notice(let notice): notice.date
    case .decision(let decision): decision.date
    case .revocation(let revocation): revocation.date
    }
  }
}
