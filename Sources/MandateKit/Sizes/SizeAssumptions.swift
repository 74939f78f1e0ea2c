/// What is assumed where sizes are told with how a body decides.
public struct SizeAssumptions: Sendable, Hashable {
  /// The rule of a body that has none of its own: unless given, more than half of the votes cast, one for each
  /// practice, with half of the practices taking part.
  public var rule: DecisionRule
  /// How likely every voter is to take part and to vote for, or `nil` where no chance is asked for.
  public var expectation: ChanceOfApproval.Expectation?

  /// Creates assumptions.
  ///
  /// - Parameters:
  ///   - rule: The rule of a body that has none of its own.
  ///   - expectation: How likely every voter is to take part and to vote for, or `nil`.
  public init(
    rule: DecisionRule = .majority(of: .cast, by: .members, quorum: .fraction(.half)),
    expectation: ChanceOfApproval.Expectation? = nil
  ) {
    self.rule = rule
    self.expectation = expectation
  }
}
