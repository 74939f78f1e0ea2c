extension FindingTree {
  /// A finding by identifiers, and the number of findings that it makes with all that it rests on.
  struct Entry: Hashable {
    let fact: Finding.Fact
    let status: Status?
    let source: Source?
    let size: Int
  }

  /// Returns the finding at an index, by identifiers.
  func entry(_ index: Int) -> Entry {
    let node = nodes[index]
    return Entry(
      fact: named(node.fact),
      status: node.status,
      source: source(of: node.fact),
      size: node.end.position - index
    )
  }

  /// Creates a tree of findings that refer to bodies and mandates by identifier.
  init(_ entries: [Entry]) {
    var symbols = SymbolTable()
    var ratifiers: [Proposal.ID] = []
    for (index, entry) in entries.enumerated() {
      let fact = entry.fact.map(
        party: { party in
          symbols.parties.append(party)
        },
        mandate: { mandate in
          symbols.sources.append(entry.source)
          symbols.adopters.append(nil)
          return symbols.mandates.append(mandate)
        },
        proposal: { proposal in
          ratifiers.append(proposal)
          return ProposalReference.ratifier(ratifiers.count - 1)
        }
      )
      nodes.append(Node(fact: fact, status: entry.status, end: Index(index + entry.size)))
    }
    self.symbols = Shared(symbols)
    keeps = true
    self.ratifiers = ratifiers
  }
}
