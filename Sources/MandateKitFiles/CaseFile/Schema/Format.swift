import MandateKit

/// How one sort of value is read and written.
struct Format<Value: Sendable>: Sendable {
  typealias Read = @Sendable (inout DocumentReader) throws(JSONSyntaxError) -> Value?
  typealias Write = @Sendable (Value, inout JSONWriter) -> Void

  /// What the values look like in a document.
  let shape: Shape
  /// Reads the value that is due, or notes that it cannot be read and returns `nil`.
  let read: Read
  /// Writes a value.
  let write: Write
  /// Makes the value that stands for one that cannot be read at a path.
  ///
  /// It says as little as can be: the checks of the model find no error in it, but at the path
  /// itself, that the document does not say.
  let unread: @Sendable (DocumentPath) -> Value

  /// Creates a format of its parts.
  @inline(__always)
  init(
    _ shape: Shape,
    _ read: @escaping Read,
    write: @escaping Write,
    unread: @escaping @Sendable (DocumentPath) -> Value
  ) {
    self.shape = shape
    self.read = read
    self.write = write
    self.unread = unread
  }

  /// Creates a format in which one value stands for all that cannot be read.
  @inline(__always)
  init(_ shape: Shape, unread: Value, _ read: @escaping Read, write: @escaping Write) {
    self.init(shape, read, write: write, unread: { _ in unread })
  }

  /// The identifier that a thing is given.
  ///
  /// One that is empty or too long is noted and read nonetheless, so that it is not unknown wherever
  /// else it stands. A thing without an identifier is called by its place in the document.
  @inline(__always)
  static func identifier<SubjectPath>() -> Format where Value == Identifier<SubjectPath> {
    Format(
      .text(.identifier),
      { reader throws(JSONSyntaxError) in try reader.name("id").map { Identifier($0) } },
      write: { $1.value($0.rawValue) },
      unread: { Identifier($0.parent.description) }
    )
  }

  /// The identifier of a thing that is given elsewhere.
  ///
  /// One that cannot be read is called by its own place in the document.
  @inline(__always)
  static func reference<SubjectPath>() -> Format where Value == Identifier<SubjectPath> {
    Format(
      .text(.reference),
      { reader throws(JSONSyntaxError) in
        try reader.text(.string).map { Identifier($0.string(in: reader.cursor.bytes)) }
      },
      write: { $1.value($0.rawValue) },
      unread: { Identifier($0.description) }
    )
  }

  /// A list.
  @inline(__always)
  static func list<Element>(_ element: Format<Element>) -> Format where Value == [Element] {
    Format(
      .list(element.shape),
      unread: [],
      { reader throws(JSONSyntaxError) in try reader.list(of: element) },
      write: { elements, writer in writer.array(of: elements) { element.write($1, &$0) } }
    )
  }
}

extension Format {
  /// A list that has entries; one that has none is noted and cannot be read.
  @inline(__always)
  static func nonEmptyList<Element>(
    of element: Format<Element>,
    unread: [Element] = []
  ) -> Format where Value == [Element] {
    let list = list(element)
    return Format(
      .list(element.shape, isNonEmpty: true),
      unread: unread,
      { reader throws(JSONSyntaxError) in
        let start = reader.cursor.offset
        guard let elements = try reader.list(of: element), !reader.noteEmpty(elements, at: start)
        else { return nil }
        return elements
      },
      write: list.write
    )
  }

  /// The identifier of a thing that is given elsewhere, or a list of some.
  ///
  /// Those that cannot be read are one, which is called by its own place in the document.
  @inline(__always)
  static func oneOrSeveral<SubjectPath>() -> Format where Value == [Identifier<SubjectPath>] {
    let one = Format<Identifier<SubjectPath>>.reference()
    let several = nonEmptyList(of: one)
    return Format(
      .oneOf([one.shape, several.shape]),
      { reader throws(JSONSyntaxError) in
        guard try reader.cursor.kind() != .array else { return try several.read(&reader) }
        return try one.read(&reader).map { [$0] }
      },
      write: { ids, writer in
        if ids.count == 1 { one.write(ids[0], &writer) } else { several.write(ids, &writer) }
      },
      unread: { [one.unread($0)] }
    )
  }

  /// A list of objects of a type.
  @inline(__always)
  static func list<Element: Described>(of type: Element.Type) -> Format where Value == [Element] {
    list(.object(type))
  }
}

extension Format {
  /// An object by a schema that is not the one of its type.
  @inline(__always)
  static func object(by schema: Schema<Value>) -> Format {
    Format(
      .object { schema.shape },
      { reader throws(JSONSyntaxError) in
        var value = schema.blank
        return try reader.read(schema, into: &value) ? value : nil
      },
      write: { schema.write($0, to: &$1) },
      unread: { schema.unread(at: $0) }
    )
  }
}

extension Format where Value: Described {
  /// An object of a type, of which each part that can be read is.
  @inline(__always)
  static func object(_ type: Value.Type) -> Format {
    Format(
      .object { type.schema.shape },
      { reader throws(JSONSyntaxError) in
        var value = type.schema.blank
        guard try reader.read(type.schema, into: &value) else { return nil }
        return consume value
      },
      write: { type.schema.write($0, to: &$1) },
      unread: { type.schema.unread(at: $0) }
    )
  }
}

extension Format where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of a vocabulary, or of some of them.
  @inline(__always)
  static func word(unread: Value, among words: [Value] = Array(Value.allCases)) -> Format {
    let table = WordTable(words.map { $0.rawValue })
    return Format(
      .words(table.names),
      unread: unread,
      { reader throws(JSONSyntaxError) in
        guard let extent = try reader.text(.string) else { return nil }
        if let index = table.index(of: extent, in: reader.cursor.bytes) { return words[index] }
        reader.noteUnknownWord(reader.cursor.text(extent), allowed: table.names)
        return nil
      },
      write: { $1.value($0.rawValue) }
    )
  }
}
