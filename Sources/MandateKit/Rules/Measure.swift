/// A way of counting electors: each by a weight, among some of them.
///
/// An elector has an amount in each measure of a rule, and each test of the rule bounds the sums of one
/// measure. Consent, a veto and presence are tests of the one elector that they name.
struct Measure: Hashable, Sendable {
  let weight: Condition.Weight
  let group: Group

  /// The electors that are counted; the others have an amount of 0.
  enum Group: Hashable, Sendable {
    case everyone
    /// Those whose membership has a class, or whose kind is that word.
    case ofClass(MembershipClass)
    /// One of them, or `nil` for a party that the document does not have.
    case only(PartyIndex?)
  }

  /// The number of all electors, the first measure of every rule.
  static let members = Measure(weight: .members, group: .everyone)

  init(weight: Condition.Weight, group: Group) {
    self.weight = weight
    self.group = group
  }

  /// A weight among the electors of a class, or among all where none is named.
  init(_ weight: Condition.Weight, among name: MembershipClass?) {
    self.init(weight: weight, group: name.map { .ofClass($0) } ?? .everyone)
  }

  /// The measure that counts one elector alone.
  static func presence(of party: PartyIndex?) -> Measure {
    Measure(weight: .members, group: .only(party))
  }
}
