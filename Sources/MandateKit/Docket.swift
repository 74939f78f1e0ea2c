/// Proposals and what has happened to them under a governance, checked and ready to resolve.
public struct Docket: Sendable {
  /// The governance.
  public let governance: Governance
  /// The proposals.
  ///
  /// An answer keeps their order.
  public let proposals: [Proposal]
  /// What has happened.
  public let record: ActRecord

  /// The proposals in the same order, each with what the record says of it.
  let prepared: [IndexedProposal]
  /// The place of each proposal.
  let places: [Proposal.ID: Int]
  /// The days on which each mandate was revoked, by the place of the mandate.
  let revocations: [Int: [CivilDate]]
  /// The structure in the epochs that were laid out, for what is laid out later.
  let snapshots: [Int: StructureSnapshot]
  /// The proposals laid out for their decision dates, the first that there was room for.
  ///
  /// The others are laid out when they are asked about.
  private let compiledProposals: [CompiledProposal]

  /// Checks proposals and a record against a governance.
  ///
  /// - Throws: ``InvalidDocumentError`` with everything that is wrong with them.
  public init(
    governance: Governance,
    proposals: [Proposal],
    record: ActRecord = ActRecord()
  ) throws(InvalidDocumentError) {
    try self.init(
      governance: governance,
      proposals: proposals,
      record: record,
      known: [:],
      compilesProposals: true
    )
  }

  /// Checks and prepares proposals and a record, and lays the proposals out now or when asked.
  init(
    governance: Governance,
    proposals: [Proposal],
    record: ActRecord,
    known snapshots: [Int: StructureSnapshot],
    compilesProposals: Bool
  ) throws(InvalidDocumentError) {
    let errors = DocumentCheck.errors(
      inProposals: proposals,
      record: record,
      names: governance.names
    )
    guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    self.init(
      governance: governance,
      checked: proposals,
      record: record,
      known: snapshots,
      compilesProposals: compilesProposals
    )
  }

  /// Prepares proposals and a record that are known to be valid, and lays them out.
  package init(governance: Governance, checked proposals: [Proposal], record: ActRecord) {
    self.init(
      governance: governance,
      checked: proposals,
      record: record,
      known: [:],
      compilesProposals: true
    )
  }

  /// Prepares proposals and a record that are known to be valid.
  ///
  /// A name that refers to nothing, which checked ones have none of, drops what names it. Structure
  /// that was laid out before can be for any proposals under the governance. The proposals are laid
  /// out now, within bounds, or as they are asked about.
  init(
    governance: Governance,
    checked proposals: [Proposal],
    record: ActRecord,
    known snapshots: [Int: StructureSnapshot],
    compilesProposals: Bool
  ) {
    self.governance = governance
    self.proposals = proposals
    self.record = record
    let sorted = IndexedRecord(proposals, record, governance)
    prepared = sorted.proposals
    places = sorted.places
    revocations = sorted.revocations
    var compiledProposals: [CompiledProposal] = []
    if compilesProposals {
      var builder = ProposalCompiler(governance, revocations: revocations, known: snapshots)
      var entries = 0
      for place in prepared.indices where entries < Docket.mostEntries {
        let compiled = builder.compiled(for: prepared[place], at: place)
        entries += compiled.entries
        compiledProposals.append(compiled)
      }
      self.snapshots = builder.snapshots
    } else {
      self.snapshots = ProposalCompiler.snapshots(for: prepared, governance, known: snapshots)
    }
    self.compiledProposals = compiledProposals
  }

  /// Returns a proposal as it was laid out, or nothing where it was not.
  func compiled(_ place: Int) -> CompiledProposal? {
    compiledProposals.indices.contains(place) ? compiledProposals[place] : nil
  }

  /// The most seats, electors and the like that are laid out beforehand, over all proposals.
  private static let mostEntries = 4_000_000

  /// Answers whether a proposal has a valid mandate as of the end of a date.
  ///
  /// - Returns: The resolution, or nothing where the case has no such proposal.
  public func resolve(_ proposal: Proposal.ID, asOf date: CivilDate) -> Resolution? {
    guard let place = places[proposal] else { return nil }
    if compiledProposals.indices.contains(place) {
      // Asked where it lies: there is much to copy.
      let compiledProposals = compiledProposals.span
      return compiledProposals[place].resolution(asOf: date, in: self)
    }
    var resolver = Resolver(self)
    return resolver.resolve(place, asOf: date)
  }

  /// Answers for every proposal, in order, as of the end of a date.
  ///
  /// - Parameter date: The date, or nothing for each proposal's own decision date.
  /// - Returns: The resolutions, in the order of the proposals.
  public func resolveAll(asOf date: CivilDate? = nil) -> [Resolution] {
    resolve(prepared.indices, asOf: date)
  }

  private func resolve(_ places: Range<Int>, asOf date: CivilDate?) -> [Resolution] {
    var resolver = Resolver(self)
    return places.map { place in
      resolver.resolve(place, asOf: date ?? prepared[place].proposal.decisionDate)
    }
  }

  /// Answers for every proposal, in order, as of the end of a date, on every core.
  ///
  /// The answers are those of ``resolveAll(asOf:)``.
  ///
  /// - Parameter date: The date, or nothing for each proposal's own decision date.
  /// - Returns: The resolutions, in the order of the proposals.
  public func resolveAllConcurrently(asOf date: CivilDate? = nil) async -> [Resolution] {
    // More pieces than cores, so that no core waits long for the last.
    let size = max(1, prepared.count / 64)
    let pieces = stride(from: 0, to: prepared.count, by: size).map { start in
      start..<min(start + size, prepared.count)
    }
    return await withTaskGroup(of: (Int, [Resolution]).self) { group in
      for piece in pieces {
        group.addTask { (piece.lowerBound, self.resolve(piece, asOf: date)) }
      }
      var answered: [Int: [Resolution]] = [:]
      for await (start, resolutions) in group { answered[start] = resolutions }
      return pieces.flatMap { answered[$0.lowerBound] ?? [] }
    }
  }

  /// Answers only whether a proposal has a valid mandate as of the end of a date.
  ///
  /// - Returns: The outcome, or nothing where the case has no such proposal.
  public func outcome(of proposal: Proposal.ID, asOf date: CivilDate) -> Outcome? {
    guard let place = places[proposal] else { return nil }
    if compiledProposals.indices.contains(place) {
      let compiledProposals = compiledProposals.span
      return compiledProposals[place].outcome(asOf: date, in: self).outcome
    }
    var resolver = Resolver(self)
    return resolver.outcome(place, asOf: date)
  }
}
