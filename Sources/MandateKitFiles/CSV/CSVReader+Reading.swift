extension CSVReader {
  /// Reads a chunk from its first byte to its last.
  mutating func read(_ chunk: [UInt8], _ take: (Outcome) -> Void) {
    var index = 0
    while index < chunk.count {
      switch state {
      case .fieldStart: readFieldStart(chunk, &index, take)
      case .plain: readPlain(chunk, &index, take)
      case .quoted: readQuoted(chunk, &index, take)
      case .quoteInQuoted: readQuoteInQuoted(chunk, &index, take)
      case .skipping: skipLine(chunk, &index)
      }
    }
    openQuote.keep(chunk)
  }

  private mutating func readFieldStart(
    _ chunk: [UInt8],
    _ index: inout Int,
    _ take: (Outcome) -> Void
  ) {
    let byte = chunk[index]
    if byte == ASCIIByte.lineFeed, followsReturn {
      followsReturn = false
      index += 1
      return
    }
    followsReturn = false
    if row.count == 0 { row.line = line }
    if byte == ASCIIByte.quote {
      openQuote.open(line: line)
      state = .quoted
      index += 1
    } else {
      state = .plain
      readPlain(chunk, &index, take)
    }
  }

  private mutating func readPlain(
    _ chunk: [UInt8],
    _ index: inout Int,
    _ take: (Outcome) -> Void
  ) {
    let start = index
    var bits = self.bits
    while index < chunk.count {
      let byte = chunk[index]
      if byte == ASCIIByte.comma || byte == ASCIIByte.quote || byte == ASCIIByte.lineFeed
        || byte == ASCIIByte.carriageReturn
      {
        break
      }
      bits |= byte
      index += 1
    }
    self.bits = bits
    guard append(chunk, start..<index) else { return fail(.tooLong, take) }
    guard index < chunk.count else { return }
    let byte = chunk[index]
    index += 1
    if byte == ASCIIByte.quote {
      fail(.strayQuote, take)
    } else {
      separate(at: byte, take)
    }
  }

  private mutating func readQuoted(
    _ chunk: [UInt8],
    _ index: inout Int,
    _ take: (Outcome) -> Void
  ) {
    let start = index
    var bits = self.bits
    while index < chunk.count {
      let byte = chunk[index]
      if byte == ASCIIByte.quote || byte == ASCIIByte.lineFeed || byte == ASCIIByte.carriageReturn {
        break
      }
      bits |= byte
      index += 1
    }
    self.bits = bits
    if index > start { followsReturn = false }
    var end = index
    if index < chunk.count {
      let byte = chunk[index]
      index += 1
      if byte == ASCIIByte.quote {
        followsReturn = false
        state = .quoteInQuoted
      } else {
        end = index
        if byte == ASCIIByte.carriageReturn || !followsReturn { line += 1 }
        followsReturn = byte == ASCIIByte.carriageReturn
        openQuote.passLine(before: index, followsReturn: followsReturn)
      }
    }
    if !append(chunk, start..<end) { failInQuotes(.tooLong, chunk, &index, take) }
  }

  private mutating func readQuoteInQuoted(
    _ chunk: [UInt8],
    _ index: inout Int,
    _ take: (Outcome) -> Void
  ) {
    let byte = chunk[index]
    switch byte {
    case ASCIIByte.quote:
      state = .quoted
      if append(chunk, index..<(index + 1)) {
        index += 1
      } else {
        failInQuotes(.tooLong, chunk, &index, take)
      }
    case ASCIIByte.comma, ASCIIByte.lineFeed, ASCIIByte.carriageReturn:
      openQuote.close()
      index += 1
      separate(at: byte, take)
    default: failInQuotes(.textAfterQuote, chunk, &index, take)
    }
  }

  private mutating func skipLine(_ chunk: [UInt8], _ index: inout Int) {
    while index < chunk.count {
      let byte = chunk[index]
      index += 1
      if byte == ASCIIByte.lineFeed || byte == ASCIIByte.carriageReturn {
        line += 1
        followsReturn = byte == ASCIIByte.carriageReturn
        state = .fieldStart
        return
      }
    }
  }

  /// Gives damage inside a quoted field and goes back to the line after its opening, if any.
  private mutating func failInQuotes(
    _ kind: CSVDamage.Kind,
    _ chunk: [UInt8],
    _ index: inout Int,
    _ take: (Outcome) -> Void
  ) {
    fail(kind, take)
    guard openQuote.hasPassedLine else { return }
    let beginning = openQuote.beginning
    let kept = rewind()
    if let beginning {
      index = beginning
    } else {
      read(kept, take)
      index = 0
    }
  }
}
