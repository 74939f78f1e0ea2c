extension ProposalCompiler {
  /// Returns the practices that a proposal affects, by class.
  mutating func affectedPractices(
    of parties: Parties,
    in epoch: StructureSnapshot.Epoch,
    on snapshot: inout StructureSnapshot
  ) -> AffectedPracticesBuilder {
    let key = AffectedPracticesBuilder.Key(
      epoch: epoch,
      affected: parties.affected,
      forum: governance.isPractice[parties.forum] ? parties.forum : nil
    )
    if let known = affectedBuilders[key] { return known }
    var practices: [PartyIndex] = []
    for body in parties.affected { practices += snapshot.constituency(of: body) }
    if parties.affected.count > 1 { practices = Set(practices).sorted() }
    let builder = AffectedPracticesBuilder(
      key,
      practices: practices,
      on: snapshot,
      compiler: &self
    )
    if affectedBuilders.count >= Limits.keptScopes {
      affectedBuilders.removeAll(keepingCapacity: true)
    }
    affectedBuilders[key] = builder
    return builder
  }

  /// Returns the scope of a proposal, whose bodies stay numbered until the proposal is compiled.
  mutating func scope(
    of indexed: IndexedProposal,
    duties: [Duty],
    asked: [PartyIndex],
    context: Context,
    on structures: inout DatedStructure
  ) -> Shared<ProposalScope> {
    var builder = VotingStructureBuilder(context.affected)
    for duty in duties {
      switch duty.demand {
      case .approval where duty.isEssential: builder.essential += duty.parties
      case .approval: builder.other += duty.parties
      case .approvalOfPractices: builder.plebiscites.append(duty.provision)
      case .consultation, .notice, .acting, .confirmation: break
      }
    }
    let key = ProposalScope.Key(
      affected: context.affected.key,
      recordEpoch: governance.epoch(of: structures.record.date),
      essential: builder.essential,
      other: builder.other,
      asked: asked,
      plebiscites: builder.plebiscites
    )
    let voters = indexed.votes.map { $0.voter } + indexed.castingVotes.map { $0.body }
    if let known = scopes[key] {
      number(known.value.structure.parties)
      if voters.allSatisfy({ nodes[$0].index != nil }) { return known }
      removeNumbers(of: known.value.structure.parties)
    }
    builder.voters = voters + asked
    let scope = Shared(
      scope(
        builder: &builder,
        affected: context.affected,
        facts: context.facts,
        on: &structures
      )
    )
    // Where no competence is limited and no rule depends on the matter it serves all proposals.
    if !builder.parties.values.contains(where: { governance.dependsOnMatter[$0] }) {
      if scopes.count >= Limits.keptScopes { scopes.removeAll(keepingCapacity: true) }
      scopes[key] = scope
    }
    return scope
  }

  /// Builds a scope for a proposal, or for one that is not known, whose bodies stay numbered.
  mutating func scope(
    builder: inout VotingStructureBuilder,
    affected: AffectedPracticesBuilder,
    facts: ProposalFacts?,
    on structures: inout DatedStructure
  ) -> ProposalScope {
    builder.findBodies(on: structures, facts: facts, compiler: &self)
    let affected = affected.affected(by: self, nodes: builder.parties.count)
    let (structure, essential) = builder.structure(
      electorate: &structures.record,
      compiler: self
    )
    let approvals = (builder.essential + builder.other).compactMap { nodes[$0].index }
    let reached = ProposalScope.reached(
      in: structure,
      standing: affected.standing,
      approvals: approvals,
      isRecused: { _ in false }
    )
    return ProposalScope(
      structure: structure,
      affected: affected,
      essential: essential,
      reached: reached,
      doubtfulVoters: doubtfulVoters(in: structure, reached: reached),
      binding: binding(affected, in: structure, facts: facts, on: structures.decision),
      isOneDate: structures.isOne
    )
  }

  /// Returns the nodes whose ballot can be irregular though nobody is recused, sorted.
  private func doubtfulVoters(in structure: VotingStructure, reached: [Node]) -> [Node] {
    // Both lists are sorted, so that one is followed along the other.
    var next = 0
    return structure.parties.indices.filter { node in
      guard next < reached.count, reached[next] == node else { return true }
      next += 1
      return structure.decision(of: node) != nil || structure.incapacities[node] != nil
    }
  }

  /// Returns the bodies that bind their members and cover each class through their electors.
  private mutating func binding(
    _ affected: AffectedPractices,
    in structure: VotingStructure,
    facts: ProposalFacts?,
    on snapshot: StructureSnapshot
  ) -> Adjacency<PracticeClass, Node> {
    var binding: [(node: Index<PracticeClass>, edge: Node)] = []
    binding.reserveCapacity(2 * affected.classes.count)
    var bodies: [PartyIndex] = []
    for practiceClass in affected.classes.indices {
      seen.removeAll()
      bodies.removeAll(keepingCapacity: true)
      bodies.append(structure.parties[affected.firstPractice(of: practiceClass)])
      var next = 0
      while next < bodies.count {
        let elector = bodies[next]
        next += 1
        for slot in snapshot.groups.slots(of: elector) {
          let group = snapshot.groups[slot]
          guard !seen.contains(group), binds(group, on: facts),
            snapshot.isElector(elector, of: group), let node = nodes[group].index
          else { continue }
          seen.insert(group)
          bodies.append(group)
          binding.append((practiceClass, node))
        }
      }
    }
    return Adjacency(nodes: affected.classes.count, edges: binding)
  }

  /// Returns whether the members of a body are bound by what it decides under a rule that applies, and
  /// the body is competent in every subject.
  private func binds(_ body: PartyIndex, on facts: ProposalFacts?) -> Bool {
    // Borrowed to avoid copying a large value.
    guard governance.isBody(body), governance.bodies[body].binds else { return false }
    guard let facts else { return !governance.rules[body].isEmpty }
    guard governance.rules[body].rule(for: facts) != nil else { return false }
    return governance.bodies[body].competence?.matchAll(of: facts.subjects) ?? true
  }
}
