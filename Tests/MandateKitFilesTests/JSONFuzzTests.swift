import MandateKit
import MandateKitFiles
import Testing

@Suite("No bytes make the JSON cursor trap")
struct JSONFuzzTests {
  /// The outcome of skipping a document, which must be that of reading it.
  func outcome(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      var cursor = try JSONCursor(bytes)
      try cursor.finish()
      return nil
    } catch {
      return error
    }
  }

  func readingOutcome(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      _ = try JSONTree(bytes: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("Every document cut short is refused, within its bounds")
  func truncations() throws {
    let bytes = Array(JSONTree.sample.utf8)
    #expect(outcome(bytes) == nil)
    for count in bytes.indices {
      let prefix = Array(bytes.prefix(count))
      let error = try #require(outcome(prefix), "cut to \(count) bytes")
      #expect(error.offset <= count)
      #expect(readingOutcome(prefix) == error)
    }
  }

  @Test("Bytes changed, removed or inserted are read or refused alike", arguments: 1...4)
  func mutations(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed)
    let sample = Array(JSONTree.sample.utf8)
    let telling = Array(#"{}[]",:\u0129eE+-.tfn/ "#.utf8) + [0, 0x0A, 0x80, 0xC3, 0xED, 0xF4, 0xFF]
    var refused = 0
    for _ in 0..<10_000 {
      var bytes = sample
      let index = Int.random(in: bytes.indices, using: &generator)
      let byte =
        Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator)
        : telling.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes.insert(byte, at: index)
      default: bytes[index] = byte
      }
      let error = outcome(bytes)
      if readingOutcome(bytes) != error {
        Issue.record("Reading and skipping differ for \(bytes)")
      }
      if let error {
        refused += 1
        if !(0...bytes.count).contains(error.offset) {
          Issue.record("The offset \(error.offset) is outside of \(bytes)")
        }
      }
    }
    #expect(refused > 1_000)
    #expect(refused < 10_000)
  }

  @Test("Noise of telling bytes is read or refused alike", arguments: 1...2)
  func noise(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed &* 977)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "\\", "\\u", "D800", "0", "-1", ".5", "e9", " ",
      "true", "null", "\n", "\u{E9}",
    ]
    for _ in 0..<10_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        bytes.append(contentsOf: (pieces.randomElement(using: &generator) ?? "").utf8)
      }
      if readingOutcome(bytes) != outcome(bytes) {
        Issue.record("Reading and skipping differ for \(bytes)")
      }
      _ = JSONCursor.offsets(of: [DocumentPath()["a"], DocumentPath()[0][1]], in: bytes)
    }
  }
}
