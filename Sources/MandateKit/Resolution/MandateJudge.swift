/// Finds whether mandates are live for a proposal, and what they lack where they are not.
///
/// It remembers what it has found, and is asked about one question throughout. Adoption and ratification are approvals of other proposals. They are computed with no ballot
/// standing in for a rule anywhere, so that nothing depends on itself.
struct MandateJudge {
  private var builder: Shared<AgendaBuilder>?
  private var approvals: [Int: (agenda: Agenda, positions: PositionJudge)] = [:]
  private var livenesses: [Int: Liveness] = [:]

  /// Whether a mandate is live, its power left aside, and what speaks against it.
  struct Liveness {
    var status: Status
    /// What is open or lacking, the surest first.
    ///
    /// Empty where the mandate is live for certain.
    var lacks: [Lack]
  }

  /// Returns whether a mandate is live for a power.
  mutating func liveness(
    of mandate: Int,
    for power: Power,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case
  ) -> Liveness {
    var liveness = self.liveness(of: mandate, agenda, question, in: docket)
    if !docket.governance.mandates[mandate].mandate.powers.contains(power) {
      liveness.status = .unmet
      liveness.lacks.insert(Lack(.powerLacking, .unmet, mandate: mandate), at: 0)
    }
    return liveness
  }

  /// Returns whether a mandate is live, its powers left aside.
  mutating func status(
    of mandate: Int,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case
  ) -> Status {
    liveness(of: mandate, agenda, question, in: docket).status
  }

  /// Returns the mandates that warrant a body's ballot, held by a party, or by anyone where none is
  /// named; those live for certain first.
  mutating func warrants(
    of body: Int,
    castBy holder: Int?,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case
  ) -> [(mandate: Int, status: Status)] {
    var found: [(mandate: Int, status: Status)] = []
    for mandate in docket.governance.mandatesGiven[body] {
      let prepared = docket.governance.mandates[mandate]
      guard prepared.mandate.ratification == nil, prepared.mandate.powers.contains(.agree),
        holder == nil || prepared.holder == holder
      else { continue }
      let status = status(of: mandate, agenda, question, in: docket)
      if status != .unmet { found.append((mandate, status)) }
    }
    return found.filter { $0.status == .met } + found.filter { $0.status == .open }
  }

  private mutating func liveness(
    of mandate: Int,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case
  ) -> Liveness {
    // Its own terms are read as fast as they are remembered.
    guard docket.governance.mandates[mandate].dependsOnApproval else {
      return judge(mandate, agenda, question, in: docket)
    }
    if let known = livenesses[mandate] { return known }
    let liveness = judge(mandate, agenda, question, in: docket)
    livenesses[mandate] = liveness
    return liveness
  }

  private mutating func judge(
    _ index: Int,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case
  ) -> Liveness {
    // Read where they lie: a mandate is much to copy, and so is a proposal.
    let (mandates, proposals) = (docket.governance.mandates.span, docket.prepared.span)
    var lacks = MandateJudge.lacks(
      index,
      mandates[index],
      proposals[agenda.place],
      question,
      in: docket
    )
    if let adoption = adoption(of: index, agenda, question, in: docket) { lacks.append(adoption) }
    if let ratification = ratification(of: index, agenda, question, in: docket) {
      lacks.append(ratification)
    }
    let isUnmet = lacks.contains { $0.status == .unmet }
    return Liveness(status: isUnmet ? .unmet : lacks.isEmpty ? .met : .open, lacks: lacks)
  }

