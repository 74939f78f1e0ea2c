import Foundation

/// The bytes of a case file, from any source.
enum CaseBytes {
  /// One byte more than a case file may have, so that a longer file is refused for its length.
  private static let most = (64 << 20) + 1

  /// The bytes of a file, of standard input for `-`, or of the bundled case if there is no path.
  static func read(_ path: String?) throws(UsageError) -> [UInt8] {
    guard let path else { return PackageResources.bundled_case_json }
    do {
      if path == "-" { return try bytes(of: .standardInput) }
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return try bytes(of: handle)
    } catch {
      throw UsageError("\(path) cannot be read. Check that the file exists and may be opened.")
    }
  }

  private static func bytes(of handle: FileHandle) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < most,
      let chunk = try handle.read(upToCount: min(1 << 20, most - bytes.count)), !chunk.isEmpty
    {
      bytes += chunk
    }
    return bytes
  }
}

/// The output of the command, on the right stream.
///
/// It is not an error if the reader has closed the stream.
enum Output {
  static func print(_ text: String) { print(Array(text.utf8)) }

  static func print(_ bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }

  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
  }
}
