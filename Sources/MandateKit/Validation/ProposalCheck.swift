/// Checks proposals against the names of a governance document.
struct ProposalCheck {
  let names: SymbolIndex
  let index: IdentifierIndex<Proposal>

  func check(_ proposals: [Proposal], _ errors: inout DocumentErrorList) {
    let cycles = cyclesOfRatification(proposals)
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
      for affected in proposal.affects {
        errors.check(body: affected, in: names, at: path()["affects"])
      }
      errors.check(body: proposal.proposer, in: names, at: path()["proposer"])
      errors.check(body: proposal.forum, in: names, at: path()["forum"])
      errors.check(proposal.decisionDate, at: path()["decisionDate"])
      errors.check(
        amount: proposal.value,
        "The value of the proposal \(quoted(proposal.id))",
        at: path()["value"]
      )
      guard let ratifies = proposal.ratifies else { continue }
      errors.check(proposal: ratifies, in: index, at: path()["ratifies"])
      if let cycle = cycles[entry] {
        report(cycle: cycle.map { proposals[$0].id }, at: path()["ratifies"], &errors)
      }
    }
  }

  private func cyclesOfRatification(_ proposals: [Proposal]) -> [Int: [Int]] {
    let edges = proposals.enumerated().compactMap { entry, proposal -> CycleSearch.Edge? in
      // An identifier means its first proposal; a second one with it is an error of its own.
      guard let ratifies = proposal.ratifies, !index.duplicates.contains(entry),
        let ratified = index[ratifies]
      else { return nil }
      return CycleSearch.Edge(from: entry, to: ratified, entry: entry)
    }
    return edges.isEmpty ? [:] : CycleSearch(nodes: proposals.count, edges: edges).cycles
  }

  private func report(
    cycle members: [Proposal.ID],
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    errors.add(
      .circularRatification,
      at: path(),
      members.count == 1
        ? "The proposal \(quoted(members)) ratifies itself: name another, or remove `ratifies`."
        : "The proposals \(quoted(members)) ratify one another in a circle: remove `ratifies` from"
          + " one of them."
    )
  }
}
