import MandateKitFiles
import Testing

@Suite("Offsets have lines and columns")
struct JSONPositionTests {
  @Test(
    "Line ends of all three sorts count once, and columns count scalars",
    arguments: [
      ("", 0, 1, 1), ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", 99, 1, 4),
      ("abc", -1, 1, 1), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\n", 2, 2, 1),
      ("a\r\nb", 1, 1, 2), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1),
      ("\r\r\n\n", 4, 4, 1), ("\n\r", 2, 3, 1), ("é😀x", 2, 1, 2), ("é😀x", 6, 1, 3),
      ("e\u{301}x", 3, 1, 3), ("\tx", 1, 1, 2),
    ] as [(String, Int, Int, Int)]
  )
  func positions(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = JSONPosition(offset: offset, in: Array(text.utf8))
    #expect(position == JSONPosition(line: line, column: column))
  }

  @Test("Many offsets have the places that each has alone")
  func many() {
    let bytes = Array((JSONTree.sample + "\r\n\r\té\r\n😀").utf8)
    var generator = JSONTestGenerator(seed: 5)
    let offsets = Array(-2...(bytes.count + 2)).shuffled(using: &generator)
    let positions = JSONPosition.positions(ofOffsets: offsets, in: bytes)
    #expect(positions == offsets.map { JSONPosition(offset: $0, in: bytes) })
  }
}
