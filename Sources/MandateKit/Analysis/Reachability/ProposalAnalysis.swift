/// Questions about one proposal and all its records at once.
///
/// ```swift
/// let analysis = try ProposalAnalysis(of: proposal, under: governance)
/// analysis.mandated(while: "lmc", is: .against)   // .possible, with a record that shows it
/// ```
///
/// A record here is any set of votes, casting votes, attendances, consultations and notices. In all of
/// them nobody is recused, no mandate is revoked and the forum does not decide early, and mandates,
/// deputies and appointments are those of the governance; everyone votes in person. Answers are exact: a possibility is shown by a record that was resolved; an
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
  /// The acts of every record other than votes and casting votes on the proposal.
  let duties: [Act]
  /// The day before any vote, and the day on which everything is known.
  let start: CivilDate
  let horizon: CivilDate
  /// Whether something rules a mandate out, whatever the votes.
  let isHopeless: Bool
  /// Whether an adoption or a ratification is open.
  let isUncertain: Bool
  /// Those who vote by themselves on every proposal.
  let voters: [PartyIndex]
  /// The most voters and casting votes that are gone through one by one.
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
    voters = governance.votersByThemselves
    let dates = ([proposal] + others).map { $0.decisionDate }
    let start = (dates.min() ?? proposal.decisionDate).adding(days: -1)
    self.start = start
    horizon = dates.max() ?? proposal.decisionDate
    let attendances = docket.attendances(on: start)
    let attended = docket.following(docket.proposals, record: ActRecord(attendances))
    guard let baseline = attended.resolve(proposal.id, asOf: start) else {
      (duties, isHopeless, isUncertain) = ([], true, false)
      return
    }
    var resolver = Resolver(docket.compiled)
    let evaluation = resolver.evaluation(of: Index(0), asOf: start)
    var duties = attendances
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
        if let act = evaluation.consultation(requirement, path, of: proposal) {
          duties.append(act)
        }
      case .notice(let deadline):
        if let act = evaluation.notice(requirement, deadline, of: proposal) {
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

  /// Returns whether the proposal can have a mandate while a body or person stands somewhere.
  ///
  /// Where there is nobody of that identifier, or it can never stand so, it is impossible.
  ///
  /// - Parameters:
  ///   - party: The body or person.
  ///   - stance: The positions that it is held to.
  /// - Returns: Whether it can, with a record that shows it, or that it was not found out.
  public func mandated(while party: PartyID, is stance: Stance = .notFor)
    -> ProposalAnalysis.Possibility
  {
    guard let index = docket.governance.parties[party] else { return .impossible }
    return possibility(holding: (index, stance.positions))
  }

  /// Returns the bodies of a kind each of which, by being against, prevents every mandate.
  ///
  /// Those that cannot be against are none of them; nor is any where there is no mandate at all. Only
  /// bodies are looked at that stand for some practice affected.
  ///
  /// - Returns: The blockers, and the bodies of which it was not shown either way, sorted.
  public func blockers(ofKind kind: BodyKind) -> (
    blockers: [ProposalAnalysis.BlockingBody], unexamined: [Body.ID]
  ) {
    let trial = ScenarioSearch(self, holding: nil)
    return blockers(
      among: trial.standing.filter { trial.structure.kind(of: $0) == kind }.map { trial.id(of: $0) }
    )
  }

  /// Returns those of some bodies and people each of whom, by being against, prevents every mandate: a
  /// chair, say.
  ///
  /// Those that cannot be against are none of them; nor is any where there is no mandate at all. Where it
  /// was not found out whether there is one, it is shown of nobody.
  ///
  /// - Returns: The blockers, and those of whom it was not shown either way, in the order given.
  /// - Complexity: For each a resolution or two of the outcome, in which together at most 400
  ///   million bodies and electors are read. Where these do not tell, records are tried one after the
  ///   other, in which together at most a hundred thousand have part. Of those left over it is not
  ///   shown either way.
  public func blockers(among parties: [PartyID]) -> (
    blockers: [ProposalAnalysis.BlockingBody], unexamined: [PartyID]
  ) {
    var trial = ScenarioSearch(self, holding: nil)
    let parties = parties.filter { docket.governance.parties[$0] != nil }
    let acts: SupposedActs
    switch supportingActs(in: &trial) {
    case .found(let found): acts = found
    case .none: return ([], [])
    case .undecided: return ([], parties)
    }
    var search = BlockerSearch(trial, supporting: acts)
    var found: (blockers: [ProposalAnalysis.BlockingBody], unexamined: [PartyID]) = ([], [])
    for id in parties {
      guard let party = docket.governance.parties[id] else { continue }
      switch search.verdict(on: party) ?? search.tried(party) {
      case .blocks(let blocking): found.blockers.append(blocking)
      case .cannotBlock: break
      case .notShown: found.unexamined.append(id)
      }
    }
    return found
  }

  /// Returns whether there is a record with a mandate, one body or person being held to some positions.
  private func possibility(holding held: (party: PartyIndex, positions: PositionSet)?)
    -> ProposalAnalysis.Possibility
  {
    var trial = ScenarioSearch(self, holding: held)
    return switch supportingActs(in: &trial) {
    case .found(let acts): .possible(trial.witness(acts))
    case .none: .impossible
    case .undecided: .undecided
    }
  }

  /// Returns acts with a mandate under which the one held is in one of its positions.
  func supportingActs(in trial: inout ScenarioSearch) -> ScenarioSearch.Answer {
    guard !isHopeless, trial.isConceivable() else { return .none }
    if let acts = trial.found() { return .found(acts) }
    switch trial.exhausted() {
    case .found(let acts): return .found(acts)
    case .none: return isUncertain || trial.hasOpenWarrants ? .undecided : .none
    case .undecided: return .undecided
    }
  }
}
