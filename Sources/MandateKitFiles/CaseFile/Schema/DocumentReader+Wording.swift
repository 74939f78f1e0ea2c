import MandateKit

/// The wording of faults, away from the paths that reading takes.
extension DocumentReader {
  /// Notes that the value that is due is of another sort than is wanted.
  @inline(never)
  mutating func noteMismatch(_ wanted: WantedValue) throws(JSONSyntaxError) {
    let kind = try cursor.kind()
    if kind == .null {
      note(
        .nullValue,
        at: cursor.offset,
        "`null` stands here, which the format does not know: give \(wanted.phrase), or leave this"
          + " out if it may be left out."
      )
    } else {
      note(
        .wrongType,
        at: cursor.offset,
        "Here stands \(kind.phrase) where \(wanted.phrase) belongs: \(wanted.advice)."
      )
    }
  }

  @inline(never)
  mutating func noteUnknownKey<Value>(_ text: JSONText, _ schema: Schema<Value>) {
    guard !isFull else { return }
    let known = schema.keys.names
    let near = NearWords.nearest(to: text, among: known)
    let advice =
      if known.isEmpty {
        "\(schema.title) stands here: remove it"
      } else if near.isEmpty {
        "the keys are \(listed(known, "and")): use one of them, or remove it"
      } else {
        "write \(listed(near, "or")), or remove it"
      }
    note(
      .unknownKey,
      at: text.offset,
      isUnread: false,
      "\(schema.title) has no key \(quoted(text)): \(advice)."
    )
  }

  @inline(never)
  mutating func noteDuplicateKey(_ text: JSONText) {
    note(
      .duplicateKey,
      at: text.offset,
      isUnread: false,
      "The key \(quoted(text)) stands twice in one object: remove one of the two."
    )
  }

  @inline(never)
  mutating func noteSecondAlternative<Value>(
    _ text: JSONText,
    _ schema: Schema<Value>,
    _ seen: UInt32
  ) {
    let first = schema.names(seen & schema.alternatives)
    note(
      .unknownKey,
      at: text.offset,
      isUnread: false,
      "\(schema.title) with the key \(listed(first, "and")) has no key \(quoted(text))"
        + " beside it: keep one of the two."
    )
  }

  @inline(never)
  mutating func noteMissingKeys<Value>(_ schema: Schema<Value>, _ seen: UInt32, at start: Int) {
    for name in schema.names(schema.required & ~seen) {
      note(.missingKey, at: start, key: name, "\(schema.title) needs the key `\(name)`: add it.")
    }
    guard schema.alternatives != 0, schema.alternatives & seen == 0 else { return }
    // Where an object has other keys as well, those have been read and can be judged.
    note(
      .missingKey,
      at: start,
      isUnread: schema.required == 0,
      "\(schema.title) needs one of the keys \(listed(schema.names(schema.alternatives), "and")):"
        + " add one of them."
    )
  }

  @inline(never)
  mutating func noteUnknownWord(_ text: JSONText, allowed: [String]) {
    guard !isFull else { return }
    let near = NearWords.nearest(to: text, among: allowed)
    let meant = near.isEmpty ? "" : "perhaps \(listed(near, "or")) is meant; "
    note(
      .unknownWord,
      at: text.offset,
      "\(quoted(text)) is not a word that may stand here: \(meant)write one of"
        + " \(listed(allowed, "and"))."
    )
  }

  @inline(never)
  mutating func noteLength(_ length: Int, of name: String, at offset: Int) {
    note(
      .malformedIdentifier,
      at: offset,
      length == 0
        ? "This \(name) is empty: give it 1 to 200 bytes."
        : "This \(name) has \(length) bytes: shorten it to at most 200."
    )
  }

  /// Notes that a list is empty, and returns whether it is.
  mutating func noteEmpty<Element>(_ elements: [Element], at offset: Int) -> Bool {
    guard elements.isEmpty else { return false }
    note(
      .emptyList,
      at: offset,
      "This list is empty: give it at least one entry, or leave its key out if it may be left out."
    )
    return true
  }

  @inline(never)
  mutating func noteTooManyEntries(_ count: Int, at offset: Int) {
    note(
      .tooManyEntries,
      at: offset,
      isUnread: false,
      "This list has \(count) entries: leave at most 1,000,000."
    )
  }
}

/// The sort of value that a place in a document asks for.
enum WantedValue {
  case object, list, string, boolean, wholeNumber, date, fraction

  /// The words for it.
  var phrase: String {
    switch self {
    case .object: "an object"
    case .list: "a list"
    case .string: "a string"
    case .boolean: "`true` or `false`"
    case .wholeNumber: "a whole number"
    case .date: "a date"
    case .fraction: "a fraction"
    }
  }

  /// How to write it.
  var advice: String {
    switch self {
    case .object: "write its keys and values between `{` and `}`"
    case .list: "write its entries between `[` and `]`"
    case .string: "write it between quotation marks"
    case .boolean: "write one of the two words, without quotation marks"
    case .wholeNumber: "write its digits, without quotation marks"
    case .date: "write it as `YYYY-MM-DD` between quotation marks"
    case .fraction: "write it as `p/q` between quotation marks"
    }
  }
}

extension JSONKind {
  /// The words for it.
  fileprivate var phrase: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "`true` or `false`"
    case .null: "`null`"
    }
  }
}
