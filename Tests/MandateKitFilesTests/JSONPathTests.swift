import MandateKit
import MandateKitFiles
import Testing

@Suite("The cursor knows the path of what it reads")
struct JSONPathTests {
  @Test("The path to every value is known, and leads back to it")
  func everyValue() throws {
    let bytes = Array(#"{"a": [1, {"b": null, "\u0063": []}], "d": "x"}"#.utf8)
    let paths: [DocumentPath] = [
      [], ["a"], ["a", 0], ["a", 1], ["a", 1, "b"], ["a", 1, "c"], ["d"],
    ]
    var cursor = try JSONCursor(bytes)
    var places: [(path: DocumentPath, offset: Int)] = []
    try visit(&cursor, &places)
    #expect(places.map { $0.path } == paths)
    #expect(JSONCursor.offsets(of: paths, in: bytes) == places.map { $0.offset })
  }

  private func visit(
    _ cursor: inout JSONCursor,
    _ places: inout [(path: DocumentPath, offset: Int)]
  ) throws(JSONSyntaxError) {
    let path = cursor.path
    places.append((path: path, offset: cursor.offset))
    if try cursor.beginObject() {
      while try cursor.nextKey() != nil { try visit(&cursor, &places) }
    } else if try cursor.beginArray() {
      while try cursor.nextElement() { try visit(&cursor, &places) }
    } else {
      try cursor.skipValue()
    }
    // What was read last is still the value, also where it was one of many parts.
    #expect(cursor.path == path)
  }

  @Test("A key has the path of its value, also the second of two")
  func keys() throws {
    var cursor = try JSONCursor(Array(#"{"a": {"b": 1, "b": 2}}"#.utf8))
    #expect(try cursor.beginObject())
    #expect(try cursor.nextKey()?.offset == 1)
    #expect(cursor.path == ["a"])
    #expect(try cursor.beginObject())
    for offset in [7, 15] {
      #expect(try cursor.nextKey()?.offset == offset)
      #expect(cursor.path == ["a", "b"])
    }
  }

  @Test(
    "A place at which a document breaks off has the path of what was being read",
    arguments: [
      (#"{"a": [1, x"#, ["a", 1]), (#"{"a": 1,}"#, []), (#"{"a": [1 2]}"#, ["a"]),
      (#"{"a": {"b" 1}}"#, ["a"]), (#"{"a": {"b": "\x"}}"#, ["a", "b"]),
      (#"{"a": [{"b": 01}]}"#, ["a", 0, "b"]),
      (#"{"a": 1} 2"#, []), (#"{"a": [[]"#, ["a"]), ("x", []), ("", []),
    ] as [(String, DocumentPath)]
  )
  func brokenOff(_ text: String, _ path: DocumentPath) {
    let error = #expect(throws: JSONSyntaxError.self) {
      var cursor = try JSONCursor(Array(text.utf8))
      try cursor.finish()
    }
    #expect(error?.path == path)
  }
}
