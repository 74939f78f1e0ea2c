import MandateKit

/// A governance arrangement, proposals and what has happened to them, as one JSON document.
///
/// The format is `mandatekit/1`. Reading finds everything that is wrong with a document at once;
/// writing leaves out what the format supplies, and reading that again gives an equal value.
public struct CaseFile: Hashable, Sendable {
  /// The arrangement, as the document itself writes it.
  public var arrangement: Arrangement
  /// The names of provision sets that ship with the library.
  ///
  /// Their provisions follow the arrangement's own, in the order named.
  public var catalogue: [String]
  /// The proposals.
  ///
  /// An answer keeps their order.
  public var proposals: [Proposal]
  /// What has happened.
  public var record: Record

  /// Creates a case file.
  public init(
    arrangement: Arrangement,
    catalogue: [String] = [],
    proposals: [Proposal] = [],
    record: Record = Record()
  ) {
    self.arrangement = arrangement
    self.catalogue = catalogue
    self.proposals = proposals
    self.record = record
  }

  /// The name of the format, which a document gives as its `schema`.
  public static let schema = "mandatekit/1"
}
