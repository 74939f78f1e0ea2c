extension Docket {
  /// A proposal of a docket as of the end of a date, and all that can be asked about it.
  ///
  /// Each answer is found when it is read, and not kept.
  ///
  /// ```swift
  /// let question = try docket.question("hub")
  /// if question.outcome == .undetermined { print(question.path.steps.count) }
  /// ```
  public struct Question: Sendable {
    /// The docket.
    public let docket: Docket
    /// The proposal.
    public let proposal: Proposal
    /// The date, taken at the end of that day.
    public let asOf: CivilDate
    let index: Index<Proposal>

    init(_ docket: Docket, _ index: Index<Proposal>, asOf date: CivilDate?) {
      self.docket = docket
      self.index = index
      proposal = docket.indexed(index).proposal
      asOf = date ?? proposal.decisionDate
    }

    /// Whether there is a valid mandate.
    public var outcome: Outcome {
      var resolver = Resolver(docket.compiled)
      return resolver.outcome(of: index, asOf: asOf).outcome
    }

    /// The answer, with everything it rests on.
    public var resolution: Resolution {
      var resolver = Resolver(docket.compiled)
      return resolver.resolve(index, asOf: asOf)
    }

    /// The way from where the proposal stands to a mandate.
    public var path: PathToMandate { docket.path(for: index, asOf: asOf) }

    /// The outcome over time, whatever the date of the question.
    ///
    /// - Complexity: That of ``Docket/timeline(of:)``.
    public var timeline: Docket.Timeline { docket.timeline(of: index) }

    /// The requirements and voters each of which alone would make the outcome another.
    ///
    /// - Complexity: That of ``Docket/decisiveReasons(for:asOf:)``.
    public var decisiveReasons: Docket.DecisiveReasons {
      var settled = SettledApprovals()
      return docket.decisiveReasons(for: index, asOf: asOf, &settled)
    }

    /// Returns the votes that are still needed for the approval of a body, as if voting were still open.
    public func votesNeeded(from body: Body.ID) -> Docket.VotesToCarry {
      let governance = docket.governance
      guard governance.parties[body].map({ governance.isBody($0) }) ?? false else {
        return .unknownBody
      }
      return docket.votesNeeded(from: body, for: proposal.id, asOf: asOf)
        .map { .votes($0) } ?? .outOfReach
    }

    /// Returns the question of the same proposal as of another date.
    public func asOf(_ date: CivilDate) -> Question { Question(docket, index, asOf: date) }
  }

  /// The votes that an approval still needs.
  public enum VotesToCarry: Hashable, Sendable {
    /// The fewest voters whose voting for would carry it; none where none is needed.
    case votes(RequirementResult.VotesNeeded)
    /// No votes still to come would carry it.
    case outOfReach
    /// The document has no such body.
    case unknownBody
  }

  /// The questions of all proposals, in order, each as of its own decision date.
  public var questions: [Question] {
    compiled.value.record.proposals.indices.map { Question(self, $0, asOf: nil) }
  }

  /// Returns the question of a proposal, or `nil` where the docket has no such proposal.
  ///
  /// It is as of the decision date of the proposal: see ``Question/asOf(_:)`` for other dates.
  public subscript(proposal: Proposal.ID) -> Question? {
    index(of: proposal).map { Question(self, $0, asOf: nil) }
  }

  /// Returns the question of a proposal.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day, or `nil` for the proposal's own decision date.
  /// - Returns: The question.
  /// - Throws: ``UnknownProposalError`` where the docket has no such proposal.
  public func question(
    _ proposal: Proposal.ID,
    asOf date: CivilDate? = nil
  ) throws(UnknownProposalError) -> Question {
    if let index = index(of: proposal) { return Question(self, index, asOf: date) }
    let names = [proposal.rawValue] + proposals.map { $0.id.rawValue }
    let nearest = NearNames.partners(of: names).first.flatMap { $0 }
    throw UnknownProposalError(
      proposal: proposal,
      nearest: nearest.map { Proposal.ID(names[$0]) },
      known: proposals.prefix(Limits.entriesDescribed).map { $0.id }
    )
  }
}
