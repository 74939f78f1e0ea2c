/// A walk through the tree of a condition, each condition before its parts, within bounds.
///
/// A condition made in Swift can nest without end, and can hold one part in many places, so that a
/// few lines make a tree that nothing could go through. The walk keeps its place on the heap,
/// passes over what lies too deep, and stops where there is too much.
struct ConditionWalk {
  /// The most levels of a condition, a test by itself being one.
  static let greatestDepth = 64

  /// What the walk left out.
  struct Ending: OptionSet {
    let rawValue: UInt8

    static let tooDeep = Ending(rawValue: 1)
    static let tooLong = Ending(rawValue: 2)
  }

  /// A list of conditions with the number that were begun.
  private struct Level {
    let key: String
    let conditions: [Condition]
    var begun = 0
  }

  private let root: Condition
  private var levels: [Level] = []
  private var visited = 0
  private(set) var ending: Ending = []

  /// Creates a walk that begins with a condition.
  init(_ root: Condition) {
    self.root = root
  }

  /// Goes to the next condition, and returns it, or nothing at the end.
  mutating func next() -> Condition? {
    guard let condition = advance() else { return nil }
    visited += 1
    if visited > DocumentErrorList.mostEntries {
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

  /// The path of the condition that the walk has reached, from that of the root.
  func path(from root: DocumentPath) -> DocumentPath {
    var path = root
    for level in levels {
      path.steps.append(.key(level.key))
      if level.begun > 0 { path.steps.append(.entry(level.begun - 1)) }
    }
    return path
  }

  private mutating func advance() -> Condition? {
    if visited == 0 { return root }
    while let level = levels.last {
      if level.begun < level.conditions.count {
        levels[levels.count - 1].begun += 1
        return level.conditions[level.begun]
      }
      levels.removeLast()
    }
    return nil
  }

  private mutating func enter(_ parts: [Condition], _ key: String) {
    let isTooDeep = levels.count + 1 >= ConditionWalk.greatestDepth
    let isTooLong = parts.count > DocumentErrorList.mostEntries
    if isTooDeep, !parts.isEmpty { ending.insert(.tooDeep) }
    levels.append(Level(key: key, conditions: isTooDeep || isTooLong ? [] : parts))
  }
}
