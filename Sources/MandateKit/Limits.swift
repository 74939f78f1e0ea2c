/// The constants that bound work and memory.
enum Limits {
  /// The most nodes, electors and the like that a docket compiles in advance, over all proposals.
  ///
  /// Proposals past it are compiled when they are asked about.
  static let compiledEntries = 4_000_000
  /// The most bodies and memberships that are kept as snapshots of the structure, over all epochs.
  static let snapshotEntries = 4_000_000
  /// The most scopes of proposals that a compiler keeps.
  static let keptScopes = 256
  /// The most pieces into which a concurrent batch is cut.
  static let concurrentPieces = 64
  /// The most decision dates that a path to a mandate is tried for.
  static let pathDates = 24
  /// The most rounds of votes that are added to a path.
  static let pathRounds = 64
}
