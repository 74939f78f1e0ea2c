import MandateKit

/// A JSON value as a tree, which stands between the schema of the files and a coder.
///
/// The schema writes bytes and reads them; a coder wants containers. A tree is made of either, so that the
/// keys of a type are declared once.
indirect enum JSONValue: Hashable, Sendable {
  /// An object: its members, in their order.
  case object([Member])
  /// An array.
  case array([JSONValue])
  /// A string.
  case string(String)
  /// A whole number.
  case number(Int64)
  /// A number that is not whole or that 64 bits do not hold, whose value nobody asks for.
  case otherNumber(isWhole: Bool)
  /// `true` or `false`.
  case boolean(Bool)
  /// `null`.
  case null

  /// A key and its value.
  struct Member: Hashable, Sendable {
    var key: String
    var value: JSONValue
  }
}

extension JSONValue {
  /// Creates the tree of what a closure writes.
  ///
  /// - Throws: `InvalidDocumentError` where it nests deeper than a document may.
  init(_ write: (inout JSONWriter) -> Void) throws(InvalidDocumentError) {
    var writer = JSONWriter(.oneLine)
    write(&writer)
    do throws(JSONSyntaxError) {
      var cursor = try JSONCursor(writer.bytes)
      self = try JSONValue(reading: &cursor)
      try cursor.finish()
    } catch {
      throw InvalidDocumentError([DocumentError(error)])
    }
  }

  /// Reads the value that is due, which recurses no deeper than a document may nest.
  init(reading cursor: inout JSONCursor) throws(JSONSyntaxError) {
    switch try cursor.kind() {
    case .object:
      var members: [Member] = []
      _ = try cursor.beginObject()
      while let key = try cursor.nextKey() {
        members.append(Member(key: key.string, value: try JSONValue(reading: &cursor)))
      }
      self = .object(members)
    case .array:
      var elements: [JSONValue] = []
      _ = try cursor.beginArray()
      while try cursor.nextElement() { elements.append(try JSONValue(reading: &cursor)) }
      self = .array(elements)
    case .string: self = .string(try cursor.readString() ?? "")
    case .number:
      switch try cursor.readWholeNumber() {
      case .value(let number): self = .number(Int64(number))
      case .outOfRange: self = .otherNumber(isWhole: true)
      case .notWhole, .notANumber: self = .otherNumber(isWhole: false)
      }
    case .boolean: self = .boolean(try cursor.readBoolean() ?? false)
    case .null:
      try cursor.skipValue()
      self = .null
    }
  }

  /// Writes the tree.
  ///
  /// A number that is not held is written as another of its sort, which the schema refuses alike.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(to: &writer)
        }
      }
    case .array(let elements): writer.array(of: elements) { $1.write(to: &$0) }
    case .string(let text): writer.value(text)
    case .number(let number): writer.value(number)
    case .otherNumber(let isWhole): writer.number(isWhole ? UInt64.max.description : "0.5")
    case .boolean(let value): writer.value(value)
    case .null: writer.null()
    }
  }

  /// The tree as the bytes of a document.
  var bytes: [UInt8] {
    var writer = JSONWriter(.oneLine)
    write(to: &writer)
    return writer.bytes
  }
}
