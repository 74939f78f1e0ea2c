/// Judges representation and authority: whether some holders may act for every practice affected.
struct ActingJudge {
  private(set) var judge: CoverageJudge
  /// Whether judgements come with what they rest on.
  private let explains: Bool

  private var certain: [Power: CoverageJudge.Coverage] = [:]
  private var possible: [Power: CoverageJudge.Coverage] = [:]

  private var governance: Governance { judge.governance }
  private var question: Question { judge.question }

  /// What was found of one requirement.
  struct Judgement {
    var status: Status
    var reason: JudgedRequirement.Reason
    /// The practices that are not covered for certain, sorted.
    var uncovered: [Int]
    var because: [Finding]
  }

  init(_ judge: CoverageJudge, explains: Bool) {
    self.judge = judge
    self.explains = explains
  }

  /// The people appointed to represent at the forum who are not recused, sorted, each once.
  var representatives: [Int] {
    var people: [Int] = []
    for seat in governance.appointments[question.forum]
    where seat.capacity == .representative && seat.period.contains(question.decisionDate)
      && question.recused[seat.person] == nil && people.last != seat.person
    {
      people.append(seat.person)
    }
    return people
  }

  /// Judges whether the representatives at the forum may agree for every practice.
  mutating func representation() -> Judgement {
    let seats = governance.appointments[question.forum].filter {
      $0.period.contains(question.decisionDate)
    }
    let representatives = representatives
    var findings: [Finding] = []
    var recused = 0
    for seat in seats where seat.capacity == .representative {
      if let date = question.recused[seat.person] {
        recused += 1
        findings.append(
          Finding(.representativeRecused, party: governance.id(of: seat.person), date: date)
        )
      }
    }
    let experts = seats.filter { $0.capacity == .expert }
    findings += experts.map { Finding(.expert, party: governance.id(of: $0.person)) }
    if seats.isEmpty {
      findings.append(Finding(.nobodyAppointed, party: governance.id(of: question.forum)))
    }
    let powers: [Power] = question.proposal.effect == .advice ? [.agree, .advise] : [.agree]
    var judgement = acting(representatives, powers: powers)
    judgement.because = findings + judgement.because
    switch judgement.status {
    case .met: judgement.reason = .represented
    case .open: break
    case .unmet:
      if representatives.isEmpty {
        judgement.reason =
          recused > 0 ? .representativesRecused : experts.isEmpty ? .nobodyAppointed : .onlyExperts
      }
    }
    return judgement
  }

  /// Judges whether the forum may decide for every practice.
  mutating func authority() -> Judgement {
    let isAdvice = question.proposal.effect == .advice
    var judgement = acting([question.forum], powers: isAdvice ? [.decide, .advise] : [.decide])
    switch judgement.status {
    case .met: judgement.reason = .authorised
    case .open: break
    case .unmet:
      if judgement.reason == .partlyCovered {
        judgement.reason = .forumPartlyAuthorised
      } else if !isAdvice, covers(question.forum, with: .advise) {
        judgement.reason = .forumOnlyAdvisory
      }
    }
    return judgement
  }

  /// Judges whether holders together cover every practice with one of some powers.
  private mutating func acting(_ holders: [Int], powers: [Power]) -> Judgement {
    var covered = Set<Int>()
    var possibly = Set<Int>()
    for power in powers {
      let (sure, maybe) = (coverage(power), coverage(power, orMayYetBe: true))
      for holder in holders {
        covered.formUnion(places(coveredBy: holder, in: sure))
        possibly.formUnion(places(coveredBy: holder, in: maybe))
      }
    }
    let all = judge.reach.practices.indices
    let uncovered = all.filter { !covered.contains($0) }
    let isPossible = all.allSatisfy { possibly.contains($0) }
    let status: Status =
      uncovered.isEmpty ? .met : question.votingIsOpen || isPossible ? .open : .unmet

    guard explains else {
      let reason: JudgedRequirement.Reason = status == .met ? .represented : .noMandate
      return Judgement(
        status: status,
        reason: reason,
        uncovered: uncovered.map { judge.reach.practices[$0] },
        because: []
      )
    }
    var findings = holders.map { explanation(of: $0, powers: powers) }
    let ended = uncovered.isEmpty ? [:] : judge.membershipsOfEndedBodies()
    let nearest = uncovered.map { place in
      let able = judge.couldAct(for: place, endedGroups: ended)
      return (place: place, lack: nearestLack(holders, powers, place: place, among: able))
    }
    findings += nearest.map { place, lack in
      Finding(
        .uncovered,
        status,
        party: governance.id(of: judge.reach.practices[place]),
        because: lack.map { [$0] } ?? []
      )
    }
    let reason: JudgedRequirement.Reason =
      switch status {
      case .met: .represented
      case .open: isPossible ? .adReferendum : .arrangementsOpen
      case .unmet:
        covered.isEmpty
          ? nearest.lazy.compactMap(\.lack).first.map(ActingJudge.reason) ?? .noMandate
          : .partlyCovered
      }
    return Judgement(
      status: status,
      reason: reason,
      uncovered: uncovered.map { judge.reach.practices[$0] },
      because: findings
    )
  }

