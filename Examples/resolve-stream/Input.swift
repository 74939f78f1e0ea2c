import Foundation

/// The source of the case file and of the lines.
struct Input {
  /// One byte more than a case file may have, so that a longer file is refused for its length.
  private static let most = (64 << 20) + 1

  /// The bundled lines, or `nil` once they have been read.
  private var bundled: [UInt8]?
  private let isBundled: Bool

  /// Creates an input from standard input, or from the bundled lines.
  init(isBundled: Bool) {
    self.isBundled = isBundled
    bundled = PackageResources.bundled_lines_jsonl
  }

  /// The bytes of a case file, or of the bundled one if there is no path.
  static func caseFile(_ path: String?) throws(UsageError) -> [UInt8] {
    guard let path else { return PackageResources.bundled_case_json }
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return try handle.read(upToCount: most).map { Array($0) } ?? []
    } catch {
      throw UsageError("\(path) cannot be read. Check that the file exists and may be opened.")
    }
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

/// The output of the command, on the right stream.
///
/// It is not an error if the reader has closed the stream.
enum Output {
  static func write(_ bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}
