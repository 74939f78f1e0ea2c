extension ActingJudge {
  /// What one holder covers, and by which mandates, or what each lacks.
  mutating func explanation(
    of holder: Grantees.Holder,
    _ role: Finding.Code,
    _ powers: [Power],
    _ grantees: Grantees,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Finding {
    let id = docket.governance.id(of: holder.party)
    var because: [Finding] = []
    if let number = holder.number, number < agenda.assembly.bodies.count {
      for power in powers {
        let own = coverage(power, &mandates, in: docket).ofItself[number]
        if !own.isEmpty {
          because.append(Finding(.coversOfItself, .met, party: id, actual: part(own)))
        }
      }
    }
    for mandate in docket.governance.mandatesHeld[holder.party] {
      because.append(
        explanation(ofMandate: mandate, holder, powers, grantees, &mandates, in: docket)
      )
    }
    if because.isEmpty { because = [Finding(.noMandate, .unmet, party: id)] }
    return Finding(role, party: id, because: because)
  }

  /// Some wards as a part of the practices.
  private func part(_ wards: some Sequence<Int>) -> Measure {
    let practices = wards.reduce(0) { $0 + agenda.reach.wards[$1].practices }
    return .part(practices, of: agenda.reach.practices.count, .members)
  }

  /// What a mandate covers, or what it lacks.
  mutating func explanation(
    ofMandate mandate: Int,
    _ holder: Grantees.Holder,
    _ powers: [Power],
    _ grantees: Grantees,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Finding {
    let grant = grantees.grant(mandate, heldBy: holder)
    var best: (status: Status, lacks: [Finding])?
    var covered: [Int] = []
    for power in powers {
      var found = (status: Status.met, lacks: [Finding]())
      if grant.map({ grantees.mandates[$0].isCertain(for: power) }) ?? false {
        // Live as of every date: there is nothing to look up.
      } else {
        let liveness = MandateJudge.asked(agenda, question, &mandates) { judge in
          judge.liveness(of: mandate, for: power, in: docket)
        }
        found = (liveness.status, liveness.lacks)
      }
      guard best.map({ found.lacks.count < $0.lacks.count }) ?? true else { continue }
      best = found
      let coverage = coverage(power, orMayYetBe: true, &mandates, in: docket)
      covered = grant.map { Array(coverage.byMandate[$0]) } ?? []
    }
    let status = best?.status ?? .unmet
    var because = best?.lacks ?? []
    // Read in place: a mandate is much to copy.
    if status != .unmet, covered.isEmpty, let giver = docket.governance.mandates[mandate].giver {
      because.append(whyGiverCoversNone(mandate, giver, powers, grantees, &mandates, in: docket))
    }
    return Finding(
      .mandateCovers,
      covered.isEmpty ? .unmet : status,
      party: docket.governance.mandates[mandate].mandate.holder,
      mandate: docket.governance.mandates[mandate].mandate.id,
      actual: part(covered),
      source: docket.governance.mandates[mandate].mandate.source,
      because: because
    )
  }

  /// Why a mandate that is live covers nothing: its giver covers nothing, or might not pass on what
  /// it does.
  private mutating func whyGiverCoversNone(
    _ mandate: Int,
    _ giver: Int,
    _ powers: [Power],
    _ grantees: Grantees,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Finding {
    var isHeld = false
    let holder = grantees.holder(giver, in: agenda.assembly)
    for power in powers {
      let coverage = coverage(power, orMayYetBe: true, &mandates, in: docket)
      for mandate in holder.number.map({ grantees.held[$0] }) ?? [] {
        if !grantees.mandates[mandate].passOn, !coverage.byMandate[mandate].isEmpty {
          isHeld = true
        }
      }
    }
    return Finding(
      isHeld ? .passedOnWithoutLeave : .giverCoversNone,
      .unmet,
      party: docket.governance.id(of: giver),
      mandate: docket.governance.mandates[mandate].mandate.id
    )
  }

  /// Returns, for each practice that is not covered, what the mandate lacks that comes nearest to
  /// covering it: the fewest lacks, then the first by identifier.
  mutating func lacks(
    _ covered: [Bool],
    _ holders: [Grantees.Holder],
    _ powers: [Power],
    _ grantees: Grantees,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> [Finding?] {
    let finder = LackFinder(agenda)
    let held = holders.flatMap { docket.governance.mandatesHeld[$0.party] }.sorted()
    if held.isEmpty {
      // Nobody holds anything that could lack something.
      let wards = agenda.reach.wards
      let uncovered = wards.indices.reduce(0) { $0 + (covered[$1] ? 0 : wards[$1].practices) }
      return Array(repeating: nil, count: uncovered)
    }
    var explained: [Int: Finding] = [:]
    var nearestInWard: [Int: Finding?] = [:]
    var lacks: [Finding?] = []
    let wardOfEach = agenda.reach.wardOfEach
    for (place, number) in wardOfEach.enumerated() where !covered[Int(number)] {
      let ward = Int(number)
      let isLikeItsWard = finder.isLikeItsWard(place, docket.governance)
      if isLikeItsWard, let known = nearestInWard[ward] {
        lacks.append(known)
        continue
      }
      let able = finder.couldAct(for: place, ward, docket.governance)
      var nearest: (count: Int, finding: Finding)?
      for mandate in held {
        guard finder.couldCover(ward, place, by: mandate, among: able, docket.governance) else {
          continue
        }
        let finding =
          explained[mandate]
          ?? explanation(
            ofMandate: mandate,
            grantees.holder(docket.governance.mandates[mandate].holder, in: agenda.assembly),
            powers,
            grantees,
            &mandates,
            in: docket
          )
        explained[mandate] = finding
        let count = finding.because.count
        if let lack = finding.because.first, nearest.map({ count < $0.count }) ?? true {
          nearest = (count, lack)
        }
      }
      if isLikeItsWard { nearestInWard[ward] = .some(nearest?.finding) }
      lacks.append(nearest?.finding)
    }
    return lacks
  }

  static func reason(for lack: Finding) -> JudgedRequirement.Reason {
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
