/// The cycles of a directed graph, and the longest chains of edges in it.
struct CycleSearch {
  /// An edge, with the index of the document's entry that makes it.
  struct Edge {
    var from: Int
    var to: Int
    var entry: Int
  }

  private let edges: [Edge]
  private let graph: Adjacency<StrongComponents, Int>
  private let components: StrongComponents
  /// The length of the longest chain of edges from each component.
  private var heights: [Int]
  /// The node that the first edge of such a chain leads to, for each component, or `nil` without one.
  private var onward: [Int?]

  /// Searches the graph of edges that are given in the order of the document.
  ///
  /// - Complexity: O(nodes + edges).
  init(nodes: Int, edges: [Edge]) {
    self.edges = edges
    graph = Adjacency(nodes: nodes, edges: edges.map { (node: Index($0.from), edge: $0.to) })
    components = StrongComponents(of: graph)
    heights = [Int](repeating: 0, count: components.count)
    onward = [Int?](repeating: nil, count: components.count)
    // Edges between components lead to lower numbers, so lower components are finished first.
    let members = Adjacency<CycleSearch, Int>(
      nodes: components.count,
      edges: (0..<nodes).map { (node: Index(components[$0]), edge: $0) }
    )
    for component in 0..<components.count {
      for member in members.slots(of: Index(component)) {
        for slot in graph.slots(of: Index(members[member])) {
          let target = graph[slot]
          let other = components[target]
          if other != component, heights[other] >= heights[component] {
            heights[component] = heights[other] + 1
            onward[component] = target
          }
        }
      }
    }
  }

  /// The nodes of each cycle in the order of a walk from the first entry that makes an edge of it, by
  /// that entry.
  ///
  /// Cycles that share a node count as one.
  var cycles: [Int: [Int]] {
    var cycles: [Int: [Int]] = [:]
    var isKnown = [Bool](repeating: false, count: components.count)
    for edge in edges {
      let component = components[edge.from]
      guard component == components[edge.to], !isKnown[component] else { continue }
      isKnown[component] = true
      cycles[edge.entry] = walk(from: edge.from)
    }
    return cycles
  }

  /// Returns the first edge that begins a chain of more edges than a bound, with the length of the
  /// longest such chain and the node in which it ends, or `nil` if there is none.
  ///
  /// A cycle counts as one node.
  func firstChain(longerThan bound: Int) -> (edge: Edge, length: Int, end: Int)? {
    for edge in edges where components[edge.from] != components[edge.to] {
      let length = heights[components[edge.to]] + 1
      if length > bound { return (edge, length, end(from: edge.to)) }
    }
    return nil
  }

  /// Returns the nodes of a cycle in the order of a walk from one of them.
  private func walk(from first: Int) -> [Int] {
    var members: [Int] = []
    var isMember: Set<Int> = [first]
    var walk = [first]
    while let node = walk.popLast() {
      members.append(node)
      for target in graph[Index(node)].reversed() where components[target] == components[first] {
        if isMember.insert(target).inserted { walk.append(target) }
      }
    }
    return members
  }

  /// Returns the node in which a longest chain of edges from a node ends.
  private func end(from first: Int) -> Int {
    var node = first
    while let next = onward[components[node]] { node = next }
    return node
  }
}
