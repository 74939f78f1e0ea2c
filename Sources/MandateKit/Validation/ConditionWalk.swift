/// A bounded walk through the tree of a condition, each condition before its parts.
///
/// A condition made in Swift can be nested to any depth, and can contain one part many times, so that
/// a few lines of code make a tree too large to visit. The walk keeps its stack on the heap, skips
/// parts that are nested too deep, and stops after too many conditions.
struct ConditionWalk {
  /// The reasons for which the walk left out conditions.
  struct Ending: OptionSet {
    let rawValue: UInt8

    static let tooDeep = Ending(rawValue: 1)
    static let tooLong = Ending(rawValue: 2)
  }

  /// A list of conditions with the number of those visited.
  private struct Level {
    let key: String
    let conditions: [Condition]
    var visited = 0
  }

  private let root: Condition
  private var levels: [Level] = []
  private var count = 0
  private(set) var ending: Ending = []

  /// Creates a walk from the root of a condition.
  init(_ root: Condition) {
    self.root = root
  }

  /// Moves to the next condition and returns it, or returns `nil` at the end.
  mutating func next() -> Condition? {
    guard let condition = advance() else { return nil }
    count += 1
    if count > Limits.mostEntries {
      ending.insert(.tooLong)
      return nil
    }
    switch condition {
    case .all(let parts): enter(parts, "all")
    case .any(let parts): enter(parts, "any")
    default: break
    }
    return condition
  }

  /// Returns the path of the current condition, given that of the root.
  func path(from root: DocumentPath) -> DocumentPath {
    var path = root
    for level in levels {
      path.steps.append(.key(level.key))
      if level.visited > 0 { path.steps.append(.entry(level.visited - 1)) }
    }
    return path
  }

  private mutating func advance() -> Condition? {
    if count == 0 { return root }
    while let level = levels.last {
      if level.visited < level.conditions.count {
        levels[levels.count - 1].visited += 1
        return level.conditions[level.visited]
      }
      levels.removeLast()
    }
    return nil
  }

  private mutating func enter(_ parts: [Condition], _ key: String) {
    let isTooDeep = levels.count + 1 >= Limits.greatestConditionDepth
    let isTooLong = parts.count > Limits.mostEntries
    if isTooDeep, !parts.isEmpty { ending.insert(.tooDeep) }
    levels.append(Level(key: key, conditions: isTooDeep || isTooLong ? [] : parts))
  }
}
