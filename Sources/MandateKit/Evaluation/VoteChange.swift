extension RequirementResult {
  /// The fewest votes that would carry an approval if votes already cast could change.
  public struct VoteChange: Hashable, Sendable {
    /// Those who voted otherwise and would have to vote for, sorted.
    public var changed: [Body.ID]
    /// Those without a vote who would have to vote for as well, sorted.
    public var added: [Body.ID]

    /// Creates a change of votes.
    ///
    /// - Parameters:
    ///   - changed: Those who voted otherwise and would have to vote for, sorted.
    ///   - added: Those without a vote who would have to vote for as well, sorted.
    public init(changed: [Body.ID], added: [Body.ID] = []) {
      self.changed = changed
      self.added = added
    }
  }
}
