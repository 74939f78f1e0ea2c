/// The edges of a graph over dense integers, grouped by the node they leave, each group sorted.
struct Adjacency<Edge: Sendable>: Sendable {
  private let starts: [Int]
  private let edges: [Edge]

  /// Groups edges by the node they leave, keeping their order within a group.
  ///
  /// - Complexity: O(nodes + edges).
  init(nodes: Int, edges pairs: [(node: Int, edge: Edge)]) {
    var starts = [Int](repeating: 0, count: nodes + 1)
    var isGrouped = true
    var last = 0
    for pair in pairs {
      starts[pair.node + 1] += 1
      isGrouped = isGrouped && last <= pair.node
      last = pair.node
    }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    self.starts = starts
    if isGrouped {
      edges = pairs.map(\.edge)
      return
    }
    var next = starts
    var order = [Int](repeating: 0, count: pairs.count)
    for (position, pair) in pairs.enumerated() {
      order[next[pair.node]] = position
      next[pair.node] += 1
    }
    edges = order.map { pairs[$0].edge }
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
  func places(_ node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// The edge in a place among all.
  @inline(__always)
  func edge(at place: Int) -> Edge { edges[place] }

  /// The edges that leave a node.
  subscript(node: Int) -> ArraySlice<Edge> {
    edges[starts[node]..<starts[node + 1]]
  }
}
