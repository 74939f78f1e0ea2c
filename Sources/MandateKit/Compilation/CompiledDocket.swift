/// Proposals and a record under a governance, indexed, with the proposals compiled in advance as far
/// as there is space.
struct CompiledDocket: Sendable {
  let governance: Governance
  let record: IndexedRecord
  /// The structure in the epochs that were asked about, for what is compiled later.
  let snapshots: KnownSnapshots
  /// The steps that searches for one answer may take together.
  let answerSteps: Int64
  /// The steps that searches for one question that takes many evaluations may take together.
  var questionSteps: Int64 { Limits.answersOfQuestion * answerSteps }
  /// The first proposals, compiled.
  private let compiled: Column<Proposal, Shared<CompiledProposal>>

  /// Indexes valid proposals and a valid record, and compiles the proposals within bounds.
  init(compiling proposals: [Proposal], record: ActRecord, under governance: Governance) {
    let indexed = IndexedRecord(proposals, record: record, under: governance)
    var compiler = ProposalCompiler(governance, revocations: indexed.revocations)
    var compiled = Column<Proposal, Shared<CompiledProposal>>()
    var entries = 0
    for index in indexed.proposals.indices where entries < Limits.compiledEntries {
      let proposal = compiler.compiled(indexed.proposals[index], at: index)
      entries += proposal.entries
      compiled.append(Shared(proposal))
    }
    self.governance = governance
    self.record = indexed
    self.compiled = compiled
    answerSteps = Limits.answerSteps(proposals: proposals.count)
    snapshots = compiler.snapshots.mapValues { Shared($0) }
  }

  /// Indexes valid proposals and a valid record, whose proposals are compiled as they are asked about.
  ///
  /// - Parameters:
  ///   - proposals: The proposals.
  ///   - record: The record.
  ///   - governance: The governance.
  ///   - snapshots: Snapshots of the governance that are known already.
  ///   - answerSteps: The most steps that searches for one answer may take, where it is fewer than the
  ///     number of proposals allows.
  init(
    indexing proposals: [Proposal],
    record: ActRecord,
    under governance: Governance,
    snapshots: KnownSnapshots = [:],
    answerSteps: Int64 = Limits.answerSteps
  ) {
    self.answerSteps = min(answerSteps, Limits.answerSteps(proposals: proposals.count))
    let indexed = IndexedRecord(proposals, record: record, under: governance)
    self.governance = governance
    self.record = indexed
    compiled = Column()
    self.snapshots = ProposalCompiler.snapshots(
      for: indexed.proposals,
      under: governance,
      known: snapshots
    )
  }

  /// Returns a proposal as it was compiled in advance, or `nil` where it was not.
  func compiled(_ proposal: Index<Proposal>) -> Shared<CompiledProposal>? {
    proposal.position < compiled.count ? compiled[proposal] : nil
  }

  /// Returns a compiler that shares the snapshots.
  func compiler() -> ProposalCompiler {
    ProposalCompiler(governance, revocations: record.revocations, known: snapshots)
  }
}
