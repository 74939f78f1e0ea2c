import Foundation

/// How much is tried: `MANDATEKIT_LONG=1` asks for ten times as many random cases, and `MANDATEKIT_SHORT=1` for a tenth.
///
/// The short run is for the many runs that look for changes of the sources that no test notices.
enum Effort {
  private static func isAsked(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment[name] == "1"
  }

  /// Returns a number of seeds, of which there are so many in an ordinary run.
  static func seeds(_ ordinary: UInt64) -> UInt64 {
    isAsked("MANDATEKIT_LONG")
      ? 10 * ordinary : isAsked("MANDATEKIT_SHORT") ? ordinary / 10 : ordinary
  }

  /// Returns the seeds from 0, of which there are so many in an ordinary run, in batches; the last may be smaller.
  static func batches(of size: UInt64, to ordinary: UInt64) -> [Range<UInt64>] {
    let end = seeds(ordinary)
    return stride(from: 0, to: end, by: Int(size)).map { $0..<min($0 + size, end) }
  }
}
