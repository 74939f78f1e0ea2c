extension DecisionRule: CustomStringConvertible {
  /// The condition, and then the quorum, the scale and the casting vote where there are any, on one line.
  public var description: String {
    var parts = ["\(passes)"]
    if let quorum { parts.append("quorum \(quorum)") }
    if let scale { parts.append("scale \(scale)") }
    if let castingVote { parts.append("casting vote \(castingVote)") }
    return parts.joined(separator: "; ").boundedAsLine
  }
}

extension VoteScale: CustomStringConvertible {
  /// The scale, such as `1 per 1000 rounded up, at least 1`.
  public var description: String {
    "1 per \(patients) rounded \(rounding.rawValue)" + (atLeast > 0 ? ", at least \(atLeast)" : "")
  }
}

extension CastingVoteHolder: CustomStringConvertible {
  /// Those listed, in order, or `presiding`.
  public var description: String {
    switch self {
    case .listed(let holders): holders.described
    case .presiding: "presiding"
    }
  }
}
