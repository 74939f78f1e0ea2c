/// Judges what each provision requires of a proposal.
struct RequirementJudge {
  let prepared: PreparedProposal
  /// The practices affected, and who stands for them.
  let reach: Reach
  var judge: PositionJudge
  /// Whether judgements come with what they rest on and the way to what is missing.
  let explains: Bool

  private(set) var acting: ActingJudge
  private var votes: VoteCounter?

  private var governance: Governance { judge.governance }
  private var question: Question { judge.question }

  init(
    prepared: PreparedProposal,
    reach: Reach,
    judge: PositionJudge,
    explains: Bool
  ) {
    self.explains = explains
    self.prepared = prepared
    self.reach = reach
    self.judge = judge
    self.acting = ActingJudge(
      CoverageJudge(
        governance: judge.governance,
        question: judge.question,
        reach: reach,
        register: judge.register,
        mandates: judge.mandates
      ),
      explains: explains
    )
  }

  /// Returns whether a provision applies to the proposal.
  func applies(_ provision: Provision) -> Bool {
    let (when, proposal) = (provision.when, question.proposal)
    func isOf(_ kinds: [BodyKind]?, _ body: Int) -> Bool {
      kinds.map { $0.contains(governance.bodies[body].kind) } ?? true
    }
    return provision.period.contains(question.decisionDate)
      && when.subjects.map { $0.matchAny(of: proposal.subjects) } ?? true
      && when.effects.map { $0.contains(proposal.effect) } ?? true
      && isOf(when.proposerKinds, question.proposer)
      && isOf(when.forumKinds, question.forum)
      && when.minimumValue.map { proposal.value >= $0 } ?? true
      && when.concession.map { $0 == proposal.concession } ?? true
  }

  /// Returns whether a provision, where it is essential, can grant a mandate: it asks those affected
  /// or their representatives, and not only the forum or the proposer.
  mutating func grants(_ prepared: PreparedProvision) -> Bool {
    switch prepared.provision.requires {
    case .representation, .approvalOfPractices: return true
    case .approval(let selector):
      return selected(selector, of: prepared, register: &judge.register).contains {
        $0 != question.forum && $0 != question.proposer && reach.isStanding($0)
      }
    case .consultation, .notice, .authority: return false
    }
  }

  /// The bodies that a selector names, sorted.
  private func selected(
    _ selector: Selector,
    of prepared: PreparedProvision,
    register: inout Register
  ) -> [Int] {
    switch selector {
    case .body: return prepared.body.map { [register.standIn(for: $0)] } ?? []
    case .kind(let kind): return reach.standing.filter { governance.bodies[$0].kind == kind }
    case .role(.proposer): return [question.proposer]
    case .role(.forum): return [question.forum]
    case .role(.affected): return [question.affected]
    }
  }

  /// The body that plays a party's role, or the successor that stands in its place.
  func party(_ party: Requirement.Party) -> Int {
    switch party {
    case .proposer: question.proposer
    case .forum: question.forum
    }
  }

  /// Returns the judgements of what a provision requires, by body.
  mutating func judge(_ prepared: PreparedProvision) -> [JudgedRequirement] {
    switch prepared.provision.requires {
    case .approval(let selector):
      let bodies = selected(selector, of: prepared, register: &judge.register)
      if bodies.isEmpty { return [nobody(prepared.provision, .approval(.init(voters: [])))] }
      return bodies.map { approval(of: $0, prepared.provision) }
    case .approvalOfPractices:
      guard let rule = prepared.rule else { return [] }
      return [approvalOfPractices(under: rule, prepared.provision)]
    case .consultation(let selector, let by, let standard):
      let party = party(by)
      let bodies = selected(selector, of: prepared, register: &judge.register)
        .filter { $0 != party }
      if bodies.isEmpty { return [nobody(prepared.provision, .consultation(ConsultationPath()))] }
      let judge = ConsultationJudge(
        governance: governance,
        question: question,
        standard: standard
      )
      return bodies.map { body in
        let found = judge.judge(of: body, by: party, among: self.prepared.consultations)
        return requirement(
          prepared.provision,
          of: body,
          found.status,
          found.reason,
          .consultation(found.path),
          found.because
        )
      }
    case .notice(let selector, let by, let timing):
      let party = party(by)
      let bodies = selected(selector, of: prepared, register: &judge.register)
        .filter { $0 != party }
      let judge = NoticeJudge(governance: governance, question: question, timing: timing)
      if bodies.isEmpty {
        return [nobody(prepared.provision, .notice(deadline: judge.deadline))]
      }
      return bodies.map { body in
        let found = judge.judge(to: body, by: party, among: self.prepared.notices)
        return requirement(
          prepared.provision,
          of: body,
          found.status,
          found.reason,
          .notice(deadline: judge.deadline),
          found.because
        )
      }
    case .representation:
      let found = acting.representation()
      let uncovered = found.uncovered.map { governance.id(of: $0) }
      return [actingRequirement(prepared.provision, found, .representation(uncovered: uncovered))]
    case .authority:
      let found = acting.authority()
      let uncovered = found.uncovered.map { governance.id(of: $0) }
      return [actingRequirement(prepared.provision, found, .authority(uncovered: uncovered))]
    }
  }

