/// Checks a record against the names of an arrangement and its proposals.
struct RecordCheck {
  let names: SymbolIndex
  let proposals: IdentifierIndex<Proposal>

  func check(_ record: ActRecord, _ errors: inout DocumentErrorList) {
    var latest: Proposal.ID?
    for entry in record.acts.indices { check(record.acts[entry], entry, &latest, &errors) }
  }

  private func check(
    _ act: Act,
    _ entry: Int,
    _ latest: inout Proposal.ID?,
    _ errors: inout DocumentErrorList
  ) {
    func path(_ key: String) -> DocumentPath {
      DocumentPath([.key("record"), .entry(entry), .key(key)])
    }
    switch act {
    case .vote(let vote):
      errors.check(body: vote.by, in: names, at: path("vote")["by"])
      check(vote.proposal, vote.date, at: path("vote"), &latest, &errors)
      guard let castBy = vote.castBy else { return }
      errors.check(party: castBy, in: names, at: path("vote")["castBy"])
    case .recusal(let recusal):
      errors.check(party: recusal.by, in: names, at: path("recusal")["by"])
      check(recusal.proposal, recusal.date, at: path("recusal"), &latest, &errors)
    case .consultation(let consultation):
      check(consultation, at: path("consultation"), &latest, &errors)
    case .notice(let notice):
      errors.check(body: notice.to, in: names, at: path("notice")["to"])
      errors.check(body: notice.by, in: names, at: path("notice")["by"])
      check(notice.proposal, notice.date, at: path("notice"), &latest, &errors)
    case .decision(let decision):
      errors.check(body: decision.by, in: names, at: path("decision")["by"])
      check(decision.proposal, decision.date, at: path("decision"), &latest, &errors)
    case .revocation(let revocation):
      errors.check(mandate: revocation.mandate, in: names, at: path("revocation")["of"])
      errors.check(revocation.date, at: path("revocation")["date"])
    }
  }

  private func check(
    _ proposal: Proposal.ID,
    _ date: CivilDate,
    at path: @autoclosure () -> DocumentPath,
    _ latest: inout Proposal.ID?,
    _ errors: inout DocumentErrorList
  ) {
    check(proposal, at: path(), &latest, &errors)
    errors.check(date, at: path()["date"])
  }

  /// Checks that a name is a proposal's.
  ///
  /// Acts on one proposal mostly stand together: that of the latest act is not looked up again.
  private func check(
    _ proposal: Proposal.ID,
    at path: @autoclosure () -> DocumentPath,
    _ latest: inout Proposal.ID?,
    _ errors: inout DocumentErrorList
  ) {
    if proposal != latest, errors.check(proposal: proposal, in: proposals, at: path()["on"]) {
      latest = proposal
    }
  }

  private func check(
    _ consultation: Consultation,
    at path: @autoclosure () -> DocumentPath,
    _ latest: inout Proposal.ID?,
    _ errors: inout DocumentErrorList
  ) {
    let name = { "The consultation of \(quoted(consultation.of)) by \(quoted(consultation.by))" }
    errors.check(body: consultation.of, in: names, at: path()["of"])
    errors.check(body: consultation.by, in: names, at: path()["by"])
    check(consultation.proposal, at: path(), &latest, &errors)
    errors.check(consultation.opened, at: path()["opened"])
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
