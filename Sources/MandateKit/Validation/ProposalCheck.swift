/// Checks proposals against the names of a governance document.
struct ProposalCheck {
  let names: SymbolIndex
  let index: IdentifierIndex<Proposal>

  func check(_ proposals: [Proposal], _ errors: inout DocumentErrorList) {
    let cycles = cycles(of: proposals)
    for (entry, proposal) in proposals.enumerated() {
      func path() -> DocumentPath { DocumentPath([.key("proposals"), .entry(entry)]) }
      let isDuplicate = index.duplicates.contains(entry)
      errors.check(proposal.id, of: "proposal", isDuplicate: isDuplicate, at: path())
      if proposal.subjects.isEmpty {
        errors.add(
          .emptyList,
          at: path()["subjects"],
          "The proposal \(quoted(proposal.id)) is about nothing: name at least one subject."
        )
      }
      errors.check(entries: proposal.subjects.count, at: path()["subjects"])
      checkAffected(of: proposal, at: path()["affects"], &errors)
      errors.check(body: proposal.proposer, in: names, at: path()["proposer"])
      errors.check(body: proposal.forum, in: names, at: path()["forum"])
      errors.check(proposal.decisionDate, at: path()["decisionDate"])
      errors.check(
        amount: proposal.value,
        "The value of the proposal \(quoted(proposal.id))",
        at: path()["value"]
      )
      for reference in ProposalReference.allCases {
        guard let other = reference.target(of: proposal) else { continue }
        let path = path()[reference.rawValue]
        errors.check(proposal: other, in: index, at: path)
        if let cycle = cycles[reference.edge(from: entry)] {
          report(cycle: cycle.map { proposals[$0].id }, by: reference, at: path, &errors)
        }
      }
      checkDates(of: proposal, at: path(), &errors)
    }
  }

  private func checkAffected(
    of proposal: Proposal,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    let affected = proposal.affects
    if affected.isEmpty {
      errors.add(
        .emptyList,
        at: path(),
        "The proposal \(quoted(proposal.id)) affects nobody: name at least one body."
      )
    }
    // A body by itself is written without a list.
    if affected.count == 1 { return errors.check(body: affected[0], in: names, at: path()) }
    guard errors.check(entries: affected.count, at: path()) else { return }
    var repeats = RepeatCheck<Party>()
    for (entry, body) in affected.enumerated() {
      errors.check(body: body, in: names, at: path()[entry])
      repeats.check(body, at: path()[entry], &errors)
    }
  }

  private func checkDates(
    of proposal: Proposal,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    func check(_ date: CivilDate?, under key: String, _ phrase: String) {
      guard let date else { return }
      errors.check(date, at: path()[key])
      guard date > proposal.decisionDate else { return }
      errors.add(
        .afterDecision,
        at: path()[key],
        "The proposal \(quoted(proposal.id)) \(phrase) \(date), after its decision on"
          + " \(proposal.decisionDate): correct one of the two dates."
      )
    }
    check(proposal.opened, under: "opened", "was opened on")
    check(proposal.electorsOn, under: "electorsOn", "has the electors of")
    guard proposal.optIn, proposal.effect != .commitment else { return }
    errors.add(
      .optInWithoutCommitment,
      at: path()["optIn"],
      "The proposal \(quoted(proposal.id)) is no commitment, and only a commitment can be opt-in:"
        + " remove `optIn`, or make the effect `commitment`."
    )
  }

  /// The proposals of each circle, by the edge that begins it.
  private func cycles(of proposals: [Proposal]) -> [Int: [Int]] {
    var edges: [CycleSearch.Edge] = []
    // An identifier means its first proposal; a second one with it is an error of its own.
    for (entry, proposal) in proposals.enumerated() where !index.duplicates.contains(entry) {
      for reference in ProposalReference.allCases {
        guard let target = reference.target(of: proposal), let other = index[target] else {
          continue
        }
        edges.append(
          CycleSearch.Edge(from: entry, to: other, entry: reference.edge(from: entry))
        )
      }
    }
    return edges.isEmpty ? [:] : CycleSearch(nodes: proposals.count, edges: edges).cycles
  }

  private func report(
    cycle members: [Proposal.ID],
    by reference: ProposalReference,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    let key = reference.rawValue
    errors.add(
      .circularRatification,
      at: path(),
      members.count == 1
        ? "The proposal \(quoted(members)) \(key) itself: name another, or remove `\(key)`."
        : "The proposals \(quoted(members)) ratify or confirm one another in a circle: remove"
          + " `ratifies` or `confirms` from one of them."
    )
  }
}
