import MandateKit

/// The keys of a decision rule.
enum RuleKey: String, DocumentKey {
  case quorum, passes

  static let table = KeyTable<RuleKey>("A rule", required: [.passes])
}

/// The keys of a quorum.
enum QuorumKey: String, DocumentKey {
  case fraction, count

  static let table = KeyTable<QuorumKey>("A quorum", oneOf: [.fraction, .count])
}

/// The keys of a condition.
enum ConditionKey: String, DocumentKey {
  case share, count, noneAgainst, consentOf, notOpposedBy, all, any

  static let table = KeyTable<ConditionKey>("A condition", oneOf: ConditionKey.allCases)
}

/// The keys of a test of a share.
enum ShareKey: String, DocumentKey {
  case atLeast, moreThan, of, by

  static let table = KeyTable<ShareKey>(
    "A test of a share",
    required: [.of, .by],
    oneOf: [.atLeast, .moreThan]
  )
}

/// The keys of a test of a count.
enum CountKey: String, DocumentKey {
  case atLeast, by

  static let table = KeyTable<CountKey>("A test of a count", required: [.atLeast, .by])
}

extension CaseDecoder {
  /// Reads a decision rule.
  mutating func rule() throws(JSONSyntaxError) -> DecisionRule {
    var rule = Placeholder.rule
    if var members = try begin(RuleKey.self) {
      while let key = try next(&members) {
        switch key {
        case .quorum: rule.quorum = try quorum()
        case .passes: rule.passes = try condition()
        }
      }
    }
    return rule
  }

  private mutating func quorum() throws(JSONSyntaxError) -> Quorum? {
    var quorum: Quorum?
    if var members = try begin(QuorumKey.self) {
      while let key = try next(&members) {
        switch key {
        case .fraction: quorum = try fraction().map { .fraction($0) }
        case .count: quorum = try amount().map { .count($0) }
        }
      }
    }
    return quorum
  }

  /// Reads a condition.
  ///
  /// It recurses no deeper than the cursor lets objects and lists nest.
  private mutating func condition() throws(JSONSyntaxError) -> Condition {
    var condition = Placeholder.condition
    if var members = try begin(ConditionKey.self) {
      while let key = try next(&members) {
        switch key {
        case .share: condition = try share()
        case .count: condition = try count()
        case .noneAgainst:
          try emptyObject()
          condition = .noneAgainst
        case .consentOf: condition = .consentOf(try reference())
        case .notOpposedBy: condition = .notOpposedBy(try reference())
        case .all: condition = .all(try conditions())
        case .any: condition = .any(try conditions())
        }
      }
    }
    return condition
  }

  private mutating func conditions() throws(JSONSyntaxError) -> [Condition] {
    try list { (decoder, _) throws(JSONSyntaxError) in try decoder.condition() } ?? []
  }

  private mutating func share() throws(JSONSyntaxError) -> Condition {
    var threshold = Condition.Threshold.atLeast(.whole)
    var denominator = Condition.Denominator.all
    var weight = Condition.Weight.members
    if var members = try begin(ShareKey.self) {
      while let key = try next(&members) {
        switch key {
        case .atLeast: threshold = .atLeast(try fraction() ?? .whole)
        case .moreThan: threshold = .moreThan(try fraction() ?? .half)
        case .of: denominator = try word(Vocabulary.denominators) ?? denominator
        case .by: weight = try word(Vocabulary.weights) ?? weight
        }
      }
    }
    return .share(threshold, of: denominator, by: weight)
  }

  private mutating func count() throws(JSONSyntaxError) -> Condition {
    var least = 0
    var weight = Condition.Weight.members
    if var members = try begin(CountKey.self) {
      while let key = try next(&members) {
        switch key {
        case .atLeast: least = try amount() ?? 0
        case .by: weight = try word(Vocabulary.weights) ?? weight
        }
      }
    }
    return .count(atLeast: least, by: weight)
  }
}
