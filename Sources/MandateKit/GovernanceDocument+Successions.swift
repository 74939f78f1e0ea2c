extension GovernanceDocument {
  /// Records the successions of bodies that the document has: their ends, their successors, and whose members
  /// their members become.
  ///
  /// A succession is of the body with the predecessor's identifier and kind. A sub-ICB location stands for the
  /// clinical commissioning group that had its code, unless its successor is a board. A body whose end or
  /// successors the document gives otherwise is left as it is, and so is one with a successor whose code the
  /// document gives something else: a person, a body of another kind, or one that is not there on the day.
  ///
  /// - A successor that the document does not have is added, from the day of the succession on.
  /// - A member of the predecessor on the day before becomes a member of the successor, with the same vote and
  ///   classes. Where there are several, it becomes a member of that to which it went as a whole; any other is
  ///   listed in the result.
  /// - A member that the document puts into a successor already is left where it is, and so is one that is a
  ///   successor itself or has one among its own members.
  ///
  /// Mandates, rules and appointments do not pass on by themselves, and are not copied.
  ///
  /// - Parameter successions: The successions, each after those of which its predecessor is a successor.
  /// - Returns: The successions that were recorded, in their order; empty where the document has none of their
  ///   predecessors.
  /// - Complexity: O(bodies + memberships), and for each succession the members of its successors and the
  ///   groups around them.
  @discardableResult
  public mutating func record(_ successions: [Catalogue.Succession]) -> [RecordedSuccession] {
    var recorder = SuccessionRecorder(self)
    let recorded = successions.compactMap { recorder.record($0) }
    if !recorded.isEmpty {
      bodies = recorder.bodies
      memberships = recorder.memberships
    }
    return recorded
  }
}

/// A succession that was recorded in a document.
public struct RecordedSuccession: Hashable, Sendable {
  /// The succession.
  public let succession: Catalogue.Succession
  /// The members of the predecessor that became members of a successor, each once, in the order of the
  /// document.
  public let movedMembers: [PartyID]
  /// The members of a divided predecessor of which it is not known to which successor they went, each once, in
  /// the order of the document.
  public let undecidedMembers: [PartyID]
}
