extension Engagement {
  /// The notices due by the same party, by whether they were given in time: one for each provision that asks for
  /// them and each who is to be told.
  public struct NoticesOwed: Hashable, Sendable {
    /// Those who owe them, by identifier: a body or person, or the representatives at a forum, any one of whom
    /// can give them.
    ///
    /// Empty where representatives owe them and there are none.
    public let owedBy: [PartyID]
    /// The notices due before a decision.
    public internal(set) var before = Counts()
    /// The notices due after a decision: reports back.
    public internal(set) var after = Counts()

    init(owedBy: [PartyID]) {
      self.owedBy = owedBy
    }

    /// Notices counted by whether they were given in time.
    public struct Counts: Hashable, Sendable {
      /// Those given in time.
      public internal(set) var inTime = 0
      /// Those given, and out of time.
      public internal(set) var late = 0
      /// Those not given, whose time is over.
      public internal(set) var missing = 0
      /// Those not given, for which there is time.
      public internal(set) var due = 0

      /// How many there are.
      public var total: Int { inTime + late + missing + due }

      mutating func count(_ status: Status, isGiven: Bool) {
        switch status {
        case .met: inTime += 1
        case .open: due += 1
        case .unmet: if isGiven { late += 1 } else { missing += 1 }
        }
      }
    }
  }
}
