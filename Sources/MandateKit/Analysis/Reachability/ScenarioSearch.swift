/// Finds records of a proposal that lead to a mandate, one body or person being held to some positions.
///
/// Whatever a search finds was resolved as a docket; what voters cannot bring about even when those of
/// each body are taken as independent is impossible. Between the two, records are tried that are likely
/// to lead to a mandate first.
struct ScenarioSearch {
  let analysis: ProposalAnalysis
  var resolver: Resolver
  private(set) var evaluation: Evaluation<NoFindings>
  /// One that is held to some positions.
  private(set) var held: (node: Node, positions: PositionSet)?
  /// The approvals without which there is no mandate: of bodies and people, and of the practices by
  /// rules.
  let approvals: [Node]
  let plebiscites: [Index<DecisionNode>]
  /// The steps left for finding positions and planning votes.
  var steps = SearchBudget()
  /// Whether the ballot of each body that decides by a rule stands in for a verdict of none.
  let isWarranted: Column<DecisionNode, Bool>
  /// Whether some warrant awaits a vote on another proposal.
  let hasOpenWarrants: Bool
  /// The structure on the decision date.
  let snapshot: StructureSnapshot

  var governance: Governance { analysis.docket.governance }
  /// The bodies and people whose positions bear on the proposal.
  var structure: VotingStructure { evaluation.structure }

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - analysis: The questions about the proposal.
  ///   - held: A body or person and the positions to which it is held, or `nil` for none.
  init(_ analysis: ProposalAnalysis, holding held: (party: PartyIndex, positions: PositionSet)?) {
    self.analysis = analysis
    var resolver = Resolver(analysis.docket.compiled)
    var evaluation = resolver.evaluation(
      of: Index(0),
      asOf: analysis.start,
      asking: held.map { [$0.party] } ?? []
    )
    let structure = evaluation.structure
    self.held = held.flatMap { held in
      structure.node(of: held.party).map { (node: $0, positions: held.positions) }
    }
    let date = evaluation.compiled.decisionDate
    snapshot =
      analysis.docket.compiled.value.snapshots[analysis.docket.governance.epoch(of: date)]?
      .value
      ?? analysis.docket.governance.snapshot(on: date)
    var approvals: Set<Node> = []
    var plebiscites: [Index<DecisionNode>] = []
    for duty in evaluation.compiled.duties where duty.isEssential {
      switch duty.demand {
      case .approval: approvals.formUnion(duty.nodes)
      case .approvalOfPractices(let plebiscite): plebiscites += plebiscite.map { [$0] } ?? []
      case .consultation, .notice, .acting, .confirmation: break
      }
    }
    self.approvals = approvals.sorted()
    self.plebiscites = plebiscites
    isWarranted = evaluation.nodesWithWarrant()
    hasOpenWarrants = structure.bodyDecisions.contains {
      evaluation.warrant(of: $0, castBy: nil) == .open
    }
    self.resolver = resolver
    self.evaluation = evaluation
  }

  /// Returns the search with one held to some positions instead.
  func holding(_ node: Node, _ positions: PositionSet) -> ScenarioSearch {
    var search = self
    search.held = (node, positions)
    return search
  }

  /// The practices affected, and the bodies that stand for some of them.
  var practices: [Node] { Array(evaluation.affected.practices.values) }
  var standing: [Node] { Array(evaluation.affected.standing) }

  /// Returns the identifier of the body or person of a node.
  func id(of node: Node) -> PartyID { structure.id(of: node) }

  /// Returns whether the ballot of a node stands in for its rule's verdict of none.
  func isWarranted(_ node: Node) -> Bool {
    structure.decision(of: node).map { isWarranted[$0] } ?? false
  }

  /// Returns whether a body or person votes itself, by a rule or by a warrant being no matter.
  func isVoter(_ node: Node) -> Bool {
    structure.incapacities[node] == nil
      && (structure.decision(of: node) == nil || isWarranted(node))
  }

  /// Returns the electors of a node and those with a casting vote in it, each once.
  func voters(in node: Node) -> [Node] {
    guard structure.incapacities[node] == nil else { return [] }
    let electors = structure.electors(of: node)
    return Array(electors)
      + structure.voters(of: node).dropFirst(electors.count).filter { !electors.contains($0) }
  }

  /// The positions that the one held can take at the start.
  var attainable: PositionSet {
    held.map { evaluation.positions[$0.node].attainable } ?? .any
  }

  /// Whether the one held can take one of its positions.
  var canHold: Bool { held.map { !attainable.isDisjoint(with: $0.positions) } ?? true }

  /// The voters that matter to some approval, or to the one held, sorted.
  func voters() -> [Node] {
    var pending = approvals + (held.map { [$0.node] } ?? [])
    if !plebiscites.isEmpty { pending += practices }
    return below(pending).filter { isVoter($0) }.sorted()
  }

  /// Some nodes and all on whom their positions rest.
  func below(_ nodes: [Node]) -> Set<Node> {
    var seen: Set<Node> = []
    var pending = nodes
    while let next = pending.popLast() {
      if seen.insert(next).inserted { pending += voters(in: next) }
    }
    return seen
  }

  /// The bodies in which a casting vote bears on a test, of those that matter, sorted.
  func castingDecisions() -> [Index<DecisionNode>] {
    below(approvals + (held.map { [$0.node] } ?? [])).compactMap { structure.decision(of: $0) }
      .filter { structure.decisions[$0].hasCastingVote && castingVoter(in: $0) != nil }
      .sorted()
  }

  /// Who casts the casting vote of a body: the first entitled who exists on the decision date.
  func castingVoter(in decision: Index<DecisionNode>) -> PartyIndex? {
    structure.castingVoteHolders(of: decision).first { snapshot.exists[$0] }
  }
}
