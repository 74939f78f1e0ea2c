extension ArraySlice<UInt8> {
  /// Returns the text of a quoted field, with one quotation mark for each two.
  ///
  /// - Parameter count: The number of pairs of quotation marks, beside which the field has none.
  /// - Returns: The text.
  func withoutDoubledQuotes(count: Int) -> ArraySlice<UInt8> {
    guard count > 0 else { return self }
    var text: [UInt8] = []
    text.reserveCapacity(self.count - count)
    var isSecond = false
    for byte in self {
      isSecond = byte == ASCIIByte.quote && !isSecond
      // Of each two quotation marks, the second is kept.
      if !isSecond { text.append(byte) }
    }
    return text[...]
  }
}
