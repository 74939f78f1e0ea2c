/// What a provision that applies to a proposal requires, of whom.
struct Duty: Sendable {
  /// The provision.
  let provision: Index<Provision>
  /// Whether there is no mandate without it.
  let isEssential: Bool
  /// The requirement.
  var demand: Demand
  /// Those of whom it is required.
  var addressees: [Addressee]
  /// Whether the selector finds somebody, the party that owes the duty included.
  var findsSomebody = true
  /// Whether bodies of the kind that the selector asks for exist, the party that owes it included.
  var kindExists = false

  /// A requirement, with the parties to it.
  enum Demand: Sendable {
    case approval
    /// The decision node is known once the structure is built.
    case approvalOfPractices(Index<DecisionNode>?)
    case consultation(by: OwingParty, ConsultationStandard)
    case notice(by: OwingParty, Requirement.NoticeTiming)
    case acting(ActingDuty)
    case confirmation(after: NoticePeriod)
  }

  /// Those who owe a consultation or a notice: what any one of them did counts.
  enum OwingParty: Sendable {
    case one(PartyIndex)
    /// The representatives at the forum, those who are recused left out.
    case representatives([PartyIndex])
  }

  /// One of whom something is required.
  struct Addressee: Sendable {
    /// The body or person; `nil` for the practices affected.
    let party: PartyIndex?
    /// The node of one whose position is asked for, once the structure is built.
    var node: Node?
  }

  /// The bodies and people of whom it is required.
  var parties: [PartyIndex] { addressees.compactMap { $0.party } }

  /// The nodes of those whose positions are asked for.
  var nodes: [Node] { addressees.compactMap { $0.node } }

  /// Those who owe it, or `nil` where nobody does.
  var owing: OwingParty? {
    switch demand {
    case .consultation(let party, _), .notice(let party, _): party
    case .approval, .approvalOfPractices, .acting, .confirmation: nil
    }
  }
}

/// A requirement that somebody may act for every practice affected.
enum ActingDuty: Hashable, Sendable {
  /// The representatives at the forum, perhaps only those present, with the powers that the effect of the
  /// proposal calls for or with a named one.
  case representation(power: Power?, present: Bool)
  /// The forum itself.
  case authority

  /// The powers of which one is needed for each practice.
  func powers(for effect: Effect) -> [Power] {
    switch (self, effect) {
    case (.representation(let power?, _), _): [power]
    case (.representation, .advice): [.agree, .advise]
    case (.representation, .commitment), (.representation, .position): [.agree]
    case (.authority, .advice): [.decide, .advise]
    case (.authority, .commitment), (.authority, .position): [.decide]
    }
  }
}
