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
      errors.check(party: vote.by, in: names, at: path("vote")["by"])
      check(vote.proposal, on: vote.date, at: path("vote"), &errors)
      guard let castBy = vote.castBy else { return }
      errors.check(party: castBy, in: names, at: path("vote")["castBy"])
    case .castingVote(let vote):
      errors.check(party: vote.by, in: names, at: path("castingVote")["by"])
      errors.check(body: vote.body, in: names, at: path("castingVote")["of"])
      check(vote.proposal, on: vote.date, at: path("castingVote"), &errors)
    case .recusal(let recusal):
      errors.check(party: recusal.by, in: names, at: path("recusal")["by"])
      check(recusal.proposal, on: recusal.date, at: path("recusal"), &errors)
    case .attendance(let attendance):
      errors.check(person: attendance.by, in: names, at: path("attendance")["by"])
      errors.check(body: attendance.forum, in: names, at: path("attendance")["at"])
      check(attendance.proposal, on: attendance.date, at: path("attendance"), &errors)
    case .consultation(let consultation):
      check(consultation, at: path("consultation"), &errors)
    case .notice(let notice):
      errors.check(party: notice.to, in: names, at: path("notice")["to"])
      errors.check(party: notice.by, in: names, at: path("notice")["by"])
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
    errors.check(party: consultation.of, in: names, at: path()["of"])
    errors.check(party: consultation.by, in: names, at: path()["by"])
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
    checkAnswer(of: consultation, name: name(), at: path(), &errors)
    errors.check(word: consultation.phase, for: "phase", at: path()["phase"])
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

  private func checkAnswer(
    of consultation: Consultation,
    name: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if let informed = consultation.informed {
      errors.check(informed, at: path()["informed"])
      let isBefore = informed < consultation.opened
      if isBefore || consultation.closed.map({ informed > $0 }) ?? false {
        errors.add(
          .informedOutsideConsultation,
          at: path()["informed"],
          "\(name()) has its information complete on \(informed),"
            + " \(isBefore ? "before it opened" : "after it closed"): correct one of the dates."
        )
      }
    }
    if let answered = consultation.answered {
      errors.check(answered, at: path()["answered"])
      if answered < consultation.opened {
        errors.add(
          .answeredBeforeOpened,
          at: path()["answered"],
          "\(name()) was answered on \(answered), before it opened on \(consultation.opened): correct"
            + " one of the two dates."
        )
      }
    } else if consultation.answer != nil {
      errors.add(
        .answerWithoutDate,
        at: path()["answer"],
        "\(name()) has an answer of no date: say in `answered` when it came, or remove `answer`."
      )
    }
  }
}
