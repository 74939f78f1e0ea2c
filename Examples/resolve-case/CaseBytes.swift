import Foundation

/// The bytes of a case file, wherever they are.
enum CaseBytes {
  /// The bytes of a file, of standard input for `-`, or of the bundled case where no path is given.
  static func read(_ path: String?) throws(UsageError) -> [UInt8] {
    guard let path else { return PackageResources.bundled_case_json }
    do {
      if path == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw UsageError("\(path) cannot be read. Check that the file exists and may be opened.")
    }
  }
}

/// What the command writes, on the right stream.
enum Output {
  static func print(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
  static func print(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
  static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
