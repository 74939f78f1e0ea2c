import MandateKit

extension Condition: Described {
  /// Reading it recurses no deeper than a document may nest.
  static let schema = Schema("A condition", Condition.all([])) {
    Field(
      "share",
      either: .object(ShareTest.self),
      set: { $0 = .share($1.threshold, of: $1.denominator, by: $1.weight, among: $1.among) }
    ) {
      guard case .share(let threshold, let denominator, let weight, let among) = $0 else {
        return nil
      }
      return ShareTest(threshold: threshold, denominator: denominator, weight: weight, among: among)
    }
    .means("Enough of some whole are for it.")
    Field(
      "count",
      either: .object(CountTest.self),
      set: { $0 = .count(atLeast: $1.least, by: $1.weight, among: $1.among) }
    ) {
      guard case .count(let least, let weight, let among) = $0 else { return nil }
      return CountTest(least: least, weight: weight, among: among)
    }
    .means("Enough are for it.")
    Field(
      "noneAgainst",
      either: .object(NoneAgainstTest.self),
      set: { $0 = .noneAgainst(among: $1.among) }
    ) {
      if case .noneAgainst(let among) = $0 { NoneAgainstTest(among: among) } else { nil }
    }
    .means("Nobody is against it.")
    Field("consentOf", either: .reference(), set: { $0 = .consentOf($1) }) {
      if case .consentOf(let elector) = $0 { elector } else { nil }
    }
    .means("The elector is for it.")
    Field("notOpposedBy", either: .reference(), set: { $0 = .notOpposedBy($1) }) {
      if case .notOpposedBy(let elector) = $0 { elector } else { nil }
    }
    .means("The elector is not against it.")
    Field("all", either: .list(of: Condition.self), set: { $0 = .all($1) }) {
      if case .all(let parts) = $0 { parts } else { nil }
    }
    .means("Every one of some conditions holds.")
    Field("any", either: .list(of: Condition.self), set: { $0 = .any($1) }) {
      if case .any(let parts) = $0 { parts } else { nil }
    }
    .means("At least one of some conditions holds.")
  }
}

/// The object of a test of a share.
private struct ShareTest: Described {
  var threshold = Threshold.atLeast(.whole)
  var denominator = Condition.Denominator.all
  var weight = Condition.Weight.members
  var among: MembershipClass?

  static let schema = Schema("A test of a share", ShareTest()) {
    Field.threshold { $1(&$0.threshold) }
    Field("of", .word(unread: .all)) { $1(&$0.denominator) }
      .means(
        "The whole: those for and against (`cast`), with abstentions (`present`),"
          + " every elector who is not recused (`all`), or every elector (`whole`)."
      )
    Field("by", .word(unread: .members)) { $1(&$0.weight) }
      .means("What is counted.")
    Field("among", ifRead: .membershipClass) { $1(&$0.among) }
      .means("The class of electors that counts; left out, all do.")
  }
}

/// The object of a test of a count.
private struct CountTest: Described {
  var least = 0
  var weight = Condition.Weight.members
  var among: MembershipClass?

  static let schema = Schema("A test of a count", CountTest()) {
    Field("atLeast", .amount) { $1(&$0.least) }
      .means("The least number that is enough.")
    Field("by", .word(unread: .members)) { $1(&$0.weight) }
      .means("What is counted.")
    Field("among", ifRead: .membershipClass) { $1(&$0.among) }
      .means("The class of electors that counts; left out, all do.")
  }
}

/// The object of a test that nobody is against.
private struct NoneAgainstTest: Described {
  var among: MembershipClass?

  static let schema = Schema("A test that nobody is against", NoneAgainstTest()) {
    Field("among", ifRead: .membershipClass) { $1(&$0.among) }
      .means("The class of electors that counts; left out, all do.")
  }
}