  /// Returns the first day that the notices a provision asks for before the decision leave for it,
  /// or the day after a date where it asks for none.
  mutating func earliestNotice(_ prepared: PreparedProvision, after asOf: CivilDate) -> CivilDate {
    let next = asOf.adding(days: 1)
    guard case .notice(let selector, let by, .before(let days)) = prepared.provision.requires else {
      return next
    }
    let party = party(by)
    let judge = NoticeJudge(governance: governance, question: question, timing: .before(days: days))
    return selected(selector, of: prepared, register: &self.judge.register)
      .filter { $0 != party }
      .map { body in
        let given = judge.given(to: body, by: party, among: self.prepared.notices)
        return (given.first ?? next).adding(days: days)
      }
      .reduce(next, max)
  }

  private func actingRequirement(
    _ provision: Provision,
    _ found: ActingJudge.Judgement,
    _ detail: JudgedRequirement.Detail
  ) -> JudgedRequirement {
    requirement(
      provision,
      of: question.forum,
      found.status,
      found.reason,
      detail,
      found.because
    )
  }

  private func requirement(
    _ provision: Provision,
    of body: Int?,
    _ status: Status,
    _ reason: JudgedRequirement.Reason,
    _ detail: JudgedRequirement.Detail,
    _ because: [Finding] = []
  ) -> JudgedRequirement {
    JudgedRequirement(
      provision: provision.id,
      body: body.map { governance.id(of: $0) },
      force: provision.force,
      status: status,
      reason: reason,
      source: provision.source,
      detail: detail,
      because: because
    )
  }

  private func nobody(
    _ provision: Provision,
    _ detail: JudgedRequirement.Detail
  ) -> JudgedRequirement {
    requirement(provision, of: nil, .met, .nobodySelected, detail, [])
  }

  private mutating func approval(of body: Int, _ provision: Provision) -> JudgedRequirement {
    let standing = judge.standing(of: body)
    let status = PositionJudge.approval(standing.attainable)
    var reason = RequirementJudge.reason(for: standing.attainable)
    switch standing.bar {
    case .doesNotExist: reason = .bodyDoesNotExist
    case .outsideCompetence: reason = .outsideCompetence
    case nil: break
    }
    guard explains else { return requirement(provision, of: body, status, reason, .approval(nil)) }
    var explainer = ApprovalExplainer(judge)
    return requirement(
      provision,
      of: body,
      status,
      reason,
      .approval(status == .met ? .init(voters: []) : needed(counting { $0.voters(for: body) })),
      [explainer.finding(for: body)]
    )
  }

  private mutating func approvalOfPractices(
    under rule: PreparedRule,
    _ provision: Provision
  ) -> JudgedRequirement {
    let electors = judge.electors(reach.practices, under: rule)
    let verdict = judge.verdicts(of: electors, under: rule)
    let status = PositionJudge.approval(verdict)
    let reason = RequirementJudge.reason(for: verdict)
    guard explains else { return requirement(provision, of: nil, status, reason, .approval(nil)) }
    var explainer = ApprovalExplainer(judge)
    return requirement(
      provision,
      of: nil,
      status,
      reason,
      .approval(
        status == .met
          ? .init(voters: []) : needed(counting { $0.voters(for: electors, under: rule) })
      ),
      [explainer.finding(forPractices: reach.practices, under: rule, verdict: verdict)]
    )
  }

  /// Returns other sets of voters that would carry the approvals a provision asks for.
  mutating func alternatives(to voters: [Body.ID], under id: Provision.ID) -> [[Body.ID]] {
    guard let prepared = governance.provisions.first(where: { $0.provision.id == id }),
      case .approval(let selector) = prepared.provision.requires
    else { return [] }
    let bodies = selected(selector, of: prepared, register: &judge.register)
    guard let body = bodies.first, bodies.count == 1 else { return [] }
    return counting { $0.alternatives(for: body) }
      .map { $0.map { governance.id(of: $0) } }
      .filter { $0 != voters }
  }

  /// Counts votes, from what was judged so far.
  private mutating func counting<Found>(_ count: (inout VoteCounter) -> Found) -> Found {
    var counter = votes ?? VoteCounter(judge)
    votes = nil
    defer { votes = counter }
    return count(&counter)
  }

  private func needed(_ voters: [Int]?) -> JudgedRequirement.VotesNeeded? {
    voters.map { JudgedRequirement.VotesNeeded(voters: $0.map { governance.id(of: $0) }) }
  }

  private static func reason(for attainable: PositionSet) -> JudgedRequirement.Reason {
    if attainable.contains(PositionSet.for) {
      return attainable == .for ? .approved : .approvalOpen
    }
    return switch attainable.settled {
    case .against: .opposed
    case .abstain: .abstained
    case .some(.none): .noPosition
    default: .outOfReach
    }
  }
}
