/// What alone would make the outcome another, were it otherwise.
///
/// A requirement that is unmet among others that are unmet decides nothing by itself, and neither
/// does a vote against that changed nothing.
public struct DecisiveReasons: Hashable, Sendable {
  /// The outcome that they decide.
  public let outcome: Outcome
  /// The requirements that would, in the order of the answer.
  public let requirements: [DecisiveRequirement]
  /// The voters that would, by body, each with the other vote that does it.
  public let voters: [DecisiveVoter]

  /// A requirement that alone would make the outcome another.
  public struct DecisiveRequirement: Hashable, Sendable {
    /// The provision.
    public var provision: Provision.ID
    /// The body, or nothing where there is none.
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
    /// What it voted.
    public var choice: Choice
    /// What it would have had to vote.
    public var instead: Choice
    /// The outcome then.
    public var otherwise: Outcome
  }
}

extension Docket {
  /// Returns what alone would make the outcome of a proposal another, as of the end of a date.
  ///
  /// - Returns: The reasons, or nothing where the case has no such proposal.
  /// - Complexity: Two resolutions of the outcome for each ballot on the proposal.
  public func decisiveReasons(
    for proposal: Proposal.ID,
    asOf date: CivilDate
  ) -> DecisiveReasons? {
    guard let place = places[proposal] else { return nil }
    var resolver = Resolver(self)
    var evaluation = resolver.evaluation(place, asOf: date)
    let compiled = evaluation.compiled
    let judged = compiled.outcome(asOf: date, in: self)
    var voters: [DecisiveReasons.DecisiveVoter] = []
    for seat in compiled.structure.bodies.indices {
      guard let vote = evaluation.question.vote(seat, compiled) else { continue }
      for choice in Choice.allCases where choice != vote.choice {
        let otherwise = compiled.outcome(asOf: date, supposing: (seat, choice), in: self).outcome
        if otherwise != judged.outcome {
          voters.append(
            DecisiveReasons.DecisiveVoter(
              body: compiled.structure.id(seat),
              choice: vote.choice,
              instead: choice,
              otherwise: otherwise
            )
          )
        }
      }
    }
    return DecisiveReasons(
      outcome: judged.outcome,
      requirements: DecisiveReasons.requirements(&evaluation, judged.reason, in: self),
      voters: voters
    )
  }
}

extension DecisiveReasons {
  fileprivate static func requirements(
    _ evaluation: inout Evaluation,
    _ reason: Outcome.Reason,
    in docket: Docket
  ) -> [DecisiveRequirement] {
    // Where nothing grants a mandate, no single requirement can help or harm.
    guard reason != .nobodyAffected, reason != .nothingGrants else { return [] }
    var essential: [(provision: Provision.ID, body: Body.ID?, status: Status)] = []
    for item in evaluation.compiled.items where item.isEssential {
      let provision = docket.governance.provisions[item.provision].provision.id
      for requirement in evaluation.statuses(of: item, in: docket) {
        let body = requirement.body.map { docket.governance.id(of: $0) }
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
