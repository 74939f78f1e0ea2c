/// The wording of syntax errors, away from the paths that reading takes.
extension JSONCursor {
  /// Why the document is refused before anything in it is read, if it is.
  @inline(never)
  func refusalBeforeReading() -> JSONSyntaxError? {
    if bytes.count > Self.largestDocument {
      return error(
        .tooLarge,
        0,
        "The document has \(bytes.count) bytes, more than the \(Self.largestDocument) allowed:"
          + " split it into smaller ones."
      )
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return error(
        .syntax,
        0,
        "The document begins with a byte order mark: save it as UTF-8 without one."
      )
    }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      return error(.invalidUTF8, 0, "The document looks like UTF-16: save it as UTF-8.")
    }
    if bytes.isEmpty {
      return error(
        .syntax,
        0,
        "The document is empty: write one JSON value, such as an object that begins with `{`."
      )
    }
    return nil
  }

  /// What is wrong with the byte, or the end, that stands next.
  @inline(never)
  func complaint(_ expectation: JSONExpectation) -> JSONSyntaxError {
    let phrase = expectation.phrase
    guard offset < bytes.count else {
      return error(
        .syntax,
        offset,
        "The document ends, but expected was \(phrase): check that all of it was saved and sent."
      )
    }
    let byte = bytes[offset]
    let length = UTF8Sequence.length(at: offset, in: bytes)
    guard length > 0 else { return encodingComplaint(at: offset) }
    let found = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
    let name: String
    var advice = expectation.advice(against: byte)
    switch found {
    case "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}":
      name = "`\(found)`"
      advice = "use straight double quotation marks"
    case "\u{A0}", "\u{2003}", "\u{2009}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{FEFF}",
      "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
      name = "an invisible character"
      advice = "put plain spaces and line breaks between values"
    case "\0":
      name = "a null character"
      advice = "save the document as UTF-8"
    default:
      name = byte < ASCIIByte.space || byte == 0x7F ? "a control character" : "`\(found)`"
    }
    return error(.syntax, offset, "There is \(name), but expected was \(phrase): \(advice).")
  }

  func nestingComplaint() -> JSONSyntaxError {
    error(
      .nestingTooDeep,
      offset,
      "More than \(Self.deepestNesting) objects and arrays stand inside one another here:"
        + " write the document with fewer levels."
    )
  }

  func leadingZeroComplaint() -> JSONSyntaxError {
    error(.syntax, offset, "A number has no zero before its other digits: remove the zero.")
  }

  func encodingComplaint(at index: Int) -> JSONSyntaxError {
    error(.invalidUTF8, index, "These bytes are not UTF-8: save the document in that encoding.")
  }

  func controlCharacterComplaint(at index: Int) -> JSONSyntaxError {
    let byte = byte(at: index)
    let isLineEnd = byte == ASCIIByte.lineFeed || byte == ASCIIByte.carriageReturn
    return error(
      .syntax,
      index,
      isLineEnd
        ? "A line ends inside a string: close the string before it, or write \\n for a line break."
        : "A control character stands inside a string: write an escape, such as \\t for a tab."
    )
  }

  func unclosedStringComplaint(at index: Int) -> JSONSyntaxError {
    error(
      .syntax,
      index,
      "The string that begins here is not closed: end it with a quotation mark."
    )
  }

  /// What is wrong with the escape whose backslash stands at an index.
  func escapeComplaint(at index: Int, stringStart: Int) -> JSONSyntaxError {
    let rest = bytes[index...].dropFirst()
    let digits = rest.dropFirst().prefix(4)
    let isUnicode = rest.first == ASCIIByte.lowerU
    let areDigits = digits.allSatisfy { ASCIIByte.hexadecimalValue($0) != nil }
    let sentence: String
    if rest.isEmpty || isUnicode && areDigits && digits.count < 4 {
      return unclosedStringComplaint(at: stringStart)
    } else if isUnicode && areDigits {
      sentence =
        "This escape is half of a surrogate pair: write both halves, or the character itself."
    } else if isUnicode {
      sentence = "Four hexadecimal digits belong after \\u: write them all, as in \\u00e9."
    } else {
      sentence =
        "There is no such escape: only \" \\ / b f n r t and u may follow a backslash;"
        + " write \\\\ for a backslash itself."
    }
    return error(.syntax, index, sentence)
  }

  private func error(
    _ code: JSONSyntaxError.Code,
    _ offset: Int,
    _ sentence: String
  ) -> JSONSyntaxError {
    JSONSyntaxError(code, at: offset, pathOfReading, in: bytes, sentence)
  }
}
