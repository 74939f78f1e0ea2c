import MandateKit
import MandateKitFiles
import Testing

@Suite("Paths lead to lines and columns")
struct JSONPlacesTests {
  static let document = #"""
    {
      "governance": {
        "bodies": [],
        "memberships": [
          { "member": "a", "of": "b" },
          { "member": "é", "of": "c" }, [1, [2, 3]]
        ]
      },
      "r\u0065cord": null,
      "odd key.": { "": 1 },
      "twice": 1,
      "twice": { "x": 2 }
    }

    """#

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let path: DocumentPath
    let line: Int
    let column: Int

    init(_ description: String, _ path: DocumentPath, _ line: Int, _ column: Int) {
      self.testDescription = description
      self.path = path
      self.line = line
      self.column = column
    }
  }

  static let rows: [Row] = [
    Row("The document's own value", [], 1, 1),
    Row("A member", ["governance"], 2, 17),
    Row("A member of a member", ["governance", "bodies"], 3, 15),
    Row("An element", ["governance", "memberships", 0], 5, 7),
    Row("A member of an element", ["governance", "memberships", 0, "of"], 5, 30),
    Row("What follows an accented letter", ["governance", "memberships", 1, "of"], 6, 30),
    Row("An element of an element", ["governance", "memberships", 2, 1, 1], 6, 45),
    Row("A key written with an escape", ["record"], 9, 18),
    Row("A missing member is where its object is", ["governance", "people"], 2, 17),
    Row("A missing element is where its array is", ["governance", "memberships", 9], 4, 20),
    Row("A negative index is where its array is", ["governance", "memberships", -1], 4, 20),
    Row("Far below a missing member", ["governance", "people", 3, "id"], 2, 17),
    Row("Below a value that has no members", ["record", "x", 0], 9, 18),
    Row("A key into an array", ["governance", "bodies", "x"], 3, 15),
    Row("An index into an object", ["governance", 0], 2, 17),
    Row("A missing root member", ["gov"], 1, 1),
    Row("An odd key", ["odd key."], 10, 15),
    Row("An empty key", ["odd key.", ""], 10, 21),
    Row("The first of two", ["twice"], 11, 12),
    Row("Below the first of two", ["twice", "x"], 11, 12),
  ]

  private static func positions(_ paths: [DocumentPath], in bytes: [UInt8]) -> [JSONPosition] {
    JSONPosition.positions(ofOffsets: JSONCursor.offsets(of: paths, in: bytes), in: bytes)
  }

  @Test("A path leads to its value, or to what is nearest around it", arguments: rows)
  func locates(_ row: Row) {
    let positions = Self.positions([row.path], in: Array(Self.document.utf8))
    #expect(positions == [JSONPosition(line: row.line, column: row.column)])
  }

  @Test("Many paths are found at once, in the order asked")
  func locatesAll() {
    for rows in [Self.rows, Self.rows.reversed(), Self.rows + Self.rows] {
      let positions = Self.positions(rows.map(\.path), in: Array(Self.document.utf8))
      #expect(positions == rows.map { JSONPosition(line: $0.line, column: $0.column) })
    }
    #expect(JSONCursor.offsets(of: [], in: []).isEmpty)
  }

  @Test("A hundred thousand paths into a large document are found in one walk")
  func locatesMany() {
    var writer = JSONWriter()
    writer.array(of: 0..<100_000) { json, index in
      json.object { $0.member("id", index) }
    }
    let paths = (0..<100_000).map { DocumentPath()[$0]["id"] }
    let positions = Self.positions(paths, in: writer.bytes)
    #expect(positions.first == JSONPosition(line: 3, column: 11))
    #expect(positions.last == JSONPosition(line: 3 * 100_000, column: 11))
  }

  @Test("After a syntax error everything counts as missing")
  func locatesBeforeErrors() {
    let bytes = Array(#"{"a": 1, "b": [2 3], "c": 4}"#.utf8)
    let offsets = JSONCursor.offsets(of: [["a"], ["b", 0], ["b", 1], ["c"]], in: bytes)
    #expect(offsets == [6, 15, 14, 0])
    #expect(JSONCursor.offsets(of: [["a"]], in: []) == [0])
  }

  @Test("A path deeper than any document does no harm")
  func deepPath() {
    let path = DocumentPath(Array(repeating: 0, count: 100_000))
    let offsets = JSONCursor.offsets(of: [path], in: Array("[[[]]]".utf8))
    #expect(offsets == [2])
  }

  @Test(
    "A path has a text",
    arguments: [
      ([], ""),
      (["governance", "memberships", 3, "of"], "governance.memberships[3].of"),
      ([0, 1], "[0][1]"),
      ([2, "id"], "[2].id"),
      (["a.b", "c d", "", "é\""], #"["a.b"]["c d"][""]["é\""]"#),
      (["a\n\\", "\u{8}\u{C}\r\t\u{1}\u{1F}"], #"["a\n\\"]["\b\f\r\t\u0001\u001f"]"#),
    ] as [(DocumentPath, String)]
  )
  func descriptions(_ path: DocumentPath, _ text: String) {
    #expect(path.description == text)
  }
}
