/// Compiles proposals for their decision dates, and keeps what several share.
struct ProposalCompiler {
  let governance: Governance
  /// The days on which each mandate was revoked.
  let revocations: [Index<Mandate>: [CivilDate]]
  /// The structure in the epochs asked about so far.
  private(set) var snapshots: [StructureSnapshot.Epoch: StructureSnapshot]
  /// The node of each body of the proposal that is being compiled.
  private(set) var nodes: Column<Party, OptionalIndex<VotingStructure>>
  /// The bodies seen on a walk, and on all walks that belong together.
  var seen: MarkedSet<Party>
  var seenBefore: MarkedSet<Party>
  /// The mandates added to the delegation graph.
  var seenMandates: MarkedSet<Mandate>
  /// The liveness of mandates for the proposal, as far as it is known.
  var livenesses: Column<Mandate, StaticLiveness>
  var knownLivenesses: MarkedSet<Mandate>
  /// The last results that proposals can share.
  var affectedBuilders: [AffectedPracticesBuilder.Key: AffectedPracticesBuilder] = [:]
  var scopes: [ProposalScope.Key: Shared<ProposalScope>] = [:]

  init(
    _ governance: Governance,
    revocations: [Index<Mandate>: [CivilDate]] = [:],
    snapshots: [StructureSnapshot.Epoch: StructureSnapshot] = [:]
  ) {
    self.governance = governance
    self.revocations = revocations
    self.snapshots = snapshots
    let parties = governance.symbols.value.parties.count
    nodes = Column(repeating: .none, count: parties)
    seen = MarkedSet(count: parties)
    seenBefore = MarkedSet(count: parties)
    seenMandates = MarkedSet(count: governance.mandates.count)
    livenesses = Column(repeating: .ruledOut, count: governance.mandates.count)
    knownLivenesses = MarkedSet(count: governance.mandates.count)
  }

  /// Returns known snapshots with those of the decision dates of proposals, within bounds.
  ///
  /// A compiler that starts from them need not find the structure again for each proposal.
  static func snapshots(
    for proposals: Column<Proposal, IndexedProposal>,
    under governance: Governance,
    known: [StructureSnapshot.Epoch: StructureSnapshot]
  ) -> [StructureSnapshot.Epoch: StructureSnapshot] {
    let size = entries(of: governance)
    let dates = proposals.values.map { $0.proposal.decisionDate }
    let new = Set(dates.map { governance.epoch(of: $0) }).subtracting(known.keys)
    var snapshots = (known.count + new.count) * size > Limits.snapshotEntries ? [:] : known
    for date in dates {
      let epoch = governance.epoch(of: date)
      guard snapshots[epoch] == nil else { continue }
      if (snapshots.count + 1) * size > Limits.snapshotEntries { break }
      snapshots[epoch] = governance.snapshot(on: date)
    }
    return snapshots
  }

  /// The space that a snapshot takes, in bodies and memberships.
  private static func entries(of governance: Governance) -> Int {
    governance.bodies.count + governance.memberships.count + 1
  }

  /// Removes the snapshot of a date, to be put back after use.
  private mutating func takeSnapshot(of date: CivilDate) -> StructureSnapshot {
    snapshots.removeValue(forKey: governance.epoch(of: date)) ?? governance.snapshot(on: date)
  }

  /// Keeps a snapshot, or, where too many are kept, only that.
  private mutating func putBack(_ snapshot: StructureSnapshot) {
    let size = ProposalCompiler.entries(of: governance)
    if (snapshots.count + 1) * size > Limits.snapshotEntries { snapshots = [:] }
    snapshots[governance.epoch(of: snapshot.date)] = snapshot
  }

