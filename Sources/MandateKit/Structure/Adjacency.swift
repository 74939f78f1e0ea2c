/// The edges of a graph over dense integers, grouped by the node they leave, each group sorted.
struct Adjacency<Edge: Sendable>: Sendable {
  /// Where the edges of each node begin among all, and behind the last where all end.
  ///
  /// There are fewer edges than numbers of 32 bits.
  private let starts: [Int32]
  private let edges: [Edge]

  /// Groups edges by the node they leave, keeping their order within a group.
  ///
  /// - Complexity: O(nodes + edges).
  init(nodes: Int, edges pairs: [(node: Int, edge: Edge)]) {
    // One further than needed: counted two places on and summed up, each entry is first where to put
    // the next edge of a node and last where those of the next node begin.
    var starts = [Int32](repeating: 0, count: nodes + 2)
    var isGrouped = true
    var last = 0
    for pair in pairs {
      starts[pair.node + 2] += 1
      isGrouped = isGrouped && last <= pair.node
      last = pair.node
    }
    for node in 0..<nodes { starts[node + 2] += starts[node + 1] }
    if isGrouped {
      starts.removeFirst()
      self.starts = starts
      edges = pairs.map(\.edge)
      return
    }
    var order = [Int32](repeating: 0, count: pairs.count)
    for (position, pair) in pairs.enumerated() {
      order[Int(starts[pair.node + 1])] = Int32(truncatingIfNeeded: position)
      starts[pair.node + 1] += 1
    }
    starts.removeLast()
    self.starts = starts
    edges = order.map { pairs[Int($0)].edge }
  }

  /// No edges over some nodes.
  init(nodes: Int) {
    self.init(nodes: nodes, edges: [])
  }

  /// How many nodes there are.
  var nodes: Int { starts.count - 1 }

  /// How many edges there are.
  var count: Int { edges.count }

  /// Where the edges that leave a node lie among all, for the innermost loops: a slice is counted as
  /// a further holder of the list.
  @inline(__always)
  func places(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  /// The edge in a place among all.
  @inline(__always)
  func edge(at place: Int) -> Edge { edges[place] }

  /// The edges that leave a node.
  subscript(node: Int) -> ArraySlice<Edge> {
    edges[places(node)]
  }
}
