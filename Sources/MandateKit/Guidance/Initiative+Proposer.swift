extension Docket.Initiative {
  /// The proposals of one proposer.
  public struct Proposer: Hashable, Sendable, Identifiable {
    /// The proposer.
    public let id: PartyID
    /// Its kind.
    public let kind: BodyKind
    /// Whether its proposals start in general practice.
    public let isGeneralPractice: Bool
    /// The proposals, by what became of them.
    public internal(set) var outcomes = Outcomes()
    /// What they are worth, by what became of them.
    public internal(set) var value = Amounts()

    mutating func add(_ outcome: Outcome, _ pounds: Int) {
      outcomes.add(outcome)
      value.add(outcome, pounds)
    }
  }

  /// The proposals of the proposers of one kind.
  public struct ProposerKind: Hashable, Sendable {
    /// The kind.
    public let kind: BodyKind
    /// Whether proposals of this kind start in general practice.
    public let isGeneralPractice: Bool
    /// The proposals, by what became of them.
    public fileprivate(set) var outcomes = Outcomes()
    /// What they are worth, by what became of them.
    public fileprivate(set) var value = Amounts()
  }

  /// The proposals by the kind of their proposer, sorted by kind.
  public var kinds: [ProposerKind] {
    var kinds: [BodyKind: ProposerKind] = [:]
    for proposer in proposers {
      let new = ProposerKind(kind: proposer.kind, isGeneralPractice: proposer.isGeneralPractice)
      var kind = kinds[proposer.kind] ?? new
      kind.outcomes = kind.outcomes + proposer.outcomes
      kind.value = kind.value + proposer.value
      kinds[proposer.kind] = kind
    }
    return kinds.values.sorted { $0.kind < $1.kind }
  }

  /// What the proposals that one forum decides are worth.
  public struct Forum: Hashable, Sendable, Identifiable {
    /// The forum.
    public let id: Body.ID
    /// Whether it is a body of general practice.
    public let isGeneralPractice: Bool
    /// What those that started in general practice are worth.
    public internal(set) var started = Amounts()
    /// What those that others proposed are worth.
    public internal(set) var received = Amounts()
  }

  /// Pounds, by what became of the proposals that are worth them.
  ///
  /// A proposal whose value the document does not give is worth 0.
  public struct Amounts: Hashable, Sendable {
    /// The pounds of those with a mandate.
    public internal(set) var mandated: Int64 = 0
    /// The pounds of those without.
    public internal(set) var notMandated: Int64 = 0
    /// The pounds of those still open.
    public internal(set) var undetermined: Int64 = 0

    /// All of them.
    public var total: Int64 { mandated + notMandated + undetermined }

    /// Returns the sums of two amounts.
    static func + (left: Amounts, right: Amounts) -> Amounts {
      Amounts(
        mandated: left.mandated + right.mandated,
        notMandated: left.notMandated + right.notMandated,
        undetermined: left.undetermined + right.undetermined
      )
    }

    // A million proposals of a billion pounds each add up to 10 to the power of 15.
    mutating func add(_ outcome: Outcome, _ pounds: Int) {
      switch outcome {
      case .mandated: mandated += Int64(pounds)
      case .notMandated: notMandated += Int64(pounds)
      case .undetermined: undetermined += Int64(pounds)
      }
    }
  }
}
