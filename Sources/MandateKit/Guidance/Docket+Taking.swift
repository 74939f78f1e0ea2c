extension Docket {
  /// Returns the docket as it would be with each step of a path taken on its first day, and nobody
  /// doing anything else.
  ///
  /// Only what is known as of the start of the path stays on the record. The proposal is decided on
  /// the decision date of the path. Where a step needs a person, a mandate or a ratifying proposal
  /// that does not exist, one is made, with an identifier that is not taken.
  ///
  /// - Throws: ``InvalidDocumentError`` where the path does not belong to the docket.
  public func taking(_ path: PathToMandate) throws(InvalidDocumentError) -> Docket {
    guard let index = index(of: path.proposal) else { return self }
    var taker = StepTaker(docket: self, proposal: indexed(index).proposal, path: path)
    for step in path.steps { taker.take(step) }
    return try taker.result()
  }
}

/// Takes the steps of a path.
private struct StepTaker {
  private let docket: Docket
  private let path: PathToMandate
  private var proposal: Proposal
  private var proposals: [Proposal]
  private var acts: [Act]
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
      ? .uncompiled(proposals, record: record, under: governance)
      : docket.following(proposals, record: record)
  }

  mutating func take(_ step: Step) {
    switch step.action {
    case .openConsultation(let body, let by):
      acts.append(
        .consultation(
          Consultation(
            of: body,
            by: by,
            on: proposal.id,
            opened: step.from,
            sufficientInformation: true
          )
        )
      )
    case .closeConsultation(let body, let by):
      amend(of: body, by: by) { consultation in
        guard consultation.closed == nil, consultation.sufficientInformation != false else {
          return false
        }
        consultation.closed = step.from
        consultation.sufficientInformation = true
        return true
      }
    case .considerConsultation(let body, let by):
      amend(of: body, by: by) { consultation in
        guard let closed = consultation.closed, closed <= step.from,
          consultation.considered.map({ $0 < closed }) ?? true
        else { return false }
        consultation.considered = step.from
        return true
      }
    case .giveNotice(let body, let by):
      acts.append(.notice(Notice(to: body, by: by, on: proposal.id, date: step.from)))
    case .obtainVotes(let voters, _):
      vote(voters, on: proposal.id, from: step.from)
    case .appointRepresentative(let forum):
      let person = Person.ID(fresh("representative"))
      appointee = person
      changesDocument = true
      document.people.append(Person(person))
      document.appointments.append(
        Appointment(of: person, to: forum, as: .representative, period: Period(from: step.from))
      )
    case .mandateRepresentative(let person, let giver):
      guard let holder = person ?? appointee else { break }
      grant(.agree, from: giver, to: holder, over: nil)
    case .authoriseForum(let forum, let giver):
      grant(.decide, from: giver, to: forum, over: giver == nil ? affected : nil)
    case .ratify(_, _, let voters):
      var ratifying = proposal
      ratifying.id = Proposal.ID(fresh("\(proposal.id)-ratified"))
      ratifying.title = ratifying.id.rawValue
      ratifying.ratifies = proposal.id
      proposals.append(ratifying)
      vote(voters, on: ratifying.id, from: step.from)
    }
  }

  /// The body affected, or the successor that stands in its place.
  private var affected: Body.ID {
    let governance = docket.governance
    guard let first = proposal.affects.first, let index = governance.parties[first] else {
      return proposal.forum
    }
    var snapshot = governance.snapshot(on: path.decisionDate)
    return governance.id(of: governance.standIn(for: index, on: &snapshot))
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
        from: giver,
        to: holder,
        powers: [power],
        subjects: proposal.subjects.map { SubjectPattern($0) },
        over: over
      )
    )
  }

  private mutating func vote(_ voters: [Body.ID], on proposal: Proposal.ID, from: CivilDate) {
    let governance = docket.governance
    for voter in voters {
      // A voter that comes to exist later votes then: it exists on the decision date.
      let first = governance.parties[voter].flatMap {
        governance.isBody($0) ? governance.bodies[$0].existence.from : nil
      }
      acts.append(.vote(Vote(by: voter, on: proposal, .for, date: max(from, first ?? from))))
    }
  }

  /// Amends every consultation of a body by a party, or what counts as theirs, that can be.
  private mutating func amend(
    of body: Body.ID,
    by party: Body.ID,
    _ change: (inout Consultation) -> Bool
  ) {
    let governance = docket.governance
    func counts(_ actor: Body.ID, as body: Body.ID) -> Bool {
      guard let actor = governance.parties[actor], let body = governance.parties[body] else {
        return false
      }
      return governance.succession.counts(actor, as: body)
    }
    for entry in acts.indices {
      guard case .consultation(var consultation) = acts[entry],
        consultation.proposal == proposal.id, counts(consultation.of, as: body),
        counts(consultation.by, as: party), change(&consultation)
      else { continue }
      acts[entry] = .consultation(consultation)
    }
  }

  /// An identifier that is not taken in the docket.
  private func fresh(_ name: String) -> String {
    var taken = Set(document.people.map { $0.id.rawValue } + document.bodies.map { $0.id.rawValue })
    taken.formUnion(document.mandates.map { $0.id.rawValue })
    taken.formUnion(proposals.map { $0.id.rawValue })
    let base = String(decoding: name.utf8.prefix(150), as: UTF8.self)
    var candidate = base
    var number = 2
    while taken.contains(candidate) {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }
}
