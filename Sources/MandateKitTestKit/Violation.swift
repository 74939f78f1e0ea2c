import MandateKit

/// That a constitution does not keep what a test asks of it.
///
/// Checks return violations and report nothing by themselves, so they serve any test framework:
/// `#expect(violations.isEmpty)` or `XCTAssertEqual(violations, [])`.
public struct Violation: Hashable, Sendable {
  /// What is violated, as a sentence.
  ///
  /// Its wording may improve.
  public var sentence: String
  /// What shows it, or nothing where it was not shown that the check holds, nor that it does not.
  public var counterexample: Counterexample?

  /// Creates a violation.
  public init(_ sentence: String, counterexample: Counterexample? = nil) {
    self.sentence = sentence
    self.counterexample = counterexample
  }

  /// A proposal with a record that shows a violation.
  public struct Counterexample: Hashable, Sendable {
    /// The proposal.
    public var proposal: Proposal
    /// The record.
    public var record: ActRecord
    /// The day as of which to resolve.
    public var asOf: CivilDate

    /// Creates a counterexample.
    public init(_ proposal: Proposal, _ record: ActRecord, asOf date: CivilDate) {
      self.proposal = proposal
      self.record = record
      self.asOf = date
    }

    /// Resolves the proposal under a governance.
    ///
    /// - Throws: ``InvalidDocumentError`` where the governance is another than the one checked.
    public func resolution(under governance: Governance) throws(InvalidDocumentError) -> Resolution?
    {
      try Docket(governance: governance, proposals: [proposal], record: record)
        .resolve(proposal.id, asOf: asOf)
    }
  }
}

extension Violation: CustomStringConvertible {
  /// The sentence, and the votes that show it.
  public var description: String {
    guard let counterexample else { return sentence }
    let votes = counterexample.record.acts.compactMap { act -> String? in
      guard case .vote(let vote) = act else { return nil }
      return "\(vote.by) \(vote.choice.rawValue)"
    }
    let shown = votes.isEmpty ? "nobody votes" : votes.joined(separator: ", ")
    return "\(sentence) It is so as of \(counterexample.asOf) where \(shown)."
  }
}
