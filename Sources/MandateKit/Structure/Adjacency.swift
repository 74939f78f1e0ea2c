/// The edges of a directed graph, grouped by the node they leave.
///
/// A compressed list of rows: it takes space for every node, and finds the edges of one at once.
struct Adjacency<Vertex, Edge: Sendable>: Sendable {
  /// The index of an edge among all.
  typealias Slot = Index<Adjacency>

  /// The first slot of each node, then the number of edges.
  private let starts: Column<Vertex, Slot>
  private let edges: Column<Adjacency, Edge>

  /// Groups edges by the node they leave, keeping their order within a group.
  ///
  /// - Complexity: O(nodes + edges).
  init(nodes: Int, edges pairs: [(node: Index<Vertex>, edge: Edge)]) {
    // Two entries longer than the nodes: counted two further on and summed, each entry is first the
    // slot of the next edge of a node, and in the end the first slot of the next node.
    var starts = [Int](repeating: 0, count: nodes + 2)
    var isGrouped = true
    var last = Index<Vertex>(0)
    for pair in pairs {
      starts[pair.node.position + 2] += 1
      isGrouped = isGrouped && last <= pair.node
      last = pair.node
    }
    for node in 0..<nodes { starts[node + 2] += starts[node + 1] }
    if isGrouped {
      self.starts = Column(starts.dropFirst().map { Index($0) })
      edges = Column(pairs.map { $0.edge })
      return
    }
    var order = [Int](repeating: 0, count: pairs.count)
    for (position, pair) in pairs.enumerated() {
      order[starts[pair.node.position + 1]] = position
      starts[pair.node.position + 1] += 1
    }
    self.starts = Column(starts.dropLast().map { Index($0) })
    edges = Column(order.map { pairs[$0].edge })
  }

  /// Creates a graph without edges.
  init(nodes: Int) {
    self.init(nodes: nodes, edges: [])
  }

  /// The number of nodes.
  var nodes: Int { starts.count - 1 }

  /// The number of edges.
  var count: Int { edges.count }

  /// The slots of the edges that leave a node.
  ///
  /// For innermost loops: unlike a slice, it needs no retain.
  @inline(__always)
  func slots(of node: Index<Vertex>) -> IndexRange<Adjacency> {
    IndexRange(starts[node].position..<starts[Index(node.position + 1)].position)
  }

  /// The edge in a slot.
  @inline(__always)
  subscript(slot: Slot) -> Edge { edges[slot] }

  /// The edges that leave a node.
  subscript(node: Index<Vertex>) -> ArraySlice<Edge> {
    let slots = slots(of: node)
    return edges.values[slots.startIndex..<slots.endIndex]
  }
}
