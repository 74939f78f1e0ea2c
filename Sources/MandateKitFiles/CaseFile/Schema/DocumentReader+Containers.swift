import MandateKit

extension DocumentReader {
  /// Reads the object that is due into a value, or notes that something else is and returns false.
  ///
  /// Unknown keys and keys that stand twice are noted and passed over; at the end, so are keys
  /// that are missing.
  mutating func read<Value>(
    _ schema: Schema<Value>,
    into value: inout Value
  ) throws(JSONSyntaxError) -> Bool {
    let start = cursor.offset
    guard try cursor.beginObject() else {
      try noteMismatch(.object)
      return false
    }
    var seen: UInt32 = 0
    var guess = 0
    // The place of a value whose key may not stand beside another.
    var excludable = start
    while let (extent, place) = try nextKey(among: schema.keys, guess: guess) {
      guard let index = place else {
        if let passOver = schema.passOver {
          passOver(&value, cursor.text(extent).start(bytes: Limits.mostIdentifierBytes))
        } else {
          noteUnknownKey(cursor.text(extent), schema)
        }
        continue
      }
      let bit: UInt32 = 1 << index
      if seen & bit != 0 {
        noteDuplicateKey(cursor.text(extent))
      } else if bit & schema.alternatives != 0, seen & schema.alternatives != 0 {
        noteSecondAlternative(cursor.text(extent), schema, seen)
      } else {
        seen |= bit
        guess = index + 1
        if bit & schema.excludable != 0 { excludable = cursor.offset }
        try schema.read(index, into: &value, &self)
      }
    }
    let lacksAlternative = schema.alternatives != 0 && seen & schema.alternatives == 0
    if seen & schema.required != schema.required || lacksAlternative {
      noteMissingKeys(schema, seen, at: start)
      schema.miss(schema.required & ~seen, of: &value, at: cursor.path)
    }
    if seen & schema.exclusive == schema.exclusive, let excluded = schema.excluded {
      note(.conflictingKeys, at: excludable, key: excluded.key, excluded.sentence)
    }
    for settling in schema.settlings { settling.settle(&value, seen & settling.key != 0, &self) }
    return true
  }

  /// Steps to the next member of the object, whose value is then due; `nil` ends the object.
  ///
  /// Keys mostly stand in the order of the schema, so that the key after the last is tried first.
  ///
  /// - Parameters:
  ///   - keys: The keys that the object may have.
  ///   - guess: The place among them of the key that is tried first.
  /// - Returns: Where the key stands, and its place among the keys, or `nil` where it is none of them.
  /// - Throws: A breach of the syntax.
  @inline(never)
  private mutating func nextKey(
    among keys: WordTable,
    guess: Int
  ) throws(JSONSyntaxError) -> (extent: JSONTextExtent, place: Int?)? {
    guard try cursor.reachKey() else { return nil }
    if let extent = keys.extent(of: guess, at: cursor.offset + 1, in: cursor.bytes) {
      try cursor.passKey(extent)
      return (extent, guess)
    }
    let extent = try cursor.scanString()
    try cursor.passKey(extent)
    return (extent, keys.index(of: extent, in: cursor.bytes))
  }

  /// Reads the list that is due, or notes that something else is and returns `nil`.
  ///
  /// What follows the most entries that a list may have is noted once and passed over.
  mutating func list<Element>(
    of element: Format<Element>
  ) throws(JSONSyntaxError) -> [Element]? {
    let start = cursor.offset
    guard try cursor.beginArray() else {
      try noteMismatch(.list)
      return nil
    }
    var elements: [Element] = []
    var count = 0
    let most = DocumentReader.mostEntries
    while try cursor.nextElement() {
      if count < most, !isFull {
        if let value = try element.read(&self) {
          elements.append(value)
        } else {
          elements.append(element.unread(cursor.path))
        }
      }
      count += 1
    }
    if count > most { noteTooManyEntries(count, at: start) }
    return elements
  }
}