  /// Compiles a proposal, and further bodies whose positions are asked for.
  mutating func compiled(
    _ indexed: IndexedProposal,
    at index: Index<Proposal>,
    asking asked: [PartyIndex] = []
  ) -> CompiledProposal {
    let date = indexed.proposal.decisionDate
    var snapshot = takeSnapshot(of: date)
    defer { putBack(snapshot) }
    let parties = Parties(
      affected: governance.standIn(for: indexed.affects[0], on: &snapshot),
      proposer: governance.standIn(for: indexed.proposer, on: &snapshot),
      forum: governance.standIn(for: indexed.forum, on: &snapshot)
    )
    let epoch = governance.epoch(of: date)
    let affected = affectedPractices(of: parties, in: epoch, on: &snapshot)
    let (duties, grants) = duties(
      of: indexed.proposal,
      parties: parties,
      affected: affected,
      on: &snapshot
    )
    let scope = scope(
      of: indexed,
      facts: ProposalFacts(
        indexed.proposal,
        proposerKind: governance.symbols.value.kinds[parties.proposer],
        forumKind: governance.symbols.value.kinds[parties.forum]
      ),
      duties: duties,
      asked: asked,
      affected: affected,
      on: &snapshot
    )
    let structure = scope.value.structure
    defer { removeNumbers(of: structure.parties) }
    knownLivenesses.removeAll()
    let terms = ProposalTerms(indexed.proposal)
    return CompiledProposal(
      index: index,
      decisionDate: date,
      effect: indexed.proposal.effect,
      terms: terms,
      proposer: parties.proposer,
      forum: parties.forum,
      scope: scope,
      decisions: indexed.decisions
        .filter { governance.succession.counts($0.body, as: parties.forum) }
        .map { $0.date }.sorted(),
      recusals: indexed.recusals.sorted { ($0.party, $0.date) < ($1.party, $1.date) },
      votes: votes(on: indexed),
      warrants: warrants(for: terms, on: date, in: structure),
      duties: resolved(duties, in: structure),
      grants: grants,
      delegation: delegation(
        for: duties.compactMap { if case .acting(let duty) = $0.demand { duty } else { nil } },
        proposal: indexed.proposal,
        forum: parties.forum,
        scope: scope.value
      ).map { Shared($0) }
    )
  }

  /// The parties to a proposal, or the successors that stand in their places.
  struct Parties {
    let affected: PartyIndex
    let proposer: PartyIndex
    let forum: PartyIndex
  }

  /// How a body or person comes to a position on a proposal.
  enum Capacity {
    /// By its own ballot.
    case votes
    /// By a rule over its electors.
    case decides(CompiledRule)
    /// It cannot take any position.
    case lacking(VotingStructure.Incapacity)
  }

  /// Returns how a body or person comes to a position on a proposal, or on proposals of any kind.
  func capacity(
    of party: PartyIndex,
    on snapshot: StructureSnapshot,
    facts: ProposalFacts?
  ) -> Capacity {
    if !snapshot.exists[party] { return .lacking(.doesNotExist) }
    // Borrowed, here and below, to avoid copying a large value.
    let hasRules = !governance.rules[party].isEmpty
    let rule =
      facts.map { governance.rules[party].rule(for: $0) } ?? governance.rule(of: party)
    if hasRules, rule == nil { return .lacking(.noRuleApplies) }
    if governance.isLimited[party] {
      let isCompetent =
        governance.bodies[party].competence?.matchAny(of: facts?.subjects ?? []) ?? true
      if !isCompetent { return .lacking(.outsideCompetence) }
    }
    return rule.map { .decides($0) } ?? .votes
  }

  /// Numbers bodies, in the order of their nodes.
  mutating func number(_ parties: Column<VotingStructure, PartyIndex>) {
    for (node, party) in parties.elements { nodes[party] = OptionalIndex(node) }
  }

  /// Removes the numbers of bodies.
  mutating func removeNumbers(of parties: Column<VotingStructure, PartyIndex>) {
    for party in parties.values { nodes[party] = .none }
  }

  /// Returns the votes on a proposal, by date.
  private func votes(on indexed: IndexedProposal) -> Column<CompiledVote, CompiledVote> {
    let votes = indexed.votes.compactMap { vote in
      nodes[vote.voter].index.map { node in
        let exists = governance.exists(vote.voter, on: vote.date)
        return CompiledVote(vote, of: node, isVoid: !exists)
      }
    }
    if zip(votes, votes.dropFirst()).allSatisfy({ $0.date <= $1.date }) { return Column(votes) }
    let order = votes.indices.map { (date: votes[$0].date, position: $0) }
      .sorted { ($0.date, $0.position) < ($1.date, $1.position) }
    return Column(order.map { votes[$0.position] })
  }
}
