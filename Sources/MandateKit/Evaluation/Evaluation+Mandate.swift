/// Whether a mandate is live, with its defects.
struct MandateLiveness: Sendable {
  var status: Status
  /// The defects, the certain ones first; empty where the mandate is live for certain.
  var defects: [MandateDefect]
}

extension Evaluation {
  /// Returns the liveness of a mandate for a power.
  mutating func liveness(of mandate: Index<Mandate>, for power: Power) -> MandateLiveness {
    var liveness = liveness(of: mandate)
    if !governance.mandates[mandate].mandate.powers.contains(power) {
      liveness.status = .unmet
      liveness.defects.insert(MandateDefect(.powerLacking, of: mandate), at: 0)
    }
    return liveness
  }

  /// Returns the liveness of a mandate, its powers left aside.
  mutating func liveness(of mandate: Index<Mandate>) -> MandateLiveness {
    // Its own terms are read as fast as they are remembered.
    guard governance.mandates[mandate].dependsOnApproval else { return judge(mandate) }
    if let known = cache.livenesses[mandate] { return known }
    let liveness = judge(mandate)
    cache.livenesses[mandate] = liveness
    return liveness
  }

  /// Returns the day of the first revocation of a mandate that counts, or `nil` where none does.
  private func revocation(of mandate: Index<Mandate>) -> CivilDate? {
    let last = min(view.asOf, view.cutoff)
    return docket.value.record.revocations[mandate]?.filter { $0 <= last }.min()
  }

  /// Returns whether a mandate is in force on the decision date, whatever it is about and whether or not it
  /// awaits an approval.
  func isInForce(_ mandate: Index<Mandate>) -> Bool {
    var isInForce = true
    governance.mandateTerms.findDefects(
      of: mandate,
      on: view.decisionDate,
      for: nil,
      revoked: revocation(of: mandate)
    ) { _ in
      isInForce = false
      return false
    }
    return isInForce
  }

  private mutating func judge(_ mandate: Index<Mandate>) -> MandateLiveness {
    var defects: [MandateDefect] = []
    governance.mandateTerms.findDefects(
      of: mandate,
      on: view.decisionDate,
      for: compiled.terms,
      revoked: revocation(of: mandate)
    ) { cause in
      defects.append(MandateDefect(cause, of: mandate))
      return true
    }
    if let adoption = adoption(of: mandate) { defects.append(adoption) }
    if let ratification = ratification(of: mandate) { defects.append(ratification) }
    let isUnmet = defects.contains { $0.status == .unmet }
    return MandateLiveness(
      status: isUnmet ? .unmet : defects.isEmpty ? .met : .open,
      defects: defects
    )
  }

  /// Returns the want of an adoption, or `nil` where none is needed or it is certain.
  private mutating func adoption(of mandate: Index<Mandate>) -> MandateDefect? {
    guard let adopting = governance.mandates[mandate].mandate.adoptedBy,
      let giver = governance.mandates[mandate].giver
    else { return nil }
    var status = Status.unmet
    var date: CivilDate?
    if let proposal = docket.value.record.indices[adopting] {
      let adopted = docket.value.record.proposals[proposal].proposal.decisionDate
      date = adopted
      if adopted <= view.decisionDate { status = approval(of: proposal, by: giver) }
    }
    if status == .met { return nil }
    return MandateDefect(.notAdopted(by: giver, on: date), of: mandate, status)
  }

  /// Returns the want of a ratification, or `nil` where none is needed or it is certain.
  private mutating func ratification(of mandate: Index<Mandate>) -> MandateDefect? {
    guard let needed = governance.mandates[mandate].mandate.ratification,
      let ratifier = governance.mandates[mandate].ratifier
    else { return nil }
    let last = view.decisionDate.adding(days: needed.within)
    var status: Status = view.asOf < last ? .open : .unmet
    var awaited: Int?
    let ratifiers = docket.value.record.proposals[compiled.index].ratifiers
    for (position, proposal) in ratifiers.enumerated() where proposal != compiled.index {
      let date = docket.value.record.proposals[proposal].proposal.decisionDate
      guard view.decisionDate <= date, date <= last else { continue }
      switch approval(of: proposal, by: ratifier) {
      case .met: return nil
      case .open:
        status = .open
        let first = awaited.map { id(of: ratifiers[$0]) }
        if first.map({ id(of: proposal) < $0 }) ?? true { awaited = position }
      case .unmet: break
      }
    }
    return MandateDefect(.notRatified(by: ratifier, awaited, until: last), of: mandate, status)
  }

