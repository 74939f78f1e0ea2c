/// What is kept of a quoted field while it is open, to go back where it turns out never to close.
///
/// Kept are the bytes after the first line break in the field. Going back to them costs time in
/// proportion to the file and no more: a line that leaves a quotation mark open has an odd number
/// of them, and would have closed one that was open before it.
struct CSVOpenQuote: Sendable {
  /// The line of the opening quotation mark.
  private(set) var line = 1
  /// Whether a line has ended inside the field.
  private(set) var hasPassedLine = false
  /// Whether that line ended in a carriage return.
  private(set) var followsReturn = false
  /// The bytes that followed, without those of the chunk that is being read.
  private(set) var kept: [UInt8] = []
  /// Where in the chunk that is being read they begin, if they do.
  private(set) var beginning: Int?

  /// Opens a field.
  mutating func open(line: Int) {
    self.line = line
    close()
  }

  /// Forgets what is kept: the field has ended well.
  mutating func close() {
    hasPassedLine = false
    beginning = nil
    if !kept.isEmpty { kept.removeAll(keepingCapacity: true) }
  }

  /// Notes that a line has ended, just before an index of the chunk.
  mutating func passLine(before index: Int, followsReturn: Bool) {
    guard !hasPassedLine else { return }
    hasPassedLine = true
    self.followsReturn = followsReturn
    beginning = index
  }

  /// Keeps what the chunk holds of the field, before the next chunk comes.
  mutating func keep(_ chunk: [UInt8]) {
    guard hasPassedLine else { return }
    kept += chunk[(beginning ?? 0)...]
    beginning = nil
  }
}
