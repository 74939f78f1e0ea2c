import MandateKit
import MandateKitFiles
import Testing

@Suite("No bytes make reading a case file trap, hang or forget to say what is wrong")
struct CaseFileHostileTests {
  @Test("A case file with bytes changed is read or refused with a reason", arguments: 1...4)
  func mutations(_ seed: UInt64) {
    var generator = JSONTestGenerator(seed: seed)
    let telling = Array(#"{}[]",:\u01/-.tfn e*"#.utf8) + [0, 0x0A, 0x80, 0xC3, 0xFF]
    var refused = 0
    var codes: Set<DocumentError.Code> = []
    for _ in 0..<1_500 {
      guard var bytes = CaseFixtures.documents.randomElement(using: &generator) else { return }
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(telling.randomElement(using: &generator) ?? 0, at: index)
        case 2: bytes[index] = UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &generator)
        case 3: bytes.swapAt(index, Int.random(in: bytes.indices, using: &generator))
        default: bytes[index] = telling.randomElement(using: &generator) ?? 0
        }
      }
      do throws(InvalidDocumentError) {
        let file = try CaseFile.read(bytes)
        if CaseText.errors(file.json()) != [] { Issue.record("Not read again: \(bytes)") }
      } catch {
        refused += 1
        codes.formUnion(error.errors.map(\.code))
        if error.errors.isEmpty { Issue.record("Refused without a reason: \(bytes)") }
        if error.errors.contains(where: { $0.line == nil || $0.column == nil }) {
          Issue.record("A flaw without a place: \(error)")
        }
      }
    }
    #expect(refused > 500)
    #expect(codes.isSuperset(of: [.syntax, .unknownKey, .missingKey, .unknownReference]))
  }

  @Test("Words exchanged for others make flaws, never traps", arguments: 1...4)
  func exchangedValues(_ seed: UInt64) throws {
    var generator = JSONTestGenerator(seed: seed &* 31)
    let others = [
      "null", "1", "-1", "true", "\"\"", "\"*\"", "\"x\"", "[]", "{}", "[[]]", "1.5", "\"1/2\"",
      "\"2022-01-01\"", "\"practice\"",
    ]
    for _ in 0..<400 {
      guard let document = CaseFixtures.documents.randomElement(using: &generator) else { return }
      var tree = try JSONTree(bytes: document)
      let other = others.randomElement(using: &generator) ?? ""
      let new = try JSONTree(bytes: Array(other.utf8))
      tree.exchangeOne(for: new, using: &generator)
      var writer = JSONWriter(.oneLine)
      tree.write(to: &writer)
      let errors = CaseText.errors(writer.bytes)
      if errors.contains(where: { $0.sentence.isEmpty }) { Issue.record("\(errors)") }
      if errors != CaseText.errors(writer.bytes) { Issue.record("Not the same twice: \(errors)") }
    }
  }

  @Test("Every document cut short is refused")
  func truncations() throws {
    let bytes = try #require(CaseFixtures.documents.first)
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(CaseText.errors(Array(bytes.prefix(count))).map(\.code) == [.syntax])
    }
  }

  @Test("Documents made to be slow are not", .timeLimit(.minutes(20)), arguments: HostileRow.all)
  func hostile(_ row: HostileRow) {
    let errors = CaseText.errors(Array(row.text().utf8))
    #expect(!errors.isEmpty)
    #expect(errors.count <= 200_000)
  }
}

/// A document made to take much time or memory.
struct HostileRow: CustomTestStringConvertible {
  var testDescription: String
  var text: @Sendable () -> String

  init(_ description: String, _ text: @escaping @Sendable () -> String) {
    testDescription = description
    self.text = text
  }

  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static let nestedRule =
    #"{"governance": {"bodies": [{"rule": {"passes": "# + many(#"{"all": ["#, 28)

  static let all: [HostileRow] = [
    HostileRow("a million bodies that are nothing") {
      #"{"governance": {"bodies": ["# + many("{},", 1_000_000) + "{}]}}"
    },
    HostileRow("brackets only") { many("[", 1_000_000) },
    HostileRow("a key without end") { #"{""# + many("k", 2_000_000) + #"": 1}"# },
    HostileRow("a schema of escapes") { #"{"schema": ""# + many(#"\u0001"#, 200_000) + #""}"# },
    HostileRow("unknown keys only") { "{" + many(#""recorf":0,"#, 200_000) + #""a":0}"# },
    HostileRow("many conditions deep inside, cut short") { nestedRule + many("0,", 60_000) },
    HostileRow("many conditions deep inside") {
      nestedRule + many("0,", 60_000) + "0" + many("]}", 28) + "}}]}}"
    },
  ]
}
