import MandateKitFiles

/// A whole document in memory: what the library never builds, and tests like to compare.
indirect enum JSONTree: Equatable, Sendable {
  case object([Member])
  case array([JSONTree])
  case string(String)
  case whole(Int)
  case otherNumber
  case boolean(Bool)
  case null

  struct Member: Equatable, Sendable {
    let key: String
    let value: JSONTree
  }

  init(_ text: String) throws(JSONSyntaxError) {
    try self.init(bytes: Array(text.utf8))
  }

  init(bytes: [UInt8]) throws(JSONSyntaxError) {
    var cursor = try JSONCursor(bytes)
    self = try Self.read(&cursor)
    try cursor.finish()
  }

  private static func read(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> JSONTree {
    switch try cursor.kind() {
    case .object:
      var members: [Member] = []
      _ = try cursor.beginObject()
      while let key = try cursor.nextKey() {
        members.append(Member(key: key.string, value: try read(&cursor)))
      }
      return .object(members)
    case .array:
      var elements: [JSONTree] = []
      _ = try cursor.beginArray()
      while try cursor.nextElement() { elements.append(try read(&cursor)) }
      return .array(elements)
    case .string: return .string(try cursor.readString() ?? "not a string")
    case .number:
      if case .value(let whole) = try cursor.readWholeNumber() { return .whole(whole) }
      return .otherNumber
    case .boolean: return .boolean(try cursor.readBoolean() ?? false)
    case .null:
      try cursor.skipValue()
      return .null
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(member.key)
          member.value.write(to: &writer)
        }
      }
    case .array(let elements):
      writer.array(of: elements) { writer, element in element.write(to: &writer) }
    case .string(let string): writer.value(string)
    case .whole(let whole): writer.value(whole)
    case .boolean(let boolean): writer.value(boolean)
    case .null, .otherNumber: writer.null()
    }
  }

  /// Strings compare by their bytes here, not by canonical equivalence.
  static func == (left: JSONTree, right: JSONTree) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.whole(let left), .whole(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.otherNumber, .otherNumber), (.null, .null): true
    default: false
    }
  }
}

extension JSONTree {
  /// A small document with every production of the grammar in it.
  static let sample = #"""
    {
      "schema": "mandatekit/1",
      "escapes": "\" \\ \/ \b \f \n \r \t \u00e9 \uD83D\uDE00 é 😀",
      "k\u0065y": [0, -0, -12, 3.25, 1e5, 2E-3, 4.5e+6, 9223372036854775807],
      "words": [true, false, null],
      "empty": [{}, [], "", [[[]]], {"a": {"b": {}}}]
    }
    """#
}
