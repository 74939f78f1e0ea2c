/// A proposal compiled for its decision date: the practices it affects, the bodies whose positions
/// bear on it, and its duties.
///
/// Everything here is the same as of every date, so that an evaluation has only to read what is on
/// the record by then.
struct CompiledProposal: Sendable {
  /// The proposal.
  let index: Index<Proposal>
  let decisionDate: CivilDate
  let effect: Effect
  let terms: ProposalTerms
  /// The parties to it, or the successors that stand in their places.
  let proposer: PartyIndex
  let forum: PartyIndex
  /// The practices affected, and the bodies whose positions bear on the proposal.
  let scope: Shared<ProposalScope>
  /// The days on which the forum is on record as having decided, sorted.
  let decisions: [CivilDate]
  /// The recusals, by party and date.
  let recusals: [IndexedRecusal]
  /// The votes, by date, and those of one date in the order of the record.
  let votes: Column<CompiledVote, CompiledVote>
  /// The mandates that may warrant a ballot of each body that decides by a rule.
  let warrants: Adjacency<DecisionNode, Warrant>
  /// The provisions that apply, in their order.
  let duties: [Duty]
  /// Whether an essential duty asks those affected or their representatives.
  let grants: Bool
  /// The delegations to those who act for the practices, where a duty requires somebody to.
  let delegation: Shared<DelegationGraph>?

  /// A mandate that would warrant a ballot of its giver, and is not ruled out for good.
  struct Warrant: Sendable {
    let mandate: Index<Mandate>
    let holder: PartyIndex
    /// Whether it is live for certain, as of every date.
    let isSettled: Bool
  }
}

/// A vote by node, compact, because every evaluation reads all votes.
struct CompiledVote: Sendable {
  let node: Node
  let date: CivilDate
  private let caster: OptionalIndex<Party>
  let choice: Choice
  /// Whether it does not count, since the body does not exist on its date.
  let isVoid: Bool

  init(_ vote: IndexedVote, of node: Node, isVoid: Bool) {
    self.node = node
    date = vote.date
    caster = OptionalIndex(vote.castBy)
    choice = vote.choice
    self.isVoid = isVoid
  }

  /// The party that cast it, where that is known.
  var castBy: PartyIndex? { caster.index }
  /// The position that it gives the body.
  var position: PositionSet { PositionSet(Position(choice)) }
}

extension CompiledProposal {
  /// The bodies whose positions bear on the proposal.
  @inline(__always)
  var structure: VotingStructure { _read { yield scope.value.structure } }
  /// The practices affected, and the bodies that stand for them.
  @inline(__always)
  var affected: AffectedPractices { _read { yield scope.value.affected } }

  /// Whether anybody is affected and asked, without which there is no mandate.
  @inline(__always)
  var canGrant: Bool { !affected.practices.isEmpty && grants }

  /// The space that it takes, in nodes, electors and the like.
  var entries: Int {
    4 * structure.count + 2 * structure.electors.count + affected.above.count
      + 2 * affected.practices.count + votes.count
      + duties.reduce(0) { $0 + $1.addressees.count }
      + (delegation?.value.grants.count ?? 0) * 4
  }
}
