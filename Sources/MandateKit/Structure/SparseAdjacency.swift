/// The edges of a directed graph in which few nodes have any, grouped by the node they leave.
///
/// It takes space for its edges alone, where an ``Adjacency`` takes some for every node; the edges
/// of a node are found by binary search.
struct SparseAdjacency<Vertex, Edge: Sendable>: Sendable {
  /// The index of an edge among all.
  typealias Slot = Index<SparseAdjacency>

  private let pairs: Column<SparseAdjacency, Pair>

  private struct Pair: Sendable {
    let node: Index<Vertex>
    let edge: Edge
  }

  /// Groups edges by the node they leave, keeping their order within a group.
  ///
  /// - Complexity: O(edges × log edges).
  init(_ edges: [(node: Index<Vertex>, edge: Edge)]) {
    pairs = Column(
      edges.stablySorted { Int32(clamping: $0.node.position) }
        .map { Pair(node: $0.node, edge: $0.edge) }
    )
  }

  /// No edges.
  static var none: SparseAdjacency { SparseAdjacency([]) }

  /// Whether there are no edges.
  var isEmpty: Bool { pairs.isEmpty }

  /// Returns the first edge that leaves a node, or `nil` where none does.
  ///
  /// - Complexity: O(log edges).
  func first(of node: Index<Vertex>) -> Edge? {
    let first = pairs.firstSorted { $0.node >= node }
    return first.position < pairs.count && pairs[first].node == node ? pairs[first].edge : nil
  }

  /// The slots of the edges that leave a node.
  ///
  /// - Complexity: O(log edges) to find the first, then one step for each edge.
  func slots(of node: Index<Vertex>) -> IndexRange<SparseAdjacency> {
    let first = pairs.values.firstSorted { $0.node >= node }
    var end = first
    while end < pairs.count, pairs.values[end].node == node { end += 1 }
    return IndexRange(first..<end)
  }

  /// The edge in a slot.
  subscript(slot: Slot) -> Edge { pairs[slot].edge }

  /// The edges that leave a node.
  subscript(node: Index<Vertex>) -> [Edge] { slots(of: node).map { self[$0] } }
}
