/// What is known of an elector, as far as a rule can ask about it.
struct ElectorFacts {
  let party: PartyIndex
  /// The kind of a body; a person has none.
  let kind: BodyKind?
  /// The classes of its membership, those of all live ones together.
  let classes: [MembershipClass]
  /// The votes that its membership gives, or `nil` where it gives none.
  let votes: Int64?
  /// Its patients, or 0 where the rule has no use for them.
  let patients: Int64

  init(
    _ party: PartyIndex,
    kind: BodyKind? = nil,
    classes: [MembershipClass] = [],
    votes: Int64? = nil,
    patients: Int64 = 0
  ) {
    self.party = party
    self.kind = kind
    self.classes = classes
    self.votes = votes
    self.patients = patients
  }

  /// Returns whether a measure counts the elector.
  func isCounted(by measure: Measure) -> Bool {
    switch measure.group {
    case .everyone: true
    case .ofClass(let name):
      classes.contains(name) || kind.map { UTF8Order.equal($0.rawValue, name.rawValue) } ?? false
    case .only(let party): party == self.party
    }
  }

  /// Returns the weight of the elector, given the scale of the rule.
  func weight(_ weight: Condition.Weight, scale: @autoclosure () -> VoteScale?) -> Int64 {
    switch weight {
    case .members: 1
    case .patients: patients
    case .votes: votes ?? scale()?.votes(for: patients) ?? 1
    }
  }
}
