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
    /// The proposals by proposer, sorted by identifier.
    public let proposers: [Proposer]
    /// What the proposals are worth, by the forum that decides, sorted by identifier.
    public let forums: [Forum]
    /// The priorities that general practice has agreed, by decision date, then in the order of the docket.
    public let priorities: [Priority]
    /// Whether every later proposal was compared with every priority; there can be too many to do so
    /// (`Limits.prioritySteps`).
    public let prioritiesAreComplete: Bool

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

      /// Returns the sums of two counts.
      static func + (left: Outcomes, right: Outcomes) -> Outcomes {
        Outcomes(
          mandated: left.mandated + right.mandated,
          notMandated: left.notMandated + right.notMandated,
          undetermined: left.undetermined + right.undetermined
        )
      }

      mutating func add(_ outcome: Outcome) {
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
  ///   - date: The date as of which outcomes are counted, proposals that were opened later left out, or `nil` for each
  ///     proposal's own decision date.
  ///   - kinds: The kinds of proposers that count as general practice.
  /// - Returns: The counts, by subject and forum, by proposer and in all; without rows where there are no
  ///   proposals.
  /// - Complexity: An outcome for each proposal, and at most `Limits.prioritySteps` comparisons of a proposal with
  ///   a priority, the bytes of its subjects among them.
  public func initiative(
    asOf date: CivilDate? = nil,
    generalPractice kinds: Set<BodyKind> = BodyKind.generalPracticeProposers
  ) -> Initiative {
    var resolver = Resolver(compiled)
    var tally = InitiativeTally(governance, generalPractice: kinds)
    for (index, indexed) in compiled.value.record.proposals.elements {
      let asOf = date ?? indexed.proposal.decisionDate
      guard indexed.proposal.isOpened(by: asOf) else { continue }
      tally.count(indexed, resolver.outcome(of: index, asOf: asOf).outcome)
    }
    return tally.initiative
  }
}
