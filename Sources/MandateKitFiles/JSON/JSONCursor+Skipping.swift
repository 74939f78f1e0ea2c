extension JSONCursor {
  /// Passes over the value that is due, however deep it goes, and checks all of it.
  ///
  /// Where no value is due, because it has been read, it has no effect.
  package mutating func skipValue() throws(JSONSyntaxError) {
    guard state == .valueDue else { return }
    let floor = depth
    try skipScalarOrBeginContainer()
    while depth > floor {
      let hasNext =
        containers & 1 == 1 ? try advanceToMember() != nil : try advanceToElement()
      if hasNext { try skipScalarOrBeginContainer() }
    }
  }

  private mutating func skipScalarOrBeginContainer() throws(JSONSyntaxError) {
    switch next {
    case ASCIIByte.quote:
      _ = try scanString()
      state = .valueRead
    case ASCIIByte.openBrace: try begin(bit: 1)
    case ASCIIByte.openBracket: try begin(bit: 0)
    case ASCIIByte.minus, ASCIIByte.zero...ASCIIByte.nine: _ = try scanNumber()
    case ASCIIByte.lowerT: try scanWord("true")
    case ASCIIByte.lowerF: try scanWord("false")
    case ASCIIByte.lowerN: try scanWord("null")
    default: throw complaint(.value)
    }
  }
}
