/// Judges representation and authority: whether some holders may act for every practice affected.
struct AuthorityEvaluator {
  let compiled: CompiledProposal
  let question: RecordView

  /// What was found of one requirement.
  struct Judgement {
    var status: Status
    var reason: RequirementResult.Reason
    /// The practices that are not covered for certain, by seat, sorted.
    var uncovered: [Int]
  }

  /// Who acts, with which powers, and what the mandates make of it.
  struct Acting {
    let delegation: Shared<DelegationGraph>
    let holders: [DelegationGraph.Holder]
    let powers: [Power]
    /// What is covered for each power for certain, and with what may yet be live.
    let certain: [DelegationGraph.Coverage]
    let possible: [DelegationGraph.Coverage]
    /// What is covered for certain.
    let cover: DelegationGraph.Cover
    /// Whether every ward is covered with what may yet be live.
    let isPossible: Bool
    let status: Status

    /// The first power for which a mandate is live for certain, by place, with the mandate.
    func certain(_ grant: Int?) -> (grant: Int, place: Int)? {
      guard let grant else { return nil }
      let place = powers.firstIndex { delegation.value.mandates[grant].isCertain(for: $0) }
      return place.map { (grant, $0) }
    }
  }

  init(_ evaluation: borrowing Evaluation) {
    compiled = evaluation.compiled
    question = evaluation.question
  }

  var structure: VotingStructure { _read { yield compiled.structure } }
  var affected: AffectedPractices { _read { yield compiled.affected } }

  /// The people appointed to represent at the forum who are not recused, sorted, each once.
  static func representatives(_ compiled: CompiledProposal, _ question: RecordView)
    -> [DelegationGraph.Holder]
  {
    let everyone = compiled.delegation?.value.representatives ?? []
    if question.recusals.isEmpty { return everyone }
    return everyone.filter { question.recused($0.party) == nil }
  }

  /// Returns whether a requirement is met, without what that rests on.
  func status(
    _ requirement: Requirement,
    _ effect: Effect,
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> Status {
    guard let delegation = compiled.delegation else { return .unmet }
    return acting(requirement, effect, delegation, &cache, in: docket).status
  }

  /// Judges whether holders together cover every practice with one of some powers.
  private func acting(
    _ requirement: Requirement,
    _ effect: Effect,
    _ delegation: Shared<DelegationGraph>,
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> Acting {
    var holders = [delegation.value.forum]
    if case .representation = requirement {
      holders = AuthorityEvaluator.representatives(compiled, question)
    }
    let powers = Power.acting(requirement, for: effect)
    let certain = powers.map { coverage($0, delegation, &cache, in: docket) }
    let possible =
      delegation.value.isSettled
      ? certain : powers.map { coverage($0, orMayYetBe: true, delegation, &cache, in: docket) }
    let cover =
      compiled.settledCover(requirement, question)
      ?? DelegationGraph.Cover(delegation.value.covered(by: holders, certain, affected))
    let isPossible =
      cover.isWhole
      || (!delegation.value.isSettled
        && !delegation.value.covered(by: holders, possible, affected).contains(false))
    return Acting(
      delegation: delegation,
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
    _ delegation: Shared<DelegationGraph>,
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> DelegationGraph.Coverage {
    if let settled = delegation.value.settled(power) { return settled }
    if let known = orMayYetBe ? cache.possible[power] : cache.certain[power] { return known }
    let coverage = delegation.value.coverage(for: power, over: affected) { grant in
      let status = cache.mandates.status(of: grant.mandate, compiled, question, in: docket)
      return status == .met || (orMayYetBe && status == .open)
    }
    if orMayYetBe { cache.possible[power] = coverage } else { cache.certain[power] = coverage }
    return coverage
  }

  /// Judges whether the representatives at the forum may agree for every practice, and adds what
  /// that rests on.
  func representation(
    _ effect: Effect,
    _ cache: inout EvaluationCache,
    in docket: Docket,
    _ findings: inout FindingTree
  ) -> Judgement {
    let seats = docket.governance.appointments[compiled.forum].filter {
      $0.period.contains(question.decisionDate)
    }
    var recused = 0
    for seat in seats where seat.capacity == .representative {
      if let date = question.recused(seat.person) {
        recused += 1
        findings.add(.representativeRecused(seat.person, on: date))
      }
    }
    let experts = seats.filter { $0.capacity == .expert }
    for expert in experts { findings.add(.expert(expert.person)) }
    if seats.isEmpty { findings.add(.nobodyAppointed(compiled.forum)) }
    var judgement = judge(.representation, effect, &cache, in: docket, &findings)
    switch judgement.status {
    case .met: judgement.reason = .represented
    case .open: break
    case .unmet:
      if AuthorityEvaluator.representatives(compiled, question).isEmpty {
        judgement.reason =
          recused > 0 ? .representativesRecused : experts.isEmpty ? .nobodyAppointed : .onlyExperts
      }
    }
    return judgement
  }

  /// Judges whether the forum may decide for every practice, and adds what that rests on.
  func authority(
    _ effect: Effect,
    _ cache: inout EvaluationCache,
    in docket: Docket,
    _ findings: inout FindingTree
  ) -> Judgement {
    var judgement = judge(.authority, effect, &cache, in: docket, &findings)
    switch judgement.status {
    case .met: judgement.reason = .authorised
    case .open: break
    case .unmet:
      if judgement.reason == .partlyCovered {
        judgement.reason = .forumPartlyAuthorised
      } else if effect != .advice, forumMayAdvise(&cache, in: docket) {
        judgement.reason = .forumOnlyAdvisory
      }
    }
    return judgement
  }

  private func forumMayAdvise(
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> Bool {
    guard let delegation = compiled.delegation else { return false }
    let coverage = coverage(.advise, delegation, &cache, in: docket)
    return delegation.value.covered(by: [delegation.value.forum], [coverage], affected).contains(
      true
    )
  }

  /// Judges holders, and adds what each has and what is lacking.
  private func judge(
    _ requirement: Requirement,
    _ effect: Effect,
    _ cache: inout EvaluationCache,
    in docket: Docket,
    _ findings: inout FindingTree
  ) -> Judgement {
    guard let delegation = compiled.delegation else {
      // Of an item that asks, there always is.
      return Judgement(status: .unmet, reason: .noMandate, uncovered: [])
    }
    let acting = acting(requirement, effect, delegation, &cache, in: docket)
    var lacking: [NearestMandate.Candidate] = []
    for holder in acting.holders {
      explain(holder, requirement, acting, &cache, in: docket, &lacking, &findings)
    }
    if acting.cover.isWhole {
      return Judgement(status: acting.status, reason: .represented, uncovered: [])
    }
    let finder = NearestMandate(compiled, lacking, docket.governance)
    let nearest = finder.nearest(acting.cover.practiceClasses, docket.governance)
    let uncovered = affected.practices { !acting.cover.practiceClasses[$0] }
    for (practice, place) in zip(uncovered, nearest) {
      findings.add(.uncovered(structure.body(practice)), status: acting.status) { findings in
        if let defect = finder.defect(place) { findings.add(again: defect) }
      }
    }
    let reason =
      acting.status == .open
      ? acting.isPossible ? RequirementResult.Reason.adReferendum : .arrangementsOpen
      : acting.cover.practiceClasses.contains(true)
        ? .partlyCovered
        : nearest.lazy.compactMap(finder.defect).first
          .map { AuthorityEvaluator.reason(for: findings.nodes[$0].fact.code) } ?? .noMandate
    return Judgement(status: acting.status, reason: reason, uncovered: uncovered)
  }
}
