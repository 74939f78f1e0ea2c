#if canImport(Darwin)
@preconcurrency import Darwin
#elseif canImport(Musl)
@preconcurrency import Musl
#elseif canImport(Glibc)
@preconcurrency import Glibc
#endif

/// The bytes of the files that a command reads.
public enum Input: Sendable {
  /// One byte more than a case file may have, so that a longer file is refused for its length.
  public static let mostOfCaseFile = (64 << 20) + 1

  /// Reads a file, or standard input for `-`.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - most: The number of bytes after which no more is read.
  /// - Returns: The bytes.
  /// - Throws: `UsageError` where the file cannot be read.
  public static func bytes(
    of path: String,
    atMost most: Int = mostOfCaseFile
  ) throws(UsageError) -> [UInt8] {
    guard let file = path == "-" ? stdin : fopen(path, "rb") else { throw unreadable(path) }
    defer { if path != "-" { fclose(file) } }
    var bytes: [UInt8] = []
    while bytes.count < most {
      let size = min(1 << 20, most - bytes.count)
      let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    if ferror(file) != 0 { throw unreadable(path) }
    return bytes
  }

  private static func unreadable(_ path: String) -> UsageError {
    UsageError("\(path) cannot be read. Check that the file exists and may be opened.")
  }
}
