import Foundation

/// The bytes of the files that a command reads.
public enum Input: Sendable {
  /// One byte more than a case file may have, so that a longer file is refused for its length.
  public static let mostOfCaseFile = (64 << 20) + 1

  /// Returns the name by which errors call a file, or standard input for `-`.
  public static func name(of path: String) -> String { path == "-" ? "standard input" : path }

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
    var isFolder: ObjCBool = false
    if path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
      isFolder.boolValue
    {
      throw UsageError("\(path) is a folder. Give the path of a file.")
    }
    do {
      let file =
        path == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      var bytes: [UInt8] = []
      while bytes.count < most,
        let chunk = try file.read(upToCount: min(1 << 20, most - bytes.count)), !chunk.isEmpty
      {
        bytes += chunk
      }
      return bytes
    } catch {
      throw UsageError("\(path) cannot be read. Check that the file exists and may be opened.")
    }
  }
}
