/// Finds whether mandates are live for a proposal, and what they lack where they are not.
///
/// Adoption and ratification are approvals of other proposals. They are computed with no ballot
/// standing in for a rule anywhere, so that nothing depends on itself.
struct MandateJudge {
  let docket: Case
  let place: Int
  let question: Question
  var registers: [CivilDate: Register]

  private var approvals: [Int: PositionJudge] = [:]
  private var livenesses: [Int: Liveness] = [:]

  /// Whether a mandate is live, its power left aside, and what speaks against it.
  struct Liveness {
    var status: Status
    /// What is open or lacking, the surest first.
    ///
    /// Empty where the mandate is live for certain.
    var lacks: [Finding]
  }

  init(docket: Case, place: Int, question: Question, registers: [CivilDate: Register]) {
    self.docket = docket
    self.place = place
    self.question = question
    self.registers = registers
  }

  private var governance: Governance { docket.governance }

  /// Returns whether a mandate is live for a power.
  mutating func liveness(of mandate: Int, for power: Power) -> Liveness {
    var liveness = self.liveness(of: mandate)
    let granted = governance.mandates[mandate].mandate
    if !granted.powers.contains(power) {
      liveness.status = .unmet
      liveness.lacks.insert(Finding(.powerLacking, .unmet, mandate: granted.id), at: 0)
    }
    return liveness
  }

  /// Returns whether a body has a warrant: some mandate given by itself, with the power to agree
  /// and needing no ratification, that is live and held by a party (by anyone where none is named).
  mutating func warrant(of body: Int, castBy holder: Int?) -> Status {
    warrants(of: body, castBy: holder).first?.status ?? .unmet
  }

  /// Returns the mandates that warrant a body's ballot, those live for certain first.
  mutating func warrants(
    of body: Int,
    castBy holder: Int?
  ) -> [(mandate: Int, status: Status)] {
    var found: [(mandate: Int, status: Status)] = []
    for mandate in governance.mandatesGiven[body] {
      let prepared = governance.mandates[mandate]
      guard prepared.mandate.ratification == nil, prepared.mandate.powers.contains(.agree),
        holder == nil || prepared.holder == holder
      else { continue }
      let status = liveness(of: mandate).status
      if status != .unmet { found.append((mandate, status)) }
    }
    return found.filter { $0.status == .met } + found.filter { $0.status == .open }
  }

  private mutating func liveness(of mandate: Int) -> Liveness {
    if let known = livenesses[mandate] { return known }
    let liveness = judge(mandate)
    livenesses[mandate] = liveness
    return liveness
  }

  private mutating func judge(_ index: Int) -> Liveness {
    let prepared = governance.mandates[index]
    let mandate = prepared.mandate
    let (proposal, date) = (question.proposal, question.decisionDate)
    var lacks: [Finding] = []
    func lack(
      _ code: Finding.Code,
      party: Int? = nil,
      date: CivilDate? = nil,
      required: Measure? = nil,
      actual: Measure? = nil
    ) {
      lacks.append(
        Finding(
          code,
          .unmet,
          party: party.map { governance.id(of: $0) },
          mandate: mandate.id,
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
    if let giver = prepared.giver, !governance.exists(giver, on: date) {
      lack(.giverDoesNotExist, party: giver)
    }
    if !governance.exists(prepared.holder, on: date) {
      lack(.holderDoesNotExist, party: prepared.holder)
    }
    if !mandate.subjects.matchAll(of: proposal.subjects) { lack(.outOfScope) }
    if let ceiling = mandate.ceiling, proposal.value > ceiling {
      lack(.overCeiling, required: .pounds(ceiling), actual: .pounds(proposal.value))
    }
    if proposal.concession && !mandate.concessions { lack(.concessionNotAllowed) }
    if let adoption = adoption(of: prepared) { lacks.append(adoption) }
    if let ratification = ratification(of: prepared) { lacks.append(ratification) }
    let isUnmet = lacks.contains { $0.status == .unmet }
    return Liveness(status: isUnmet ? .unmet : lacks.isEmpty ? .met : .open, lacks: lacks)
  }

  /// What adoption lacks, or nothing where none is needed or it is certain.
  private mutating func adoption(of prepared: PreparedMandate) -> Finding? {
    guard let adopting = prepared.mandate.adoptedBy, let giver = prepared.giver else { return nil }
    var status = Status.unmet
    var date: CivilDate?
    if let place = docket.places[adopting] {
      let adopted = docket.prepared[place].proposal.decisionDate
      date = adopted
      if adopted <= question.decisionDate { status = approval(of: place, by: giver) }
    }
    if status == .met { return nil }
    return Finding(
      .notAdopted,
      status,
      party: governance.id(of: giver),
      mandate: prepared.mandate.id,
      proposal: adopting,
      date: date
    )
  }

  /// What ratification lacks, or nothing where none is needed or it is certain.
  private mutating func ratification(of prepared: PreparedMandate) -> Finding? {
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
      switch approval(of: place, by: ratifier) {
      case .met: return nil
      case .open:
        status = .open
        awaited = min(awaited ?? ratifying.id, ratifying.id)
      case .unmet: break
      }
    }
    return Finding(
      .notRatified,
      status,
      party: governance.id(of: ratifier),
      mandate: prepared.mandate.id,
      proposal: awaited,
      date: last
    )
  }

  /// Returns whether a body approves another proposal as of the date of the question, no ballot
  /// standing in for a rule.
  private mutating func approval(of place: Int, by body: Int) -> Status {
    if approvals[place] == nil {
      let prepared = docket.prepared[place]
      let date = prepared.proposal.decisionDate
      var register = registers[date] ?? Register(governance, on: date)
      let question =
        place == self.place
        ? self.question
        : Question(
          prepared,
          governance: governance,
          register: &register,
          asOf: self.question.asOf
        )
      registers[date] = register
      approvals[place] = PositionJudge(
        governance: governance,
        question: question,
        mandates: nil,
        register: register
      )
    }
    return approvals[place]?.approval(of: body) ?? .unmet
  }
}
