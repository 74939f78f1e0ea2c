import Foundation

/// A bar on standard error that grows while a command works, where somebody sits at a terminal.
public struct ProgressBar: Sendable {
  private let label: String
  private let isShown: Bool
  private var shown = -1
  private static let width = 40

  /// Creates a bar.
  ///
  /// - Parameter label: What stands before the bar.
  public init(_ label: String) {
    self.label = label
    isShown = isatty(FileHandle.standardError.fileDescriptor) == 1
  }

  /// Draws the bar where it has grown; at the end it is removed.
  ///
  /// - Parameters:
  ///   - done: How much is done.
  ///   - all: How much there is to do.
  public mutating func update(_ done: Int, of all: Int) {
    guard isShown, all > 0 else { return }
    let length = Int((Double(done) / Double(all) * Double(ProgressBar.width)).rounded(.down))
    guard length != shown || done == all else { return }
    shown = length
    let bar = String(repeating: "#", count: length)
    let rest = String(repeating: ".", count: ProgressBar.width - length)
    let line = done == all ? "\r\u{1B}[K" : "\r\(label) [\(bar)\(rest)]"
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }
}
