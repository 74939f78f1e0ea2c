#if !hasFeature(Embedded)
import MandateKit

/// A type of value that is encoded as it stands in a file of this module, and decoded by the same rules.
///
/// With `JSONEncoder` and `JSONDecoder`, or another pair of coders, a value has the keys and words of a case
/// file or an answer file. Only types of the library conform: a ``FileForm`` cannot be made outside it.
public protocol FileCodable: Codable, Sendable {
  /// How its values stand in a file.
  static var fileForm: FileForm<Self> { get }
}

/// How the values of one type stand in a file: their keys and words, and the rules by which they are read.
public struct FileForm<Value: Sendable>: Sendable {
  /// How a value is read and written.
  let format: Format<Value>

  /// Creates the form of a format.
  init(_ format: Format<Value>) {
    self.format = format
  }
}

extension FileCodable {
  /// Takes a value from a decoder, by the rules of its file.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with everything that is wrong, each with its path, up to 20
  ///   errors and the number of the rest; all are in the `underlyingError`, an `InvalidDocumentError`.
  ///   An error too where the value stands, with what is around it, more than 128 containers deep. And what
  ///   the decoder throws.
  /// - Complexity: O(bytes), and what the decoder takes: Foundation's take O(containers around it) for each
  ///   value in the value, several times for a number.
  public init(from decoder: any Decoder) throws {
    self = try Self.fileForm.format.value(from: decoder)
  }

  /// Gives the value to an encoder, as it stands in its file.
  ///
  /// A value that is not valid is encoded too.
  ///
  /// - Throws: `EncodingError.invalidValue` where it nests deeper than a case file may, and what the
  ///   encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Self.fileForm.format.encode(self, to: encoder)
  }
}

// The standard library has such functions for types whose raw value is a text, which check no rules. Neither
// those nor the ones above would be preferred; these are.
extension FileCodable where Self: RawRepresentable, RawValue == String {
  /// Takes a value from a decoder, by the rules of its file.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with what is wrong, and what the decoder throws.
  public init(from decoder: any Decoder) throws {
    self = try Self.fileForm.format.value(from: decoder)
  }

  /// Gives the value to an encoder, as it stands in its file.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    try Self.fileForm.format.encode(self, to: encoder)
  }
}
#endif
