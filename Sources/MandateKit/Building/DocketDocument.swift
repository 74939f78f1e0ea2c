/// A docket as it is written, not yet checked: a governance, proposals and what has happened to them.
///
/// Make a ``Docket`` of it to check it and to ask questions. It is a plain value, most easily written as a
/// list of its parts:
///
/// ```swift
/// let document = DocketDocument {
///   Body("westshire", kind: .localMedicalCommittee).members {
///     Body.practice("abbey", patients: 7_030)
///     Body.practice("mill-lane", patients: 9_412)
///   }
/// }
/// ```
public struct DocketDocument: Hashable, Sendable {
  /// The governance.
  public var governance: GovernanceDocument
  /// The proposals.
  ///
  /// An answer keeps their order.
  public var proposals: [Proposal]
  /// The acts that have happened.
  public var record: ActRecord

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - proposals: The proposals.
  ///   - record: The acts that have happened.
  public init(
    governance: GovernanceDocument = GovernanceDocument(),
    proposals: [Proposal] = [],
    record: ActRecord = ActRecord()
  ) {
    self.governance = governance
    self.proposals = proposals
    self.record = record
  }

  /// Creates a document of a list of parts.
  ///
  /// Parts of the governance that are the same are kept once, as by ``GovernanceDocument/add(_:)``.
  ///
  /// - Parameter parts: The parts: those of a governance, proposals and acts, in any order. Without any
  ///   the document is empty.
  /// - Throws: What `parts` throws.
  /// - Complexity: O(entries), once for each level of `if`, `for` and members.
  public init<Failure: Error>(
    @DocketBuilder _ parts: () throws(Failure) -> DocketDocument
  ) throws(Failure) {
    self = try parts()
    governance.keepEachOnce()
  }
}

extension Docket {
  /// Checks a document, with everything in it at once.
  ///
  /// - Throws: ``InvalidDocumentError`` with everything that is wrong with the governance, the proposals
  ///   and the record.
  public init(_ document: DocketDocument) throws(InvalidDocumentError) {
    let names = SymbolIndex(document.governance)
    let errors = DocumentCheck.errors(
      in: document.governance,
      proposals: document.proposals,
      record: document.record,
      names: names
    )
    guard errors.isEmpty else { throw InvalidDocumentError(errors) }
    self.init(
      governance: Governance(checked: document.governance, names: names),
      checked: document.proposals,
      record: document.record
    )
  }

  /// Checks a docket that is written as a list of parts.
  ///
  /// - Parameter parts: The parts: those of a governance, proposals and acts, in any order.
  /// - Throws: ``InvalidDocumentError`` with everything that is wrong with them.
  public init(@DocketBuilder _ parts: () -> DocketDocument) throws(InvalidDocumentError) {
    try self.init(DocketDocument(parts))
  }
}
