/// A directed graph whose nodes are numbered from 0, with its edges side by side in memory.
struct DirectedGraph {
  /// An edge, with the entry of the document that makes it.
  struct Edge {
    var from: Int
    var to: Int
    var entry: Int
  }

  /// How many nodes there are.
  let nodes: Int
  /// Where each edge leads, those of one node side by side.
  private(set) var targets: [Int]
  private var starts: [Int]

  /// Creates a graph from its edges.
  init(nodes: Int, edges: [Edge]) {
    self.nodes = nodes
    starts = [Int](repeating: 0, count: nodes + 1)
    for edge in edges { starts[edge.from + 1] += 1 }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    targets = [Int](repeating: 0, count: edges.count)
    var next = starts
    for edge in edges {
      targets[next[edge.from]] = edge.to
      next[edge.from] += 1
    }
  }

  /// The places of a node's edges among the targets.
  func edges(from node: Int) -> Range<Int> {
    starts[node]..<starts[node + 1]
  }
}
