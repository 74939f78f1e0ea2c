#if !hasFeature(Embedded)
import MandateKit

extension CaseFile: FileCodable {
  /// A whole case file. (A binary property list of Foundation keeps one of two identifiers that are
  /// canonically equivalent.)
  public static let fileForm = FileForm(.object(by: CaseFile.document))

  /// Takes a case file from a decoder, and checks it as ``read(_:)`` does.
  ///
  /// - Throws: What other values throw, with what the check finds too.
  public init(from decoder: any Decoder) throws {
    self = try decoder.value { bytes throws(InvalidDocumentError) in
      try CaseFile.read(bytes)
    }
  }
}

extension GovernanceDocument: FileCodable {
  /// The value of `governance` in a case file; provisions of a `catalogue` follow its own.
  ///
  /// Whether its parts fit together is checked when a `Governance` is made of it.
  public static let fileForm = FileForm<GovernanceDocument>(.governance)
}
#endif
