extension Docket {
  /// Returns the places of the rules by which bodies decide a proposal, each in the list of its body.
  ///
  /// - Parameter proposal: The proposal.
  /// - Returns: The places, counted from 0. A body without rules, or none of whose rules applies, is left
  ///   out; so are all where the docket has no such proposal.
  /// - Complexity: O(bodies and their rules), and what it takes to compile the proposal.
  package func appliedRules(for proposal: Proposal.ID) -> [Body.ID: Int] {
    guard let index = index(of: proposal) else { return [:] }
    var resolver = Resolver(compiled)
    let facts = resolver.compiled(index).value.facts
    var places: [Body.ID: Int] = [:]
    for body in governance.document.bodies {
      guard let party = governance.parties[body.id] else { continue }
      places[body.id] = governance.rules[party].position(for: facts)
    }
    return places
  }
}
