import Foundation

/// The source of the lines.
struct LineInput {
  /// The bundled lines, or `nil` once they have been read.
  private var bundled: [UInt8]?
  private let isBundled: Bool

  /// Creates an input from standard input, or from the bundled lines.
  init(isBundled: Bool) {
    self.isBundled = isBundled
    bundled = PackageResources.bundled_lines_jsonl
  }

  /// Returns the next bytes of the lines, or `nil` at their end.
  ///
  /// It waits for one byte only, so that a writer who waits after each line gets an answer.
  mutating func nextChunk() -> [UInt8]? {
    if isBundled {
      defer { bundled = nil }
      return bundled
    }
    let chunk = FileHandle.standardInput.availableData
    return chunk.isEmpty ? nil : Array(chunk)
  }
}
