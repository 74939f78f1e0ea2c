extension Docket {
  /// The proposals that start in general practice and those that are put to it, counted by outcome.
  public struct Initiative: Hashable, Sendable {
    /// The proposals by subject and forum, sorted by both.
    ///
    /// One with several subjects is in several.
    public let rows: [Row]
    /// The proposals that started in general practice, each counted once.
    public let started: Outcomes
    /// The proposals that were put to general practice, each counted once.
    public let received: Outcomes

    /// The proposals on one subject at one forum.
    public struct Row: Hashable, Sendable {
      /// The subject.
      public var subject: SubjectPath
      /// The forum.
      public var forum: Body.ID
      /// Those that started in general practice.
      public var started: Outcomes
      /// Those that were put to it.
      public var received: Outcomes
    }

    /// Proposals counted by what became of them.
    public struct Outcomes: Hashable, Sendable {
      /// Those with a mandate.
      public var mandated: Int
      /// Those without.
      public var notMandated: Int
      /// Those still open.
      public var undetermined: Int

      /// Creates the counts.
      ///
      /// - Parameters:
      ///   - mandated: The number of proposals with a mandate.
      ///   - notMandated: The number of those without.
      ///   - undetermined: The number of those still open.
      public init(mandated: Int = 0, notMandated: Int = 0, undetermined: Int = 0) {
        self.mandated = mandated
        self.notMandated = notMandated
        self.undetermined = undetermined
      }

      /// How many there are.
      public var total: Int { mandated + notMandated + undetermined }

      mutating func count(_ outcome: Outcome) {
        switch outcome {
        case .mandated: mandated += 1
        case .notMandated: notMandated += 1
        case .undetermined: undetermined += 1
        }
      }
    }
  }
}

extension Docket {
  /// Returns who proposes, over all proposals of the case.
  ///
  /// - Parameters:
  ///   - date: The date as of which outcomes are counted, or `nil` for each proposal's own
  ///     decision date.
  ///   - kinds: The kinds of proposers that count as general practice.
  /// - Returns: The counts, by subject and forum and in all.
  public func initiative(
    asOf date: CivilDate? = nil,
    generalPractice kinds: Set<BodyKind> = BodyKind.generalPracticeProposers
  ) -> Initiative {
    var resolver = Resolver(compiled)
    var (started, received) = (Initiative.Outcomes(), Initiative.Outcomes())
    var rows: [RowKey: Initiative.Row] = [:]
    for (index, indexed) in compiled.value.record.proposals.elements {
      let proposal = indexed.proposal
      let outcome = resolver.outcome(of: index, asOf: date ?? proposal.decisionDate).outcome
      let startsHere = kinds.contains(governance.bodies[indexed.proposer].kind)
      if startsHere { started.count(outcome) } else { received.count(outcome) }
      var seen: Set<SubjectPath> = []
      for subject in proposal.subjects where seen.insert(subject).inserted {
        let key = RowKey(subject: subject.rawValue, forum: proposal.forum)
        let empty = Initiative.Row(
          subject: subject,
          forum: proposal.forum,
          started: Initiative.Outcomes(),
          received: Initiative.Outcomes()
        )
        if startsHere {
          rows[key, default: empty].started.count(outcome)
        } else {
          rows[key, default: empty].received.count(outcome)
        }
      }
    }
    let sorted = rows.values.sorted {
      ($0.subject.rawValue, $0.forum) < ($1.subject.rawValue, $1.forum)
    }
    return Initiative(rows: sorted, started: started, received: received)
  }
}

private struct RowKey: Hashable {
  var subject: String
  var forum: Body.ID
}
