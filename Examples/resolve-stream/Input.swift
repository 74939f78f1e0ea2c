import Foundation

/// Where the case file and the lines come from.
struct Input {
  /// One byte more than a case file may have: what is longer is refused for its length.
  private static let most = (64 << 20) + 1

  /// The bundled lines, until they have been read.
  private var bundled: [UInt8]?
  private let isBundled: Bool

  /// Takes lines from standard input, or the bundled ones.
  init(isBundled: Bool) {
    self.isBundled = isBundled
    bundled = PackageResources.bundled_lines_jsonl
  }

  /// The bytes of a case file, or of the bundled one where no path is given.
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

  /// The next bytes of the lines, or nothing at their end.
  ///
  /// It waits for no more than the first byte, so that who writes a line and waits is answered.
  mutating func nextChunk() -> [UInt8]? {
    if isBundled {
      defer { bundled = nil }
      return bundled
    }
    let chunk = FileHandle.standardInput.availableData
    return chunk.isEmpty ? nil : Array(chunk)
  }
}

/// What the command writes, on the right stream.
///
/// A reader who has gone away is no error of the command.
enum Output {
  static func write(_ bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}
