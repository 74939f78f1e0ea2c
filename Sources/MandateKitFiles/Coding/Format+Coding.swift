#if !hasFeature(Embedded)
import MandateKit

extension Format {
  /// Takes a value from a decoder, by the same rules as from a case file.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with all that is wrong, and what the decoder throws.
  func value(from decoder: any Decoder) throws -> Value {
    let bytes = try JSONValue(from: decoder).bytes
    do throws(InvalidDocumentError) {
      return try DocumentReader.read(bytes, by: self)
    } catch {
      throw DecodingError.dataCorrupted(error, in: decoder)
    }
  }

  /// Gives a value to an encoder, as a case file has it.
  ///
  /// - Throws: `EncodingError.invalidValue` where it nests deeper than a case file may, and what the
  ///   encoder throws.
  func encode(_ value: Value, to encoder: any Encoder) throws {
    let tree: JSONValue
    do throws(InvalidDocumentError) {
      tree = try JSONValue { write(value, &$0) }
    } catch {
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(
          codingPath: encoder.codingPath,
          debugDescription: error.withoutPositions(lines: 1),
          underlyingError: error
        )
      )
    }
    try tree.encode(to: encoder)
  }
}

extension DecodingError {
  /// Returns the error that says what is wrong with the value of a decoder.
  static func dataCorrupted(_ error: InvalidDocumentError, in decoder: any Decoder) -> DecodingError
  {
    .dataCorrupted(
      Context(
        codingPath: decoder.codingPath,
        debugDescription: error.withoutPositions(lines: Limits.linesDescribed),
        underlyingError: error.withoutPositions
      )
    )
  }
}

extension InvalidDocumentError {
  /// The errors without their lines and columns, which are not those of what the decoder reads.
  fileprivate var withoutPositions: InvalidDocumentError {
    InvalidDocumentError(
      errors.map { error in
        var error = error
        (error.line, error.column) = (nil, nil)
        return error
      }
    )
  }

  /// The first errors, one on each line, and the number of the rest.
  ///
  /// They have their paths alone: nobody has seen the bytes that were read.
  fileprivate func withoutPositions(lines most: Int) -> String {
    var lines = withoutPositions.errors.prefix(most).map { $0.description }
    if errors.count > most { lines.append("There are \(errors.count - most) more errors.") }
    return lines.joined(separator: "\n")
  }
}
#endif
