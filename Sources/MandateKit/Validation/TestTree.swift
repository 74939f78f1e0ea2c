/// A tree whose leaves are the tests of a decision rule: a condition or a quorum.
protocol TestTree {
  /// The parts of a node with the key under which documents write them, or `nil` for a test.
  var parts: (key: String, parts: [Self])? { get }
}

extension Condition: TestTree {
  var parts: (key: String, parts: [Condition])? {
    switch self {
    case .all(let parts): ("all", parts)
    case .any(let parts): ("any", parts)
    case .share, .count, .noneAgainst, .consentOf, .notOpposedBy: nil
    }
  }
}

extension Quorum: TestTree {
  var parts: (key: String, parts: [Quorum])? {
    switch self {
    case .all(let parts): ("all", parts)
    case .any(let parts): ("any", parts)
    case .share, .count, .presenceOf: nil
    }
  }
}
