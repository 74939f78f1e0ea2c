import MandateKit

/// One line of a stream of cases: a proposal, with what the answer for it rests on.
///
/// ```
/// { "proposal": Proposal, "proposals"?: [Proposal], "record"?: [Act], "asOf"?: date }
/// ```
///
/// A proposal and an act are written as in a case file, all on one line. In `proposals` stand the
/// proposals that have to do with the first: those that ratify it, one that it ratifies, and those
/// by which a mandate was adopted where that is not said beforehand. They are not answered. The
/// record holds the acts on any of these, and revocations of mandates.
public struct CaseLine: Hashable, Sendable {
  /// The proposal to answer for.
  public var proposal: Proposal
  /// Other proposals that the answer may rest on.
  public var others: [Proposal]
  /// What has happened.
  public var record: ActRecord
  /// The date of the question, or `nil` for the stream's date or else the decision date.
  public var asOf: CivilDate?

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - proposal: The proposal to answer for.
  ///   - others: Other proposals that the answer may rest on. They are not answered.
  ///   - record: The acts that have happened.
  ///   - asOf: The date of the question, or `nil` for the stream's date or else the decision date.
  public init(
    _ proposal: Proposal,
    others: [Proposal] = [],
    record: ActRecord = ActRecord(),
    asOf: CivilDate? = nil
  ) {
    self.proposal = proposal
    self.others = others
    self.record = record
    self.asOf = asOf
  }

  /// Returns the line as JSON, with its line feed.
  ///
  /// What the format supplies where it is left out is left out. Equal values give equal bytes.
  public func json() -> [UInt8] {
    JSONWriter.document(.oneLine) { $0.value(self) }
  }
}

extension CaseLine: Described {
  static let schema = Schema("A line", CaseLine(Proposal.schema.blank)) {
    Field("proposal", .object(Proposal.self)) { $1(&$0.proposal) }
    Field("proposals", .list(of: Proposal.self), default: []) { $1(&$0.others) }
    Field("record", .list(of: Act.self), default: []) { $1(&$0.record.acts) }
    Field("asOf", optional: .date) { $1(&$0.asOf) }
  }
}
