extension Engagement {
  /// How a person appointed as a representative has attended a forum, over its closed proposals.
  public struct Representative: Hashable, Sendable {
    /// The person.
    public let person: PartyID
    /// The forum.
    public let forum: Body.ID
    /// The number of proposals on which an attendance is on record.
    public internal(set) var attended = 0
    /// The number of proposals on which only attendances of others are on record.
    public internal(set) var stayedAway = 0
    /// The number of proposals on which nobody's attendance is on record.
    public internal(set) var notRecorded = 0
    /// The number of proposals on which the person was recused.
    public internal(set) var recused = 0

    init(_ person: PartyID, at forum: Body.ID) {
      self.person = person
      self.forum = forum
    }

    /// The number of proposals decided at the forum while the person was appointed to it.
    public var proposals: Int { attended + stayedAway + notRecorded + recused }
  }
}
