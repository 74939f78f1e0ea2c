import MandateKit

extension Act {
  /// The proposal that the act is about, if it is about one.
  var proposal: Proposal.ID? {
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
