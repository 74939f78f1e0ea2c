/// The numbers of a decision rule, or of a part of it, that are bounded.
struct RuleTally {
  /// The number of tests.
  var tests = 0
  /// The electors and holders of a casting vote that are named.
  var named: Set<PartyID> = []
  /// The classes that are named.
  var classes: Set<MembershipClass> = []

  /// Adds the numbers of another part.
  mutating func add(_ other: RuleTally) {
    tests += other.tests
    named.formUnion(other.named)
    classes.formUnion(other.classes)
  }

  /// Adds a class, if there is one.
  mutating func add(_ membershipClass: MembershipClass?) {
    if let membershipClass { classes.insert(membershipClass) }
  }
}
