/// Answers questions about the proposals of a case, keeping what they share.
struct Resolver {
  let docket: Case
  /// The structure on the dates asked about so far.
  private var registers: [CivilDate: Register] = [:]
  /// The most dates whose structure is kept at once.
  private static let mostRegisters = 16

  init(_ docket: Case) {
    self.docket = docket
  }

  /// Returns whether a proposal has a valid mandate as of the end of a date.
  mutating func resolve(_ place: Int, asOf: CivilDate) -> Resolution {
    let governance = docket.governance
    let prepared = docket.prepared[place]
    let date = prepared.proposal.decisionDate
    if registers.count > Resolver.mostRegisters { registers = [:] }
    var register = registers[date] ?? Register(governance, on: date)
    let question = Question(prepared, governance: governance, register: &register, asOf: asOf)
    let reach = Reach(of: question.affected, in: &register)
    registers[date] = register

    let mandates = MandateJudge(
      docket: docket,
      place: place,
      question: question,
      registers: registers
    )
    var judge = RequirementJudge(
      prepared: prepared,
      reach: reach,
      judge: PositionJudge(
        governance: governance,
        question: question,
        mandates: mandates,
        register: register
      )
    )
    var requirements: [JudgedRequirement] = []
    var grants = false
    var earliest = question.asOf.adding(days: 1)
    for provision in governance.provisions where judge.applies(provision.provision) {
      let judged = judge.judge(provision)
      requirements += judged
      guard provision.provision.force == .essential else { continue }
      grants = grants || judge.grants(provision)
      earliest = max(earliest, judge.earliestNotice(provision, after: question.asOf))
    }

    var positions = judge.judge
    let reached = Set(positions.judged).union(reach.standing).sorted()
    var behind: [Int: Resolution.Affected] = [:]
    for (practice, standing) in zip(reach.practices, reach.standingForEach) {
      for body in standing {
        behind[body, default: .nobody].practices += 1
        behind[body, default: .nobody].patients += governance.bodies[practice].listSize
      }
    }
    let bodyPositions = reached.map { body in
      Resolution.BodyPositions(
        body: governance.id(of: body),
        positions: positions.standing(of: body).attainable,
        kind: governance.bodies[body].kind,
        behind: behind[body] ?? .nobody
      )
    }
    let irregularities = Irregularities.found(by: &positions)
    var voice = VoiceJudge(positions, reach: reach)
    let spoken = voice.voice()
    if let kept = positions.mandates?.registers { registers = kept }
    registers[date] = positions.register

    let (outcome, reason) = Resolver.outcome(
      requirements,
      affectsNobody: reach.practices.isEmpty,
      grants: grants
    )
    let essential = requirements.filter { $0.force == .essential }
    for requirement in essential {
      if case .consultation(let path) = requirement.detail, let day = path.earliestDecision {
        earliest = max(earliest, day)
      }
    }
    let hasPath = essential.allSatisfy { $0.detail != .approval(nil) }
    let isReachable =
      outcome != .mandated && !reach.practices.isEmpty && grants && question.decided == nil && hasPath
    return Resolution(
      proposal: question.proposal.id,
      asOf: asOf,
      decisionDate: date,
      decided: question.decided,
      outcome: outcome,
      reason: reason,
      affected: Resolution.Affected(
        practices: reach.practices.count,
        patients: reach.practices.reduce(0) { $0 + governance.bodies[$1].listSize }
      ),
      requirements: requirements,
      positions: bodyPositions,
      voice: spoken,
      irregularities: irregularities,
      earliestDecision: isReachable ? earliest : nil
    )
  }

  private static func outcome(
    _ requirements: [JudgedRequirement],
    affectsNobody: Bool,
    grants: Bool
  ) -> (Outcome, Outcome.Reason) {
    if affectsNobody { return (.notMandated, .nobodyAffected) }
    if !grants { return (.notMandated, .nothingGrants) }
    let statuses = requirements.lazy.filter { $0.force == .essential }.map(\.status)
    if statuses.contains(.unmet) { return (.notMandated, .essentialUnmet) }
    if statuses.contains(.open) { return (.undetermined, .essentialOpen) }
    return (.mandated, .everyEssentialMet)
  }
}
