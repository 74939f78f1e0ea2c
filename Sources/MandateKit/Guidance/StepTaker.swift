/// Takes the steps of a path.
struct StepTaker {
  private let docket: Docket
  private let path: PathToMandate
  private var proposal: Proposal
  private var proposals: [Proposal]
  private var acts: [Act]
  /// The consultations on the proposal among the acts, with who consults, by the rank of who is
  /// consulted.
  private var consultations: [Int: [(act: Int, consulter: PartyIndex)]] = [:]
  private var identifiers = FreshIdentifiers()
  private var document: GovernanceDocument
  private var changesDocument = false
  private var appointee: Person.ID?

  init(docket: Docket, proposal: Proposal, path: PathToMandate) {
    self.docket = docket
    self.path = path
    self.proposal = proposal
    self.proposal.decisionDate = path.decisionDate
    acts = docket.record.known(asOf: path.asOf).acts
    document = docket.governance.document
    let moved = self.proposal
    proposals = docket.proposals.map { $0.id == moved.id ? moved : $0 }
    for act in acts.indices {
      if case .consultation(let consultation) = acts[act], consultation.proposal == proposal.id {
        add(consultation, at: act)
      }
    }
  }

  /// Adds a consultation to those on the proposal.
  private mutating func add(_ consultation: Consultation, at act: Int) {
    let parties = docket.governance.parties
    if let consultee = parties[consultation.of], let consulter = parties[consultation.by] {
      let rank = docket.governance.succession.rank(of: consultee).position
      consultations[rank, default: []].append((act, consulter))
    }
  }

  func result() throws(InvalidDocumentError) -> Docket {
    let record = ActRecord(acts)
    let governance = changesDocument ? try Governance(document) : docket.governance
    let errors = DocumentCheck.errors(
      inProposals: proposals,
      record: record,
      names: governance.names
    )
    guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    return changesDocument
      ? .uncompiled(
        proposals,
        record: record,
        under: governance,
        answerSteps: docket.compiled.value.answerSteps
      )
      : docket.following(proposals, record: record)
  }

  mutating func take(_ step: Step) {
    switch step.action {
    case .openConsultation(let body, let by, let phase):
      let consultation = Consultation(
        of: body,
        by: by,
        on: proposal.id,
        opened: step.from,
        sufficientInformation: true,
        phase: phase
      )
      add(consultation, at: acts.count)
      acts.append(.consultation(consultation))
    case .obtainAnswer(let body, let by, let phase):
      amend(of: body, by: by, phase: phase) { consultation in
        guard consultation.closed == nil, consultation.answered == nil else { return false }
        consultation.answered = step.from
        return true
      }
    case .closeConsultation(let body, let by, let phase):
      let next = path.asOf.adding(days: 1)
      amend(of: body, by: by, phase: phase) { consultation in
        guard consultation.closed == nil, consultation.sufficientInformation != false else {
          return false
        }
        consultation.closed = step.from
        consultation.sufficientInformation = true
        // What is wanting in the information is given on the first day.
        if let informed = consultation.informed, informed > next { consultation.informed = next }
        return true
      }
    case .considerConsultation(let body, let by, let phase):
      amend(of: body, by: by, phase: phase) { consultation in
        guard let closed = consultation.closed, closed <= step.from,
          consultation.considered.map({ $0 < closed }) ?? true
        else { return false }
        consultation.considered = step.from
        return true
      }
    case .giveNotice(let body, let by):
      acts.append(.notice(Notice(to: body, by: by, on: proposal.id, date: step.from)))
    case .obtainVotes(let ballots, _):
      vote(ballots, on: proposal.id, from: step.from)
    case .appointRepresentative(let forum):
      let person = Person.ID(fresh("representative"))
      appointee = person
      changesDocument = true
      document.people.append(Person(person))
      document.appointments.append(
        Appointment(person, to: forum, capacity: .representative, period: Period(from: step.from))
      )
    case .attendForum(let person, let forum):
      guard let person = person ?? appointee else { break }
      acts.append(
        .attendance(Attendance(by: person, at: forum, on: proposal.id, date: step.from))
      )
    case .mandateRepresentative(let person, let giver, let power):
      guard let holder = person ?? appointee else { break }
      grant(power, from: giver, to: holder, over: nil)
    case .authoriseForum(let forum, let giver):
      if giver != nil {
        grant(.decide, from: giver, to: forum, over: nil)
      } else {
        for body in affected { grant(.decide, from: nil, to: forum, over: body) }
      }
    case .ratify(_, _, let voters):
      var ratifying = proposal
      ratifying.id = Proposal.ID(fresh("\(proposal.id)-ratified"))
      ratifying.title = ratifying.id.rawValue
      ratifying.decisionDate = step.by
      ratifying.ratifies = proposal.id
      proposals.append(ratifying)
      vote(voters.map { Step.Ballot(of: $0) }, on: ratifying.id, from: step.from)
    }
  }

  /// The bodies affected, or the successors that stand in their places.
  private var affected: [Body.ID] {
    let governance = docket.governance
    var snapshot = governance.snapshot(on: path.decisionDate)
    return proposal.affects.compactMap { governance.parties[$0] }
      .map { governance.id(of: governance.standIn(for: $0, on: &snapshot)) }
  }

  private mutating func grant(
    _ power: Power,
    from giver: Body.ID?,
    to holder: PartyID,
    over: Body.ID?
  ) {
    changesDocument = true
    document.mandates.append(
      Mandate(
        Mandate.ID(fresh("\(proposal.id)-\(giver?.rawValue ?? "original")-\(power.rawValue)")),
        giver: giver,
        holder: holder,
        powers: [power],
        subjects: proposal.subjects.map { SubjectPattern($0) },
        over: over
      )
    )
  }

  private mutating func vote(_ ballots: [Step.Ballot], on proposal: Proposal.ID, from: CivilDate) {
    let governance = docket.governance
    for ballot in ballots {
      // A voter that comes to exist later votes then: it exists on the decision date.
      let first = governance.parties[ballot.voter].flatMap {
        governance.isBody($0) ? governance.bodies[$0].existence.from : nil
      }
      let date = max(from, first ?? from)
      acts.append(
        .vote(
          Vote(by: ballot.voter, on: proposal, .for, date: date, castBy: ballot.caster?.holder)
        )
      )
    }
  }

  /// Returns an identifier that the docket does not have.
  private mutating func fresh(_ name: String) -> String {
    identifiers.make(like: name, besides: document, proposals)
  }

  /// Amends every consultation of a body by a party of a phase, or what counts as theirs, that can be.
  private mutating func amend(
    of body: PartyID,
    by party: PartyID,
    phase: String?,
    _ change: (inout Consultation) -> Bool
  ) {
    let governance = docket.governance
    guard let body = governance.parties[body], let party = governance.parties[party] else { return }
    let succession = governance.succession
    for range in succession.ranges(countingAs: body) {
      for rank in range.lowerBound.position...range.upperBound.position {
        for (act, consulter) in consultations[rank] ?? []
        where succession.counts(consulter, as: party) {
          guard case .consultation(var consultation) = acts[act], consultation.phase == phase,
            change(&consultation)
          else { continue }
          acts[act] = .consultation(consultation)
        }
      }
    }
  }
}
