/// Finds whether mandates are live for a proposal, and what they lack where they are not.
///
/// Adoption and ratification are approvals of other proposals. They are computed with no ballot
/// standing in for a rule anywhere, so that nothing depends on itself.
struct MandateJudge {
  let agenda: Agenda
  let question: Question

  private var builder: AgendaBuilder?
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

  private var place: Int { agenda.place }

  init(_ agenda: Agenda, _ question: Question) {
    self.agenda = agenda
    self.question = question
  }

  /// Returns whether a mandate is live for a power.
  mutating func liveness(of mandate: Int, for power: Power, in docket: Case) -> Liveness {
    var liveness = self.liveness(of: mandate, in: docket)
    if !docket.governance.mandates[mandate].mandate.powers.contains(power) {
      liveness.status = .unmet
      liveness.lacks.insert(Lack(.powerLacking, .unmet, mandate: mandate), at: 0)
    }
    return liveness
  }

  /// Asks a judge, which is made if there is none yet.
  @inline(never)
  static func asked<Answer>(
    _ agenda: Agenda,
    _ question: Question,
    _ judge: inout MandateJudge?,
    _ answer: (inout MandateJudge) -> Answer
  ) -> Answer {
    var known = judge ?? MandateJudge(agenda, question)
    // Not held twice while it is asked, so that what it finds is not copied.
    judge = nil
    defer { judge = known }
    return answer(&known)
  }

  /// Returns whether a mandate is live, its powers left aside.
  mutating func status(of mandate: Int, in docket: Case) -> Status {
    liveness(of: mandate, in: docket).status
  }

  /// Returns whether a body has a warrant: some mandate given by itself, with the power to agree
  /// and needing no ratification, that is live, whoever holds it.
  mutating func warrant(of body: Int, in docket: Case) -> Status {
    warrants(of: body, castBy: nil, in: docket).first?.status ?? .unmet
  }

  /// Returns the mandates that warrant a body's ballot, held by a party, or by anyone where none is
  /// named; those live for certain first.
  mutating func warrants(
    of body: Int,
    castBy holder: Int?,
    in docket: Case
  ) -> [(mandate: Int, status: Status)] {
    var found: [(mandate: Int, status: Status)] = []
    for mandate in docket.governance.mandatesGiven[body] {
      let prepared = docket.governance.mandates[mandate]
      guard prepared.mandate.ratification == nil, prepared.mandate.powers.contains(.agree),
        holder == nil || prepared.holder == holder
      else { continue }
      let status = status(of: mandate, in: docket)
      if status != .unmet { found.append((mandate, status)) }
    }
    return found.filter { $0.status == .met } + found.filter { $0.status == .open }
  }

  private mutating func liveness(of mandate: Int, in docket: Case) -> Liveness {
    if let known = livenesses[mandate] { return known }
    let liveness = judge(mandate, in: docket)
    livenesses[mandate] = liveness
    return liveness
  }

  private mutating func judge(_ index: Int, in docket: Case) -> Liveness {
    let prepared = docket.governance.mandates[index]
    let mandate = prepared.mandate
    let (proposal, date) = (docket.prepared[place].proposal, question.decisionDate)
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
    if let from = mandate.period.from, date < from { lack(.notYetInForce, date: from) }
    if let until = mandate.period.until, date >= until { lack(.expired, date: until) }
    let lastRevocation = min(question.asOf, question.cutoff)
    let revoked = (docket.revocations[index] ?? []).filter { $0 <= lastRevocation }.min()
    if let revoked { lack(.revoked, date: revoked) }
    if let giver = prepared.giver, !docket.governance.exists(giver, on: date) {
      lack(.giverDoesNotExist, party: giver)
    }
    if !docket.governance.exists(prepared.holder, on: date) {
      lack(.holderDoesNotExist, party: prepared.holder)
    }
    if !mandate.subjects.matchAll(of: proposal.subjects) { lack(.outOfScope) }
    if let ceiling = mandate.ceiling, proposal.value > ceiling {
      lack(.overCeiling, required: .pounds(ceiling), actual: .pounds(proposal.value))
    }
    if proposal.concession && !mandate.concessions { lack(.concessionNotAllowed) }
    if let adoption = adoption(of: index, in: docket) { lacks.append(adoption) }
    if let ratification = ratification(of: index, in: docket) { lacks.append(ratification) }
    let isUnmet = lacks.contains { $0.status == .unmet }
    return Liveness(status: isUnmet ? .unmet : lacks.isEmpty ? .met : .open, lacks: lacks)
  }

  /// What adoption lacks, or nothing where none is needed or it is certain.
  private mutating func adoption(of mandate: Int, in docket: Case) -> Lack? {
    let prepared = docket.governance.mandates[mandate]
    guard let adopting = prepared.mandate.adoptedBy, let giver = prepared.giver else { return nil }
    var status = Status.unmet
    var date: CivilDate?
    if let place = docket.places[adopting] {
      let adopted = docket.prepared[place].proposal.decisionDate
      date = adopted
      if adopted <= question.decisionDate { status = approval(of: place, by: giver, in: docket) }
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
  private mutating func ratification(of mandate: Int, in docket: Case) -> Lack? {
    let prepared = docket.governance.mandates[mandate]
    guard let needed = prepared.mandate.ratification, let ratifier = prepared.ratifier else {
      return nil
    }
    let last = question.decisionDate.adding(days: needed.within)
    var status: Status = question.asOf < last ? .open : .unmet
    var awaited: Proposal.ID?
    for place in docket.prepared[self.place].ratifiers {
      let ratifying = docket.prepared[place].proposal
      guard question.decisionDate <= ratifying.decisionDate, ratifying.decisionDate <= last,
        place != self.place
      else { continue }
      switch approval(of: place, by: ratifier, in: docket) {
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
  private mutating func approval(of place: Int, by body: Int, in docket: Case) -> Status {
    if let known = approvals[place], let seat = known.agenda.assembly.seat(of: body) {
      return known.positions.standings[seat].approval
    }
    var agenda = place == self.place ? self.agenda : docket.agenda(place)
    if agenda?.assembly.seat(of: body) == nil {
      var builder = builder ?? AgendaBuilder(docket)
      agenda = builder.agenda(for: docket.prepared[place], at: place, others: [body])
      self.builder = builder
    }
    guard let agenda, let seat = agenda.assembly.seat(of: body) else { return .unmet }
    let question =
      place == self.place
      ? self.question.seated(in: agenda, from: self.agenda)
      : Question(agenda, asOf: question.asOf)
    var nothing: MandateJudge?
    let positions = PositionJudge(agenda, question, in: docket, ballotsStandIn: false, &nothing)
    approvals[place] = (agenda, positions)
    return positions.standings[seat].approval
  }
}