  private func id(of proposal: Index<Proposal>) -> Proposal.ID {
    docket.value.record.proposals[proposal].proposal.id
  }

  /// Returns whether a body approves another proposal as of the same date.
  ///
  /// No ballot stands in for a rule there, so that no answer depends on itself.
  mutating func approval(of proposal: Index<Proposal>, by body: PartyIndex) -> Status {
    let isOwn = proposal == compiled.index
    let isSettled =
      !isOwn && docket.value.record.proposals[proposal].proposal.decisionDate <= view.asOf
    if isSettled, let known = cache.settled[proposal, body] { return known }
    let status = evaluatedApproval(of: proposal, by: body, isOwn: isOwn)
    if isSettled { cache.settled[proposal, body] = status }
    return status
  }

  private mutating func evaluatedApproval(
    of proposal: Index<Proposal>,
    by body: PartyIndex,
    isOwn: Bool
  ) -> Status {
    if let known = cache.approvals[proposal]?.positions(of: body) { return known.approval }
    var other = isOwn ? shared : docket.value.compiled(proposal)
    if other?.value.structure.node(of: body) == nil {
      var compiler = cache.compiler?.value ?? docket.value.compiler()
      cache.compiler = nil
      let indexed = docket.value.record.proposals[proposal]
      other = Shared(compiler.compiled(indexed, at: proposal, asking: [body], isJudged: false))
      cache.compiler = Shared(compiler)
    }
    guard let other else { return .unmet }
    let evaluation = Evaluation<NoFindings>(
      other,
      view: isOwn
        ? view.moved(from: shared, to: other)
        : RecordView(of: other, asOf: view.asOf),
      in: docket,
      trace: NoFindings(),
      ballotsStandIn: false
    )
    cache.approvals[proposal] = evaluation
    return evaluation.positions(of: body)?.approval ?? .unmet
  }

  /// Adds a defect of a mandate.
  mutating func add(_ defect: MandateDefect) {
    add(fact(of: defect.cause, in: defect.mandate), status: defect.status)
  }

  private func fact(of cause: MandateDefect.Cause, in mandate: Index<Mandate>) -> FindingTree.Fact {
    switch cause {
    case .powerLacking: .powerLacking(mandate)
    case .notYetInForce(let from): .notYetInForce(mandate, from: from)
    case .expired(let until): .expired(mandate, until: until)
    case .revoked(let date): .revoked(mandate, on: date)
    case .giverDoesNotExist(let giver): .giverDoesNotExist(mandate, giver: giver)
    case .holderDoesNotExist(let holder): .holderDoesNotExist(mandate, holder: holder)
    case .outOfScope: .outOfScope(mandate)
    case .overCeiling(let ceiling, let value):
      .overCeiling(mandate, ceiling: Int64(ceiling), value: Int64(value))
    case .concessionNotAllowed: .concessionNotAllowed(mandate)
    case .notAdopted(let giver, let date):
      .notAdopted(mandate, through: .adopter(of: mandate), by: giver, on: date)
    case .notRatified(let ratifier, let awaited, let last):
      .notRatified(mandate, through: awaited.map { .ratifier($0) }, by: ratifier, until: last)
    case .passedOnWithoutLeave(let giver): .passedOnWithoutLeave(mandate, giver: giver)
    case .giverCoversNone(let giver, let practices):
      .giverCoversNone(
        mandate,
        giver: giver,
        over: governance.mandates[mandate].over.map { .init($0, practices: practices) }
      )
    }
  }
}
