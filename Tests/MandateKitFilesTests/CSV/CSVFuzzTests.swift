import MandateKitFiles
import Testing

@Suite("No bytes make the CSV reader trap")
struct CSVFuzzTests {
  static let pieces = [
    "\"", "\"", "\"\"", ",", ",", "\n", "\r", "\r\n", "a", "bc", "é", " ", "\u{FEFF}", "",
  ]

  @Test("Lines are told in order, and no line is given twice", arguments: 1...2)
  func order(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed &* 31)
    for _ in 0..<1_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      }
      let lines = CSVText.read(text).compactMap { outcome in
        outcome.firstIndex(of: ":").flatMap { Int(outcome[..<$0]) }
      }
      if !zip(lines, lines.dropFirst()).allSatisfy({ $0.0 < $0.1 }) {
        Issue.record("The lines of \(text.debugDescription) are given as \(lines).")
      }
    }
  }

  @Test("A text that is written by the rules is read as it was written", arguments: 1...2)
  func written(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed &* 7)
    for _ in 0..<1_000 {
      let rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<Int.random(in: 2...4, using: &generator)).map { _ in
          (0..<Int.random(in: 0...4, using: &generator))
            .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
            .joined()
        }
      }
      let text = rows.map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\n")
      let read = CSVText.read(text).map { $0.drop { $0 != ":" }.dropFirst(2) }
      if !read.map(String.init).elementsEqual(rows.map { $0.joined(separator: "|") }) {
        Issue.record("\(text.debugDescription) is read as \(read).")
      }
    }
  }

  static func quoted(_ field: String) -> String {
    let parts = field.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  @Test("Noise of telling pieces and of any bytes is read to its end", arguments: 1...4)
  func noise(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed)
    for _ in 0..<1_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...14, using: &generator) {
        bytes += Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
      }
      if Int.random(in: 0..<8, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0x80...0xFF, using: &generator))
      }
      var reader = CSVReader(bytes)
      var count = 0
      while reader.next() != nil { count += 1 }
      if count > bytes.count || reader.rereadByteCount > bytes.count {
        Issue.record("\(bytes) is given as \(count) rows, \(reader.rereadByteCount) bytes twice.")
      }
    }
  }

  @Test(
    "No byte is read again more than once, also where every line opens a quotation mark",
    arguments: [
      "\"\n", "a,\"x\n", "\"\"\"\n", "\"a\"b\n", "x,\"\"\"y\n", "\"a\",\"\n", "\",\n",
      "\"a\n\"\"\n",
    ]
  )
  func hostile(_ line: String) {
    for count in [1, 50, 5_000, 40_000] {
      let text = String(repeating: line, count: count)
      #expect(CSVText.rereadByteCount(text) <= text.utf8.count)
    }
  }

  @Test("A quotation mark that is never closed costs at most a reading of the rest of the file")
  func neverClosed() {
    let long = "\"" + String(repeating: "a\"\"b\n", count: 17_000)
    #expect(CSVText.read(long).count == 17_000)
    // The field is given up when it is too long.
    #expect((65_536...82_000).contains(CSVText.rereadByteCount(long)))
    #expect(CSVText.rereadByteCount("\"a\nbc\nd") == 4)
    #expect(CSVText.rereadByteCount("\"a\"b\ncd\n") == 0)
  }
}
