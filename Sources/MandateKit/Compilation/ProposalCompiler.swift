/// Compiles proposals for their decision dates, and keeps what several share.
struct ProposalCompiler {
  let governance: Governance
  /// The terms of its mandates.
  let mandateTerms: MandateTerms
  /// The days on which each mandate was revoked.
  let revocations: [Index<Mandate>: [CivilDate]]
  /// The structure in epochs that others have asked about; what they share is not changed, so that none
  /// copies all of it.
  let known: KnownSnapshots
  /// The structure in the epochs asked about so far.
  var snapshots: [StructureSnapshot.Epoch: StructureSnapshot] = [:]
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
    known: KnownSnapshots = [:]
  ) {
    self.governance = governance
    mandateTerms = governance.mandateTerms
    self.revocations = revocations
    self.known = known
    let parties = governance.symbols.value.parties.count
    nodes = Column(repeating: .none, count: parties)
    seen = MarkedSet(count: parties)
    seenBefore = MarkedSet(count: parties)
    seenMandates = MarkedSet(count: governance.mandates.count)
    livenesses = Column(repeating: .ruledOut, count: governance.mandates.count)
    knownLivenesses = MarkedSet(count: governance.mandates.count)
  }

  /// Compiles a proposal, and further bodies whose positions are asked for.
  ///
  /// - Parameters:
  ///   - indexed: The proposal.
  ///   - index: Its index in the docket.
  ///   - asked: Further bodies whose positions are asked for.
  ///   - isJudged: Whether its duties are to be judged; where only positions are asked for, the delegations
  ///     to those who act for practices are left out.
  /// - Returns: The proposal compiled.
  mutating func compiled(
    _ indexed: IndexedProposal,
    at index: Index<Proposal>,
    asking asked: [PartyIndex] = [],
    isJudged: Bool = true
  ) -> CompiledProposal {
    let (date, recordDate) = (indexed.proposal.decisionDate, indexed.proposal.recordDate)
    let isOneEpoch = governance.epoch(of: date) == governance.epoch(of: recordDate)
    var structures = DatedStructure(
      decision: takeSnapshot(of: date),
      record: isOneEpoch ? nil : takeSnapshot(of: recordDate)
    )
    defer {
      putBack(structures.decision)
      if !structures.isOne { putBack(structures.record) }
    }
    let context = context(of: indexed, on: &structures.decision)
    let duties = duties(for: context, on: &structures.decision)
    let scope = scope(of: indexed, duties: duties, asked: asked, context: context, on: &structures)
    let structure = scope.value.structure
    defer { removeNumbers(of: structure.parties) }
    knownLivenesses.removeAll()
    let terms = ProposalTerms(indexed.proposal)
    let forum = context.parties.forum
    return CompiledProposal(
      index: index,
      decisionDate: date,
      effect: indexed.proposal.effect,
      terms: terms,
      facts: context.facts,
      forum: forum,
      scope: scope,
      decisions: indexed.decisions
        .filter { governance.succession.counts($0.body, as: forum) }
        .map { $0.date }.sorted(),
      recusals: indexed.recusals.sorted { ($0.party, $0.date) < ($1.party, $1.date) },
      attendances: indexed.attendances
        .filter { governance.succession.counts($0.forum, as: forum) }
        .sorted { ($0.person, $0.date) < ($1.person, $1.date) },
      votes: votes(on: indexed),
      castingVotes: castingVotes(
        on: indexed,
        facts: context.facts,
        in: structure,
        on: structures.record
      ),
      isIrrevocable: indexed.proposal.irrevocable,
      isOptIn: indexed.proposal.optIn,
      warrants: warrants(for: terms, on: date, in: structure),
      duties: resolved(duties, in: structure),
      grants: grantBasis(of: duties, for: context, on: &structures.record),
      delegation: delegation(
        for: duties.compactMap { duty in
          if isJudged, case .acting(let acting) = duty.demand { acting } else { nil }
        },
        proposal: indexed.proposal,
        representatives: context.representatives,
        forum: forum,
        scope: scope.value
      ).map { Shared($0) }
    )
  }

  /// The parties to a proposal, or the successors that stand in their places.
  struct Parties: Hashable {
    /// The bodies affected, sorted, each once.
    let affected: [PartyIndex]
    let proposer: PartyIndex
    let forum: PartyIndex
  }

  /// Returns the parties to a proposal, the practices it affects and who represents them.
  private mutating func context(
    of indexed: IndexedProposal,
    on snapshot: inout StructureSnapshot
  ) -> Context {
    var affected: [PartyIndex] = []
    for body in indexed.affects { affected.append(governance.standIn(for: body, on: &snapshot)) }
    let parties = Parties(
      affected: Set(affected).sorted(),
      proposer: governance.standIn(for: indexed.proposer, on: &snapshot),
      forum: governance.standIn(for: indexed.forum, on: &snapshot)
    )
    let date = indexed.proposal.decisionDate
    return Context(
      parties: parties,
      facts: ProposalFacts(
        indexed.proposal,
        proposerKind: governance.bodies[parties.proposer].kind,
        forumKind: governance.bodies[parties.forum].kind
      ),
      affected: affectedPractices(of: parties, in: governance.epoch(of: date), on: &snapshot),
      representatives: governance.representatives(at: parties.forum, on: date)
    )
  }

  /// Numbers bodies, in the order of their nodes.
  mutating func number(_ parties: Column<VotingStructure, PartyIndex>) {
    for (node, party) in parties.elements { nodes[party] = OptionalIndex(node) }
  }

  /// Removes the numbers of bodies.
  mutating func removeNumbers(of parties: Column<VotingStructure, PartyIndex>) {
    for party in parties.values { nodes[party] = .none }
  }
}
