/// The edges of a graph over small numbers of which few nodes have any, grouped by the node they
/// leave.
///
/// It takes room for its edges alone, where an ``Adjacency`` takes some for every node; to find
/// those of a node takes halving.
struct SparseAdjacency: Sendable {
  private let pairs: [(node: Int32, edge: Int32)]

  /// Groups edges by the node they leave, keeping their order within a group.
  ///
  /// - Complexity: O(edges × log edges).
  init(_ edges: [(node: Int, edge: Int)]) {
    // Sorted as numbers: the node before the place. There are fewer than numbers of 32 bits.
    pairs = edges.indices.map { edges[$0].node << 32 | $0 }.sorted().map { key in
      let (node, edge) = edges[key & 0xFFFF_FFFF]
      return (Int32(truncatingIfNeeded: node), Int32(truncatingIfNeeded: edge))
    }
  }

  /// No edges.
  static let none = SparseAdjacency([])

  /// Where the edges that leave a node lie among all.
  ///
  /// - Complexity: O(log edges) to find the first, then one step for each edge.
  func places(_ node: Int) -> Range<Int> {
    let first = pairs.firstSorted { $0.node >= node }
    var end = first
    while end < pairs.count, pairs[end].node == node { end += 1 }
    return first..<end
  }

  /// The edge in a place among all.
  func edge(at place: Int) -> Int { Int(pairs[place].edge) }

  /// The edges that leave a node.
  subscript(node: Int) -> [Int] { places(node).map(edge) }
}
