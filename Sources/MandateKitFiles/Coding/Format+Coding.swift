#if !hasFeature(Embedded)
import MandateKit

extension Decoder {
  /// Returns what a closure reads of the value of the decoder, which it is given as a JSON document.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with all that is wrong, and what the decoder throws.
  func value<Value>(
    _ read: ([UInt8]) throws(InvalidDocumentError) -> Value
  ) throws -> Value {
    let bytes = try JSONValue(from: self).bytes
    do throws(InvalidDocumentError) {
      return try read(bytes)
    } catch {
      let error = error.withoutPositions
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath,
          debugDescription: error.firstLines(Limits.linesDescribed),
          underlyingError: error
        )
      )
    }
  }
}

extension Format {
  /// Takes a value from a decoder, by the same rules as from a file.
  ///
  /// - Throws: `DecodingError.dataCorrupted` with all that is wrong, and what the decoder throws.
  func value(from decoder: any Decoder) throws -> Value {
    try decoder.value { bytes throws(InvalidDocumentError) in
      try DocumentReader.read(bytes, by: self)
    }
  }

  /// Gives a value to an encoder, as it stands in a file.
  ///
  /// - Throws: `EncodingError.invalidValue` where it nests deeper than a case file may, and what the
  ///   encoder throws.
  func encode(_ value: Value, to encoder: any Encoder) throws {
    let tree: JSONValue
    do throws(InvalidDocumentError) {
      tree = try JSONValue { write(value, &$0) }
    } catch {
      let error = error.withoutPositions
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(
          codingPath: encoder.codingPath,
          debugDescription: error.firstLines(Limits.linesDescribed),
          underlyingError: error
        )
      )
    }
    try tree.encode(to: encoder)
  }
}

extension InvalidDocumentError {
  /// The errors with their paths, and without lines and columns: nobody has seen the bytes that were read.
  fileprivate var withoutPositions: InvalidDocumentError {
    InvalidDocumentError(
      errors.map { error in
        var error = error
        (error.line, error.column) = (nil, nil)
        return error
      }
    )
  }

  /// Returns the first errors, one on each line, and the number of the rest.
  fileprivate func firstLines(_ most: Int) -> String {
    var lines = errors.prefix(most).map { $0.description }
    if errors.count > most { lines.append("There are \(errors.count - most) more errors.") }
    return lines.joined(separator: "\n")
  }
}
#endif
