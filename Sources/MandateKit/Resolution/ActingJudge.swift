/// Judges representation and authority: whether some holders may act for every practice affected.
struct ActingJudge {
  let agenda: Agenda
  let question: Question

  private var certain: [Power: Grantees.Coverage] = [:]
  private var possible: [Power: Grantees.Coverage] = [:]

  /// What was found of one requirement.
  struct Judgement {
    var status: Status
    var reason: JudgedRequirement.Reason
    /// The practices that are not covered for certain, by seat, sorted.
    var uncovered: [Int]
    var because: [Finding]
  }

  /// Who acts, with which powers, and what the mandates make of it.
  private struct Acting {
    var holders: [Grantees.Holder]
    var powers: [Power]
    /// Whether each ward is covered for certain.
    var covered: [Bool]
    /// Whether each ward is, with what may yet be live.
    var isPossible: Bool
    var status: Status
  }

  init(_ agenda: Agenda, _ question: Question) {
    self.agenda = agenda
    self.question = question
  }

  /// The people appointed to represent at the forum who are not recused, sorted, each once.
  static func representatives(_ agenda: Agenda, _ question: Question) -> [Grantees.Holder] {
    let everyone = agenda.grantees?.representatives ?? []
    if question.recusals.isEmpty { return everyone }
    return everyone.filter { question.recused($0.party) == nil }
  }

  /// Returns whether a requirement is met, without what that rests on.
  mutating func status(
    _ requirement: Requirement,
    _ effect: Effect,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Status {
    guard let grantees = agenda.grantees else { return .unmet }
    return acting(requirement, effect, grantees, &mandates, in: docket).status
  }

  /// Judges whether holders together cover every practice with one of some powers.
  private mutating func acting(
    _ requirement: Requirement,
    _ effect: Effect,
    _ grantees: Grantees,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Acting {
    var holders = [grantees.forum]
    if case .representation = requirement {
      holders = ActingJudge.representatives(agenda, question)
    }
    let powers = Power.acting(requirement, for: effect)
    var coverages: [Grantees.Coverage] = []
    var possibly: [Grantees.Coverage] = []
    for power in powers {
      coverages.append(coverage(power, &mandates, in: docket))
      possibly.append(coverage(power, orMayYetBe: true, &mandates, in: docket))
    }
    let covered = grantees.covered(by: holders, coverages, agenda.reach)
    let isPossible = !grantees.covered(by: holders, possibly, agenda.reach).contains(false)
    return Acting(
      holders: holders,
      powers: powers,
      covered: covered,
      isPossible: isPossible,
      status: !covered.contains(false)
        ? .met : question.votingIsOpen || isPossible ? .open : .unmet
    )
  }

  /// Returns what is covered for a power.
  mutating func coverage(
    _ power: Power,
    orMayYetBe: Bool = false,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Grantees.Coverage {
    if let settled = agenda.grantees?.settled[power] { return settled }
    if let known = orMayYetBe ? possible[power] : certain[power] { return known }
    guard let grantees = agenda.grantees else { return .nothing }
    let coverage = MandateJudge.asked(agenda, question, &mandates) { judge in
      grantees.coverage(for: power, over: agenda.reach) { grant in
        let status = judge.status(of: grant.mandate, in: docket)
        return status == .met || (orMayYetBe && status == .open)
      }
    }
    if orMayYetBe { possible[power] = coverage } else { certain[power] = coverage }
    return coverage
  }

  /// Judges whether the representatives at the forum may agree for every practice.
  mutating func representation(
    _ effect: Effect,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Judgement {
    let seats = docket.governance.appointments[agenda.forum].filter {
      $0.period.contains(question.decisionDate)
    }
    var findings: [Finding] = []
    var recused = 0
    for seat in seats where seat.capacity == .representative {
      if let date = question.recused(seat.person) {
        recused += 1
        findings.append(
          Finding(.representativeRecused, party: docket.governance.id(of: seat.person), date: date)
        )
      }
    }
    let experts = seats.filter { $0.capacity == .expert }
    findings += experts.map { Finding(.expert, party: docket.governance.id(of: $0.person)) }
    if seats.isEmpty {
      findings.append(Finding(.nobodyAppointed, party: docket.governance.id(of: agenda.forum)))
    }
    var judgement = judge(.representation, effect, &mandates, in: docket)
    if !findings.isEmpty { judgement.because.insert(contentsOf: findings, at: 0) }
    switch judgement.status {
    case .met: judgement.reason = .represented
    case .open: break
    case .unmet:
      if ActingJudge.representatives(agenda, question).isEmpty {
        judgement.reason =
          recused > 0 ? .representativesRecused : experts.isEmpty ? .nobodyAppointed : .onlyExperts
      }
    }
    return judgement
  }

  /// Judges whether the forum may decide for every practice.
  mutating func authority(
    _ effect: Effect,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Judgement {
    var judgement = judge(.authority, effect, &mandates, in: docket)
    switch judgement.status {
    case .met: judgement.reason = .authorised
    case .open: break
    case .unmet:
      if judgement.reason == .partlyCovered {
        judgement.reason = .forumPartlyAuthorised
      } else if effect != .advice, forumMayAdvise(&mandates, in: docket) {
        judgement.reason = .forumOnlyAdvisory
      }
    }
    return judgement
  }

  private mutating func forumMayAdvise(
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Bool {
    guard let grantees = agenda.grantees else { return false }
    let coverage = coverage(.advise, &mandates, in: docket)
    return grantees.covered(by: [grantees.forum], [coverage], agenda.reach).contains(true)
  }

  /// Judges holders, with what each has and what is lacking.
  private mutating func judge(
    _ requirement: Requirement,
    _ effect: Effect,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Judgement {
    guard let grantees = agenda.grantees else {
      // Of an item that asks, there always is.
      return Judgement(status: .unmet, reason: .noMandate, uncovered: [], because: [])
    }
    let acting = acting(requirement, effect, grantees, &mandates, in: docket)
    let role = requirement == .authority ? Finding.Code.forum : .representative
    var because: [Finding] = []
    because.reserveCapacity(acting.holders.count)
    for holder in acting.holders {
      because.append(
        explanation(of: holder, role, acting.powers, grantees, &mandates, in: docket)
      )
    }
    let uncovered = agenda.reach.practices { !acting.covered[$0] }
    var reason: JudgedRequirement.Reason = .represented
    if !uncovered.isEmpty {
      let lacks = lacks(
        acting.covered,
        acting.holders,
        acting.powers,
        grantees,
        &mandates,
        in: docket
      )
      let ids = agenda.assembly.ids
      because.reserveCapacity(because.count + uncovered.count)
      for (practice, lack) in zip(uncovered, lacks) {
        because.append(
          Finding(
            .uncovered,
            acting.status,
            party: ids[practice],
            because: lack.map { [$0] } ?? []
          )
        )
      }
      reason =
        acting.status == .open
        ? acting.isPossible ? .adReferendum : .arrangementsOpen
        : acting.covered.contains(true)
          ? .partlyCovered
          : lacks.lazy.compactMap { $0 }.first.map(ActingJudge.reason) ?? .noMandate
    }
    return Judgement(
      status: acting.status,
      reason: reason,
      uncovered: uncovered,
      because: because
    )
  }
}
