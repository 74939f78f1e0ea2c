/// Finds whether mandates are live for a proposal, and what they lack where they are not.
///
/// It remembers what it has found, and is asked about one question throughout. Adoption and ratification are approvals of other proposals. They are computed with no ballot
/// standing in for a rule anywhere, so that nothing depends on itself.
struct MandateJudge {
  private var builder: Shared<ProposalCompiler>?
  private var approvals: [Int: (compiled: CompiledProposal, positions: PositionJudge)] = [:]
  private var livenesses: [Int: Liveness] = [:]

  /// Whether a mandate is live, its power left aside, and what speaks against it.
  struct Liveness {
    var status: Status
    /// What is open or lacking, the surest first.
    ///
    /// Empty where the mandate is live for certain.
    var defects: [MandateDefect]
  }

  /// Returns whether a mandate is live for a power.
  mutating func liveness(
    of mandate: Int,
    for power: Power,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> Liveness {
    var liveness = self.liveness(of: mandate, compiled, question, in: docket)
    if !docket.governance.mandates[mandate].mandate.powers.contains(power) {
      liveness.status = .unmet
      liveness.defects.insert(MandateDefect(.powerLacking(mandate), .unmet), at: 0)
    }
    return liveness
  }

  /// Returns whether a mandate is live, its powers left aside.
  mutating func status(
    of mandate: Int,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> Status {
    liveness(of: mandate, compiled, question, in: docket).status
  }

  /// Returns the mandates that warrant a body's ballot, held by a party, or by anyone where none is
  /// named; those live for certain first.
  mutating func warrants(
    of body: Int,
    castBy holder: Int?,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> [(mandate: Int, status: Status)] {
    var found: [(mandate: Int, status: Status)] = []
    for mandate in docket.governance.mandatesGiven[body] {
      let prepared = docket.governance.mandates[mandate]
      guard prepared.mandate.ratification == nil, prepared.mandate.powers.contains(.agree),
        holder == nil || prepared.holder == holder
      else { continue }
      let status = status(of: mandate, compiled, question, in: docket)
      if status != .unmet { found.append((mandate, status)) }
    }
    return found.filter { $0.status == .met } + found.filter { $0.status == .open }
  }

  private mutating func liveness(
    of mandate: Int,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> Liveness {
    // Its own terms are read as fast as they are remembered.
    guard docket.governance.mandates[mandate].dependsOnApproval else {
      return judge(mandate, compiled, question, in: docket)
    }
    if let known = livenesses[mandate] { return known }
    let liveness = judge(mandate, compiled, question, in: docket)
    livenesses[mandate] = liveness
    return liveness
  }

  private mutating func judge(
    _ index: Int,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> Liveness {
    // Read where they lie: a mandate is much to copy, and so is a proposal.
    let (mandates, proposals) = (docket.governance.mandates.span, docket.prepared.span)
    var defects = MandateJudge.defects(
      index,
      mandates[index],
      proposals[compiled.place],
      question,
      in: docket
    )
    if let adoption = adoption(of: index, compiled, question, in: docket) {
      defects.append(adoption)
    }
    if let ratification = ratification(of: index, compiled, question, in: docket) {
      defects.append(ratification)
    }
    let isUnmet = defects.contains { $0.status == .unmet }
    return Liveness(status: isUnmet ? .unmet : defects.isEmpty ? .met : .open, defects: defects)
  }

  /// What a mandate lacks for certain by its terms, or since it was revoked.
  private static func defects(
    _ index: Int,
    _ granted: IndexedMandate,
    _ asked: IndexedProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> [MandateDefect] {
    let date = question.decisionDate
    var defects: [MandateDefect] = []
    func defect(_ fact: FindingTree.Fact) { defects.append(MandateDefect(fact, .unmet)) }
    if let from = granted.mandate.period.from, date < from {
      defect(.notYetInForce(index, from: from))
    }
    if let until = granted.mandate.period.until, date >= until {
      defect(.expired(index, until: until))
    }
    let lastRevocation = min(question.asOf, question.cutoff)
    let revoked = (docket.revocations[index] ?? []).filter { $0 <= lastRevocation }.min()
    if let revoked { defect(.revoked(index, on: revoked)) }
    if let giver = granted.giver, !docket.governance.exists(giver, on: date) {
      defect(.giverDoesNotExist(index, giver: giver))
    }
    if !docket.governance.exists(granted.holder, on: date) {
      defect(.holderDoesNotExist(index, holder: granted.holder))
    }
    if !granted.mandate.subjects.matchAll(of: asked.proposal.subjects) {
      defect(.outOfScope(index))
    }
    if let ceiling = granted.mandate.ceiling, asked.proposal.value > ceiling {
      defect(.overCeiling(index, ceiling: Int64(ceiling), value: Int64(asked.proposal.value)))
    }
    if asked.proposal.concession && !granted.mandate.concessions {
      defect(.concessionNotAllowed(index))
    }
    return defects
  }

  /// What adoption lacks, or nothing where none is needed or it is certain.
  private mutating func adoption(
    of mandate: Int,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> MandateDefect? {
    guard let adopting = docket.governance.mandates[mandate].mandate.adoptedBy,
      let giver = docket.governance.mandates[mandate].giver
    else { return nil }
    var status = Status.unmet
    var date: CivilDate?
    if let place = docket.places[adopting] {
      let adopted = docket.prepared[place].proposal.decisionDate
      date = adopted
      if adopted <= question.decisionDate {
        status = approval(of: place, by: giver, compiled, question, in: docket)
      }
    }
    if status == .met { return nil }
    return MandateDefect(
      .notAdopted(mandate, through: .adopter(ofMandate: mandate), by: giver, on: date),
      status
    )
  }

  /// What ratification lacks, or nothing where none is needed or it is certain.
  private mutating func ratification(
    of mandate: Int,
    _ compiled: CompiledProposal,
    _ question: RecordView,
    in docket: Docket
  ) -> MandateDefect? {
    guard let needed = docket.governance.mandates[mandate].mandate.ratification,
      let ratifier = docket.governance.mandates[mandate].ratifier
    else { return nil }
    let last = question.decisionDate.adding(days: needed.within)
    var status: Status = question.asOf < last ? .open : .unmet
    let ratifiers = docket.prepared[compiled.place].ratifiers
    var awaited: Int?
    for (index, place) in ratifiers.enumerated() {
      let ratifying = docket.prepared[place].proposal
      guard question.decisionDate <= ratifying.decisionDate, ratifying.decisionDate <= last,
        place != compiled.place
      else { continue }
      switch approval(of: place, by: ratifier, compiled, question, in: docket) {
      case .met: return nil
      case .open:
        status = .open
        if let first = awaited, docket.prepared[ratifiers[first]].proposal.id < ratifying.id {
          break
        }
        awaited = index
      case .unmet: break
      }
    }
    return MandateDefect(
      .notRatified(mandate, through: awaited.map { .ratifier($0) }, by: ratifier, until: last),
      status
    )
  }

  /// Returns whether a body approves another proposal as of the date of the question, no ballot
  /// standing in for a rule.
  private mutating func approval(
    of place: Int,
    by body: Int,
    _ own: CompiledProposal,
    _ asked: RecordView,
    in docket: Docket
  ) -> Status {
    if let known = approvals[place], let seat = known.compiled.structure.seat(of: body) {
      return known.positions.standings[seat].approval
    }
    var compiled = place == own.place ? own : docket.compiled(place)
    if compiled?.structure.seat(of: body) == nil {
      var builder = builder?.value ?? ProposalCompiler(docket)
      self.builder = nil
      compiled = builder.compiled(for: docket.prepared[place], at: place, others: [body])
      self.builder = Shared(builder)
    }
    guard let compiled, let seat = compiled.structure.seat(of: body) else { return .unmet }
    let question =
      place == own.place
      ? asked.seated(in: compiled, from: own)
      : RecordView(compiled, asOf: asked.asOf)
    // Not asked: no ballot stands in.
    var nothing = MandateJudge()
    let positions = PositionJudge(compiled, question, in: docket, ballotsStandIn: false, &nothing)
    approvals[place] = (compiled, positions)
    return positions.standings[seat].approval
  }
}
