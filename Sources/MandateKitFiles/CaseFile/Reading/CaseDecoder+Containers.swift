/// The members of an object that have been read so far.
struct Members<Key: DocumentKey> {
  /// The keys that it may have.
  let table: KeyTable<Key>
  /// The offset of the object.
  let start: Int
  /// The keys that have been read, one bit each.
  var seen: UInt32 = 0
}

extension CaseDecoder {
  /// Steps into the object that is due, or notes that something else is.
  mutating func begin<Key: DocumentKey>(
    _ keys: Key.Type
  ) throws(JSONSyntaxError) -> Members<Key>? {
    let start = cursor.offset
    guard try cursor.beginObject() else {
      try noteMismatch(.object)
      return nil
    }
    return Members(table: Key.table, start: start)
  }

  /// Steps to the next member with a known key and gives the key; nil ends the object.
  ///
  /// Unknown keys and keys that stand twice are noted and passed over; at the end, so are keys
  /// that are missing.
  mutating func next<Key: DocumentKey>(
    _ members: inout Members<Key>
  ) throws(JSONSyntaxError) -> Key? {
    let table = members.table
    while let extent = try cursor.nextKeyExtent() {
      guard let index = table.words.index(of: extent, in: cursor.bytes) else {
        noteUnknownKey(cursor.text(extent), table)
        continue
      }
      let bit: UInt32 = 1 << index
      if members.seen & bit != 0 {
        noteDuplicateKey(cursor.text(extent), table)
        continue
      }
      if bit & table.alternatives != 0, members.seen & table.alternatives != 0 {
        noteSecondAlternative(cursor.text(extent), members)
        continue
      }
      members.seen |= bit
      return table.words.words[index]
    }
    let lacksRequired = table.required & ~members.seen != 0
    if lacksRequired || table.alternatives != 0 && members.seen & table.alternatives == 0 {
      noteMissingKeys(members)
    }
    return nil
  }

  /// Reads the list that is due, or notes that something else is and gives nil.
  ///
  /// What follows the most entries that a list may have is noted once and passed over.
  mutating func list<Element>(
    _ read: (inout CaseDecoder, Int) throws(JSONSyntaxError) -> Element
  ) throws(JSONSyntaxError) -> [Element]? {
    let start = cursor.offset
    guard try cursor.beginArray() else {
      try noteMismatch(.list)
      return nil
    }
    var elements: [Element] = []
    var count = 0
    while try cursor.nextElement() {
      if count < CaseDecoder.mostEntries, !isFull { elements.append(try read(&self, count)) }
      count += 1
    }
    if count > CaseDecoder.mostEntries { noteTooManyEntries(count, at: start) }
    return elements
  }

  /// Reads an object that has no members.
  mutating func emptyObject() throws(JSONSyntaxError) {
    guard var members = try begin(NoKey.self) else { return }
    while try next(&members) != nil {}
  }
}

/// The keys of an object that has none.
enum NoKey: DocumentKey {
  static let table = KeyTable<NoKey>("An empty object")
  static let allCases: [NoKey] = []

  init?(rawValue: String) { nil }

  var rawValue: String {
    switch self {}
  }
}
