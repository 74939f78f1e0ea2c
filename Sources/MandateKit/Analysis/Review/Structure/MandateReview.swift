/// Finds what is worth knowing about who may act for whom.
struct MandateReview {
  let governance: Governance
  let snapshot: StructureSnapshot
  let delegation: DelegationReview
  let scope: ReviewScope

  private var date: CivilDate { snapshot.date }

  func findings() -> [ReviewFinding] {
    ends() + cycles() + grants() + unlawful() + appointments()
  }

  private func finding(
    _ code: ReviewFinding.Code,
    of mandate: Index<Mandate>,
    at body: PartyIndex?,
    others: [PartyIndex] = [],
    witness: CivilDate
  ) -> ReviewFinding {
    ReviewFinding(
      code,
      at: body.map { governance.id(of: $0) },
      parties: others.map { governance.id(of: $0) },
      mandates: [governance.mandates[mandate].mandate.id],
      witness: .date(witness)
    )
  }

  /// Mandates that have ended or end soon, and those whose giver or holder does not exist.
  private func ends() -> [ReviewFinding] {
    governance.mandates.indices.compactMap { mandate in
      let (giver, holder) = (
        governance.mandates[mandate].giver, governance.mandates[mandate].holder
      )
      let until = governance.mandates[mandate].mandate.period.until
      var code = ReviewFinding.Code.mandateExpires
      var isInForce = true
      var gone: [PartyIndex] = []
      governance.mandateTerms.findDefects(of: mandate, on: date, for: nil, revoked: nil) { cause in
        switch cause {
        case .notYetInForce: isInForce = false
        case .expired: code = .mandateExpired
        case .giverDoesNotExist(let party), .holderDoesNotExist(let party): gone.append(party)
        default: break
        }
        return true
      }
      if let until, code == .mandateExpired {
        return finding(code, of: mandate, at: giver, others: [holder], witness: until)
      }
      if !isInForce { return nil }
      if let first = gone.first {
        let others = Array(gone.dropFirst())
        return finding(.mandateLapsed, of: mandate, at: first, others: others, witness: date)
      }
      if let until, date.days(until: until) <= scope.soon {
        return finding(code, of: mandate, at: giver, others: [holder], witness: until)
      }
      return nil
    }
  }

  private func cycles() -> [ReviewFinding] {
    let edges = governance.mandates.indices.compactMap { mandate -> DirectedGraph.Edge? in
      let holder = governance.mandates[mandate].holder
      guard let giver = governance.mandates[mandate].giver, governance.isBody(holder),
        governance.mandateTerms.isLive(mandate, on: date)
      else { return nil }
      return DirectedGraph.Edge(
        from: giver.position,
        to: holder.position,
        entry: mandate.position
      )
    }
    let graph = DirectedGraph(nodes: governance.bodies.count, edges: edges)
    let components = StrongComponents(of: graph).component
    var inCycle: [Int: [DirectedGraph.Edge]] = [:]
    for edge in edges where components[edge.from] == components[edge.to] {
      inCycle[components[edge.from], default: []].append(edge)
    }
    return inCycle.values
      .map { edges in (bodies: Set(edges.map { PartyIndex($0.from) }).sorted(), edges: edges) }
      .sorted { $0.bodies.lexicographicallyPrecedes($1.bodies) }
      .map { cycle in
        ReviewFinding(
          .grantCircle,
          parties: cycle.bodies.map { governance.id(of: $0) },
          mandates: cycle.edges.map { governance.mandates[Index($0.entry)].mandate.id }.sorted(),
          witness: .date(date)
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
      return finding(
        isHeld ? .passedOnWithoutLeave : .giverCoversNothing,
        of: mandate,
        at: giver,
        others: [granted.holder],
        witness: date
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
    let live = Set(
      governance.mandates.indices.filter { governance.mandateTerms.isLive($0, on: date) }
        .map { governance.mandates[$0].mandate.id }
    )
    return governance.warnings(under: scope.grantRules.filter { $0.period.contains(date) })
      .filter { live.contains($0.mandate) }
      .map { warning in
        ReviewFinding(
          .grantNotAllowed,
          at: warning.giver,
          parties: [warning.holder],
          mandates: [warning.mandate],
          source: warning.source,
          witness: .date(date)
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
            ReviewFinding(
              .appointmentWithoutMandate,
              at: governance.id(of: forum),
              parties: [governance.id(of: appointment.person)],
              witness: .date(date)
            )
          )
        }
      }
    }
    return findings
  }
}
