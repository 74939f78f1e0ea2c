/// A provision that applies to a proposal, with those of whom it requires something.
struct Duty: Sendable {
  let provision: Index<Provision>
  let isEssential: Bool
  var demand: Demand
  /// Those of whom it is required, one requirement of each, sorted.
  var addressees: [Addressee]

  /// The requirement, with parties by index.
  enum Demand: Sendable {
    case approval
    /// The plebiscite that decides it.
    case approvalOfPractices(Index<DecisionNode>?)
    case consultation(by: PartyIndex, ConsultationStandard)
    case notice(by: PartyIndex, Requirement.NoticeTiming)
    case acting(ActingDuty)
  }

  /// A body of which something is required, the forum for representation and authority, or the
  /// practices together.
  struct Addressee: Sendable {
    /// The body, or `nil` for the practices together.
    let party: PartyIndex?
    /// The node of a body whose approval is required.
    var node: Node?
  }

  /// The bodies of which it is required.
  var parties: [PartyIndex] { addressees.compactMap { $0.party } }

  /// The nodes whose approval is required.
  var nodes: [Node] { addressees.compactMap { $0.node } }
}

/// A requirement that somebody may act for every practice affected.
enum ActingDuty: Sendable {
  /// The representatives at the forum may agree.
  case representation
  /// The forum may decide.
  case authority

  /// Returns the powers any of which is enough for a proposal of some effect.
  func powers(for effect: Effect) -> [Power] {
    switch (self, effect) {
    case (.representation, .advice): [.agree, .advise]
    case (.representation, .commitment), (.representation, .position): [.agree]
    case (.authority, .advice): [.decide, .advise]
    case (.authority, .commitment), (.authority, .position): [.decide]
    }
  }
}
