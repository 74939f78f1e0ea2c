import MandateKit
import MandateKitReports

/// A property that a test requires of a constitution and that the constitution does not have.
///
/// Checks return violations and leave reporting to the caller, so they work with any test framework. Each
/// is an issue of its own; in Swift Testing:
///
/// ```swift
/// for violation in Constitution.check(governance, that: .canBeMandated(closure)) {
///   Issue.record("\(violation)")
/// }
/// ```
///
/// and in XCTest:
///
/// ```swift
/// for violation in Constitution.check(governance, that: .canBeMandated(closure)) {
///   XCTFail("\(violation)")
/// }
/// ```
public struct Violation: Hashable, Sendable {
  /// The violation, as a sentence in which bodies have their names and identifiers.
  ///
  /// Its wording may improve.
  public var sentence: String
  /// The bodies and people that it is about, in order; empty where it is about none in particular.
  public var parties: [NamedParty]
  /// A record that shows the violation, or `nil` if the check was neither proved nor refuted.
  public var counterexample: Counterexample?
  /// A line for each act of the counterexample, in words and in its order; empty where there is none.
  ///
  /// After 200 acts a last line counts those that are left out.
  public var witness: [String]

  /// Creates a violation.
  ///
  /// - Parameters:
  ///   - sentence: The violation, as a sentence.
  ///   - parties: The bodies and people that it is about.
  ///   - counterexample: A record that shows it, or `nil` where there is none.
  ///   - names: The names that the lines of the record use; identifiers where it has none.
  public init(
    _ sentence: String,
    about parties: [PartyID] = [],
    counterexample: Counterexample? = nil,
    names: DisplayNames = DisplayNames()
  ) {
    self.sentence = sentence
    self.parties = parties.map { NamedParty($0, in: names) }
    self.counterexample = counterexample
    witness = counterexample.map { $0.record.lines(names) } ?? []
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
  /// The sentence and, on lines of their own, the day and the acts of the counterexample.
  public var description: String {
    guard let counterexample else { return sentence }
    let heading =
      witness.isEmpty
      ? "  It is so as of \(counterexample.asOf), with no act on record."
      : "  It is so as of \(counterexample.asOf), where"
    return ([sentence, heading] + witness.map { "  - \($0)" }).joined(separator: "\n")
  }
}
