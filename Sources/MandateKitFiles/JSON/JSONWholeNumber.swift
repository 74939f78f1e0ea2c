/// What a reader who asks for a whole number finds.
package enum JSONWholeNumber: Hashable, Sendable {
  /// A whole number, written without fraction and exponent; `-0` is 0.
  case value(Int)
  /// A number written with a fraction or an exponent, such as `1.5`, `2.0` or `1e3`.
  case notWhole
  /// A whole number that an `Int` cannot hold.
  case outOfRange
  /// Another sort of value, which stays unread.
  case notANumber
}

extension JSONCursor {
  /// Reads the number that is due.
  package mutating func readWholeNumber() throws(JSONSyntaxError) -> JSONWholeNumber {
    let first = next
    guard ASCIIByte.isDigit(first) || first == ASCIIByte.minus else {
      return try mismatch(.notANumber)
    }
    return try scanNumber()
  }

  /// Passes over the number that begins here, checks it, and tells what it amounts to.
  mutating func scanNumber() throws(JSONSyntaxError) -> JSONWholeNumber {
    let isNegative = next == ASCIIByte.minus
    if isNegative { offset += 1 }
    guard ASCIIByte.isDigit(next) else { throw complaint(.digit) }
    if next == ASCIIByte.zero, ASCIIByte.isDigit(byte(at: offset + 1)) {
      throw leadingZeroComplaint()
    }
    // The value is gathered below zero, where an Int reaches one further.
    var value = 0
    var overflows = false
    while ASCIIByte.isDigit(next) {
      let tenfold = value.multipliedReportingOverflow(by: 10)
      let sum = tenfold.partialValue.subtractingReportingOverflow(Int(next &- ASCIIByte.zero))
      overflows = overflows || tenfold.overflow || sum.overflow
      value = sum.partialValue
      offset += 1
    }
    var isWhole = true
    if next == ASCIIByte.point {
      offset += 1
      try scanDigits()
      isWhole = false
    }
    if next == ASCIIByte.lowerE || next == ASCIIByte.upperE {
      offset += 1
      if next == ASCIIByte.plus || next == ASCIIByte.minus { offset += 1 }
      try scanDigits()
      isWhole = false
    }
    state = .valueRead
    guard isWhole else { return .notWhole }
    guard !overflows, isNegative || value != Int.min else { return .outOfRange }
    return .value(isNegative ? value : -value)
  }

  private mutating func scanDigits() throws(JSONSyntaxError) {
    guard ASCIIByte.isDigit(next) else { throw complaint(.digit) }
    while ASCIIByte.isDigit(next) { offset += 1 }
  }
}
