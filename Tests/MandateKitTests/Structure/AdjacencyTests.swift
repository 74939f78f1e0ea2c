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
      var edges: [(node: PartyIndex, edge: Int)] = []
      for _ in 0..<random.number(0, 30) {
        edges.append((Index(random.number(0, nodes - 1)), random.number(0, 9)))
      }
      if seed % 3 == 0 { edges.sort { $0.node < $1.node } }
      let (dense, sparse) = (Adjacency(nodes: nodes, edges: edges), SparseAdjacency(edges))
      #expect(dense.nodes == nodes && dense.count == edges.count)
      for node in IndexRange<Party>(0..<nodes) {
        let expected = edges.filter { $0.node == node }.map { $0.edge }
        #expect(Array(dense[node]) == expected, "seed \(seed)")
        #expect(sparse[node] == expected, "seed \(seed)")
        #expect(dense.slots(of: node).map { dense[$0] } == expected, "seed \(seed)")
        #expect(sparse.slots(of: node).map { sparse[$0] } == expected, "seed \(seed)")
      }
    }
  }

  @Test("A node without an entry in a sparse list has no edges")
  func unknown() {
    let sparse = SparseAdjacency<Party, Int>([(node: Index(3), edge: 7)])
    #expect([2, 4, 1_000_000].allSatisfy { sparse[Index($0)].isEmpty })
    #expect(SparseAdjacency<Party, Int>.none[Index(0)].isEmpty)
  }
}
