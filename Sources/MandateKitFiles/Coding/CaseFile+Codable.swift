#if !hasFeature(Embedded)
import MandateKit

extension CaseFile: Codable {
  /// Takes a case file from a decoder, and checks it as ``read(_:)`` does.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with everything that is wrong, each with its path, up to 20
  ///   errors and the number of the rest; all are in the `underlyingError`, an `InvalidDocumentError`.
  ///   An error too where the value stands, with what is around it, more than 128 containers deep. And what
  ///   the decoder throws.
  public init(from decoder: any Decoder) throws {
    let bytes = try JSONValue(from: decoder).bytes
    do throws(InvalidDocumentError) {
      self = try CaseFile.read(bytes)
    } catch {
      throw DecodingError.dataCorrupted(error, in: decoder)
    }
  }

  /// Gives the case file to an encoder, with the keys of the format.
  ///
  /// What `JSONEncoder` makes of it is read by ``read(_:)``. A file that is not valid is encoded too. (A
  /// binary property list of Foundation keeps one of two identifiers that are canonically equivalent.)
  ///
  /// - Throws: `EncodingError.invalidValue` where a rule nests deeper than a case file may, and what the
  ///   encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<CaseFile>.caseFile.encode(self, to: encoder)
  }
}

extension GovernanceDocument: Codable {
  /// Takes a governance from a decoder, the value of `governance` in a case file.
  ///
  /// Provisions of a `catalogue` are added after its own. Whether its parts fit together is checked when
  /// a `Governance` is made of it.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what cannot be read, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Format<GovernanceDocument>.governance.value(from: decoder)
  }

  /// Gives the governance to an encoder, as the value of `governance` in a case file.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Format<GovernanceDocument>.governance.encode(self, to: encoder)
  }
}

extension Format where Value == CaseFile {
  /// A whole case file, which is not checked.
  @inline(__always)
  fileprivate static var caseFile: Format {
    Format(
      unread: CaseFile(document: GovernanceDocument()),
      { reader throws(JSONSyntaxError) in
        var file = CaseFile(document: GovernanceDocument())
        return try reader.read(CaseFile.document, into: &file) ? file : nil
      },
      write: { CaseFile.document.write($0, to: &$1) }
    )
  }
}
#endif
