/// A vote by node, compact, because every evaluation reads all votes.
struct CompiledVote: Sendable {
  let node: Node
  let date: CivilDate
  private let caster: OptionalIndex<Party>
  let choice: Choice
  /// The reason why it does not count whenever it was cast, or `nil` where it can.
  let defect: Defect?

  /// A reason why a vote does not count.
  enum Defect: UInt8, Sendable {
    /// The voter does not exist on its date.
    case voterDoesNotExist
    /// A person who is recused cast it.
    case casterRecused
    /// Somebody cast it who is neither the voter nor a deputy.
    case casterNotEntitled
  }

  init(_ vote: IndexedVote, of node: Node, defect: Defect?) {
    self.node = node
    date = vote.date
    caster = OptionalIndex(vote.castBy)
    choice = vote.choice
    self.defect = defect
  }

  /// Whether it does not count whenever it was cast.
  @inline(__always)
  var isVoid: Bool { defect != nil }

  /// The party that cast it, where that is known.
  var castBy: PartyIndex? { caster.index }

  /// The position that it gives the voter.
  var position: PositionSet { PositionSet(Position(choice)) }
}

/// A casting vote by decision node.
struct CompiledCastingVote: Sendable {
  let caster: PartyIndex
  let body: PartyIndex
  /// The body whose vote is equal, or `nil` where it decides by no rule.
  let decision: Index<DecisionNode>?
  let date: CivilDate
  let choice: CastingVote.Choice
  /// Whether it does not count whenever it was cast: by somebody who is not entitled, is recused or does
  /// not exist.
  let isVoid: Bool

  init(_ vote: IndexedCastingVote, decision: Index<DecisionNode>?, isVoid: Bool) {
    caster = vote.caster
    body = vote.body
    self.decision = decision
    date = vote.date
    choice = vote.choice
    self.isVoid = isVoid
  }
}
