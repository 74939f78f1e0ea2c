import Foundation

/// The machine's figures for this process.
enum Machine {
  /// The peak memory of the process in millions of bytes, or `nil` if it is not known.
  static var peakMegabytes: Double? {
    #if os(Linux)
    guard let file = FileHandle(forReadingAtPath: "/proc/self/status"),
      let status = try? file.readToEnd()
    else { return nil }
    for line in String(decoding: status, as: UTF8.self).split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == "\t" }
      if words.first == "VmHWM:", words.count > 1, let kibibytes = Double(words[1]) {
        return kibibytes * 1_024 / 1_000_000
      }
    }
    #endif
    return nil
  }

  /// The number of cores that a batch can use.
  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
