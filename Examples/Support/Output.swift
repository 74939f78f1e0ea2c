import Foundation

/// The output of a command, on the right stream.
///
/// What cannot be written ends the command with a sentence on standard error and exit status 4. Where the
/// reader has closed the stream, as `head` does, it ends without a word.
public enum Output: Sendable {
  /// The exit status of a command whose output could not be written.
  public static let notWritten: Int32 = 4

  /// Writes bytes on standard output.
  public static func write(_ bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      complain("The answer could not be written: \(error.localizedDescription)")
      exit(notWritten)
    }
  }

  /// Writes bytes into a file, or on standard output for `nil` and `-`.
  public static func write(_ bytes: [UInt8], into path: String?) {
    guard let path, path != "-" else { return write(bytes) }
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      complain("\(path) could not be written: \(error.localizedDescription)")
      exit(notWritten)
    }
  }

  /// Writes a line on standard output.
  public static func print(_ line: String) { write(Array((line + "\n").utf8)) }

  /// Writes a line on standard error; where that cannot be written either, there is no place for it.
  public static func complain(_ line: String) { complain([line]) }

  /// Writes lines on standard error, all at once.
  public static func complain(_ lines: some Sequence<String>) {
    var bytes: [UInt8] = []
    for line in lines { bytes += (line + "\n").utf8 }
    try? FileHandle.standardError.write(contentsOf: Data(bytes))
  }
}
