/// The delegations over every practice on a date, as the reviews of mandates and authority read them.
struct DelegationReview {
  let graph: DelegationGraph
  let scope: ProposalScope

  init(governance: Governance, snapshot: StructureSnapshot) {
    var compiler = ProposalCompiler(governance)
    (graph, scope) = compiler.delegationOverEveryone(on: snapshot)
  }

  /// Returns the first practice of a class.
  func firstPractice(of practiceClass: Index<PracticeClass>) -> PartyIndex {
    scope.structure.parties[scope.affected.firstPractice(of: practiceClass)]
  }

  /// Returns whether a body covers some practice of itself.
  func coversOfItself(_ body: PartyIndex) -> Bool {
    guard let node = scope.structure.node(of: body) else { return false }
    // A practice covers itself, whichever of its class it is.
    return scope.affected.practices.values.containsSorted(node)
      || !graph.ofItself.slots(of: DelegationGraph.delegate(node)).isEmpty
  }
}
