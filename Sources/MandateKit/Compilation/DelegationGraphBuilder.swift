/// Gathers the mandates that bear on the practices affected.
struct DelegationGraphBuilder {
  private typealias Delegate = DelegationGraph.Delegate
  private typealias Grant = DelegationGraph.Grant

  /// The parties whose grants have still to be looked at.
  var pending: [PartyIndex] = []

  private let nodes: Column<Party, OptionalIndex<VotingStructure>>
  private let count: Int
  private var grants = Column<Grant, Grant>()
  private var given: [(node: Index<Delegate>, edge: Index<Grant>)] = []
  private var original: [(node: Index<Delegate>, edge: Index<Grant>)] = []
  private var held: [(node: Index<Delegate>, edge: Index<Grant>)] = []
  private var others: [PartyIndex: Index<Delegate>] = [:]

  /// Creates a builder over numbered bodies.
  init(nodes: Column<Party, OptionalIndex<VotingStructure>>, count: Int) {
    self.nodes = nodes
    self.count = count
  }

  /// Adds a mandate.
  mutating func add(
    _ mandate: Index<Mandate>,
    from giver: PartyIndex?,
    to party: PartyIndex,
    powers: [Power],
    passOn: Bool,
    over: Node?,
    isSettled: Bool
  ) {
    let holder = delegate(of: party)
    pending.append(party)
    let grant = grants.append(
      DelegationGraph.Grant(
        mandate: mandate,
        holder: holder,
        over: over,
        powers: powers,
        passOn: passOn,
        isSettled: isSettled
      )
    )
    held.append((holder, grant))
    if let giver {
      given.append((delegate(of: giver), grant))
    } else {
      original.append((over.map(DelegationGraph.delegate) ?? holder, grant))
    }
  }

  /// The delegate of a party, a new one where the party is no node.
  private mutating func delegate(of party: PartyIndex) -> Index<Delegate> {
    if party.position < nodes.count, let node = nodes[party].index {
      return DelegationGraph.delegate(node)
    }
    if let known = others[party] { return known }
    let delegate = Index<Delegate>(count + others.count)
    others[party] = delegate
    return delegate
  }

  /// Returns the graph.
  func graph(
    over scope: ProposalScope,
    representatives: [PartyIndex],
    forum: PartyIndex?
  ) -> DelegationGraph {
    DelegationGraph(
      grants: grants,
      given: SparseAdjacency(given),
      original: SparseAdjacency(original),
      held: SparseAdjacency(
        held.sorted { grants[$0.edge].mandate < grants[$1.edge].mandate }
      ),
      others: others,
      over: scope,
      representatives: representatives,
      forum: forum
    )
  }
}
