extension JSONWriter {
  /// Writes an object whose members a closure writes.
  package mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject()
    try members(&self)
    endObject()
  }

  /// Writes an array whose elements a closure writes.
  package mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    try elements(&self)
    endArray()
  }

  /// Writes an array with an element for each item of a sequence.
  package mutating func array<Items: Sequence, Failure: Error>(
    of items: Items,
    _ element: (inout JSONWriter, Items.Element) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    for item in items { try element(&self, item) }
    endArray()
  }

  /// Writes a member that is a string, or `null` for `nil`.
  package mutating func member(_ name: String, _ content: String?) {
    key(name)
    if let content { value(content) } else { null() }
  }

  /// Writes a member that is a whole number, or `null` for nil.
  package mutating func member(_ name: String, _ content: (some FixedWidthInteger)?) {
    key(name)
    if let content { value(content) } else { null() }
  }

  /// Writes a member that is `true` or `false`, or `null` for `nil`.
  package mutating func member(_ name: String, _ content: Bool?) {
    key(name)
    if let content { value(content) } else { null() }
  }
}
