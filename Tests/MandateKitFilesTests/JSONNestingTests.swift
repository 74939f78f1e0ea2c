import MandateKit
import MandateKitFiles
import Testing

@Suite("JSON nests 64 levels and no more")
struct JSONNestingTests {
  static func arrays(_ depth: Int) -> [UInt8] {
    Array(repeating: 0x5B, count: depth) + Array(repeating: 0x5D, count: depth)
  }

  static func objects(_ depth: Int) -> [UInt8] {
    let opening = String(repeating: #"{"a":"#, count: depth)
    return Array((opening + "0" + String(repeating: "}", count: depth)).utf8)
  }

  /// Objects and arrays by turns, so that the cursor must remember which to close.
  static func mixed(_ depth: Int) -> [UInt8] {
    var text = ""
    for level in 0..<depth { text += level % 3 == 0 ? #"{"a":"# : "[" }
    text += "1"
    for level in (0..<depth).reversed() { text += level % 3 == 0 ? "}" : "]" }
    return Array(text.utf8)
  }

  @Test("Every depth up to 64 is read and skipped", arguments: 1...64)
  func allowed(_ depth: Int) throws {
    for bytes in [Self.arrays(depth), Self.objects(depth), Self.mixed(depth)] {
      var cursor = try JSONCursor(bytes)
      try cursor.finish()
      _ = try JSONTree(bytes: bytes)
    }
  }

  @Test("Depth 65 is refused at the bracket that goes too far")
  func refused() throws {
    let expected = [(Self.arrays(65), 64), (Self.objects(65), 64 * 5)]
    for (bytes, offset) in expected {
      let error = #expect(throws: JSONSyntaxError.self) {
        var cursor = try JSONCursor(bytes)
        try cursor.finish()
      }
      #expect(error?.code == .nestingTooDeep)
      #expect(error?.offset == offset)
      let read = #expect(throws: JSONSyntaxError.self) { try JSONTree(bytes: bytes) }
      #expect(read == error)
    }
  }

  @Test("What was closed does not count")
  func siblings() throws {
    let one = String(decoding: Self.mixed(63), as: UTF8.self)
    let text = "[" + Array(repeating: one, count: 200).joined(separator: ",") + "]"
    var cursor = try JSONCursor(Array(text.utf8))
    try cursor.finish()
  }

  @Test("Ten million brackets are refused at the 65th")
  func flood() throws {
    let bytes = [UInt8](repeating: 0x5B, count: 10_000_000)
    let error = #expect(throws: JSONSyntaxError.self) {
      var cursor = try JSONCursor(bytes)
      try cursor.finish()
    }
    #expect(error?.code == .nestingTooDeep)
    #expect(error?.column == 65)
    #expect(JSONCursor.offsets(of: [DocumentPath()[0][0][0]], in: bytes) == [3])
  }
}
