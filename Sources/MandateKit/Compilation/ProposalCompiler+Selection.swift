extension ProposalCompiler {
  /// The dates and parties of a proposal, and the structure on its dates.
  struct Context {
    /// The parties to it, or the successors that stand in their places.
    let parties: Parties
    /// What is said of it.
    let facts: ProposalFacts
    /// The practices affected.
    let affected: AffectedPracticesBuilder
    /// The people appointed to the forum as representatives, sorted, each once.
    let representatives: [PartyIndex]
  }

  /// The bodies and people that a selector finds, in the order of their identifiers.
  struct Selection {
    var parties: [PartyIndex] = []
    /// Whether some body of the kind that the selector asks for exists.
    var kindExists = false
  }

  /// Returns the bodies and people that a selector finds on the decision date.
  func selection(
    by selector: BodySelector,
    naming body: PartyIndex?,
    for context: Context,
    on snapshot: inout StructureSnapshot
  ) -> Selection {
    let (parties, affected) = (context.parties, context.affected)
    switch selector {
    case .body:
      return Selection(parties: body.map { [governance.standIn(for: $0, on: &snapshot)] } ?? [])
    case .role(.proposer): return Selection(parties: [parties.proposer])
    case .role(.forum): return Selection(parties: [parties.forum])
    case .role(.affected): return Selection(parties: parties.affected)
    case .kind(let kind):
      let found =
        kind == .practice
        ? affected.practices.values : affected.above.filter { governance.bodies[$0].kind == kind }
      return Selection(
        parties: found,
        kindExists: !found.isEmpty || exists(kind, on: snapshot)
      )
    case .every(let kind):
      let found = governance.bodies.indices.filter {
        governance.bodies[$0].kind == kind && snapshot.exists[$0]
      }
      return Selection(parties: found, kindExists: !found.isEmpty)
    case .membersOf(_, let nonVoting):
      guard let body else { return Selection() }
      let group = governance.standIn(for: body, on: &snapshot)
      let members = nonVoting ? snapshot.members[group] : snapshot.electors[group]
      return Selection(parties: governance.sortedByID(Array(members)))
    }
  }

  private func exists(_ kind: BodyKind, on snapshot: StructureSnapshot) -> Bool {
    governance.bodies.indices.contains {
      governance.bodies[$0].kind == kind && snapshot.exists[$0]
    }
  }
}
