/// Checks proposals against the names of an arrangement.
struct ProposalCheck {
  let names: SymbolIndex
  let index: IdentifierIndex<Proposal>

  func check(_ proposals: [Proposal], _ errors: inout DocumentErrorList) {
    let circles = circlesOfRatification(proposals)
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
      errors.check(body: proposal.affects, in: names, at: path()["affects"])
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
      if let circle = circles[entry] {
        report(circle.members.map { proposals[$0].id }, at: path()["ratifies"], &errors)
      }
    }
  }

  private func circlesOfRatification(_ proposals: [Proposal]) -> [Int: CycleSearch.Cycle] {
    var edges: [DirectedGraph.Edge] = []
    for (entry, proposal) in proposals.enumerated() {
      // Of two proposals with one identifier the first is meant; the second is a flaw of its own.
      guard let ratifies = proposal.ratifies, !index.duplicates.contains(entry),
        let ratified = index[ratifies]
      else { continue }
      edges.append(DirectedGraph.Edge(from: entry, to: ratified, entry: entry))
    }
    return edges.isEmpty ? [:] : CycleSearch(nodes: proposals.count, edges: edges).circles
  }

  private func report(
    _ members: [Proposal.ID],
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
