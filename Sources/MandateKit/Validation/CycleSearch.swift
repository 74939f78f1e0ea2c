/// The circles of a directed graph, and the longest chains of edges in it.
struct CycleSearch {
  /// Some nodes that each lead back to themselves through the others.
  struct Cycle: Equatable {
    /// The document's first entry that makes an edge of the circle.
    var entry: Int
    /// The nodes, in the order of a walk that starts at that edge.
    var members: [Int]
  }

  private let graph: DirectedGraph
  private let edges: [DirectedGraph.Edge]
  private let components: StrongComponents
  /// For each component, the most edges that follow one another from it.
  private var heights: [Int]
  /// For each component, the node that the first of those edges leads to, or -1.
  private var onward: [Int]

  /// Searches the graph of some edges, which are given in the order of the document.
  init(nodes: Int, edges: [DirectedGraph.Edge]) {
    graph = DirectedGraph(nodes: nodes, edges: edges)
    self.edges = edges
    components = StrongComponents(of: graph)
    heights = [Int](repeating: 0, count: components.count)
    onward = [Int](repeating: -1, count: components.count)
    // Edges between components lead to lower numbers, so what an edge leads to is settled first.
    var members = [Int](repeating: 0, count: nodes)
    var starts = [Int](repeating: 0, count: components.count + 1)
    for component in components.component { starts[component + 1] += 1 }
    for component in 0..<components.count { starts[component + 1] += starts[component] }
    for (node, component) in components.component.enumerated() {
      members[starts[component]] = node
      starts[component] += 1
    }
    for node in members {
      let own = components.component[node]
      for target in graph.targets[graph.edges(from: node)] {
        let other = components.component[target]
        if other != own, heights[other] >= heights[own] {
          heights[own] = heights[other] + 1
          onward[own] = target
        }
      }
    }
  }

  /// The circles, by the first entry that makes an edge of each.
  ///
  /// Circles that share a node count as one.
  var circles: [Int: Cycle] {
    var circles: [Int: Cycle] = [:]
    var isKnown = [Bool](repeating: false, count: components.count)
    for edge in edges {
      let component = components.component[edge.from]
      guard component == components.component[edge.to], !isKnown[component] else { continue }
      isKnown[component] = true
      circles[edge.entry] = Cycle(entry: edge.entry, members: walk(from: edge.from))
    }
    return circles
  }

  /// The first edge from which more edges than a bound follow one another, itself counted, with
  /// their number and the node they lead to; or nothing where there is none.
  ///
  /// A circle counts as one node.
  func firstChain(longerThan bound: Int) -> (edge: DirectedGraph.Edge, length: Int, end: Int)? {
    for edge in edges where components.component[edge.from] != components.component[edge.to] {
      let length = heights[components.component[edge.to]] + 1
      if length > bound { return (edge, length, end(from: edge.to)) }
    }
    return nil
  }

  /// The nodes of a circle in the order of a walk from one of them.
  private func walk(from first: Int) -> [Int] {
    var members: [Int] = []
    var isMember: Set<Int> = [first]
    var walk = [first]
    while let node = walk.popLast() {
      members.append(node)
      for target in graph.targets[graph.edges(from: node)].reversed()
      where components.component[target] == components.component[first] {
        if isMember.insert(target).inserted { walk.append(target) }
      }
    }
    return members
  }

  /// The node in which a longest chain of edges from a node ends.
  private func end(from first: Int) -> Int {
    var node = first
    while true {
      let next = onward[components.component[node]]
      if next < 0 { return node }
      node = next
    }
  }
}
