import MandateKit

extension Quorum: Described {
  /// Reading it recurses no deeper than a document may nest.
  static let schema = Schema("A quorum", Quorum.count(0)) {
    Field("fraction", either: .fraction, set: { $0 = .fraction($1) }) {
      if case .share(.atLeast(let fraction), .all, .members, nil) = $0 { fraction } else { nil }
    }
    .means("At least so much of all members is present.")
    Field(
      "count",
      either: .amount,
      set: { $0 = .count(atLeast: $1, by: $0.countedWeight, among: $0.countedClass) }
    ) {
      if case .count(let least, _, _) = $0 { least } else { nil }
    }
    .means("At least so many are present.")
    Field("by", .word(unread: .members), default: .members) { $1(&$0.countedWeight) }
      .means("What is counted.")
      .besideCount
    Field("among", ifRead: .membershipClass) { $1(&$0.countedClass) }
      .means("The class of electors that counts; left out, all do.")
      .besideCount
    Field(
      "present",
      either: .object(PresenceTest.self),
      set: { $0 = .share($1.threshold, of: $1.total, by: $1.weight, among: $1.among) }
    ) {
      guard case .share(let threshold, let total, let weight, let among) = $0 else { return nil }
      let test = PresenceTest(threshold: threshold, total: total, weight: weight, among: among)
      // The share of all members has a key of its own.
      if case .atLeast = threshold, test == PresenceTest(threshold: threshold) { return nil }
      return test
    }
    .means("Enough of some whole is present.")
    Field("presenceOf", either: .reference(), set: { $0 = .presenceOf($1) }) {
      if case .presenceOf(let elector) = $0 { elector } else { nil }
    }
    .means("The elector is present.")
    Field("all", either: .list(of: Quorum.self), set: { $0 = .all($1) }) {
      if case .all(let parts) = $0 { parts } else { nil }
    }
    .means("Every one of some quorums is reached.")
    Field("any", either: .list(of: Quorum.self), set: { $0 = .any($1) }) {
      if case .any(let parts) = $0 { parts } else { nil }
    }
    .means("At least one of some quorums is reached.")
  }

  /// How a number of those present is counted.
  fileprivate var countedWeight: Condition.Weight {
    get { if case .count(_, let weight, _) = self { weight } else { .members } }
    set {
      if case .count(let least, _, let among) = self {
        self = .count(atLeast: least, by: newValue, among: among)
      }
    }
  }

  /// The class among which a number of those present is counted.
  fileprivate var countedClass: MembershipClass? {
    get { if case .count(_, _, let among) = self { among } else { nil } }
    set {
      if case .count(let least, let weight, _) = self {
        self = .count(atLeast: least, by: weight, among: newValue)
      }
    }
  }
}

extension Field<Quorum> {
  /// The field, whose key may stand only where a number is counted.
  fileprivate var besideCount: Field {
    refused(
      .conflictingKeys,
      "Of a quorum, `\(key)` may stand beside `count` alone: remove it, or write it within `present`.",
      where: { if case .count = $0 { false } else { true } }
    )
    .said(toStandBeside: "count")
  }
}

/// The object of a test of the share present.
private struct PresenceTest: Described, Equatable {
  var threshold = Threshold.atLeast(.whole)
  var total = Quorum.Total.all
  var weight = Condition.Weight.members
  var among: MembershipClass?

  static let schema = Schema("A test of those present", PresenceTest()) {
    Field.threshold { $1(&$0.threshold) }
    Field("of", .word(unread: .all), default: .all) { $1(&$0.total) }
      .means("The whole: every elector who is not recused (`all`), or every elector (`whole`).")
    Field("by", .word(unread: .members), default: .members) { $1(&$0.weight) }
      .means("What is counted.")
    Field("among", ifRead: .membershipClass) { $1(&$0.among) }
      .means("The class of electors that counts; left out, all do.")
  }
}
