extension Act {
  /// The days that are written down of the act.
  ///
  /// Of a consultation they are those on which it was opened, its information was complete, it was answered, closed
  /// and considered, where these are on the record; of another act it is the one on which it was done.
  public var days: [CivilDate] {
    switch self {
    case .vote(let vote): [vote.date]
    case .castingVote(let vote): [vote.date]
    case .attendance(let attendance): [attendance.date]
    case .recusal(let recusal): [recusal.date]
    case .notice(let notice): [notice.date]
    case .decision(let decision): [decision.date]
    case .revocation(let revocation): [revocation.date]
    case .consultation(let consultation):
      [
        consultation.opened, consultation.informed, consultation.answered, consultation.closed,
        consultation.considered,
      ].compactMap { $0 }
    }
  }
}
