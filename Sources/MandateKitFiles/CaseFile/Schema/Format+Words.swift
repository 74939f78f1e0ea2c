import MandateKit

extension Format where Value == String {
  /// A word of the user's own for a thing, such as a phase.
  @inline(__always)
  static func word(_ thing: StaticString) -> Format {
    Format(
      .text(.word),
      unread: "",
      { reader throws(JSONSyntaxError) in try reader.word(thing) },
      write: { $1.value($0) }
    )
  }
}

extension Format where Value == BodyKind {
  /// A kind of bodies; one that cannot be read is no practice.
  @inline(__always)
  static var kind: Format {
    Format(
      .text(.kind),
      unread: "",
      { reader throws(JSONSyntaxError) in
        let start = reader.cursor.offset
        guard let word = try reader.word("kind") else { return nil }
        guard !DocumentWord.isReservedKind(word) else {
          reader.noteReservedKind(at: start)
          return nil
        }
        return BodyKind(rawValue: word)
      },
      write: { $1.value($0.rawValue) }
    )
  }
}

extension Format where Value == MembershipClass {
  /// A class of voting members.
  @inline(__always)
  static var membershipClass: Format {
    Format(
      .text(.word),
      unread: "",
      { reader throws(JSONSyntaxError) in
        try reader.word("class").map { MembershipClass(rawValue: $0) }
      },
      write: { $1.value($0.rawValue) }
    )
  }
}

extension DocumentReader {
  /// Reads a word, or notes that something else stands there and returns `nil`.
  fileprivate mutating func word(_ thing: StaticString) throws(JSONSyntaxError) -> String? {
    guard let extent = try text(.string) else { return nil }
    let word = extent.string(in: cursor.bytes)
    if DocumentWord.isWord(word) { return word }
    noteMalformedWord(cursor.text(extent), thing)
    return nil
  }

  @inline(never)
  private mutating func noteMalformedWord(_ text: JSONText, _ thing: StaticString) {
    note(
      .malformedIdentifier,
      at: text.offset,
      text.length == 0
        ? "This \(thing) is empty: write a word of 1 to 60 letters, digits, `_` and `-`."
        : "\(quoted(text)) is no word for a \(thing): write 1 to 60 letters, digits, `_` and `-`."
    )
  }

  @inline(never)
  fileprivate mutating func noteReservedKind(at offset: Int) {
    note(
      .malformedIdentifier,
      at: offset,
      "`person` is no kind of bodies: list people in `governance.people`, or write another word."
    )
  }
}
