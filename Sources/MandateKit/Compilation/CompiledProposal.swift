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
  /// What is said of it, as far as rules and provisions ask.
  let facts: ProposalFacts
  /// The forum, or the successor that stands in its place.
  let forum: PartyIndex
  /// The practices affected, and the bodies whose positions bear on the proposal.
  let scope: Shared<ProposalScope>
  /// The days on which the forum is on record as having decided, sorted.
  let decisions: [CivilDate]
  /// The recusals, by party and date.
  let recusals: [IndexedRecusal]
  /// The attendances at the forum, by person and date.
  let attendances: [IndexedAttendance]
  /// The votes, by date, and those of one date in the order of the record.
  let votes: Column<CompiledVote, CompiledVote>
  /// The casting votes, by date, and those of one date in the order of the record.
  let castingVotes: [CompiledCastingVote]
  /// Whether a vote for it cannot be taken back.
  let isIrrevocable: Bool
  /// Whether it takes effect practice by practice.
  let isOptIn: Bool
  /// The mandates that may warrant a ballot of each body that decides by a rule.
  let warrants: Adjacency<DecisionNode, Warrant>
  /// The provisions that apply, in their order.
  let duties: [Duty]
  /// Which of the essential duties grant a mandate.
  let grants: GrantBasis
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

extension CompiledProposal {
  /// The bodies whose positions bear on the proposal.
  @inline(__always)
  var structure: VotingStructure { _read { yield scope.value.structure } }
  /// The practices affected, and the bodies that stand for them.
  @inline(__always)
  var affected: AffectedPractices { _read { yield scope.value.affected } }

  /// The space that it takes, in nodes, electors and the like.
  var entries: Int {
    4 * structure.count + 2 * structure.electors.count + affected.above.count
      + 2 * affected.practices.count + votes.count
      + duties.reduce(0) { $0 + $1.addressees.count }
      + (delegation?.value.grants.count ?? 0) * 4
  }
}
