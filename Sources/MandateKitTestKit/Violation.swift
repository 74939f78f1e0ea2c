import MandateKit

/// A property that a test requires of a constitution and that the constitution does not have.
///
/// Checks return violations and leave reporting to the caller, so they work with any test framework:
/// `#expect(violations.isEmpty)` or `XCTAssertEqual(violations, [])`.
public struct Violation: Hashable, Sendable {
  /// The violation, as a sentence.
  ///
  /// Its wording may improve.
  public var sentence: String
  /// A record that shows the violation, or `nil` if the check was neither proved nor refuted.
  public var counterexample: Counterexample?

  /// Creates a violation.
  ///
  /// - Parameters:
  ///   - sentence: The violation, as a sentence.
  ///   - counterexample: A record that shows it, or `nil` if the check was neither proved nor refuted.
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
    /// The day as of which the proposal has to be resolved.
    public var asOf: CivilDate

    /// Creates a counterexample.
    ///
    /// - Parameters:
    ///   - proposal: The proposal.
    ///   - record: The record.
    ///   - date: The day as of whose end the proposal has to be resolved.
    public init(_ proposal: Proposal, _ record: ActRecord, asOf date: CivilDate) {
      self.proposal = proposal
      self.record = record
      self.asOf = date
    }

    /// Resolves the proposal under a governance.
    ///
    /// - Throws: `InvalidDocumentError` if the proposal is not valid under that governance.
    public func resolution(under governance: Governance) throws(InvalidDocumentError) -> Resolution?
    {
      try Docket(governance: governance, proposals: [proposal], record: record)
        .resolve(proposal.id, asOf: asOf)
    }
  }
}

extension Violation: CustomStringConvertible {
  /// The sentence, with the votes and casting votes of the counterexample.
  public var description: String {
    guard let counterexample else { return sentence }
    let votes = counterexample.record.acts.compactMap { act -> String? in
      switch act {
      case .vote(let vote): "\(vote.by) \(vote.choice.rawValue)"
      case .castingVote(let vote):
        "\(vote.by) \(vote.choice.rawValue) by the casting vote of \(vote.body)"
      default: nil
      }
    }
    let shown = votes.isEmpty ? "nobody votes" : votes.joined(separator: ", ")
    return "\(sentence) It is so as of \(counterexample.asOf) where \(shown)."
  }
}
