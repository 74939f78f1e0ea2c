/// A count of lines that moves forward through a document.
struct LineCount {
  private var position = JSONPositionCount()

  /// Returns the line of a byte that stands at or after the one asked before.
  mutating func line(at offset: Int, in bytes: [UInt8]) -> Int {
    position.advance(to: offset, in: bytes)
    return position.position.line
  }
}
