/// The groups of nodes of a directed graph that can each be reached from one another.
///
/// A node that lies on no circle is a group by itself. Found by Tarjan's method in time linear in
/// nodes and edges, with its stack on the heap: a chain of any length is walked safely.
struct StrongComponents {
  /// The number of each node's group.
  ///
  /// An edge between two groups leads to the one of the lower number.
  private(set) var component: [Int]

  /// How many groups there are.
  private(set) var count = 0

  /// Finds the groups of a graph.
  init(of graph: DirectedGraph) {
    component = [Int](repeating: -1, count: graph.nodes)
    // When a node was reached, from 1, and the earliest node its branch of the walk leads back to.
    var reached = [Int](repeating: 0, count: graph.nodes)
    var leadsBackTo = reached
    var step = 0
    var waiting: [Int] = []
    var walk: [(node: Int, edge: Int)] = []

    func visit(_ node: Int) {
      step += 1
      reached[node] = step
      leadsBackTo[node] = step
      waiting.append(node)
      walk.append((node, graph.edges(from: node).lowerBound))
    }

    for root in 0..<graph.nodes where reached[root] == 0 {
      visit(root)
      while let (node, edge) = walk.last {
        guard edge == graph.edges(from: node).upperBound else {
          walk[walk.count - 1].edge += 1
          let target = graph.targets[edge]
          if reached[target] == 0 {
            visit(target)
          } else if component[target] < 0 {
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
          component[member] = count
          if member == node { break }
        }
        count += 1
      }
    }
  }
}
