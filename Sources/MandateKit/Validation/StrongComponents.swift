/// The strongly connected components of a directed graph.
///
/// Any node of a component can be reached from any other. A node on no cycle is a component by
/// itself. They are found by Tarjan's algorithm (1972), with its stack on the heap, so that a chain
/// of any length is safe.
struct StrongComponents {
  /// The component of each node.
  private var components: [Int?]

  /// The number of components.
  private(set) var count = 0

  /// Finds the components of a graph.
  ///
  /// - Complexity: O(nodes + edges).
  init(of graph: Adjacency<StrongComponents, Int>) {
    components = [Int?](repeating: nil, count: graph.nodes)
    // The step at which a node was reached, from 1, and the earliest step that its branch leads to.
    var reached = [Int](repeating: 0, count: graph.nodes)
    var leadsBackTo = reached
    var step = 0
    var waiting: [Int] = []
    var walk: [(node: Int, targets: ArraySlice<Int>)] = []

    func visit(_ node: Int) {
      step += 1
      reached[node] = step
      leadsBackTo[node] = step
      waiting.append(node)
      walk.append((node, graph[Index(node)]))
    }

    for root in 0..<graph.nodes where reached[root] == 0 {
      visit(root)
      while let node = walk.last?.node {
        if let target = walk[walk.count - 1].targets.popFirst() {
          if reached[target] == 0 {
            visit(target)
          } else if components[target] == nil {
            leadsBackTo[node] = min(leadsBackTo[node], reached[target])
          }
          continue
        }
        walk.removeLast()
        if let parent = walk.last?.node {
          leadsBackTo[parent] = min(leadsBackTo[parent], leadsBackTo[node])
        }
        guard leadsBackTo[node] == reached[node] else { continue }
        while let member = waiting.popLast() {
          components[member] = count
          if member == node { break }
        }
        count += 1
      }
    }
  }

  /// The component of a node, from 0.
  ///
  /// An edge between two components leads to the one with the lower number.
  subscript(node: Int) -> Int { components[node] ?? count }
}
