#if !hasFeature(Embedded)
extension Act: CustomStringConvertible {
  /// The act on one line, by identifiers.
  public var description: String {
    switch self {
    case .vote(let vote): vote.description
    case .castingVote(let vote): vote.description
    case .recusal(let recusal): recusal.description
    case .attendance(let attendance): attendance.description
    case .consultation(let consultation): consultation.description
    case .notice(let notice): notice.description
    case .decision(let decision): decision.description
    case .revocation(let revocation): revocation.description
    }
  }
}
#endif

extension ActRecord: CustomStringConvertible {
  /// The number of acts.
  public var description: String { "ActRecord(acts: \(acts.count))" }
}
