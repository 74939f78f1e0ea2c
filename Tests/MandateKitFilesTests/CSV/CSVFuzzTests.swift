import MandateKitFiles
import Testing

@Suite("No bytes make the CSV reader trap")
struct CSVFuzzTests {
  static let pieces = [
    "\"", "\"", "\"\"", ",", ",", "\n", "\r", "\r\n", "a", "bc", "é", " ", "\u{FEFF}", "",
  ]

  @Test("Noise of telling pieces is read alike however it is cut", arguments: 1...4)
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
      let whole = CSVText.read(bytes)
      let single = CSVText.read(bytes, chunks: Array(0...bytes.count))
      let cut = CSVText.read(bytes, chunks: [Int.random(in: 0...bytes.count, using: &generator)])
      if whole != single || whole != cut { Issue.record("Cutting \(bytes) changes what is read.") }
    }
  }

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

  @Test("Time grows with the file, also where every line opens a quotation mark")
  func hostile() {
    for line in ["\"\n", "a,\"x\n", "\"\"\"\n", "\"a\"b\n", "x,\"\"\"y\n", "\"a\",\"\n", "\",\n"] {
      let bytes = Array(String(repeating: line, count: 5_000).utf8)
      let whole = CSVText.read(bytes)
      #expect(whole.count <= 5_000)
    }
    let long = "\"" + String(repeating: "a\"\"b\n", count: 17_000)
    #expect(CSVText.read(long).count == 17_000)
  }
}
