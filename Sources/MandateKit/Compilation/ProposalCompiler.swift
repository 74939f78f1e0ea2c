/// Lays proposals out for their decision dates, keeping what they share.
struct ProposalCompiler {
  let governance: Governance
  /// The days on which each mandate was revoked.
  let revocations: [Int: [CivilDate]]
  /// The structure in the epochs asked about so far.
  private(set) var snapshots: [Int: StructureSnapshot]
  /// The seat of each body while a proposal is laid out, one more than that, or 0.
  var numbers: [Int32]
  /// What was seen last at each body.
  var stamps: [Int]
  var stamp = 0
  /// What was found of each mandate, with the round in which it was.
  var prospects: [(round: Int, prospect: StaticLiveness)]
  var prospectRound = 0
  /// When each mandate was gathered last.
  var grantStamps: [Int]
  /// The last drafts and seatings, for proposals that share them.
  var drafts: [AffectedPracticesBuilder.Key: AffectedPracticesBuilder] = [:]
  var seatings: [Seating.Key: Shared<Seating>] = [:]

  /// The most entries of structure that are kept, over all epochs.
  private static let mostEntries = 4_000_000

  init(
    _ governance: Governance,
    revocations: [Int: [CivilDate]],
    known snapshots: [Int: StructureSnapshot] = [:]
  ) {
    self.governance = governance
    self.revocations = revocations
    self.snapshots = snapshots
    numbers = [Int32](repeating: 0, count: governance.bodies.count)
    stamps = [Int](repeating: 0, count: governance.bodies.count)
    grantStamps = [Int](repeating: 0, count: governance.mandates.count)
    prospects = Array(repeating: (0, .ruledOut), count: governance.mandates.count)
  }

  /// Lays out proposals of a case.
  init(_ docket: Docket) {
    self.init(docket.governance, revocations: docket.revocations, known: docket.snapshots)
  }

  /// Returns known structure with that on the decision dates of proposals, within bounds.
  ///
  /// What is laid out from there on need not build it again for each proposal.
  static func snapshots(
    for proposals: [IndexedProposal],
    _ governance: Governance,
    known snapshots: [Int: StructureSnapshot]
  ) -> [Int: StructureSnapshot] {
    let size = entries(of: governance)
    let dates = proposals.map(\.proposal.decisionDate)
    let new = Set(dates.map(governance.epoch)).subtracting(snapshots.keys)
    var snapshots = (snapshots.count + new.count) * size > mostEntries ? [:] : snapshots
    for date in dates {
      let epoch = governance.epoch(of: date)
      guard snapshots[epoch] == nil else { continue }
      if (snapshots.count + 1) * size > mostEntries { break }
      snapshots[epoch] = StructureSnapshot(governance, on: date)
    }
    return snapshots
  }

  /// The entries of the structure on a date.
  private static func entries(of governance: Governance) -> Int {
    governance.bodies.count + governance.memberships.count + 1
  }

  /// Returns the structure on a date, to be given back after use.
  private mutating func takeRegister(on date: CivilDate) -> StructureSnapshot {
    snapshots.removeValue(forKey: governance.epoch(of: date))
      ?? StructureSnapshot(governance, on: date)
  }

  /// Keeps the structure on a date, or, where too much is kept, only that.
  private mutating func giveBack(_ snapshot: StructureSnapshot) {
    let size = ProposalCompiler.entries(of: governance)
    if (snapshots.count + 1) * size > ProposalCompiler.mostEntries { snapshots = [:] }
    snapshots[governance.epoch(of: snapshot.date)] = snapshot
  }

  /// Lays out a proposal, and further bodies whose positions are asked for.
  mutating func compiled(
    for prepared: IndexedProposal,
    at place: Int,
    others: [Int] = []
  ) -> CompiledProposal {
    let date = prepared.proposal.decisionDate
    var snapshot = takeRegister(on: date)
    defer { giveBack(snapshot) }
    let parties = Parties(
      affected: snapshot.standIn(for: prepared.affects),
      proposer: snapshot.standIn(for: prepared.proposer),
      forum: snapshot.standIn(for: prepared.forum)
    )
    let epoch = governance.epoch(of: date)
    let draft = reachDraft(epoch, parties, &snapshot)
    let items = selections(prepared.proposal, parties, draft, &snapshot)
    let shared = seating(epoch, items, others, prepared, parties, draft, &snapshot)
    let seating = shared.value
    defer { for body in seating.structure.bodies { numbers[Int(body)] = 0 } }
    prospectRound += 1
    return CompiledProposal(
      place: place,
      decisionDate: date,
      proposer: parties.proposer,
      forum: parties.forum,
      seating: shared,
      decisions: prepared.decisions.isEmpty
        ? []
        : prepared.decisions
          .filter { governance.succession.counts($0.by, as: parties.forum) }
          .map(\.date).sorted(),
      recusals: prepared.recusals.isEmpty
        ? [] : prepared.recusals.sorted { ($0.party, $0.date) < ($1.party, $1.date) },
      votes: votes(prepared),
      warrants: warrants(prepared.proposal, seating.structure),
      items: seated(items),
      grants: items.contains { $0.isEssential && $0.grants },
      delegation: delegation(
        asked: items.compactMap(\.asksWhoMayAct),
        prepared.proposal,
        parties,
        seating
      ).map(Shared.init)
    )
  }

  /// What keeps a body from taking a position.
  func bar(_ body: Int, _ snapshot: StructureSnapshot, _ proposal: Proposal)
    -> VotingStructure.Incapacity
  {
    if !snapshot.exists[body] { return .doesNotExist }
    if !governance.isLimited[body] { return .nothing }
    let competence = governance.bodies[body].competence ?? []
    return competence.matchAny(of: proposal.subjects) ? .nothing : .outsideCompetence
  }

  /// The parties to a proposal, or the successors that stand in their places.
  struct Parties {
    let affected: Int
    let proposer: Int
    let forum: Int
  }

  private func votes(_ prepared: IndexedProposal) -> [CompiledProposal.SeatedVote] {
    let votes = prepared.votes.map { vote in
      CompiledProposal.SeatedVote(
        seat: numbers[vote.by] - 1,
        vote,
        isVoid: !governance.bodies[vote.by].existence.contains(vote.date)
      )
    }
    let isSorted = zip(votes, votes.dropFirst()).allSatisfy { $0.date <= $1.date }
    if isSorted { return votes }
    // Sorted as numbers: the day before the place.
    return votes.indices.map { votes[$0].date.daysSinceEpoch << 32 | $0 }.sorted()
      .map { votes[$0 & 0xFFFF_FFFF] }
  }
}
