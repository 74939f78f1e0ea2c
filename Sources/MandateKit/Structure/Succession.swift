/// The bodies that take the places of others, by index.
///
/// Successors form a forest: a body has at most one, and there is no cycle.
struct Succession: Sendable {
  /// The position of a body in the order in which each body is followed by all its predecessors.
  typealias Rank = Index<Succession>

  /// The successor of each body that has one.
  let successors: Column<Party, PartyIndex?>
  /// The rank of each body, and of its last predecessor.
  private let ranks: Column<Party, Rank>
  private let lastRanks: Column<Party, Rank>

  /// Indexes the forest.
  ///
  /// Cycles, which a checked document has none of, are left out of it.
  init(successors: Column<Party, PartyIndex?>) {
    self.successors = successors
    let predecessors = Adjacency<Party, PartyIndex>(
      nodes: successors.count,
      edges: successors.elements.compactMap { body, successor in
        successor.map { (node: $0, edge: body) }
      }
    )
    var ranks = Column<Party, Rank>(repeating: Rank(0), count: successors.count)
    var lastRanks = ranks
    var next = 0
    for root in successors.indices where successors[root] == nil {
      // Before all below it a body gets its rank, and after them the last of theirs.
      var stack = [(body: root, isDone: false)]
      while let (body, isDone) = stack.popLast() {
        if isDone {
          lastRanks[body] = Rank(next)
        } else {
          next += 1
          ranks[body] = Rank(next)
          stack.append((body, true))
          for predecessor in predecessors[body] { stack.append((predecessor, false)) }
        }
      }
    }
    self.ranks = ranks
    self.lastRanks = lastRanks
  }

  /// Returns whether what one body did counts as another's: they are the same, or the second
  /// succeeded the first.
  func counts(_ actor: PartyIndex, as body: PartyIndex) -> Bool {
    actor == body || (ranks[body] < ranks[actor] && ranks[actor] <= lastRanks[body])
  }

  /// The rank of a body.
  func rank(of body: PartyIndex) -> Rank { ranks[body] }

  /// The ranks of all whose acts count as a body's.
  func ranks(countingAs body: PartyIndex) -> ClosedRange<Rank> {
    ranks[body]...max(ranks[body], lastRanks[body])
  }
}
