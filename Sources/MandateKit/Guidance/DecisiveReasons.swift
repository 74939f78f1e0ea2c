extension Docket {
  /// The requirements and voters each of which alone would make the outcome another.
  ///
  /// A requirement that is unmet among others that are unmet does not decide by itself, and neither
  /// does a vote against that made no difference.
  public struct DecisiveReasons: Hashable, Sendable {
    /// The outcome that they decide.
    public let outcome: Outcome
    /// The requirements that would, in the order of the answer.
    public let requirements: [DecisiveRequirement]
    /// The voters that would, by body, each with the other vote that does it.
    public let voters: [DecisiveVoter]
    /// The voters of whom it is not known whether another vote would, because finding out takes more
    /// steps than ``Docket/decisiveReasons(for:asOf:)`` may take; mostly none.
    public let notExamined: [Body.ID]

    /// A requirement that alone would make the outcome another.
    public struct DecisiveRequirement: Hashable, Sendable {
      /// The provision.
      public var provision: Provision.ID
      /// The body, or `nil` where there is none.
      public var body: Body.ID?
      /// Whether it is met, open or unmet.
      public var status: Status
      /// The outcome were it unmet, where it is met, and met, where it is not.
      public var otherwise: Outcome
    }

    /// A voter whose one vote would make the outcome another.
    public struct DecisiveVoter: Hashable, Sendable {
      /// The voter.
      public var body: Body.ID
      /// Its vote.
      public var choice: Choice
      /// The vote that would do it.
      public var instead: Choice
      /// The outcome then.
      public var otherwise: Outcome
    }
  }
}

extension Docket {
  /// Returns the requirements and voters each of which alone would make the outcome of a proposal
  /// another, as of the end of a date.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The reasons, or `nil` where the docket has no such proposal.
  /// - Complexity: Two resolutions of the outcome for each ballot on the proposal. Their searches for
  ///   verdicts take at most a hundred million steps together.
  public func decisiveReasons(
    for proposal: Proposal.ID,
    asOf date: CivilDate
  ) -> Docket.DecisiveReasons? {
    var settled = SettledApprovals()
    return decisiveReasons(for: proposal, asOf: date, &settled)
  }

  /// Returns the same, with what questions about several proposals share.
  package func decisiveReasons(
    for proposal: Proposal.ID,
    asOf date: CivilDate,
    _ settled: inout SettledApprovals
  ) -> Docket.DecisiveReasons? {
    guard let index = index(of: proposal) else { return nil }
    return decisiveReasons(for: index, asOf: date, &settled)
  }

  /// Returns the requirements and voters each of which alone would make the outcome another.
  func decisiveReasons(
    for index: Index<Proposal>,
    asOf date: CivilDate,
    _ settled: inout SettledApprovals
  ) -> Docket.DecisiveReasons {
    var resolver = Resolver(compiled)
    var evaluation = resolver.evaluation(of: index, asOf: date)
    swap(&evaluation.cache.settled, &settled)
    defer { swap(&evaluation.cache.settled, &settled) }
    let (outcome, reason) = evaluation.outcome()
    // Where no requirement grants a mandate, none can help or harm by itself, and no vote can.
    let canGrant = reason != .nobodyAffected && reason != .nothingGrants
    let requirements = canGrant ? Docket.DecisiveReasons.requirements(in: &evaluation) : []
    // What other proposals come to does not rest on the votes on this one.
    var others = evaluation.cache.approvals
    others[index] = nil
    let structure = evaluation.structure
    var steps = SearchBudget(compiled.value.questionSteps)
    var voters: [Docket.DecisiveReasons.DecisiveVoter] = []
    var notExamined: [Body.ID] = []
    for node in structure.parties.indices {
      guard canGrant, let vote = evaluation.view.vote(of: node) else { continue }
      for choice in Choice.allCases where choice != vote.choice {
        var supposed = resolver.evaluation(
          of: index,
          asOf: date,
          supposing: [RecordView.Ballot(node: node, choice: choice)],
          reach: .essential,
          steps: steps.takePart(oneIn: 4, atMost: compiled.value.answerSteps)
        )
        supposed.cache.approvals = others
        supposed.cache.settled = evaluation.cache.settled
        let otherwise = supposed.outcome().outcome
        steps.putBack(supposed.steps)
        let body = structure.id(of: node)
        // Only what is left open can be so for want of steps.
        if otherwise == .undetermined, !supposed.isExamined {
          if notExamined.last != body { notExamined.append(body) }
          continue
        }
        if otherwise == outcome { continue }
        voters.append(
          Docket.DecisiveReasons.DecisiveVoter(
            body: body,
            choice: vote.choice,
            instead: choice,
            otherwise: otherwise
          )
        )
      }
    }
    return Docket.DecisiveReasons(
      outcome: outcome,
      requirements: requirements,
      voters: voters,
      notExamined: notExamined
    )
  }
}

extension Docket.DecisiveReasons {
  fileprivate static func requirements(
    in evaluation: inout Evaluation<NoFindings>
  ) -> [DecisiveRequirement] {
    var essential: [(provision: Provision.ID, body: Body.ID?, status: Status)] = []
    for duty in evaluation.compiled.duties where duty.isEssential {
      let provision = evaluation.governance.provisions[duty.provision].provision.id
      for requirement in evaluation.statuses(of: duty) {
        let body = requirement.body.map { evaluation.governance.id(of: $0) }
        essential.append((provision, body, requirement.status))
      }
    }
    var (unmet, open) = (0, 0)
    for requirement in essential {
      switch requirement.status {
      case .met: break
      case .open: open += 1
      case .unmet: unmet += 1
      }
    }
    func outcome(unmet: Int, open: Int) -> Outcome {
      unmet > 0 ? .notMandated : open > 0 ? .undetermined : .mandated
    }
    let now = outcome(unmet: unmet, open: open)
    return essential.compactMap { requirement in
      let otherwise: Outcome =
        switch requirement.status {
        case .met: outcome(unmet: unmet + 1, open: open)
        case .open: outcome(unmet: unmet, open: open - 1)
        case .unmet: outcome(unmet: unmet - 1, open: open)
        }
      guard otherwise != now else { return nil }
      return DecisiveRequirement(
        provision: requirement.provision,
        body: requirement.body,
        status: requirement.status,
        otherwise: otherwise
      )
    }
  }
}
