/// The practices that a proposal affects and the bodies whose positions bear on it: the same for all
/// proposals that affect the same bodies in one epoch and ask the same bodies.
struct ProposalScope: Sendable {
  let structure: VotingStructure
  let affected: AffectedPractices
  /// The decision nodes that bear on an essential approval.
  let essential: IndexRange<DecisionNode>
  /// The nodes that stand for practices affected or that an approval reaches, sorted.
  let reached: [Node]
  /// The nodes whose ballot can be irregular though nobody is recused: those not reached, those with a
  /// rule and those that can take no position, sorted.
  let doubtfulVoters: [Node]
  /// The bodies that cover each class of practices of themselves, without the practices.
  let binding: Adjacency<PracticeClass, Node>
  /// Whether electorates are those of the decision date.
  let isOneDate: Bool

  /// The properties that tell scopes apart, if every voter is in them.
  struct Key: Hashable {
    let affected: AffectedPracticesBuilder.Key
    let recordEpoch: StructureSnapshot.Epoch
    let essential: [PartyIndex]
    let other: [PartyIndex]
    let asked: [PartyIndex]
    let plebiscites: [Index<Provision>]
  }

  /// Returns the nodes that stand for practices affected, and those that approvals reach: the ones asked,
  /// and from each that is not recused and decides by a rule on to its electors and those who have a
  /// casting vote in it, sorted.
  static func reached(
    in structure: VotingStructure,
    standing: [Node],
    approvals: [Node],
    isRecused: (PartyIndex) -> Bool
  ) -> [Node] {
    var isReached = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    for node in standing { isReached[node] = true }
    var isFollowed = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    var pending = approvals
    while let node = pending.popLast() {
      guard !isFollowed[node] else { continue }
      isFollowed[node] = true
      isReached[node] = true
      if isRecused(structure.parties[node]) { continue }
      for voter in structure.voters(of: node) where !isRecused(structure.parties[voter]) {
        pending.append(voter)
      }
    }
    return isReached.indices.filter { isReached[$0] }
  }
}
