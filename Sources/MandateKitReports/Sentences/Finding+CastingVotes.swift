import MandateKit

extension Finding {
  /// Words for the casting vote of somebody by its position.
  func castingVoteWords(_ body: String, _ positions: PositionSet) -> String {
    if let settled = positions.settled {
      return
        "The casting vote is that of \(body), the first who is present of those who have it, and "
        + "\(body) is \(settled.words)"
    }
    return
      "The casting vote is that of \(body), the first who is present of those who have it, and "
      + "\(body) can still be \(positions.words)"
  }

  /// Words for a casting vote that is not settled.
  var castingVoteOpenWords: String {
    "It is not settled who is the first present of those who have the casting vote, or where that "
      + "one stands"
  }

  /// Words where there is no casting vote.
  var noCastingVoteWords: String {
    because.isEmpty
      ? "No casting vote that counts is on the record, and none can come"
      : "Nobody who has the casting vote is present and for"
  }
}

extension Finding.GenericFact {
  /// Whether it says who has a casting vote, and what that is.
  var isAboutCastingVote: Bool {
    switch self {
    case .castingAct, .castingVote, .castingVoteMayCome, .castingVoteOpen, .noCastingVote: true
    default: false
    }
  }
}
