extension Docket {
  /// Returns the proposals on which an answer to one can rest, in their order: itself, those that adopt
  /// mandates, and those that ratify or confirm one of them or that one of them ratifies or confirms.
  ///
  /// - Complexity: O(proposals + mandates).
  package func proposals(bearingOn proposal: Proposal.ID) -> [Proposal] {
    let indices = compiled.value.record.indices
    var links: [(node: Index<Proposal>, edge: Index<Proposal>)] = []
    for (position, other) in proposals.enumerated() {
      for reference in ProposalReference.allCases {
        guard let target = reference.target(of: other).flatMap({ indices[$0] }) else { continue }
        links += [(Index(position), target), (target, Index(position))]
      }
    }
    let linked = Adjacency<Proposal, Index<Proposal>>(nodes: proposals.count, edges: links)
    var isRelated = Column<Proposal, Bool>(repeating: false, count: proposals.count)
    var pending = [indices[proposal]].compactMap { $0 }
    pending += governance.document.mandates.compactMap { $0.adoptedBy.flatMap { indices[$0] } }
    while let next = pending.popLast() {
      if isRelated[next] { continue }
      isRelated[next] = true
      pending += linked[next]
    }
    return zip(proposals, isRelated.values).compactMap { $1 ? $0 : nil }
  }
}
