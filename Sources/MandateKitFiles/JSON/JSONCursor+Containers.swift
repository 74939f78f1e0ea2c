extension JSONCursor {
  /// Steps into the object that is due, or gives false where another sort of value is.
  package mutating func beginObject() throws(JSONSyntaxError) -> Bool {
    guard next == ASCIIByte.openBrace else { return try mismatch(false) }
    try begin(bit: 1)
    return true
  }

  /// Steps into the array that is due, or gives false where another sort of value is.
  package mutating func beginArray() throws(JSONSyntaxError) -> Bool {
    guard next == ASCIIByte.openBracket else { return try mismatch(false) }
    try begin(bit: 0)
    return true
  }

  /// Steps to the next member of the object and gives its key; `nil` ends the object.
  ///
  /// The member's value is then due. A member's value that was not read before is skipped.
  package mutating func nextKey() throws(JSONSyntaxError) -> JSONText? {
    try nextKeyExtent().map { text($0) }
  }

  /// Does what `nextKey()` does, and gives only where the key stands.
  mutating func nextKeyExtent() throws(JSONSyntaxError) -> JSONTextExtent? {
    if state == .valueDue { try skipValue() }
    return try advanceToMember()
  }

  /// Steps to the quotation mark of the next member's key, for `passKey(_:)`; false ends the object.
  mutating func reachKey() throws(JSONSyntaxError) -> Bool {
    if state == .valueDue { try skipValue() }
    return try advanceToKey()
  }

  /// Steps from a key, given where it stands, to the member's value, which is then due.
  @inline(__always)
  mutating func passKey(_ key: JSONTextExtent) throws(JSONSyntaxError) {
    offset = key.end + 1
    skipWhiteSpace()
    guard next == ASCIIByte.colon else { throw complaint(.colon) }
    offset += 1
    skipWhiteSpace()
    step = key.start
    state = .valueDue
    if looksForPlaces { reachPlace() }
  }

  /// The text that stands somewhere.
  func text(_ extent: JSONTextExtent) -> JSONText {
    JSONText(document: bytes, extent: extent)
  }

  /// Steps to the next element of the array, which is then due; false ends the array.
  ///
  /// An element that was not read before is skipped.
  package mutating func nextElement() throws(JSONSyntaxError) -> Bool {
    if state == .valueDue { try skipValue() }
    return try advanceToElement()
  }

  /// The answer to a reader who asked for another sort of value, if a value is due at all.
  func mismatch<Answer>(_ answer: Answer) throws(JSONSyntaxError) -> Answer {
    _ = try kind()
    return answer
  }

  mutating func begin(bit: UInt64) throws(JSONSyntaxError) {
    guard depth < outerSteps.count else { throw nestingComplaint() }
    if depth > 0 { outerSteps[depth - 1] = step }
    step = -1
    depth += 1
    containers = containers << 1 | bit
    offset += 1
    state = .containerBegun
  }

  private mutating func end() {
    depth -= 1
    if depth > 0 { step = outerSteps[depth - 1] }
    containers >>= 1
    offset += 1
    state = .valueRead
  }

  mutating func advanceToMember() throws(JSONSyntaxError) -> JSONTextExtent? {
    guard try advanceToKey() else { return nil }
    let key = try scanString()
    try passKey(key)
    return key
  }

  @inline(__always)
  private mutating func advanceToKey() throws(JSONSyntaxError) -> Bool {
    guard depth > 0, containers & 1 == 1 else { return false }
    skipWhiteSpace()
    if next == ASCIIByte.closeBrace {
      end()
      return false
    }
    if state == .valueRead {
      guard next == ASCIIByte.comma else { throw complaint(.commaOrBrace) }
      offset += 1
      skipWhiteSpace()
      guard next == ASCIIByte.quote else { throw complaint(.keyAfterComma) }
    } else {
      guard next == ASCIIByte.quote else { throw complaint(.keyOrBrace) }
    }
    return true
  }

  mutating func advanceToElement() throws(JSONSyntaxError) -> Bool {
    guard depth > 0, containers & 1 == 0 else { return false }
    skipWhiteSpace()
    if next == ASCIIByte.closeBracket {
      end()
      return false
    }
    if state == .valueRead {
      guard next == ASCIIByte.comma else { throw complaint(.commaOrBracket) }
      offset += 1
      skipWhiteSpace()
      guard next != ASCIIByte.closeBracket else { throw complaint(.valueAfterComma) }
    }
    step &+= 1
    state = .valueDue
    if looksForPlaces { reachPlace() }
    return true
  }
}
