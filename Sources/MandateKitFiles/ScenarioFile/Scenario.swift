import MandateKit

/// A question about a case, with acts that are supposed, and the answer that is expected.
public struct Scenario: Hashable, Sendable, Identifiable {
  /// The name, which says what the scenario shows: 1 to 200 bytes, given once in a file.
  public var name: String
  /// The acts that stand on the record after those of the case.
  public var given: [Act]
  /// The proposal of the question.
  public var proposal: Proposal.ID
  /// The date of the question, or `nil` for the decision date of the proposal.
  public var asOf: CivilDate?
  /// The answer that is expected.
  public var expectation: Expectation

  /// The name, by which a scenario of a file is told from the others.
  public var id: String { name }

  /// Creates a scenario.
  ///
  /// - Parameters:
  ///   - name: The name, of 1 to 200 bytes.
  ///   - given: The acts that stand on the record after those of the case.
  ///   - proposal: The proposal of the question.
  ///   - date: The date of the question, or `nil` for the decision date of the proposal.
  ///   - expectation: The answer that is expected.
  public init(
    _ name: String,
    given: [Act] = [],
    proposal: Proposal.ID,
    asOf date: CivilDate? = nil,
    then expectation: Expectation
  ) {
    self.name = name
    self.given = given
    self.proposal = proposal
    self.asOf = date
    self.expectation = expectation
  }
}
