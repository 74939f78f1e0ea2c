/// The practices that a proposal affects and the bodies whose positions bear on it: the same for all
/// proposals that affect one body in one epoch and ask the same bodies.
struct ProposalScope: Sendable {
  let structure: VotingStructure
  let affected: AffectedPractices
  /// The decision nodes that bear on an essential approval.
  let essential: IndexRange<DecisionNode>
  /// The nodes that stand for practices affected or that an approval reaches, sorted.
  let reached: [Node]
  /// The bodies that cover each class of practices of themselves, without the practices.
  let binding: Adjacency<PracticeClass, Node>

  /// The properties that tell scopes apart, if every voter is in them.
  struct Key: Hashable {
    let affected: AffectedPracticesBuilder.Key
    let essential: [PartyIndex]
    let other: [PartyIndex]
    let asked: [PartyIndex]
    let plebiscites: [Index<Provision>]
  }

  /// Returns the nodes that stand for practices affected, and those that approvals reach through
  /// electors that take part, sorted.
  static func reached(
    in structure: VotingStructure,
    affected: AffectedPractices,
    approvals: [Node],
    takesPart: (PartyIndex) -> Bool
  ) -> [Node] {
    var isReached = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    for node in affected.standing { isReached[node] = true }
    var isFollowed = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    var pending = approvals
    while let node = pending.popLast() {
      guard !isFollowed[node] else { continue }
      isFollowed[node] = true
      isReached[node] = true
      for elector in structure.electors(of: node) where takesPart(structure.parties[elector]) {
        pending.append(elector)
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
    let builder = AffectedPracticesBuilder(
      key,
      practices: snapshot.constituency(of: parties.affected),
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
    facts: ProposalFacts,
    duties: [Duty],
    asked: [PartyIndex],
    affected: AffectedPracticesBuilder,
    on snapshot: inout StructureSnapshot
  ) -> Shared<ProposalScope> {
    var builder = VotingStructureBuilder(affected)
    for duty in duties {
      switch duty.demand {
      case .approval where duty.isEssential: builder.essential += duty.parties
      case .approval: builder.other += duty.parties
      case .approvalOfPractices: builder.plebiscites.append(duty.provision)
      case .consultation, .notice, .acting: break
      }
    }
    let key = ProposalScope.Key(
      affected: affected.key,
      essential: builder.essential,
      other: builder.other,
      asked: asked,
      plebiscites: builder.plebiscites
    )
    if let known = scopes[key] {
      number(known.value.structure.parties)
      if indexed.votes.allSatisfy({ nodes[$0.voter].index != nil }) { return known }
      removeNumbers(of: known.value.structure.parties)
    }
    builder.voters = indexed.votes.map { $0.voter } + asked
    let scope = Shared(
      scope(builder: &builder, affected: affected, facts: facts, on: &snapshot)
    )
    // Where no competence is limited, and no rule is for some proposals, it serves all.
    let isParticular = builder.parties.values.contains { party in
      governance.isLimited[party]
        || governance.rules[party].entries.contains { !$0.isUnconditional }
    }
    if !isParticular {
      if scopes.count >= Limits.keptScopes { scopes.removeAll(keepingCapacity: true) }
      scopes[key] = scope
    }
    return scope
  }

  /// Builds a scope, whose bodies stay numbered.
  mutating func scope(
    builder: inout VotingStructureBuilder,
    affected: AffectedPracticesBuilder,
    facts: ProposalFacts?,
    on snapshot: inout StructureSnapshot
  ) -> ProposalScope {
    builder.findBodies(on: snapshot, electorate: snapshot, facts: facts, compiler: &self)
    let affected = affected.affected(by: self, nodes: builder.parties.count)
    let (structure, essential) = builder.structure(electorate: &snapshot, compiler: self)
    let approvals = (builder.essential + builder.other).compactMap { nodes[$0].index }
    return ProposalScope(
      structure: structure,
      affected: affected,
      essential: essential,
      reached: ProposalScope.reached(
        in: structure,
        affected: affected,
        approvals: approvals,
        takesPart: { _ in true }
      ),
      binding: binding(affected, in: structure, subjects: facts?.subjects ?? [], on: snapshot)
    )
  }

  /// Returns the bodies that bind their members and cover each class through their electors.
  private mutating func binding(
    _ affected: AffectedPractices,
    in structure: VotingStructure,
    subjects: [SubjectPath],
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
          guard !seen.contains(group), binds(group, on: subjects),
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

  private func binds(_ body: PartyIndex, on subjects: [SubjectPath]) -> Bool {
    // Borrowed to avoid copying a large value.
    guard governance.bodies[body].binds, !governance.rules[body].isEmpty else { return false }
    return governance.bodies[body].competence?.matchAll(of: subjects) ?? true
  }
}