  private mutating func coverage(
    _ power: Power,
    orMayYetBe: Bool = false
  ) -> CoverageJudge.Coverage {
    if let known = orMayYetBe ? possible[power] : certain[power] { return known }
    let coverage = judge.coverage(for: power, orMayYetBe: orMayYetBe)
    if orMayYetBe { possible[power] = coverage } else { certain[power] = coverage }
    return coverage
  }

  private func places(coveredBy holder: Int, in coverage: CoverageJudge.Coverage) -> [Int] {
    governance.mandatesHeld[holder].reduce(coverage.ofItself[holder] ?? []) {
      $0 + (coverage.byMandate[$1] ?? [])
    }
  }

  private mutating func covers(_ holder: Int, with power: Power) -> Bool {
    !places(coveredBy: holder, in: coverage(power)).isEmpty
  }

  /// What one holder covers, and by which mandates, or what each lacks.
  private mutating func explanation(of holder: Int, powers: [Power]) -> Finding {
    let id = governance.id(of: holder)
    var because: [Finding] = []
    for power in powers {
      if let own = coverage(power).ofItself[holder], !own.isEmpty {
        because.append(Finding(.coversOfItself, .met, party: id, actual: part(own.count)))
      }
    }
    for mandate in governance.mandatesHeld[holder] {
      because.append(explanation(ofMandate: mandate, powers: powers))
    }
    if because.isEmpty { because = [Finding(.noMandate, .unmet, party: id)] }
    return Finding(holder == question.forum ? .forum : .representative, party: id, because: because)
  }

  private func part(_ count: Int) -> Measure {
    .part(count, of: judge.reach.practices.count, .members)
  }

  private mutating func explanation(ofMandate mandate: Int, powers: [Power]) -> Finding {
    let prepared = governance.mandates[mandate]
    var best: (status: Status, covered: Int, lacks: [Finding])?
    for power in powers {
      guard let liveness = judge.mandates?.liveness(of: mandate, for: power) else { continue }
      let coverage = coverage(power, orMayYetBe: true)
      let candidate = (
        status: liveness.status,
        covered: coverage.byMandate[mandate]?.count ?? 0,
        lacks: liveness.lacks
      )
      if best.map({ candidate.lacks.count < $0.lacks.count }) ?? true { best = candidate }
    }
    let found = best ?? (.unmet, 0, [])
    var because = found.lacks
    if found.status != .unmet, found.covered == 0, let giver = prepared.giver {
      because.append(whyGiverCoversNone(mandate, giver: giver, powers: powers))
    }
    return Finding(
      .mandateCovers,
      found.covered == 0 ? .unmet : found.status,
      party: governance.id(of: prepared.holder),
      mandate: prepared.mandate.id,
      actual: part(found.covered),
      source: prepared.mandate.source,
      because: because
    )
  }

  /// Why a mandate that is live covers nothing: its giver covers nothing, or might not pass on what
  /// it does.
  private mutating func whyGiverCoversNone(
    _ mandate: Int,
    giver: Int,
    powers: [Power]
  ) -> Finding {
    let isHeld = powers.contains { power in
      let coverage = coverage(power, orMayYetBe: true)
      return governance.mandatesHeld[giver].contains {
        !governance.mandates[$0].mandate.passOn && coverage.byMandate[$0] != nil
      }
    }
    return Finding(
      isHeld ? .passedOnWithoutLeave : .giverCoversNone,
      .unmet,
      party: governance.id(of: giver),
      mandate: governance.mandates[mandate].mandate.id
    )
  }

  /// What the mandate lacks that comes nearest to covering a practice: the fewest lacks, then the
  /// first by identifier.
  private mutating func nearestLack(
    _ holders: [Int],
    _ powers: [Power],
    place: Int,
    among able: Set<Int>
  ) -> Finding? {
    var nearest: (count: Int, finding: Finding)?
    for mandate in holders.flatMap({ governance.mandatesHeld[$0] }).sorted() {
      guard judge.couldCover(place, by: mandate, among: able) else { continue }
      let finding = explanation(ofMandate: mandate, powers: powers)
      let count = finding.because.count
      if let lack = finding.because.first, nearest.map({ count < $0.count }) ?? true {
        nearest = (count, lack)
      }
    }
    return nearest?.finding
  }

  private static func reason(for lack: Finding) -> JudgedRequirement.Reason {
    switch lack.code {
    case .powerLacking: .mandatePowerLacking
    case .outOfScope: .mandateOutOfScope
    case .overCeiling: .mandateOverCeiling
    case .concessionNotAllowed: .mandateConcession
    case .notYetInForce: .mandateNotYetInForce
    case .expired: .mandateExpired
    case .revoked: .mandateRevoked
    case .giverDoesNotExist, .holderDoesNotExist: .mandateLapsed
    case .notAdopted: .mandateNotAdopted
    case .notRatified: .mandateNotRatified
    case .passedOnWithoutLeave: .mandatePassedOn
    default: .noMandate
    }
  }
}