  /// What a mandate lacks for certain by its terms, or since it was revoked.
  private static func lacks(
    _ index: Int,
    _ granted: PreparedMandate,
    _ asked: PreparedProposal,
    _ question: Question,
    in docket: Case
  ) -> [Lack] {
    let date = question.decisionDate
    var lacks: [Lack] = []
    func lack(
      _ code: Finding.Code,
      party: Int? = nil,
      date: CivilDate? = nil,
      required: Measure? = nil,
      actual: Measure? = nil
    ) {
      lacks.append(
        Lack(
          code,
          .unmet,
          mandate: index,
          party: party,
          date: date,
          required: required,
          actual: actual
        )
      )
    }
    if let from = granted.mandate.period.from, date < from { lack(.notYetInForce, date: from) }
    if let until = granted.mandate.period.until, date >= until { lack(.expired, date: until) }
    let lastRevocation = min(question.asOf, question.cutoff)
    let revoked = (docket.revocations[index] ?? []).filter { $0 <= lastRevocation }.min()
    if let revoked { lack(.revoked, date: revoked) }
    if let giver = granted.giver, !docket.governance.exists(giver, on: date) {
      lack(.giverDoesNotExist, party: giver)
    }
    if !docket.governance.exists(granted.holder, on: date) {
      lack(.holderDoesNotExist, party: granted.holder)
    }
    if !granted.mandate.subjects.matchAll(of: asked.proposal.subjects) { lack(.outOfScope) }
    if let ceiling = granted.mandate.ceiling, asked.proposal.value > ceiling {
      lack(.overCeiling, required: .pounds(ceiling), actual: .pounds(asked.proposal.value))
    }
    if asked.proposal.concession && !granted.mandate.concessions { lack(.concessionNotAllowed) }
    return lacks
  }

  /// What adoption lacks, or nothing where none is needed or it is certain.
  private mutating func adoption(
    of mandate: Int,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case
  ) -> Lack? {
    guard let adopting = docket.governance.mandates[mandate].mandate.adoptedBy,
      let giver = docket.governance.mandates[mandate].giver
    else { return nil }
    var status = Status.unmet
    var date: CivilDate?
    if let place = docket.places[adopting] {
      let adopted = docket.prepared[place].proposal.decisionDate
      date = adopted
      if adopted <= question.decisionDate {
        status = approval(of: place, by: giver, agenda, question, in: docket)
      }
    }
    if status == .met { return nil }
    return Lack(
      .notAdopted,
      status,
      mandate: mandate,
      party: giver,
      proposal: adopting,
      date: date
    )
  }

  /// What ratification lacks, or nothing where none is needed or it is certain.
  private mutating func ratification(
    of mandate: Int,
    _ agenda: Agenda,
    _ question: Question,
    in docket: Case
  ) -> Lack? {
    guard let needed = docket.governance.mandates[mandate].mandate.ratification,
      let ratifier = docket.governance.mandates[mandate].ratifier
    else { return nil }
    let last = question.decisionDate.adding(days: needed.within)
    var status: Status = question.asOf < last ? .open : .unmet
    var awaited: Proposal.ID?
    for place in docket.prepared[agenda.place].ratifiers {
      let ratifying = docket.prepared[place].proposal
      guard question.decisionDate <= ratifying.decisionDate, ratifying.decisionDate <= last,
        place != agenda.place
      else { continue }
      switch approval(of: place, by: ratifier, agenda, question, in: docket) {
      case .met: return nil
      case .open:
        status = .open
        awaited = min(awaited ?? ratifying.id, ratifying.id)
      case .unmet: break
      }
    }
    return Lack(
      .notRatified,
      status,
      mandate: mandate,
      party: ratifier,
      proposal: awaited,
      date: last
    )
  }

  /// Returns whether a body approves another proposal as of the date of the question, no ballot
  /// standing in for a rule.
  private mutating func approval(
    of place: Int,
    by body: Int,
    _ own: Agenda,
    _ asked: Question,
    in docket: Case
  ) -> Status {
    if let known = approvals[place], let seat = known.agenda.assembly.seat(of: body) {
      return known.positions.standings[seat].approval
    }
    var agenda = place == own.place ? own : docket.agenda(place)
    if agenda?.assembly.seat(of: body) == nil {
      var builder = builder?.value ?? AgendaBuilder(docket)
      self.builder = nil
      agenda = builder.agenda(for: docket.prepared[place], at: place, others: [body])
      self.builder = Shared(builder)
    }
    guard let agenda, let seat = agenda.assembly.seat(of: body) else { return .unmet }
    let question =
      place == own.place
      ? asked.seated(in: agenda, from: own)
      : Question(agenda, asOf: asked.asOf)
    // Not asked: no ballot stands in.
    var nothing = MandateJudge()
    let positions = PositionJudge(agenda, question, in: docket, ballotsStandIn: false, &nothing)
    approvals[place] = (agenda, positions)
    return positions.standings[seat].approval
  }
}
