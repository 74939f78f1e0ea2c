extension Docket {
  /// Returns everything that is wrong with proposals and a record under the same governance.
  package func errors(in proposals: [Proposal], record: ActRecord) -> [DocumentError] {
    DocumentCheck.errors(inProposals: proposals, record: record, names: governance.names)
  }

  /// Returns the case of other proposals, known to be valid, under the same governance.
  ///
  /// The structure that was laid out for this case is kept, within bounds, so that a stream of
  /// cases lays out each date once.
  package func following(_ proposals: [Proposal], record: ActRecord) -> Docket {
    Docket(
      governance: governance,
      checked: proposals,
      record: record,
      known: snapshots,
      compilesProposals: false
    )
  }
}
