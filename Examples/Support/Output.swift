#if canImport(Darwin)
@preconcurrency import Darwin
#elseif canImport(Musl)
@preconcurrency import Musl
#elseif canImport(Glibc)
@preconcurrency import Glibc
#endif

/// The output of a command, on the right stream.
///
/// What cannot be written ends the command with a sentence on standard error and exit status 4. A
/// reader who has had enough and closed the stream, as `head` does, ends it in silence.
public enum Output: Sendable {
  /// The exit status of a command whose output could not be written.
  public static let notWritten: Int32 = 4

  /// Writes bytes on standard output.
  public static func write(_ bytes: [UInt8]) {
    errno = 0
    let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stdout) }
    guard count == bytes.count, fflush(stdout) == 0 else { end(errno) }
  }

  /// Writes a line on standard output.
  public static func print(_ line: String) { write(Array((line + "\n").utf8)) }

  /// Writes a line on standard error.
  public static func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stderr) }
  }

  private static func end(_ error: Int32) -> Never {
    if error == EPIPE { exit(0) }
    complain("The answer could not be written: \(String(cString: strerror(error))).")
    exit(notWritten)
  }
}
