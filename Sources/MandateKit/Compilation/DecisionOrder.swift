/// The nodes that decide by a rule, each after those of its electors that do.
struct DecisionOrder {
  private(set) var ordered: [Node] = []
  private let parties: Column<VotingStructure, PartyIndex>
  /// Whether each node decides by a rule and has yet to be added.
  private var isMissing: Column<VotingStructure, Bool>

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
    var stack = [(node: node, rest: electors[parties[node]])]
    while let (last, others) = stack.popLast() {
      var rest = others
      var below: Node?
      while below == nil, let elector = rest.popFirst() {
        if let node = nodes[elector].index, isMissing[node] { below = node }
      }
      if let below {
        isMissing[below] = false
        stack.append((last, rest))
        stack.append((below, electors[parties[below]]))
      } else {
        ordered.append(last)
      }
    }
  }
}
