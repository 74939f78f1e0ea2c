/// Checks a record against the names of a governance document and its proposals.
struct RecordCheck {
  let names: SymbolIndex
  let proposals: IdentifierIndex<Proposal>
  /// The proposal of the latest act, if it exists.
  ///
  /// Most acts on a proposal are adjacent, so that it need not be looked up for each of them.
  private var latest: Proposal.ID?

  init(names: SymbolIndex, proposals: IdentifierIndex<Proposal>) {
    self.names = names
    self.proposals = proposals
  }

  mutating func check(_ record: ActRecord, _ errors: inout DocumentErrorList) {
    for entry in record.acts.indices { check(record.acts[entry], at: entry, &errors) }
  }

  private mutating func check(_ act: Act, at entry: Int, _ errors: inout DocumentErrorList) {
    func path(_ key: String) -> DocumentPath {
      DocumentPath([.key("record"), .entry(entry), .key(key)])
    }
    switch act {
    case .vote(let vote):
      errors.check(body: vote.by, in: names, at: path("vote")["by"])
      check(vote.proposal, on: vote.date, at: path("vote"), &errors)
      guard let castBy = vote.castBy else { return }
      errors.check(party: castBy, in: names, at: path("vote")["castBy"])
    case .castingVote(let vote):
      errors.check(party: vote.by, in: names, at: path("castingVote")["by"])
      errors.check(body: vote.body, in: names, at: path("castingVote")["of"])
      check(vote.proposal, on: vote.date, at: path("castingVote"), &errors)
    case .attendance(let attendance):
      errors.check(person: attendance.by, in: names, at: path("attendance")["by"])
      errors.check(body: attendance.forum, in: names, at: path("attendance")["at"])
      check(attendance.proposal, on: attendance.date, at: path("attendance"), &errors)
    case .recusal(let recusal):
      errors.check(party: recusal.by, in: names, at: path("recusal")["by"])
      check(recusal.proposal, on: recusal.date, at: path("recusal"), &errors)
    case .consultation(let consultation):
      check(consultation, at: path("consultation"), &errors)
    case .notice(let notice):
      errors.check(body: notice.to, in: names, at: path("notice")["to"])
      errors.check(body: notice.by, in: names, at: path("notice")["by"])
      check(notice.proposal, on: notice.date, at: path("notice"), &errors)
    case .decision(let decision):
      errors.check(body: decision.by, in: names, at: path("decision")["by"])
      check(decision.proposal, on: decision.date, at: path("decision"), &errors)
    case .revocation(let revocation):
      errors.check(mandate: revocation.mandate, in: names, at: path("revocation")["of"])
      errors.check(revocation.date, at: path("revocation")["date"])
    }
  }

  /// Checks the proposal of an act and its date, or one of its dates.
  private mutating func check(
    _ proposal: Proposal.ID,
    on date: CivilDate,
    under key: String = "date",
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if proposal != latest, errors.check(proposal: proposal, in: proposals, at: path()["on"]) {
      latest = proposal
    }
    errors.check(date, at: path()[key])
  }

  private mutating func check(
    _ consultation: Consultation,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    let name = { "The consultation of \(quoted(consultation.of)) by \(quoted(consultation.by))" }
    errors.check(body: consultation.of, in: names, at: path()["of"])
    errors.check(body: consultation.by, in: names, at: path()["by"])
    check(consultation.proposal, on: consultation.opened, under: "opened", at: path(), &errors)
    if let closed = consultation.closed {
      errors.check(closed, at: path()["closed"])
      if closed < consultation.opened {
        errors.add(
          .closedBeforeOpened,
          at: path()["closed"],
          "\(name()) closed on \(closed), before it opened on \(consultation.opened): correct one"
            + " of the two dates."
        )
      }
    }
    guard let considered = consultation.considered else { return }
    errors.check(considered, at: path()["considered"])
    if consultation.closed == nil {
      errors.add(
        .consideredWithoutClosed,
        at: path()["considered"],
        "\(name()) was considered on \(considered) and never closed: say in `closed` when it did,"
          + " or remove `considered`."
      )
    }
  }
}
