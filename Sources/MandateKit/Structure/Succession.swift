/// The bodies that take the places of others, by index.
///
/// A body may have several successors, and be one of several; there is no cycle. The first successor of
/// each body makes a forest, in which the predecessors of a body have consecutive ranks. The others are
/// further edges: mostly there are none or few.
struct Succession: Sendable {
  /// The position of a body in the order in which each body is followed by its predecessors in the
  /// forest.
  typealias Rank = Index<Succession>

  /// Stored in a shared box, so that copying a succession is cheap.
  private let contents: Shared<Contents>

  private struct Contents: Sendable {
    /// The successors of each body, in the order of the document.
    let successors: Adjacency<Party, PartyIndex>
    /// The rank of each body, and of its last predecessor in the forest.
    let ranks: Column<Party, Rank>
    let lastRanks: Column<Party, Rank>
    /// The further edges, by the rank of the successor, sorted.
    let others: [(successor: Rank, predecessor: PartyIndex)]
  }

  /// The successors of each body, in the order of the document.
  var successors: Adjacency<Party, PartyIndex> { _read { yield contents.value.successors } }
  private var ranks: Column<Party, Rank> { _read { yield contents.value.ranks } }
  private var others: [(successor: Rank, predecessor: PartyIndex)] {
    _read { yield contents.value.others }
  }

  /// Indexes the successors.
  ///
  /// Cycles, which a checked document has none of, are left out of the forest.
  init(successors: Adjacency<Party, PartyIndex>) {
    let bodies = Column<Party, Void>(repeating: (), count: successors.nodes).indices
    let predecessors = Adjacency<Party, PartyIndex>(
      nodes: successors.nodes,
      edges: bodies.compactMap { body in
        successors[body].first.map { (node: $0, edge: body) }
      }
    )
    var ranks = Column<Party, Rank>(repeating: Rank(0), count: successors.nodes)
    var lastRanks = ranks
    var next = 0
    var stack: [(body: PartyIndex, isDone: Bool)] = []
    for root in bodies where successors.slots(of: root).isEmpty {
      // Before all below it a body gets its rank, and after them the last of theirs.
      stack.append((root, false))
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
    let others = bodies.flatMap { body in
      successors[body].dropFirst().map { (successor: ranks[$0], predecessor: body) }
    }.sorted { ($0.successor, $0.predecessor) < ($1.successor, $1.predecessor) }
    contents = Shared(
      Contents(successors: successors, ranks: ranks, lastRanks: lastRanks, others: others)
    )
  }

  /// Returns whether what one body did counts as another's: they are the same, or the second
  /// succeeded the first, directly or not.
  ///
  /// A person is only itself.
  func counts(_ actor: PartyIndex, as body: PartyIndex) -> Bool {
    if actor == body { return true }
    guard actor.position < ranks.count, body.position < ranks.count else { return false }
    let rank = ranks[actor]
    if range(of: body).contains(rank) { return true }
    return !others.isEmpty && ranges(countingAs: body).contains { $0.contains(rank) }
  }

  /// The rank of a body.
  ///
  /// People come after all bodies.
  func rank(of party: PartyIndex) -> Rank {
    party.position < ranks.count ? ranks[party] : Rank(party.position + 1)
  }

  /// The ranks of all whose acts count as a body's, as ranges that do not overlap.
  ///
  /// - Complexity: O(log others), and some steps for each further edge by which a predecessor is found.
  func ranges(countingAs party: PartyIndex) -> [ClosedRange<Rank>] {
    guard party.position < ranks.count else {
      return [rank(of: party)...rank(of: party)]
    }
    var ranges = [range(of: party)]
    if others.isEmpty { return ranges }
    var isFollowed = [Bool](repeating: false, count: others.count)
    var next = 0
    while next < ranges.count {
      let range = ranges[next]
      next += 1
      var position = others.firstSorted { $0.successor >= range.lowerBound }
      while position < others.count, others[position].successor <= range.upperBound {
        if !isFollowed[position] {
          isFollowed[position] = true
          // Ranges are nested or apart, as the predecessors of bodies in a forest are.
          let range = self.range(of: others[position].predecessor)
          if !ranges.contains(where: { $0.contains(range.lowerBound) }) { ranges.append(range) }
        }
        position += 1
      }
    }
    return ranges.filter { range in
      !ranges.contains { $0 != range && $0.contains(range.lowerBound) }
    }
  }

  /// The only range of ranks whose acts count as a party's, or `nil` where there are or may be several.
  func onlyRange(countingAs party: PartyIndex) -> ClosedRange<Rank>? {
    if party.position >= ranks.count { return rank(of: party)...rank(of: party) }
    return others.isEmpty ? range(of: party) : nil
  }

  private func range(of body: PartyIndex) -> ClosedRange<Rank> {
    ranks[body]...max(ranks[body], contents.value.lastRanks[body])
  }
}
