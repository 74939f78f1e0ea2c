extension CSVReader {
  /// Appends bytes to the open field, or returns false where it or the row grows too long.
  mutating func append(_ chunk: [UInt8], _ range: Range<Int>) -> Bool {
    let length = row.bytes.count + range.count
    guard length - row.openField <= Self.longestField, length < Self.longestRow else {
      return false
    }
    row.bytes.append(contentsOf: chunk[range])
    return true
  }

  /// Ends the open field at a comma, and the row at the end of a line.
  mutating func separate(at byte: UInt8, _ take: (Outcome) -> Void) {
    if byte == ASCIIByte.comma {
      row.endField()
      state = .fieldStart
    } else {
      endRow(take)
      line += 1
      followsReturn = byte == ASCIIByte.carriageReturn
    }
  }

  /// Ends the open field and gives the row.
  mutating func endRow(_ take: (Outcome) -> Void) {
    row.endField()
    if bits >= 0x80, !row.isUTF8 {
      take(.failure(CSVDamage(kind: .notUTF8, line: row.line)))
    } else if !row.isBlank {
      take(.success(row))
    }
    beginRow()
    state = .fieldStart
  }

  /// Gives damage instead of the row and skips the rest of the line.
  mutating func fail(_ kind: CSVDamage.Kind, _ take: (Outcome) -> Void) {
    let isQuoted = state == .quoted || state == .quoteInQuoted
    take(.failure(CSVDamage(kind: kind, line: isQuoted ? openQuote.line : line)))
    beginRow()
    state = .skipping
  }

  /// Goes back to the line after the one that opened a quoted field.
  ///
  /// - Returns: What has been kept of that line and of those after it from earlier chunks.
  mutating func rewind() -> [UInt8] {
    let kept = openQuote.kept
    line = openQuote.line + 1
    followsReturn = openQuote.followsReturn
    state = .fieldStart
    openQuote.close()
    return kept
  }

  private mutating func beginRow() {
    row.removeAll()
    bits = 0
  }
}
