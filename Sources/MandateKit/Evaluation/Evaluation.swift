/// A proposal as of the end of one date: it judges the duties by what is on the record.
///
/// The one path to every answer. With ``NoFindings`` it finds statuses, with a ``FindingTree`` also
/// the reasons and what they rest on.
struct Evaluation<Trace: FindingSink>: Sendable {
  let docket: Shared<CompiledDocket>
  let shared: Shared<CompiledProposal>
  /// The record as it is known.
  private(set) var view: RecordView
  /// The positions that each node can take.
  var positions: Column<VotingStructure, AttainablePositions>
  /// Whether ballots can stand in for verdicts of none.
  let ballotsStandIn: Bool
  var cache = EvaluationCache()
  /// The steps left for finding positions and the verdicts of plebiscites.
  var steps: SearchBudget
  /// The steps that were left for the verdicts of all plebiscites when positions were found.
  var stepsOfPlebiscites: Int64 = 0
  /// Whether each of the positions found is shown to be within reach.
  var isExamined = true
  /// The receiver of findings.
  var trace: Trace
  /// The judgements, in the order of the duties; empty where no findings are gathered.
  var judgements: [Judgement] = []

  /// The decision nodes whose positions are found; the others are taken to have their ballots for
  /// positions.
  enum Reach {
    /// Those that bear on an essential approval.
    case essential
    case all
  }

  /// Finds the positions that bodies can take.
  ///
  /// - Parameters:
  ///   - compiled: The proposal.
  ///   - view: The record as it is known.
  ///   - docket: The docket.
  ///   - trace: The receiver of findings.
  ///   - reach: The decision nodes whose positions are found.
  ///   - held: A node taken to be within some positions, whatever its electors or ballot say.
  ///   - ballotsStandIn: Whether ballots can stand in for verdicts of none.
  ///   - steps: The steps that finding positions and the verdicts of plebiscites may take, or `nil` for
  ///     those of one answer.
  init(
    _ compiled: Shared<CompiledProposal>,
    view: RecordView,
    in docket: Shared<CompiledDocket>,
    trace: Trace,
    reach: Reach = .all,
    holding held: (node: Node, positions: PositionSet)? = nil,
    ballotsStandIn: Bool = true,
    steps: SearchBudget? = nil
  ) {
    self.docket = docket
    self.steps = steps ?? SearchBudget(docket.value.answerSteps)
    self.view = view
    self.trace = trace
    self.ballotsStandIn = ballotsStandIn
    shared = compiled
    positions = Column()
    cache.votes.steps = self.steps
    findPositions(reach, holding: held)
  }

  /// The proposal.
  var compiled: CompiledProposal { _read { yield shared.value } }
  /// The governance.
  var governance: Governance { _read { yield docket.value.governance } }
  /// The bodies whose positions bear on the proposal.
  var structure: VotingStructure { _read { yield shared.value.structure } }
  /// The practices affected.
  var affected: AffectedPractices { _read { yield shared.value.affected } }

  /// Returns the positions that a body can take, or `nil` where it is no node.
  func positions(of body: PartyIndex) -> AttainablePositions? {
    structure.node(of: body).map { positions[$0] }
  }

  /// Returns the evaluation as if nobody had voted, the positions being left as they are.
  func forgettingVotes() -> Evaluation {
    var evaluation = self
    evaluation.view.forgetVotes()
    evaluation.cache = EvaluationCache()
    return evaluation
  }

}

extension Evaluation {
  /// Judges a duty, and returns the worst status of its addressees.
  mutating func judge(_ duty: Duty) -> Status {
    let addressees = addressees(of: duty)
    if addressees.isEmpty { concludeNobody(duty) }
    var worst = Status.met
    for addressee in addressees {
      worst = worst.worse(judge(duty, of: addressee))
      if worst == .unmet, !Trace.gathers { break }
    }
    return worst
  }

  /// Judges what a duty requires of one of its addressees.
  @inline(__always)
  mutating func judge(_ duty: Duty, of addressee: Duty.Addressee) -> Status {
    switch duty.demand {
    case .approval: judgeApproval(addressee, under: duty)
    case .approvalOfPractices(let plebiscite): judgeApprovalOfPractices(plebiscite, under: duty)
    case .consultation(let party, let standard):
      judgeConsultation(of: addressee, by: party, standard: standard, under: duty)
    case .notice(let party, let timing):
      judgeNotice(to: addressee, by: party, timing: timing, under: duty)
    case .acting(let acting): judgeActing(acting, under: duty)
    case .confirmation(let period): judgeConfirmation(by: addressee, after: period, under: duty)
    }
  }

  /// Returns the statuses of a duty by body, in the order of an answer.
  mutating func statuses(of duty: Duty) -> [(body: PartyIndex?, status: Status)] {
    let addressees = addressees(of: duty)
    if addressees.isEmpty { return [(nil, .met)] }
    return addressees.map { ($0.party, judge(duty, of: $0)) }
  }

  /// Adds a judgement, which rests on the findings that were added since the last.
  mutating func conclude(
    _ duty: Duty,
    of body: PartyIndex?,
    _ status: Status,
    reason: RequirementResult.Reason,
    detail: RequirementResult.Detail,
    obstacle: RequirementResult.Obstacle? = nil
  ) {
    judgements.append(
      Judgement(
        provision: duty.provision,
        isEssential: duty.isEssential,
        body: body,
        status: status,
        reason: reason,
        detail: detail,
        obstacle: obstacle,
        findings: (judgements.last?.findings.upperBound ?? 0)..<trace.count
      )
    )
  }

  /// Adds that a provision selects nobody, so that there is no requirement.
  private mutating func concludeNobody(_ duty: Duty) {
    guard Trace.gathers else { return }
    let detail: RequirementResult.Detail? =
      switch duty.demand {
      case .approval: .approval(.init(voters: []))
      case .consultation: .consultation(RequirementResult.ConsultationPath())
      case .notice(_, let timing): .notice(deadline: deadline(timing))
      case .confirmation: .confirmation(approval: nil)
      case .approvalOfPractices, .acting: nil
      }
    guard let detail else { return }
    let reason: RequirementResult.Reason = duty.kindExists ? .nobodyConcerned : .nobodySelected
    conclude(duty, of: nil, .met, reason: reason, detail: detail)
  }
}

/// The judgement of what one provision requires of one body, by index.
struct Judgement: Sendable {
  let provision: Index<Provision>
  let isEssential: Bool
  let body: PartyIndex?
  let status: Status
  let reason: RequirementResult.Reason
  let detail: RequirementResult.Detail
  let obstacle: RequirementResult.Obstacle?
  /// The positions among the findings of those it rests on.
  let findings: Range<Int>
}
