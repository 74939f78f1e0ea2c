import MandateKit
import MandateKitFiles
import Testing

@Suite("The JSON cursor reads every production of RFC 8259")
struct JSONCursorTests {
  struct Accepted: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let tree: JSONTree

    init(_ description: String, _ text: String, _ tree: JSONTree) {
      self.testDescription = description
      self.text = text
      self.tree = tree
    }
  }

  static let accepted: [Accepted] = [
    Accepted("A string alone is a document", #""a""#, .string("a")),
    Accepted("A number alone is a document", "0", .whole(0)),
    Accepted("A word alone is a document", "null", .null),
    Accepted("True is a value", "true", .boolean(true)),
    Accepted("False is a value", "false", .boolean(false)),
    Accepted("All four sorts of white space may stand around", " \t\r\n1\n\r\t ", .whole(1)),
    Accepted("An object may be empty", "{}", .object([])),
    Accepted("An object may hold nothing but space", "{ \n }", .object([])),
    Accepted("An array may be empty", "[]", .array([])),
    Accepted("An array may hold nothing but space", "[\t]", .array([])),
    Accepted("Commas and colons need no space", #"{"a":[1,2]}"#, nested),
    Accepted("Commas and colons may have space", "{ \"a\" : [ 1 , 2 ] } ", nested),
    Accepted("A key may be empty", #"{"":0}"#, .object([.init(key: "", value: .whole(0))])),
    Accepted(
      "A key may have escapes",
      #"{"\u0061\n":0}"#,
      .object([.init(key: "a\n", value: .whole(0))])
    ),
    Accepted(
      "A key may stand twice, for the decoder to judge",
      #"{"a":0,"a":1}"#,
      .object([.init(key: "a", value: .whole(0)), .init(key: "a", value: .whole(1))])
    ),
    Accepted("A string may be empty", #""""#, .string("")),
    Accepted(
      "The eight short escapes are decoded",
      #""\"\\\/\b\f\n\r\t""#,
      .string("\"\\/\u{8}\u{C}\n\r\t")
    ),
    Accepted("Escapes take digits of either case", #""\u00e9\u00E9""#, .string("\u{E9}\u{E9}")),
    Accepted("A null character may be escaped", #""\u0000""#, .string("\0")),
    Accepted("The last scalar before surrogates", #""\uD7FF""#, .string("\u{D7FF}")),
    Accepted("The first scalar after surrogates", #""\uE000""#, .string("\u{E000}")),
    Accepted("The last scalar of four digits", #""\uFFFF""#, .string("\u{FFFF}")),
    Accepted("The first surrogate pair", #""\uD800\uDC00""#, .string("\u{10000}")),
    Accepted("The last surrogate pair", #""\udbff\udfff""#, .string("\u{10FFFF}")),
    Accepted("Text may stand around an escape", #""a\u00e9é""#, .string("a\u{E9}é")),
    Accepted("A slash needs no escape", #""/""#, .string("/")),
    Accepted(
      "Delete and line separators need none",
      "\"\u{7F}\u{2028}\"",
      .string("\u{7F}\u{2028}")
    ),
    Accepted("A byte order mark may stand inside a string", "\"\u{FEFF}\"", .string("\u{FEFF}")),
    Accepted(
      "UTF-8 of every length at its edges",
      "\"\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"",
      .string("\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}")
    ),
    Accepted("Scalars are not composed", "\"e\u{301}\"", .string("e\u{301}")),
    Accepted("Zero may be negative", "-0", .whole(0)),
    Accepted("A whole number may be negative", "-12", .whole(-12)),
    Accepted("A number may have a fraction", "0.5", .otherNumber),
    Accepted("A number may have an exponent", "0e0", .otherNumber),
    Accepted("An exponent may have a plus sign", "1E+2", .otherNumber),
    Accepted("An exponent may have a minus sign", "1.5e-2", .otherNumber),
    Accepted("An exponent may have leading zeros", "1e007", .otherNumber),
    Accepted("A number may be huge", "1e999999999999", .otherNumber),
  ]

  private static let nested = JSONTree.object([
    .init(key: "a", value: .array([.whole(1), .whole(2)]))
  ])

  @Test("Well-formed documents are read", arguments: accepted)
  func reads(_ row: Accepted) throws {
    #expect(try JSONTree(row.text) == row.tree)
  }

  @Test("What is read can be skipped", arguments: accepted)
  func skips(_ row: Accepted) throws {
    var cursor = try JSONCursor(Array(row.text.utf8))
    try cursor.finish()
    #expect(cursor.offset == row.text.utf8.count)
  }

  struct WholeNumber: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let expected: JSONWholeNumber

    init(_ description: String, _ text: String, _ expected: JSONWholeNumber) {
      self.testDescription = description
      self.text = text
      self.expected = expected
    }
  }

  @Test(
    "A whole number is told from what is none",
    arguments: [
      WholeNumber("Zero", "0", .value(0)),
      WholeNumber("Negative zero is zero", "-0", .value(0)),
      WholeNumber("The largest Int", "9223372036854775807", .value(.max)),
      WholeNumber("The smallest Int", "-9223372036854775808", .value(.min)),
      WholeNumber("One above the largest", "9223372036854775808", .outOfRange),
      WholeNumber("One below the smallest", "-9223372036854775809", .outOfRange),
      WholeNumber("A hundred digits", "1" + String(repeating: "0", count: 99), .outOfRange),
      WholeNumber("Wrapping round to a small number", "18446744073709551617", .outOfRange),
      WholeNumber("A fraction", "1.5", .notWhole),
      WholeNumber("A fraction of nothing", "2.0", .notWhole),
      WholeNumber("An exponent", "1e3", .notWhole),
      WholeNumber("A huge number with a fraction", "99999999999999999999.5", .notWhole),
      WholeNumber("A string of digits", "\"1\"", .notANumber),
      WholeNumber("Null", "null", .notANumber),
      WholeNumber("An object", "{}", .notANumber),
    ]
  )
  func wholeNumbers(_ row: WholeNumber) throws {
    var cursor = try JSONCursor(Array(row.text.utf8))
    #expect(try cursor.readWholeNumber() == row.expected)
    try cursor.finish()
  }

  @Test(
    "The kind of a value is told by looking",
    arguments: [
      ("{}", JSONKind.object), ("[]", .array), (#""""#, .string), ("-1", .number), ("0", .number),
      ("9", .number), ("true", .boolean), ("false", .boolean), ("null", .null),
    ]
  )
  func kinds(_ text: String, _ kind: JSONKind) throws {
    let cursor = try JSONCursor(Array(text.utf8))
    #expect(try cursor.kind() == kind)
    #expect(cursor.offset == 0)
  }

  @Test("A value of another sort stays unread, and the reading goes on")
  func mismatches() throws {
    var cursor = try JSONCursor(Array(#"{"a": [{"x": "}"}], "b": "", "c": 7}"#.utf8))
    #expect(try cursor.readString() == nil)
    #expect(try cursor.beginArray() == false)
    #expect(try cursor.beginObject())
    #expect(try cursor.nextKey()?.string == "a")
    #expect(cursor.offset == 6)
    #expect(try cursor.readString() == nil)
    #expect(try cursor.readBoolean() == nil)
    #expect(try cursor.readWholeNumber() == .notANumber)
    #expect(try cursor.beginObject() == false)
    #expect(cursor.offset == 6)
    #expect(try cursor.nextKey()?.string == "b")
    #expect(try cursor.readText()?.plainBytes?.isEmpty == true)
    #expect(try cursor.nextKey()?.string == "c")
    #expect(try cursor.readText() == nil)
    try cursor.skipValue()
    try cursor.skipValue()
    #expect(try cursor.nextKey() == nil)
    try cursor.finish()
  }

  @Test("An object is no array: its elements cannot be asked for, nor an array's keys")
  func wrongSteps() throws {
    var object = try JSONCursor(Array(#"{"a": 1}"#.utf8))
    #expect(try object.beginObject())
    #expect(try object.nextElement() == false)
    var array = try JSONCursor(Array("[1]".utf8))
    #expect(try array.beginArray())
    #expect(try array.nextKey() == nil)
    var scalar = try JSONCursor(Array("1".utf8))
    #expect(try scalar.nextKey() == nil)
    #expect(try scalar.nextElement() == false)
  }

  @Test("Elements come with their indices, and unread ones are skipped")
  func elements() throws {
    var cursor = try JSONCursor(Array(#"[[1, [2]], "x", {"a": []}, "y"]"#.utf8))
    var strings: [Int: String] = [:]
    #expect(try cursor.beginArray())
    var index = 0
    while try cursor.nextElement() {
      #expect(cursor.path == DocumentPath()[index])
      strings[index] = try cursor.readString()
      index += 1
    }
    try cursor.finish()
    #expect(strings == [1: "x", 3: "y"])
  }

  @Test("Keys match literals by their bytes, escapes decoded")
  func keys() throws {
    let text = #"{"id": 0, "i\u0064": 1, "idx": 2, "i": 3, "\u00e9": 4, "e\u0301": 5, "": 6}"#
    var cursor = try JSONCursor(Array(text.utf8))
    var names: [String] = []
    var offsets: [Int] = []
    #expect(try cursor.beginObject())
    while let key = try cursor.nextKey() {
      offsets.append(key.offset)
      switch key {
      case "id": names.append("id")
      case "i": names.append("i")
      case "\u{E9}": names.append("one scalar")
      case "e\u{301}": names.append("two scalars")
      case "": names.append("empty")
      default: names.append("unknown " + key.string)
      }
    }
    #expect(names == ["id", "id", "unknown idx", "i", "one scalar", "two scalars", "empty"])
    #expect(offsets.prefix(2) == [1, 10])
  }

  @Test("A string without escapes can be had as bytes")
  func plainBytes() throws {
    var plain = try JSONCursor(Array(#"  "abc""#.utf8))
    #expect(plain.offset == 2)
    let text = try #require(try plain.readText())
    #expect(text.plainBytes.map(Array.init) == Array("abc".utf8))
    #expect(!text.hasEscapes)
    var escaped = try JSONCursor(Array(#""\u0061""#.utf8))
    let other = try #require(try escaped.readText())
    #expect(other.plainBytes == nil)
    #expect(other.hasEscapes)
    #expect(other.string == "a")
  }

  @Test("A copy of a cursor reads on by itself")
  func copies() throws {
    var cursor = try JSONCursor(Array("[1, 2]".utf8))
    #expect(try cursor.beginArray())
    #expect(try cursor.nextElement())
    var copy = cursor
    #expect(try copy.readWholeNumber() == .value(1))
    #expect(try cursor.readWholeNumber() == .value(1))
    #expect(try cursor.nextElement())
    #expect(try cursor.readWholeNumber() == .value(2))
  }
}
