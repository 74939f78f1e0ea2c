import MandateKit
import MandateKitReports

/// Cuts a stream of bytes into lines, keeping at most one line's worth of them.
struct LineCutter: Sendable {
  /// A line, without its line feed.
  enum Line {
    case whole([UInt8])
    /// More bytes than a line may have, which were let go.
    case tooLong
  }

  /// The most bytes that a line may have.
  let longest: Int
  private(set) var kept: [UInt8] = []
  private var isTooLong = false

  init(longest: Int) {
    self.longest = longest
  }

  /// Takes bytes up to the next line feed, and returns the line that it ends.
  ///
  /// Where there is no line feed, all bytes are taken and `nil` is returned.
  mutating func cut(_ bytes: inout ArraySlice<UInt8>) -> Line? {
    guard !bytes.isEmpty else { return nil }
    guard let end = bytes.firstIndex(of: ASCIIByte.lineFeed) else {
      keep(bytes)
      bytes = []
      return nil
    }
    keep(bytes[..<end])
    bytes = bytes[(end + 1)...]
    return take()
  }

  /// Returns what follows the last line feed, or `nil` where it has no bytes.
  mutating func finish() -> Line? {
    kept.isEmpty && !isTooLong ? nil : take()
  }

  /// What is wrong with a line that is too long.
  var refusal: DocumentError {
    DocumentError(
      .tooLarge,
      at: DocumentPath(),
      line: 1,
      column: 1,
      "This line has more than \(English.counted(longest, "byte")): shorten it, or let the stream take longer lines."
    )
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    if kept.count + bytes.count > longest {
      isTooLong = true
      kept = []
    } else {
      kept += bytes
    }
  }

  private mutating func take() -> Line {
    defer {
      kept = []
      isTooLong = false
    }
    return isTooLong ? .tooLong : .whole(kept)
  }
}
