extension Engagement {
  /// How one voter has taken part.
  public struct Voter: Hashable, Sendable, Identifiable {
    /// The voter.
    public let id: PartyID
    /// The kind of the body, or `nil` for a person.
    public let kind: BodyKind?
    /// The number of closed proposals on which it could vote.
    public internal(set) var couldVote = 0
    /// The number of these on which it voted for, in time.
    public internal(set) var votedFor = 0
    /// The number of these on which it voted against, in time.
    public internal(set) var votedAgainst = 0
    /// The number of these on which it abstained, in time.
    public internal(set) var abstained = 0
    /// The number of these on which it voted only once voting was over.
    public internal(set) var late = 0
    /// The number of proposals on which it would have voted and was recused.
    public internal(set) var recused = 0
    /// The number of open proposals on which it has voted.
    public internal(set) var votedOnOpen = 0
    /// The number of open proposals on which it has yet to vote.
    public internal(set) var yetToVote = 0
    /// The number of closed proposals on which its vote was decisive.
    ///
    /// A vote was decisive, or critical (Banzhaf 1965), where the essential approvals, taken together, would
    /// have come out otherwise had it been another or not been cast, all other votes being as they were.
    public internal(set) var decisiveVotes = 0
    /// The number of closed proposals on which it did not vote, and a vote would have been decisive.
    public internal(set) var decisiveSilences = 0
    /// The day of the first of its votes that count, or `nil` where none does.
    public internal(set) var firstVote: CivilDate?
    /// The day of the last of its votes that count, or `nil` where none does.
    public internal(set) var lastVote: CivilDate?

    init(_ id: PartyID, kind: BodyKind?) {
      self.id = id
      self.kind = kind
    }

    /// The number of closed proposals on which it voted in time.
    public var voted: Int { votedFor + votedAgainst + abstained }

    /// The number of closed proposals on which it could vote and did not.
    public var silent: Int { couldVote - voted }

    /// Returns whether it could vote on a number of closed proposals, and never voted on any proposal.
    ///
    /// - Parameter least: The fewest closed proposals.
    /// - Returns: Whether it is a passenger.
    public func isPassenger(least: Int) -> Bool {
      couldVote >= least && voted == 0 && votedOnOpen == 0
    }

    mutating func count(_ vote: CompiledVote?, isOpen: Bool) {
      if let vote {
        firstVote = min(firstVote ?? vote.date, vote.date)
        lastVote = max(lastVote ?? vote.date, vote.date)
      }
      if isOpen {
        if vote == nil { yetToVote += 1 } else { votedOnOpen += 1 }
        return
      }
      couldVote += 1
      switch vote?.choice {
      case .for?: votedFor += 1
      case .against?: votedAgainst += 1
      case .abstain?: abstained += 1
      case nil: break
      }
    }
  }
}
