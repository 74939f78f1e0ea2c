extension ActingJudge {
  /// What a mandate comes to for some powers.
  struct Account {
    var status: Status
    /// The wards that it covers.
    var covered: ArraySlice<Int>
    var lacks: [Lack]
  }

  /// Adds what one holder covers, and by which mandates, or what each lacks.
  mutating func explain(
    _ holder: Grantees.Holder,
    _ role: Finding.Code,
    _ acting: Acting,
    _ mandates: inout MandateJudge?,
    in docket: Case,
    _ findings: inout FindingTree
  ) {
    findings.add(role, party: holder.party) { findings in
      let before = findings.count
      if let number = holder.number, number < agenda.assembly.bodies.count {
        for coverage in acting.certain {
          let own = coverage.ofItself[number]
          if !own.isEmpty {
            findings.add(.coversOfItself, .met, party: holder.party, actual: part(own))
          }
        }
      }
      for mandate in docket.governance.mandatesHeld[holder.party] {
        let account = account(of: mandate, holder, acting, &mandates, in: docket)
        findings.add(
          .mandateCovers,
          account.status,
          party: holder.party,
          mandate: mandate,
          actual: part(account.covered),
          citesMandate: true
        ) { findings in
          for lack in account.lacks { findings.add(lack) }
        }
      }
      if findings.count == before { findings.add(.noMandate, .unmet, party: holder.party) }
    }
  }

  /// Some wards as a part of the practices.
  private func part(_ wards: ArraySlice<Int>) -> Measure {
    var practices = 0
    for ward in wards { practices += agenda.reach.wards[ward].practices }
    return .part(practices, of: agenda.reach.practices.count, .members)
  }

  /// What a mandate covers, or what it lacks.
  private mutating func account(
    of mandate: Int,
    _ holder: Grantees.Holder,
    _ acting: Acting,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Account {
    let grant = acting.grantees.grant(mandate, heldBy: holder)
    var account = Account(status: .unmet, covered: [], lacks: [])
    if let (grant, place) = acting.certain(grant) {
      // Live as of every date: there is nothing to look up.
      account.status = .met
      account.covered = acting.possible[place].byMandate[grant]
    } else {
      var fewest: Int?
      for (place, power) in acting.powers.enumerated() {
        let liveness = MandateJudge.asked(agenda, question, &mandates) { judge in
          judge.liveness(of: mandate, for: power, in: docket)
        }
        if let fewest, fewest <= liveness.lacks.count { continue }
        fewest = liveness.lacks.count
        account.status = liveness.status
        account.lacks = liveness.lacks
        account.covered = grant.map { acting.possible[place].byMandate[$0] } ?? []
      }
    }
    // Read in place: a mandate is much to copy.
    if account.status != .unmet, account.covered.isEmpty,
      let giver = docket.governance.mandates[mandate].giver
    {
      account.lacks.append(whyGiverCoversNone(mandate, giver, acting))
    }
    if account.covered.isEmpty { account.status = .unmet }
    return account
  }

  /// Why a mandate that is live covers nothing: its giver covers nothing, or might not pass on what
  /// it does.
  private func whyGiverCoversNone(_ mandate: Int, _ giver: Int, _ acting: Acting) -> Lack {
    var isHeld = false
    let holder = acting.grantees.holder(giver, in: agenda.assembly)
    for coverage in acting.possible {
      for mandate in holder.number.map({ acting.grantees.held[$0] }) ?? [] {
        if !acting.grantees.mandates[mandate].passOn, !coverage.byMandate[mandate].isEmpty {
          isHeld = true
        }
      }
    }
    return Lack(
      isHeld ? .passedOnWithoutLeave : .giverCoversNone,
      .unmet,
      mandate: mandate,
      party: giver
    )
  }

  /// What practices that are not covered lack.
  struct Nearest {
    /// For each practice not covered, the place of what its nearest mandate lacks, or -1.
    var places: [Int] = []
    /// What mandates lack first.
    var lacks: [Lack] = []

    /// What a practice lacks, by its place among those not covered.
    subscript(place: Int) -> Lack? {
      places[place] < 0 ? nil : lacks[places[place]]
    }
  }

  /// Returns, for each practice that is not covered, what the mandate lacks that comes nearest to
  /// covering it: the fewest lacks, then the first by identifier.
  mutating func nearest(
    _ acting: Acting,
    _ mandates: inout MandateJudge?,
    in docket: Case
  ) -> Nearest {
    var nearest = Nearest()
    let finder = LackFinder(agenda)
    let held = acting.holders.flatMap { docket.governance.mandatesHeld[$0.party] }.sorted()
    let reach = agenda.reach
    if held.isEmpty {
      // Nobody holds anything that could lack something.
      let uncovered = reach.wards.indices.reduce(0) {
        $0 + (acting.covered[$1] ? 0 : reach.wards[$1].practices)
      }
      nearest.places = Array(repeating: -1, count: uncovered)
      return nearest
    }
    // How much each mandate lacks, and the place of the first thing.
    var known = [(count: Int, place: Int)?](repeating: nil, count: held.count)
    var nearestInWard = [Int?](repeating: nil, count: reach.wards.count)
    for (place, number) in reach.wardOfEach.enumerated() where !acting.covered[Int(number)] {
      let ward = Int(number)
      let isLikeItsWard = finder.isLikeItsWard(place, docket.governance)
      if isLikeItsWard, let known = nearestInWard[ward] {
        nearest.places.append(known)
        continue
      }
      let able = finder.couldAct(for: place, ward, docket.governance)
      var fewest: (count: Int, place: Int)?
      for (index, mandate) in held.enumerated()
      where finder.couldCover(ward, place, by: mandate, among: able, docket.governance) {
        let found =
          known[index] ?? lacking(mandate, acting, &mandates, in: docket, &nearest.lacks)
        known[index] = found
        if found.count > 0, fewest.map({ found.count < $0.count }) ?? true { fewest = found }
      }
      if isLikeItsWard { nearestInWard[ward] = fewest?.place ?? -1 }
      nearest.places.append(fewest?.place ?? -1)
    }
    return nearest
  }

  /// Returns how much a mandate lacks, and adds the first thing, to be found at a place.
  private mutating func lacking(
    _ mandate: Int,
    _ acting: Acting,
    _ mandates: inout MandateJudge?,
    in docket: Case,
    _ lacks: inout [Lack]
  ) -> (count: Int, place: Int) {
    let party = docket.governance.mandates[mandate].holder
    let holder = acting.grantees.holder(party, in: agenda.assembly)
    let found = account(of: mandate, holder, acting, &mandates, in: docket).lacks
    if let first = found.first { lacks.append(first) }
    return (found.count, lacks.count - 1)
  }

  static func reason(for lack: Lack) -> JudgedRequirement.Reason {
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
