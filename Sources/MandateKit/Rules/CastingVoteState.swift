/// What the record says of a casting vote, and what can still come.
struct CastingVoteState: Hashable, Sendable {
  /// The casting act that counts, or `nil` where none is on record.
  var act: Act?
  /// Whether one may still come, either way.
  var mayCome = false

  /// A casting act.
  struct Act: Hashable, Sendable {
    /// Whether it is for.
    let isFor: Bool
    /// The person or body that cast it.
    let by: PartyIndex
    /// The day on which it was cast.
    let date: CivilDate
  }

  /// None is on record, and none can come.
  static let none = CastingVoteState()
}
