import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("A review is written in chunks")
struct ReviewWritingTests {
  @Test("The chunks are the whole file, and none is much longer than 64 KiB")
  func chunks() throws {
    let governance = try Governance(
      GovernanceDocument {
        for number in 0..<400 { Body("board-\(number)", kind: .federation, rule: .majority()) }
      }
    )
    let findings = governance.review(on: "2022-09-01")
    let names = DisplayNames(governance.document)
    var chunks: [[UInt8]] = []
    ReviewFile.write(findings, names: names, on: "2022-09-01") { chunks.append($0) }
    #expect(findings.count >= 400)
    #expect(chunks.count > 1)
    #expect(chunks.allSatisfy { !$0.isEmpty && $0.count < 80_000 })
    #expect(
      chunks.flatMap { $0 } == ReviewFile.json(findings, names: names, on: "2022-09-01")
    )
  }

  @Test("What the sink throws ends the writing")
  func failure() {
    struct Full: Error {}
    var calls = 0
    #expect(throws: Full.self) {
      try ReviewFile.write([], names: DisplayNames(), on: "2022-09-01") { _ throws(Full) in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }
}
