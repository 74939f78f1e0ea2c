extension AuthorityEvaluator {
  /// What a mandate comes to for some powers.
  struct Account {
    var status: Status
    /// How many practices it covers.
    var practices: Int
    var defects: [MandateDefect]
  }

  /// Adds what one holder covers, and by which mandates, or what each lacks.
  ///
  /// Mandates that lack something are noted besides.
  func explain(
    _ holder: DelegationGraph.Holder,
    _ requirement: Requirement,
    _ acting: Acting,
    _ cache: inout EvaluationCache,
    in docket: Docket,
    _ lacking: inout [NearestMandate.Candidate],
    _ findings: inout FindingTree
  ) {
    findings.add(
      requirement == .authority ? .forum(holder.party) : .representative(holder.party)
    ) { findings in
      let before = findings.count
      if let number = holder.number {
        for coverage in acting.certain {
          let own = coverage.ofItself[number]
          if !own.isEmpty {
            let practices = own.reduce(0) { $0 + affected.practiceClasses[$1].practices }
            findings.add(
              .coversOfItself(holder.party, practices: practices, of: affected.practices.count),
              status: .met
            )
          }
        }
      }
      for mandate in docket.governance.mandatesHeld[holder.party] {
        let account = account(of: mandate, holder, acting, &cache, in: docket)
        findings.add(
          .mandateCovers(
            mandate,
            holder: holder.party,
            practices: account.practices,
            of: affected.practices.count
          ),
          status: account.status
        ) { findings in
          if account.defects.isEmpty { return }
          lacking.append(
            .init(mandate: mandate, count: account.defects.count, defect: findings.count)
          )
          for defect in account.defects { findings.add(defect) }
        }
      }
      if findings.count == before { findings.add(.noMandate(holder.party), status: .unmet) }
    }
  }

  /// How many practices a mandate covers.
  private func practices(coveredBy grant: Int, _ coverage: borrowing DelegationGraph.Coverage)
    -> Int
  {
    var practices = 0
    for place in coverage.byMandate.places(grant) {
      practices += affected.practiceClasses[coverage.byMandate.edge(at: place)].practices
    }
    return practices
  }

  /// What a mandate covers, or what it lacks.
  private func account(
    of mandate: Int,
    _ holder: DelegationGraph.Holder,
    _ acting: Acting,
    _ cache: inout EvaluationCache,
    in docket: Docket
  ) -> Account {
    let grant = acting.delegation.value.grant(mandate, heldBy: holder)
    var account = Account(status: .unmet, practices: 0, defects: [])
    if let (grant, place) = acting.certain(grant) {
      // Live as of every date: there is nothing to look up.
      account.status = .met
      account.practices = practices(coveredBy: grant, acting.possible[place])
    } else {
      var fewest: Int?
      for (place, power) in acting.powers.enumerated() {
        let liveness = cache.mandates
          .liveness(of: mandate, for: power, compiled, question, in: docket)
        if let fewest, fewest <= liveness.defects.count { continue }
        fewest = liveness.defects.count
        account.status = liveness.status
        account.defects = liveness.defects
        account.practices = grant.map { practices(coveredBy: $0, acting.possible[place]) } ?? 0
      }
    }
    // Read in place: a mandate is much to copy.
    if account.status != .unmet, account.practices == 0,
      let giver = docket.governance.mandates[mandate].giver
    {
      account.defects.append(whyGiverCoversNone(mandate, giver, acting))
    }
    if account.practices == 0 { account.status = .unmet }
    return account
  }

  /// Why a mandate that is live covers nothing: its giver covers nothing, or might not pass on what
  /// it does.
  private func whyGiverCoversNone(_ mandate: Int, _ giver: Int, _ acting: Acting) -> MandateDefect {
    var isHeld = false
    let holder = acting.delegation.value.holder(giver, in: structure)
    for coverage in acting.possible {
      for mandate in holder.number.map({ acting.delegation.value.held[$0] }) ?? [] {
        if !acting.delegation.value.mandates[mandate].passOn, !coverage.byMandate[mandate].isEmpty {
          isHeld = true
        }
      }
    }
    return MandateDefect(
      isHeld
        ? .passedOnWithoutLeave(mandate, giver: giver) : .giverCoversNone(mandate, giver: giver),
      .unmet
    )
  }

  /// The reason for what is told as lacking.
  static func reason(for defect: Finding.Code) -> RequirementResult.Reason {
    switch defect {
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
