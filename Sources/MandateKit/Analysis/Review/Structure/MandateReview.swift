/// Finds what is worth knowing about who may act for whom.
struct MandateReview {
  let governance: Governance
  let snapshot: StructureSnapshot
  let delegation: DelegationReview
  let scope: Governance.ReviewScope

  private var date: CivilDate { snapshot.date }

  func findings() -> [ReviewFinding] {
    ends() + cycles() + grants() + unlawful() + appointments()
  }

  private func finding(_ fact: ReviewFinding.Fact) -> ReviewFinding {
    ReviewFinding(fact, witness: .date(date))
  }

  /// Mandates that have ended or end soon, and those whose giver or holder does not exist.
  private func ends() -> [ReviewFinding] {
    governance.mandates.indices.compactMap { mandate in
      let terms = governance.mandates[mandate].mandate
      let (id, giver, holder, until) = (terms.id, terms.giver, terms.holder, terms.period.until)
      var (isInForce, isExpired) = (true, false)
      var gone: [PartyIndex] = []
      governance.mandateTerms.findDefects(of: mandate, on: date, for: nil, revoked: nil) { cause in
        switch cause {
        case .notYetInForce: isInForce = false
        case .expired: isExpired = true
        case .giverDoesNotExist(let party), .holderDoesNotExist(let party): gone.append(party)
        default: break
        }
        return true
      }
      if let until, isExpired {
        return ReviewFinding(
          .mandateExpired(id, giver: giver, holder: holder, until: until),
          witness: .date(until)
        )
      }
      if !isInForce { return nil }
      if let first = gone.first {
        let also = gone.dropFirst().first.map { governance.id(of: $0) }
        return finding(.mandateLapsed(id, gone: governance.id(of: first), also: also))
      }
      if let until, date.days(until: until) <= scope.soon {
        return ReviewFinding(
          .mandateExpires(id, giver: giver, holder: holder, until: until),
          witness: .date(until)
        )
      }
      return nil
    }
  }

  private func cycles() -> [ReviewFinding] {
    let edges = governance.mandates.indices.compactMap { mandate -> CycleSearch.Edge? in
      let holder = governance.mandates[mandate].holder
      guard let giver = governance.mandates[mandate].giver, governance.isBody(holder),
        governance.mandateTerms.isLive(mandate, on: date)
      else { return nil }
      return CycleSearch.Edge(
        from: giver.position,
        to: holder.position,
        entry: mandate.position
      )
    }
    let graph = Adjacency<StrongComponents, Int>(
      nodes: governance.bodies.count,
      edges: edges.map { (node: Index($0.from), edge: $0.to) }
    )
    let components = StrongComponents(of: graph)
    var inCycle: [Int: [CycleSearch.Edge]] = [:]
    for edge in edges where components[edge.from] == components[edge.to] {
      inCycle[components[edge.from], default: []].append(edge)
    }
    return inCycle.values
      .map { edges in (bodies: Set(edges.map { PartyIndex($0.from) }).sorted(), edges: edges) }
      .sorted { $0.bodies.lexicographicallyPrecedes($1.bodies) }
      .map { cycle in
        finding(
          .grantCircle(
            cycle.bodies.map { governance.id(of: $0) },
            mandates: cycle.edges.map { governance.mandates[Index($0.entry)].mandate.id }.sorted()
          )
        )
      }
  }

  /// Mandates whose giver has no part of the authority they grant, or may not pass it on.
  private func grants() -> [ReviewFinding] {
    governance.mandates.indices.compactMap { mandate in
      let granted = governance.mandates[mandate]
      guard let giver = granted.giver, governance.mandateTerms.isLive(mandate, on: date) else {
        return nil
      }
      let subjects = granted.mandate.subjects
      var isHeld = false
      let isGood = granted.mandate.powers.contains { power in
        if power != .decide, coversOfItself(giver, on: subjects) { return true }
        for held in governance.mandatesHeld[giver] {
          let other = governance.mandates[held].mandate
          guard other.powers.contains(power), other.subjects.overlap(subjects),
            governance.mandateTerms.isLive(held, on: date)
          else { continue }
          if other.passOn { return true }
          isHeld = true
        }
        return false
      }
      if isGood { return nil }
      let (id, holder) = (granted.mandate.id, granted.mandate.holder)
      return finding(
        isHeld
          ? .passedOnWithoutLeave(id, giver: governance.id(of: giver), holder: holder)
          : .giverCoversNothing(id, giver: governance.id(of: giver), holder: holder)
      )
    }
  }

  /// Returns whether a body covers some practice of itself on some of the subjects.
  private func coversOfItself(_ body: PartyIndex, on subjects: [SubjectPattern]) -> Bool {
    let competence = governance.bodies[body].competence
    return delegation.coversOfItself(body) && competence.map { $0.overlap(subjects) } ?? true
  }

  /// Mandates of a kind that the law of the date does not allow.
  private func unlawful() -> [ReviewFinding] {
    let own = governance.document.grantRules
    return governance.grants(
      against: (own.isEmpty ? scope.grantRules : own).filter { $0.period.contains(date) }
    )
    .filter { governance.mandateTerms.isLive($0.mandate, on: date) }
    .map { grant in
      let mandate = governance.mandates[grant.mandate].mandate
      return finding(
        .grantNotAllowed(
          mandate.id,
          giver: mandate.giver,
          holder: mandate.holder,
          source: grant.rule.source
        )
      )
    }
  }

  private func appointments() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for forum in governance.bodies.indices where snapshot.exists[forum] {
      var last: PartyIndex?
      for appointment in governance.appointments[forum]
      where appointment.capacity == .representative && appointment.period.contains(date)
        && appointment.person != last
      {
        last = appointment.person
        let isMandated = governance.mandatesHeld[appointment.person].contains { held in
          governance.mandateTerms.isLive(held, on: date)
            && governance.mandates[held].mandate.powers.contains { $0 == .agree || $0 == .advise }
        }
        if !isMandated {
          findings.append(
            finding(
              .appointmentWithoutMandate(
                governance.id(of: appointment.person),
                forum: governance.id(of: forum)
              )
            )
          )
        }
      }
    }
    return findings
  }
}
