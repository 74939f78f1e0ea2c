/// Proposals and what has happened to them under a governance, checked and ready to resolve.
public struct Docket: Sendable {
  /// The governance.
  public var governance: Governance { _read { yield compiled.value.governance } }
  /// The proposals.
  ///
  /// An answer keeps their order.
  public let proposals: [Proposal]
  /// The acts that have happened.
  public let record: ActRecord

  /// The proposals and the record by index, compiled.
  let compiled: Shared<CompiledDocket>

  /// Checks proposals and a record against a governance.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - proposals: The proposals, in the order of the answers. Without any there are no answers.
  ///   - record: The acts that have happened.
  /// - Throws: ``InvalidDocumentError`` with everything that is wrong with them.
  public init(
    governance: Governance,
    proposals: [Proposal],
    record: ActRecord = ActRecord()
  ) throws(InvalidDocumentError) {
    let errors = DocumentCheck.errors(
      inProposals: proposals,
      record: record,
      names: governance.names
    )
    guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    self.init(governance: governance, checked: proposals, record: record)
  }

  /// Indexes proposals and a record that are known to be valid, and compiles the proposals.
  ///
  /// An entry that names what there is not, which checked ones never do, is left out.
  package init(governance: Governance, checked proposals: [Proposal], record: ActRecord) {
    self.proposals = proposals
    self.record = record
    compiled = Shared(CompiledDocket(compiling: proposals, record: record, under: governance))
  }

  private init(_ proposals: [Proposal], record: ActRecord, compiled: CompiledDocket) {
    self.proposals = proposals
    self.record = record
    self.compiled = Shared(compiled)
  }
}

extension Docket {
  /// Answers whether a proposal has a valid mandate as of the end of a date.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The resolution, or `nil` where the docket has no such proposal.
  public func resolve(_ proposal: Proposal.ID, asOf date: CivilDate) -> Resolution? {
    guard let index = index(of: proposal) else { return nil }
    var resolver = Resolver(compiled)
    return resolver.resolve(index, asOf: date)
  }

  /// Answers only whether a proposal has a valid mandate as of the end of a date.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The outcome, or `nil` where the docket has no such proposal.
  public func outcome(of proposal: Proposal.ID, asOf date: CivilDate) -> Outcome? {
    guard let index = index(of: proposal) else { return nil }
    var resolver = Resolver(compiled)
    return resolver.outcome(of: index, asOf: date).outcome
  }

  /// Answers for every proposal, in order, as of the end of a date.
  ///
  /// - Parameter date: The date, or `nil` for each proposal's own decision date.
  /// - Returns: The resolutions, in the order of the proposals.
  public func resolveAll(asOf date: CivilDate? = nil) -> [Resolution] {
    resolve(compiled.value.record.proposals.indices, asOf: date)
  }

  // Embedded Swift has no task groups.
  #if !hasFeature(Embedded)
  /// Answers for every proposal, in order, as of the end of a date, on every core.
  ///
  /// The answers are those of ``resolveAll(asOf:)``.
  ///
  /// - Parameter date: The date, or `nil` for each proposal's own decision date.
  /// - Returns: The resolutions, in the order of the proposals.
  public func resolveAllConcurrently(asOf date: CivilDate? = nil) async -> [Resolution] {
    let count = compiled.value.record.proposals.count
    // More pieces than cores, so that no core waits long for the last.
    let size = max(1, count / Limits.concurrentPieces)
    let pieces = stride(from: 0, to: count, by: size).map { start in
      start..<min(start + size, count)
    }
    return await withTaskGroup(of: (Int, [Resolution]).self) { group in
      for piece in pieces {
        group.addTask { (piece.lowerBound, self.resolve(IndexRange(piece), asOf: date)) }
      }
      var answered: [Int: [Resolution]] = [:]
      for await (start, resolutions) in group { answered[start] = resolutions }
      return pieces.flatMap { answered[$0.lowerBound] ?? [] }
    }
  }
  #endif

  private func resolve(_ proposals: IndexRange<Proposal>, asOf date: CivilDate?) -> [Resolution] {
    Array(Resolutions(docket: self, proposals: Array(proposals), date: date))
  }
}

extension Docket {
  /// Returns everything that is wrong with proposals and a record under the same governance.
  package func errors(in proposals: [Proposal], record: ActRecord) -> [DocumentError] {
    DocumentCheck.errors(inProposals: proposals, record: record, names: governance.names)
  }

  /// Returns the docket of other proposals, known to be valid, under the same governance.
  ///
  /// The snapshots of the structure are kept, within bounds, so that a stream of dockets finds the
  /// structure of each date once; the proposals are compiled as they are asked about. An answer may take
  /// no more steps than one of this docket.
  package func following(_ proposals: [Proposal], record: ActRecord) -> Docket {
    Docket(
      proposals,
      record: record,
      compiled: CompiledDocket(
        indexing: proposals,
        record: record,
        under: governance,
        snapshots: compiled.value.snapshots,
        answerSteps: compiled.value.answerSteps
      )
    )
  }

  /// Returns a docket of proposals, known to be valid, that are compiled as they are asked about.
  static func uncompiled(
    _ proposals: [Proposal],
    record: ActRecord,
    under governance: Governance,
    answerSteps: Int64 = Limits.answerSteps
  ) -> Docket {
    Docket(
      proposals,
      record: record,
      compiled: CompiledDocket(
        indexing: proposals,
        record: record,
        under: governance,
        answerSteps: answerSteps
      )
    )
  }

  /// Returns the index of a proposal, or `nil` where the docket has none of that identifier.
  func index(of proposal: Proposal.ID) -> Index<Proposal>? {
    compiled.value.record.indices[proposal]
  }

  /// Returns a proposal with its acts.
  func indexed(_ proposal: Index<Proposal>) -> IndexedProposal {
    compiled.value.record.proposals[proposal]
  }
}
