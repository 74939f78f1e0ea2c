import Foundation

/// What is said beside the output.
enum Notes {
  /// Writes a line to standard error.
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
