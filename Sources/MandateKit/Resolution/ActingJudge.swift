/// Judges representation and authority: whether some holders may act for every practice affected.
struct ActingJudge {
  let agenda: Agenda
  let question: Question

  /// What was found of one requirement.
  struct Judgement {
    var status: Status
    var reason: JudgedRequirement.Reason
    /// The practices that are not covered for certain, by seat, sorted.
    var uncovered: [Int]
  }

  /// Who acts, with which powers, and what the mandates make of it.
  struct Acting {
    let grantees: Shared<Grantees>
    let holders: [Grantees.Holder]
    let powers: [Power]
    /// What is covered for each power for certain, and with what may yet be live.
    let certain: [Grantees.Coverage]
    let possible: [Grantees.Coverage]
    /// What is covered for certain.
    let cover: Grantees.Cover
    /// Whether every ward is covered with what may yet be live.
    let isPossible: Bool
    let status: Status

    /// The first power for which a mandate is live for certain, by place, with the mandate.
    func certain(_ grant: Int?) -> (grant: Int, place: Int)? {
      guard let grant else { return nil }
      let place = powers.firstIndex { grantees.value.mandates[grant].isCertain(for: $0) }
      return place.map { (grant, $0) }
    }
  }

  init(_ matter: borrowing Matter) {
    agenda = matter.agenda
    question = matter.question
  }

  var assembly: Assembly { _read { yield agenda.assembly } }
  var reach: Reach { _read { yield agenda.reach } }

  /// The people appointed to represent at the forum who are not recused, sorted, each once.
  static func representatives(_ agenda: Agenda, _ question: Question) -> [Grantees.Holder] {
    let everyone = agenda.grantees?.value.representatives ?? []
    if question.recusals.isEmpty { return everyone }
    return everyone.filter { question.recused($0.party) == nil }
  }

  /// Returns whether a requirement is met, without what that rests on.
  func status(
    _ requirement: Requirement,
    _ effect: Effect,
    _ memory: inout Memory,
    in docket: Case
  ) -> Status {
    guard let grantees = agenda.grantees else { return .unmet }
    return acting(requirement, effect, grantees, &memory, in: docket).status
  }

  /// Judges whether holders together cover every practice with one of some powers.
  private func acting(
    _ requirement: Requirement,
    _ effect: Effect,
    _ grantees: Shared<Grantees>,
    _ memory: inout Memory,
    in docket: Case
  ) -> Acting {
    var holders = [grantees.value.forum]
    if case .representation = requirement {
      holders = ActingJudge.representatives(agenda, question)
    }
    let powers = Power.acting(requirement, for: effect)
    let certain = powers.map { coverage($0, grantees, &memory, in: docket) }
    let possible =
      grantees.value.isSettled
      ? certain : powers.map { coverage($0, orMayYetBe: true, grantees, &memory, in: docket) }
    let cover =
      agenda.settledCover(requirement, question)
      ?? Grantees.Cover(grantees.value.covered(by: holders, certain, reach))
    let isPossible =
      cover.isWhole
      || (!grantees.value.isSettled
        && !grantees.value.covered(by: holders, possible, reach).contains(false))
    return Acting(
      grantees: grantees,
      holders: holders,
      powers: powers,
      certain: certain,
      possible: possible,
      cover: cover,
      isPossible: isPossible,
      status: cover.isWhole ? .met : question.votingIsOpen || isPossible ? .open : .unmet
    )
  }

  /// Returns what is covered for a power.
  func coverage(
    _ power: Power,
    orMayYetBe: Bool = false,
    _ grantees: Shared<Grantees>,
    _ memory: inout Memory,
    in docket: Case
  ) -> Grantees.Coverage {
    if let settled = grantees.value.settled(power) { return settled }
    if let known = orMayYetBe ? memory.possible[power] : memory.certain[power] { return known }
    let coverage = grantees.value.coverage(for: power, over: reach) { grant in
      let status = memory.mandates.status(of: grant.mandate, agenda, question, in: docket)
      return status == .met || (orMayYetBe && status == .open)
    }
    if orMayYetBe { memory.possible[power] = coverage } else { memory.certain[power] = coverage }
    return coverage
  }

