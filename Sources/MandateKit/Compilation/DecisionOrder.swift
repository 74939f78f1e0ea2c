/// The nodes that decide by a rule, each after those of its electors that do.
struct DecisionOrder {
  private(set) var ordered: [Node] = []
  private let parties: Column<VotingStructure, PartyIndex>
  /// Whether each node decides by a rule and has yet to be added.
  private var isMissing: Column<VotingStructure, Bool>
  /// The nodes on the way down, each with its electors that have still to be looked at.
  private var stack: [(node: Node, rest: IndexRange<Adjacency<Party, PartyIndex>>)] = []

  init(parties: Column<VotingStructure, PartyIndex>, decides: Column<VotingStructure, Bool>) {
    self.parties = parties
    isMissing = decides
  }

  /// Adds a node, after all below it that are missing.
  ///
  /// The stack is on the heap: memberships can be of any depth.
  mutating func add(
    _ node: Node,
    nodes: Column<Party, OptionalIndex<VotingStructure>>,
    electors: Adjacency<Party, PartyIndex>
  ) {
    guard isMissing[node] else { return }
    isMissing[node] = false
    stack.append((node, electors.slots(of: parties[node])))
    while let (last, slots) = stack.popLast() {
      var rest = slots[...]
      var below: Node?
      while below == nil, let slot = rest.popFirst() {
        if let node = nodes[electors[slot]].index, isMissing[node] { below = node }
      }
      if let below {
        isMissing[below] = false
        stack.append((last, IndexRange(rest.startIndex..<rest.endIndex)))
        stack.append((below, electors.slots(of: parties[below])))
      } else {
        ordered.append(last)
      }
    }
  }
}
