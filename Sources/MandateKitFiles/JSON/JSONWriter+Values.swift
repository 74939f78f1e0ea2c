import MandateKit

extension JSONWriter {
  /// Returns the bytes of a document whose one value a closure writes, with a line feed at the end.
  static func document(
    _ style: JSONStyle = .indented,
    _ value: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(style.writerStyle)
    value(&writer)
    writer.endLine()
    return writer.bytes
  }

  /// Writes a value by its schema.
  mutating func value<Value: Described>(_ value: Value) {
    Value.schema.write(value, to: &self)
  }

  /// Writes a member that is a string, or leaves it out for `nil`.
  mutating func optional(_ name: String, _ content: String?) {
    if let content { member(name, content) }
  }

  /// Writes a member that is a whole number, or leaves it out for `nil`.
  mutating func optional(_ name: String, _ content: Int?) {
    if let content { member(name, content) }
  }

  /// Writes a member that is a list of strings, or leaves it out for `nil`.
  mutating func optional(_ name: String, _ content: [String]?) {
    guard let content else { return }
    key(name)
    array(of: content) { $0.value($1) }
  }

  /// Writes a member that is a list, or leaves it out where the list is empty.
  mutating func list<Item>(
    _ name: String,
    _ items: [Item],
    _ element: (inout JSONWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    key(name)
    array(of: items, element)
  }

  /// Writes a member that is a date, or `null` for `nil`.
  mutating func member(_ name: String, _ content: CivilDate?) {
    member(name, content?.description)
  }

  /// Writes a member that is an identifier, or `null` for `nil`.
  mutating func member<SubjectPath>(_ name: String, _ content: Identifier<SubjectPath>?) {
    member(name, content?.rawValue)
  }

  /// Writes a member that is a word, or `null` for `nil`.
  mutating func member<Word: RawRepresentable>(_ name: String, _ content: Word?)
  where Word.RawValue == String {
    member(name, content?.rawValue)
  }
}
