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
      doubtfulVoters: structure.parties.indices.filter { node in
        structure.decision(of: node) != nil || structure.incapacities[node] != nil
          || !reached.containsSorted(node)
      },
      binding: binding(affected, in: structure, facts: facts, on: structures.decision),
      isOneDate: structures.isOne
    )
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
