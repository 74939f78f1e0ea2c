import Testing

// Adjacency lists are internal to the engine.
@testable import MandateKit

@Suite("Edges grouped by the node they leave")
struct AdjacencyTests {
  @Test("In a dense or a sparse list, the edges of each node keep their order")
  func grouped() {
    for seed in UInt64(0)..<500 {
      var random = SplitMix64(seed: seed)
      let nodes = random.number(1, 12)
      var edges: [(node: Int, edge: Int)] = []
      for _ in 0..<random.number(0, 30) {
        edges.append((random.number(0, nodes - 1), random.number(0, 9)))
      }
      if seed % 3 == 0 { edges.sort { $0.node < $1.node } }
      let (dense, sparse) = (Adjacency(nodes: nodes, edges: edges), SparseAdjacency(edges))
      #expect(dense.nodes == nodes && dense.count == edges.count)
      for node in 0..<nodes {
        let expected = edges.filter { $0.node == node }.map(\.edge)
        #expect(Array(dense[node]) == expected, "seed \(seed)")
        #expect(sparse[node] == expected, "seed \(seed)")
        #expect(dense.places(node).map(dense.edge) == expected, "seed \(seed)")
        #expect(sparse.places(node).map(sparse.edge) == expected, "seed \(seed)")
      }
    }
  }

  @Test("A node without an entry in a sparse list has no edges")
  func unknown() {
    let sparse = SparseAdjacency([(node: 3, edge: 7)])
    #expect(sparse[2].isEmpty && sparse[4].isEmpty && sparse[1_000_000].isEmpty)
    #expect(SparseAdjacency.none[0].isEmpty)
  }
}