  /// Judges whether the representatives at the forum may agree for every practice, and adds what
  /// that rests on.
  func representation(
    _ effect: Effect,
    _ memory: inout Memory,
    in docket: Case,
    _ findings: inout FindingTree
  ) -> Judgement {
    let seats = docket.governance.appointments[agenda.forum].filter {
      $0.period.contains(question.decisionDate)
    }
    var recused = 0
    for seat in seats where seat.capacity == .representative {
      if let date = question.recused(seat.person) {
        recused += 1
        findings.add(.representativeRecused, party: seat.person, date: date)
      }
    }
    let experts = seats.filter { $0.capacity == .expert }
    for expert in experts { findings.add(.expert, party: expert.person) }
    if seats.isEmpty { findings.add(.nobodyAppointed, party: agenda.forum) }
    var judgement = judge(.representation, effect, &memory, in: docket, &findings)
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

  /// Judges whether the forum may decide for every practice, and adds what that rests on.
  func authority(
    _ effect: Effect,
    _ memory: inout Memory,
    in docket: Case,
    _ findings: inout FindingTree
  ) -> Judgement {
    var judgement = judge(.authority, effect, &memory, in: docket, &findings)
    switch judgement.status {
    case .met: judgement.reason = .authorised
    case .open: break
    case .unmet:
      if judgement.reason == .partlyCovered {
        judgement.reason = .forumPartlyAuthorised
      } else if effect != .advice, forumMayAdvise(&memory, in: docket) {
        judgement.reason = .forumOnlyAdvisory
      }
    }
    return judgement
  }

  private func forumMayAdvise(
    _ memory: inout Memory,
    in docket: Case
  ) -> Bool {
    guard let grantees = agenda.grantees else { return false }
    let coverage = coverage(.advise, grantees, &memory, in: docket)
    return grantees.value.covered(by: [grantees.value.forum], [coverage], reach).contains(true)
  }

  /// Judges holders, and adds what each has and what is lacking.
  private func judge(
    _ requirement: Requirement,
    _ effect: Effect,
    _ memory: inout Memory,
    in docket: Case,
    _ findings: inout FindingTree
  ) -> Judgement {
    guard let grantees = agenda.grantees else {
      // Of an item that asks, there always is.
      return Judgement(status: .unmet, reason: .noMandate, uncovered: [])
    }
    let acting = acting(requirement, effect, grantees, &memory, in: docket)
    let role = requirement == .authority ? Finding.Code.forum : .representative
    var lacking: [LackFinder.Candidate] = []
    for holder in acting.holders {
      explain(holder, role, acting, &memory, in: docket, &lacking, &findings)
    }
    if acting.cover.isWhole {
      return Judgement(status: acting.status, reason: .represented, uncovered: [])
    }
    let finder = LackFinder(agenda, lacking, docket.governance)
    let nearest = finder.nearest(acting.cover.wards, docket.governance)
    let uncovered = reach.practices { !acting.cover.wards[$0] }
    for (practice, place) in zip(uncovered, nearest) {
      findings.add(.uncovered, acting.status, party: assembly.body(practice)) { findings in
        if let lack = finder.lack(place) { findings.add(again: lack) }
      }
    }
    let reason =
      acting.status == .open
      ? acting.isPossible ? JudgedRequirement.Reason.adReferendum : .arrangementsOpen
      : acting.cover.wards.contains(true)
        ? .partlyCovered
        : nearest.lazy.compactMap(finder.lack).first
          .map { ActingJudge.reason(for: findings.nodes[$0].code) } ?? .noMandate
    return Judgement(status: acting.status, reason: reason, uncovered: uncovered)
  }
}
