import MandateKit

extension DecisionRule: Described {
  static let schema = Schema("A rule", DecisionRule(passes: .all([]))) {
    Field("quorum", optional: .object(Quorum.self)) { $1(&$0.quorum) }
    Field("passes", .object(Condition.self)) { $1(&$0.passes) }
  }
}

extension Quorum: Described {
  static let schema = Schema("A quorum", Quorum.count(0)) {
    Field("fraction", either: .fraction, set: { $0 = .fraction($1) }) {
      if case .fraction(let fraction) = $0 { fraction } else { nil }
    }
    Field("count", either: .amount, set: { $0 = .count($1) }) {
      if case .count(let count) = $0 { count } else { nil }
    }
  }
}

extension Condition: Described {
  /// Reading it recurses no deeper than a document may nest.
  static let schema = Schema("A condition", Condition.all([])) {
    Field(
      "share",
      either: .object(ShareTest.self),
      set: { $0 = .share($1.threshold, of: $1.denominator, by: $1.weight) }
    ) {
      guard case .share(let threshold, let denominator, let weight) = $0 else { return nil }
      return ShareTest(threshold: threshold, denominator: denominator, weight: weight)
    }
    Field(
      "count",
      either: .object(CountTest.self),
      set: { $0 = .count(atLeast: $1.least, by: $1.weight) }
    ) {
      guard case .count(let least, let weight) = $0 else { return nil }
      return CountTest(least: least, weight: weight)
    }
    Field("noneAgainst", either: .object(NoKeys.self), set: { value, _ in value = .noneAgainst }) {
      if case .noneAgainst = $0 { NoKeys() } else { nil }
    }
    Field("consentOf", either: .reference(), set: { $0 = .consentOf($1) }) {
      if case .consentOf(let body) = $0 { body } else { nil }
    }
    Field("notOpposedBy", either: .reference(), set: { $0 = .notOpposedBy($1) }) {
      if case .notOpposedBy(let body) = $0 { body } else { nil }
    }
    Field("all", either: .list(of: Condition.self), set: { $0 = .all($1) }) {
      if case .all(let parts) = $0 { parts } else { nil }
    }
    Field("any", either: .list(of: Condition.self), set: { $0 = .any($1) }) {
      if case .any(let parts) = $0 { parts } else { nil }
    }
  }
}

/// The object of a test of a share.
private struct ShareTest: Described {
  var threshold = Threshold.atLeast(.whole)
  var denominator = Condition.Denominator.all
  var weight = Condition.Weight.members

  static let schema = Schema("A test of a share", ShareTest()) {
    Field("atLeast", either: .fraction, set: { $0.threshold = .atLeast($1) }) {
      if case .atLeast(let fraction) = $0.threshold { fraction } else { nil }
    }
    Field("moreThan", either: .fraction, set: { $0.threshold = .moreThan($1) }) {
      if case .moreThan(let fraction) = $0.threshold { fraction } else { nil }
    }
    Field("of", .word(unread: .all)) { $1(&$0.denominator) }
    Field("by", .word(unread: .members)) { $1(&$0.weight) }
  }
}

/// The object of a test of a count.
private struct CountTest: Described {
  var least = 0
  var weight = Condition.Weight.members

  static let schema = Schema("A test of a count", CountTest()) {
    Field("atLeast", .amount) { $1(&$0.least) }
    Field("by", .word(unread: .members)) { $1(&$0.weight) }
  }
}
