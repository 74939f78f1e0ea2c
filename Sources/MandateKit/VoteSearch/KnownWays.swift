/// The ways found for nodes so far.
struct KnownWays<Subject>: Sendable {
  /// The place of the ways of each node up to the last one with any.
  private var places = Column<Subject, OptionalIndex<VoteWays<Subject>>>()
  private var ways = Column<VoteWays<Subject>, VoteWays<Subject>>()

  /// The ways of a node, or `nil` where they are not known.
  subscript(node: Index<Subject>) -> VoteWays<Subject>? {
    guard node.position < places.count else { return nil }
    return places[node].index.map { ways[$0] }
  }

  /// Adds the ways of a node that has none.
  mutating func insert(_ found: consuming VoteWays<Subject>, for node: Index<Subject>) {
    let missing = node.position + 1 - places.count
    if missing > 0 { places.values.append(contentsOf: repeatElement(.none, count: missing)) }
    places[node] = OptionalIndex(ways.append(found))
  }
}
