/// Checks a record against the names of an arrangement and its proposals.
struct RecordCheck {
  let names: NameIndex
  let proposals: IdentifierIndex<Proposal>

  func check(_ record: Record, _ flaws: inout FlawList) {
    var latest: Proposal.ID?
    for entry in record.acts.indices { check(record.acts[entry], entry, &latest, &flaws) }
  }

  private func check(
    _ act: Act,
    _ entry: Int,
    _ latest: inout Proposal.ID?,
    _ flaws: inout FlawList
  ) {
    func path(_ key: String) -> DocumentPath {
      DocumentPath([.key("record"), .entry(entry), .key(key)])
    }
    switch act {
    case .vote(let vote):
      flaws.check(body: vote.by, in: names, at: path("vote")["by"])
      check(vote.proposal, vote.date, at: path("vote"), &latest, &flaws)
      guard let castBy = vote.castBy else { return }
      flaws.check(party: castBy, in: names, at: path("vote")["castBy"])
    case .recusal(let recusal):
      flaws.check(party: recusal.by, in: names, at: path("recusal")["by"])
      check(recusal.proposal, recusal.date, at: path("recusal"), &latest, &flaws)
    case .consultation(let consultation):
      check(consultation, at: path("consultation"), &latest, &flaws)
    case .notice(let notice):
      flaws.check(body: notice.to, in: names, at: path("notice")["to"])
      flaws.check(body: notice.by, in: names, at: path("notice")["by"])
      check(notice.proposal, notice.date, at: path("notice"), &latest, &flaws)
    case .decision(let decision):
      flaws.check(body: decision.by, in: names, at: path("decision")["by"])
      check(decision.proposal, decision.date, at: path("decision"), &latest, &flaws)
    case .revocation(let revocation):
      flaws.check(mandate: revocation.mandate, in: names, at: path("revocation")["of"])
      flaws.check(revocation.date, at: path("revocation")["date"])
    }
  }

  private func check(
    _ proposal: Proposal.ID,
    _ date: CivilDate,
    at path: @autoclosure () -> DocumentPath,
    _ latest: inout Proposal.ID?,
    _ flaws: inout FlawList
  ) {
    check(proposal, at: path(), &latest, &flaws)
    flaws.check(date, at: path()["date"])
  }

  /// Checks that a name is a proposal's.
  ///
  /// Acts on one proposal mostly stand together: that of the latest act is not looked up again.
  private func check(
    _ proposal: Proposal.ID,
    at path: @autoclosure () -> DocumentPath,
    _ latest: inout Proposal.ID?,
    _ flaws: inout FlawList
  ) {
    if proposal != latest, flaws.check(proposal: proposal, in: proposals, at: path()["on"]) {
      latest = proposal
    }
  }

  private func check(
    _ consultation: Consultation,
    at path: @autoclosure () -> DocumentPath,
    _ latest: inout Proposal.ID?,
    _ flaws: inout FlawList
  ) {
    let name = { "The consultation of \(quoted(consultation.of)) by \(quoted(consultation.by))" }
    flaws.check(body: consultation.of, in: names, at: path()["of"])
    flaws.check(body: consultation.by, in: names, at: path()["by"])
    check(consultation.proposal, at: path(), &latest, &flaws)
    flaws.check(consultation.opened, at: path()["opened"])
    if let closed = consultation.closed {
      flaws.check(closed, at: path()["closed"])
      if closed < consultation.opened {
        flaws.add(
          .closedBeforeOpened,
          at: path()["closed"],
          "\(name()) closed on \(closed), before it opened on \(consultation.opened): correct one"
            + " of the two dates."
        )
      }
    }
    guard let considered = consultation.considered else { return }
    flaws.check(considered, at: path()["considered"])
    if consultation.closed == nil {
      flaws.add(
        .consideredWithoutClosed,
        at: path()["considered"],
        "\(name()) was considered on \(considered) and never closed: say in `closed` when it did,"
          + " or remove `considered`."
      )
    }
  }
}
