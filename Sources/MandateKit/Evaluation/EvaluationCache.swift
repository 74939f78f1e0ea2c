/// Caches for one evaluation.
struct EvaluationCache: Sendable {
  /// The liveness of the mandates on which more than their terms decides.
  var livenesses: [Index<Mandate>: MandateLiveness] = [:]
  /// The positions on proposals that adopt or ratify mandates.
  var approvals: [Index<Proposal>: Evaluation<NoFindings>] = [:]
  /// What bodies made of such proposals where that is settled, shared with other answers.
  var settled = SettledApprovals()
  /// A compiler of such proposals.
  var compiler: Shared<ProposalCompiler>?
  /// The coverage for each power, over mandates that are live for certain and over those that may
  /// yet be, where that is not settled by the terms of mandates alone.
  var certain: [Power: DelegationGraph.Coverage] = [:]
  var possible: [Power: DelegationGraph.Coverage] = [:]
  /// Whether the ballot of each decision node has a live warrant.
  var hasWarrant: Column<DecisionNode, Bool>?
  /// The positions of all nodes if every voter who can had voted for.
  var positionsWereAllFor: Column<VotingStructure, AttainablePositions>?
  /// The number of findings after which no approval explains again what an earlier one has explained.
  var findingsBeforeReferring = Limits.findingsBeforeReferring
  /// The nodes that approvals have explained, or `nil` until the answer has that number of findings.
  var explained: Column<VotingStructure, Bool>?
  /// The votes needed for the approval of each node for which they were asked, `nil` where none would carry.
  var votesNeeded: [Node: RequirementResult.VotesNeeded?] = [:]
  /// The votes planned so far, and the steps left for planning.
  var votes = VotePlanner<VotingStructure>.Progress()
  /// The ways found where votes already cast can change.
  var waysWithChanges = KnownWays<VotingStructure>()
}
