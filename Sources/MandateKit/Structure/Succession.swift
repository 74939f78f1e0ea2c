/// Which bodies take the place of which, over dense integers.
///
/// Successors form a forest: a body has at most one, and there is no circle.
struct Succession: Sendable {
  /// The successor of each body, where it has one.
  let successors: [Int?]
  /// When a walk of the forest from its roots enters and leaves each body.
  private let entered: [Int]
  private let left: [Int]

  /// Prepares the forest.
  ///
  /// Circles, which a checked arrangement has none of, are left out of it.
  init(successors: [Int?]) {
    self.successors = successors
    let predecessors = Adjacency(
      nodes: successors.count,
      edges: successors.indices.compactMap { body in
        successors[body].map { (node: $0, edge: body) }
      }
    )
    var entered = [Int](repeating: 0, count: successors.count)
    var left = [Int](repeating: 0, count: successors.count)
    var clock = 0
    for root in successors.indices where successors[root] == nil {
      var stack = [(body: root, isDone: false)]
      while let (body, isDone) = stack.popLast() {
        clock += 1
        if isDone {
          left[body] = clock
        } else {
          entered[body] = clock
          stack.append((body, true))
          for predecessor in predecessors[body] { stack.append((predecessor, false)) }
        }
      }
    }
    self.entered = entered
    self.left = left
  }

  /// Returns whether what one body did counts as another's: they are the same, or the second
  /// succeeded the first.
  func counts(_ actor: Int, as body: Int) -> Bool {
    actor == body || (entered[body] < entered[actor] && left[actor] < left[body])
  }

  /// The place of a body in the order in which each body is followed by all its predecessors.
  func order(of body: Int) -> Int { entered[body] }

  /// The places, in that order, of all whose doings count as a body's.
  func orders(countingAs body: Int) -> ClosedRange<Int> {
    entered[body]...max(entered[body], left[body])
  }
}
