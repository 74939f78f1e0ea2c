/// Answers questions about the proposals of a case, keeping what they share.
struct Resolver {
  let docket: Case
  /// The structure on the dates asked about so far.
  private var registers: [CivilDate: Register]
  /// The most dates whose structure is kept at once, besides the decision dates of the case.
  private static let mostRegisters = 16

  init(_ docket: Case) {
    self.docket = docket
    registers = docket.registers
  }

  /// Returns whether a proposal has a valid mandate as of the end of a date, with everything that
  /// rests on.
  mutating func resolve(_ place: Int, asOf: CivilDate) -> Resolution {
    var matter = matter(place, asOf: asOf, explains: true)
    let governance = docket.governance
    let question = matter.question
    let judged = Resolver.requirements(of: &matter)

    var positions = matter.judge.judge
    let reached = Set(positions.judged).union(matter.reach.standing).sorted()
    let behind = Resolver.behind(matter.reach, governance)
    var voice = VoiceJudge(positions, reach: matter.reach)
    let spoken = voice.voice()
    let bodyPositions = reached.map { body in
      Resolution.BodyPositions(
        body: governance.id(of: body),
        positions: positions.standing(of: body).attainable,
        kind: governance.bodies[body].kind,
        behind: behind[body] ?? .nobody,
        isHeard: !voice.heard(body).isEmpty
      )
    }
    let irregularities = Irregularities.found(by: &positions)
    keep(positions)
    return Resolution(
      proposal: question.proposal.id,
      asOf: asOf,
      decisionDate: question.decisionDate,
      decided: question.decided,
      outcome: judged.outcome,
      reason: judged.reason,
      affected: Resolution.Affected(
        practices: matter.reach.practices.count,
        patients: matter.reach.practices.reduce(0) { $0 + governance.bodies[$1].listSize }
      ),
      requirements: judged.requirements,
      positions: bodyPositions,
      voice: spoken,
      irregularities: irregularities,
      earliestDecision: judged.earliestDecision
    )
  }

  /// Returns the outcome alone, with each requirement judged and without what it rests on.
  ///
  /// A body can be supposed to have cast another ballot than its own, or none.
  mutating func outcome(
    _ place: Int,
    asOf: CivilDate,
    supposing ballot: (body: Int, choice: Choice?)? = nil
  ) -> Judged {
    var matter = matter(place, asOf: asOf, explains: false, supposing: ballot)
    let judged = Resolver.requirements(of: &matter)
    keep(matter.judge.judge)
    return judged
  }

  /// What all provisions that apply require, judged, and what follows.
  struct Judged {
    var outcome: Outcome
    var reason: Outcome.Reason
    var requirements: [JudgedRequirement]
    var earliestDecision: CivilDate?
  }

  /// A proposal as of a date, laid out for judging.
  struct Matter {
    var question: Question
    var reach: Reach
    var judge: RequirementJudge
  }

  /// Lays out a proposal as of the end of a date.
  mutating func matter(
    _ place: Int,
    asOf: CivilDate,
    explains: Bool,
    supposing ballot: (body: Int, choice: Choice?)? = nil
  ) -> Matter {
    let governance = docket.governance
    let prepared = docket.prepared[place]
    let date = prepared.proposal.decisionDate
    if registers.count > docket.registers.count + Resolver.mostRegisters {
      registers = docket.registers
    }
    var register = registers[date] ?? Register(governance, on: date)
    var question = Question(prepared, governance: governance, register: &register, asOf: asOf)
    if let ballot { question.suppose(ballot.choice, by: ballot.body) }
    let reach = Reach(of: question.affected, in: &register)
    registers[date] = register
    let mandates = MandateJudge(
      docket: docket,
      place: place,
      question: question,
      registers: registers
    )
    let positions = PositionJudge(
      governance: governance,
      question: question,
      mandates: mandates,
      register: register
    )
    let judge = RequirementJudge(
      prepared: prepared,
      reach: reach,
      judge: positions,
      explains: explains
    )
    return Matter(question: question, reach: reach, judge: judge)
  }

  /// Keeps the structure on the dates that a judge asked about.
  private mutating func keep(_ judge: PositionJudge) {
    if let kept = judge.mandates?.registers { registers = kept }
    registers[judge.question.decisionDate] = judge.register
  }

  private static func requirements(of matter: inout Matter) -> Judged {
    let question = matter.question
    var requirements: [JudgedRequirement] = []
    var grants = false
    var earliest = question.asOf.adding(days: 1)
    for provision in matter.judge.judge.governance.provisions
    where matter.judge.applies(provision.provision) {
      requirements += matter.judge.judge(provision)
      guard provision.provision.force == .essential else { continue }
      grants = grants || matter.judge.grants(provision)
      earliest = max(earliest, matter.judge.earliestNotice(provision, after: question.asOf))
    }
    let affectsNobody = matter.reach.practices.isEmpty
    let (outcome, reason) = outcome(requirements, affectsNobody: affectsNobody, grants: grants)
    let essential = requirements.filter { $0.force == .essential }
    for requirement in essential {
      if case .consultation(let path) = requirement.detail, let day = path.earliestDecision {
        earliest = max(earliest, day)
      }
    }
    let hasPath = essential.allSatisfy { $0.detail != .approval(nil) }
    let isReachable =
      outcome != .mandated && !affectsNobody && grants && question.decided == nil && hasPath
    return Judged(
      outcome: outcome,
      reason: reason,
      requirements: requirements,
      earliestDecision: isReachable ? earliest : nil
    )
  }

  /// The practices affected that each body stands for, counted.
  private static func behind(_ reach: Reach, _ governance: Governance) -> [Int: Resolution.Affected]
  {
    var behind: [Int: Resolution.Affected] = [:]
    for (practice, standing) in zip(reach.practices, reach.standingForEach) {
      for body in standing {
        behind[body, default: .nobody].practices += 1
        behind[body, default: .nobody].patients += governance.bodies[practice].listSize
      }
    }
    return behind
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
