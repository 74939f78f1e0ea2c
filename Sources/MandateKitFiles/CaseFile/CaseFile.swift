import MandateKit

/// A governance arrangement, proposals and what has happened to them, as one JSON document.
///
/// The format is `mandatekit/1`. Reading finds everything that is wrong with a document at once;
/// writing leaves out what the format supplies, and reading that again gives an equal value.
public struct CaseFile: Sendable {
  /// The arrangement, as the document itself writes it.
  public var document: GovernanceDocument {
    didSet { checkedNames = nil }
  }
  /// The names of provision sets that ship with the library.
  ///
  /// Their provisions follow the arrangement's own, in the order named.
  public var catalogue: [String] {
    didSet { checkedNames = nil }
  }
  /// The proposals.
  ///
  /// An answer keeps their order.
  public var proposals: [Proposal] {
    didSet { checkedNames = nil }
  }
  /// What has happened.
  public var record: ActRecord {
    didSet { checkedNames = nil }
  }
  /// What the arrangement's names stand for, where all of the file is known to be valid.
  ///
  /// Any change of the file drops it; it is no part of what makes two files equal.
  var checkedNames: SymbolIndex?

  /// Creates a case file.
  ///
  /// - Parameters:
  ///   - document: The governance document, as the case itself writes it.
  ///   - catalogue: The names of provision sets that ship with the library.
  ///   - proposals: The proposals, in the order of the answers.
  ///   - record: The acts that have happened.
  public init(
    document: GovernanceDocument,
    catalogue: [String] = [],
    proposals: [Proposal] = [],
    record: ActRecord = ActRecord()
  ) {
    self.document = document
    self.catalogue = catalogue
    self.proposals = proposals
    self.record = record
  }

  /// Creates a case file of everything in a docket.
  public init(_ docket: Docket) {
    self.init(
      document: docket.governance.document,
      proposals: docket.proposals,
      record: docket.record
    )
  }

  /// The name of the format, which a document gives as its `schema`.
  public static let schema = "mandatekit/1"
}

extension CaseFile: Hashable {
  /// Returns whether the two are the same.
  public static func == (left: CaseFile, right: CaseFile) -> Bool {
    left.document == right.document && left.catalogue == right.catalogue
      && left.proposals == right.proposals && left.record == right.record
  }

  /// Feeds the value into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(document)
    hasher.combine(catalogue)
    hasher.combine(proposals)
    hasher.combine(record)
  }
}
