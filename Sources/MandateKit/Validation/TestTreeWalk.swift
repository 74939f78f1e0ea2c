/// A bounded walk through the tree of a condition or a quorum, each node before its parts.
///
/// A tree made in Swift can be nested to any depth, and can contain one part many times, so that
/// a few lines of code make a tree too large to visit. The walk keeps its stack on the heap, skips
/// parts that are nested too deep, and stops after too many nodes.
struct TestTreeWalk<Tree: TestTree> {
  /// The reasons for which the walk left out nodes.
  struct Ending: OptionSet {
    let rawValue: UInt8

    static var tooDeep: Ending { Ending(rawValue: 1) }
    static var tooLong: Ending { Ending(rawValue: 2) }
  }

  /// A list of nodes with the number of those visited.
  private struct Level {
    let key: String
    let nodes: [Tree]
    var visited = 0
  }

  private let root: Tree
  private var levels: [Level] = []
  private var count = 0
  private(set) var ending: Ending = []

  /// Creates a walk from the root of a tree.
  init(_ root: Tree) {
    self.root = root
  }

  /// Moves to the next node and returns it, or returns `nil` at the end.
  mutating func next() -> Tree? {
    guard let node = advance() else { return nil }
    count += 1
    if count > Limits.mostEntries {
      ending.insert(.tooLong)
      return nil
    }
    if let (key, parts) = node.parts { enter(parts, key) }
    return node
  }

  /// Returns the path of the current node, given that of the root.
  func path(from root: DocumentPath) -> DocumentPath {
    var path = root
    for level in levels {
      path.steps.append(.key(level.key))
      if level.visited > 0 { path.steps.append(.entry(level.visited - 1)) }
    }
    return path
  }

  private mutating func advance() -> Tree? {
    if count == 0 { return root }
    while let level = levels.last {
      if level.visited < level.nodes.count {
        levels[levels.count - 1].visited += 1
        return level.nodes[level.visited]
      }
      levels.removeLast()
    }
    return nil
  }

  private mutating func enter(_ parts: [Tree], _ key: String) {
    let isTooDeep = levels.count + 1 >= Limits.greatestConditionDepth
    let isTooLong = parts.count > Limits.mostEntries
    if isTooDeep, !parts.isEmpty { ending.insert(.tooDeep) }
    levels.append(Level(key: key, nodes: isTooDeep || isTooLong ? [] : parts))
  }
}
