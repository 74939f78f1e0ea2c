/// Questions about one proposal and all its records at once.
///
/// ```swift
/// let analysis = try ProposalAnalysis(of: proposal, under: governance)
/// analysis.mandated(while: "lmc", is: .against)   // .possible, with a record that shows it
/// ```
///
/// A record here is any set of votes, consultations and notices. In all of them nobody is recused,
/// no mandate is revoked and the forum does not decide early, and mandates and appointments are
/// those of the governance. Answers are exact: a possibility is shown by a record that was resolved; an
/// impossibility was excluded for every record. Where voters count in several places at once neither
/// may succeed; up to six voters are then gone through vote by vote, and of more the answer is
/// undecided.
public struct ProposalAnalysis: Sendable {
  /// The proposal and those it depends on, without a record.
  let docket: Docket
  /// The proposal.
  public let proposal: Proposal
  /// The governance under which it is decided.
  public var governance: Governance { docket.governance }
  /// The acts of every record other than votes on the proposal.
  let duties: [Act]
  /// The day before any vote, and the day on which everything is known.
  let start: CivilDate
  let horizon: CivilDate
  /// Whether something rules a mandate out, whatever the votes.
  let isHopeless: Bool
  /// Whether an adoption or a ratification is open.
  let isUncertain: Bool
  /// The most voters whose votes are gone through one by one.
  let mostVoters: Int

  /// Prepares the questions.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - governance: The governance under which it is decided.
  ///   - others: Proposals that adopt or ratify mandates. In each, all who can vote for. Without
  ///     them, what rests on such a mandate alone is not examined.
  /// - Throws: ``InvalidDocumentError`` where the proposals are not valid under the governance.
  public init(
    of proposal: Proposal,
    under governance: Governance,
    among others: [Proposal] = []
  ) throws(InvalidDocumentError) {
    try self.init(
      of: proposal,
      under: governance,
      among: others,
      mostVoters: Limits.votersTriedOneByOne
    )
  }

  /// Prepares the questions, with a bound on going through votes one by one.
  package init(
    of proposal: Proposal,
    under governance: Governance,
    among others: [Proposal] = [],
    mostVoters: Int
  ) throws(InvalidDocumentError) {
    let docket = try Docket(governance: governance, proposals: [proposal] + others)
    self.docket = docket
    self.proposal = proposal
    self.mostVoters = mostVoters
    let dates = ([proposal] + others).map { $0.decisionDate }
    let start = (dates.min() ?? proposal.decisionDate).adding(days: -1)
    self.start = start
    horizon = dates.max() ?? proposal.decisionDate
    guard let baseline = docket.resolve(proposal.id, asOf: start) else {
      (duties, isHopeless, isUncertain) = ([], true, false)
      return
    }
    var resolver = Resolver(docket.compiled)
    let evaluation = resolver.evaluation(of: Index(0), asOf: start)
    var duties: [Act] = []
    var isHopeless = baseline.reason == .nobodyAffected || baseline.reason == .nothingGrants
    var isUncertain = false
    for requirement in baseline.requirements where requirement.force == .essential {
      switch requirement.detail {
      case .approval: break
      case .confirmation:
        if requirement.status == .unmet { isHopeless = true }
        if requirement.status == .open { isUncertain = true }
      case .representation, .authority:
        if requirement.status == .met { break }
        // Arrangements are those of the governance: only what awaits a vote is open.
        if requirement.reason == .adReferendum { isUncertain = true } else { isHopeless = true }
      case .consultation(let path):
        if let act = evaluation.consultation(requirement, path, of: proposal, in: docket) {
          duties.append(act)
        }
      case .notice(let deadline):
        if let act = evaluation.notice(requirement, deadline, of: proposal, in: docket) {
          duties.append(act)
        }
      }
    }
    self.duties = duties
    self.isHopeless = isHopeless
    self.isUncertain = isUncertain
  }

  /// Returns whether the proposal can have a mandate at all.
  public func mandated() -> ProposalAnalysis.Possibility {
    possibility(holding: nil)
  }

  /// Returns whether the proposal can have a mandate while a body stands somewhere.
  ///
  /// Where there is no such body, or it can never stand so, it is impossible.
  public func mandated(while body: Body.ID, is stance: Stance = .notFor)
    -> ProposalAnalysis.Possibility
  {
    guard let index = docket.governance.parties[body], docket.governance.isBody(index)
    else { return .impossible }
    return possibility(holding: (index, stance.positions))
  }

  /// Returns the bodies of a kind each of which, by being against, prevents every mandate.
  ///
  /// Those that cannot be against are none of them; nor is any where there is no mandate at all.
  ///
  /// - Returns: The blockers, and the bodies of which it was not shown either way, sorted.
  public func blockers(ofKind kind: BodyKind) -> (
    blockers: [ProposalAnalysis.BlockingBody], unexamined: [Body.ID]
  ) {
    let trial = ScenarioSearch(self)
    let governance = docket.governance
    guard case .possible = mandated() else { return ([], []) }
    var found: (blockers: [ProposalAnalysis.BlockingBody], unexamined: [Body.ID]) = ([], [])
    for body in trial.standing where governance.bodies[body].kind == kind {
      var against = trial
      guard against.canStand(body, .against) else { continue }
      let id = governance.id(of: body)
      switch possibility(holding: (body, .against)) {
      case .possible: break
      case .undecided: found.unexamined.append(id)
      case .impossible:
        if let votes = against.everyoneFor(but: body, .against),
          against.outcome(votes) != .mandated
        {
          found.blockers.append(ProposalAnalysis.BlockingBody(id, witness: against.witness(votes)))
        } else {
          found.unexamined.append(id)
        }
      }
    }
    return found
  }

  /// Returns whether there is a record with a mandate, one body being held to some positions.
  private func possibility(holding held: (body: PartyIndex, positions: PositionSet)?)
    -> ProposalAnalysis.Possibility
  {
    guard !isHopeless else { return .impossible }
    var trial = ScenarioSearch(self)
    guard trial.isConceivable(holding: held) else { return .impossible }
    if let votes = trial.votes(holding: held) { return .possible(trial.witness(votes)) }
    switch trial.exhausted(holding: held) {
    case .found(let votes): return .possible(trial.witness(votes))
    case .none:
      return isUncertain || trial.hasOpenWarrants ? .undecided : .impossible
    case .tooMany: return .undecided
    }
  }
}

extension Evaluation {
  /// A consultation that passes every limb, as late as it can be.
  fileprivate func consultation(
    _ requirement: RequirementResult,
    _ path: RequirementResult.ConsultationPath,
    of proposal: Proposal,
    in docket: Docket
  ) -> Act? {
    guard let body = requirement.body, let opened = path.openBy,
      let by = party(owing: requirement.provision, in: docket)
    else { return nil }
    return .consultation(
      Consultation(
        of: body,
        by: by,
        on: proposal.id,
        opened: opened,
        closed: proposal.decisionDate,
        sufficientInformation: true,
        considered: proposal.decisionDate
      )
    )
  }

  /// A notice on the last day for it.
  fileprivate func notice(
    _ requirement: RequirementResult,
    _ deadline: CivilDate,
    of proposal: Proposal,
    in docket: Docket
  ) -> Act? {
    guard let body = requirement.body, let by = party(owing: requirement.provision, in: docket)
    else {
      return nil
    }
    return .notice(Notice(to: body, by: by, on: proposal.id, date: deadline))
  }

  private func party(owing provision: Provision.ID, in docket: Docket) -> Body.ID? {
    owing(under: provision).flatMap { parties($0).first }.map { docket.governance.id(of: $0) }
  }
}
