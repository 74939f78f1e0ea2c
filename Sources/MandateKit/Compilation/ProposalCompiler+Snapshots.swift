/// The structure in some epochs, boxed so that copies of the list are cheap.
typealias KnownSnapshots = [StructureSnapshot.Epoch: Shared<StructureSnapshot>]

extension ProposalCompiler {
  /// Returns known snapshots with those of the decision dates of proposals, within bounds.
  ///
  /// A compiler that starts from them need not find the structure again for each proposal.
  static func snapshots(
    for proposals: Column<Proposal, IndexedProposal>,
    under governance: Governance,
    known: KnownSnapshots
  ) -> KnownSnapshots {
    let size = entries(of: governance)
    let dates = proposals.values.flatMap { [$0.proposal.decisionDate, $0.proposal.recordDate] }
    let new = Set(dates.map { governance.epoch(of: $0) }).subtracting(known.keys)
    var snapshots = fits(known.count + new.count, of: size) ? known : [:]
    for date in dates {
      let epoch = governance.epoch(of: date)
      guard snapshots[epoch] == nil else { continue }
      if !fits(snapshots.count + 1, of: size) { break }
      snapshots[epoch] = Shared(governance.snapshot(on: date))
    }
    return snapshots
  }

  /// The space that a snapshot takes, in bodies and memberships.
  private static func entries(of governance: Governance) -> Int {
    governance.bodies.count + governance.memberships.count + 1
  }

  /// Returns whether a number of snapshots of a size may be kept.
  private static func fits(_ count: Int, of size: Int) -> Bool {
    // The product of both can be more than a word of 32 bits holds.
    count <= Limits.snapshotEntries / size
  }

  /// Removes the snapshot of a date, to be put back after use.
  mutating func takeSnapshot(of date: CivilDate) -> StructureSnapshot {
    let epoch = governance.epoch(of: date)
    return snapshots.removeValue(forKey: epoch) ?? known[epoch]?.value
      ?? governance.snapshot(on: date)
  }

  /// Keeps a snapshot, or, where too many are kept, only that.
  mutating func putBack(_ snapshot: StructureSnapshot) {
    let size = ProposalCompiler.entries(of: governance)
    if !ProposalCompiler.fits(known.count + snapshots.count + 1, of: size) { snapshots = [:] }
    snapshots[governance.epoch(of: snapshot.date)] = snapshot
  }
}
