import Testing

@testable import MandateKit

@Suite("The levels of a subject")
struct SubjectLevelsTests {
  @Test("Are what it belongs to, and itself")
  func levels() {
    #expect("contract".subjectLevels == ["contract"])
    #expect("a.b.c".subjectLevels == ["a", "a.b", "a.b.c"])
  }

  @Test("Are the widest ones of a subject of very many segments")
  func widest() {
    let longest = Array(repeating: "a", count: Limits.subjectLevels).joined(separator: ".")
    #expect(longest.subjectLevels.count == Limits.subjectLevels)
    #expect(longest.subjectLevels.last == longest[...])
    let longer = longest + ".b"
    #expect(longer.subjectLevels == longest.subjectLevels)
  }

  @Test("A review compares names for the widest ones alone, and is not misled by the rest")
  func review() throws {
    let long = Array(repeating: "a", count: 5_000).joined(separator: ".")
    let path = try #require(SubjectPath(rawValue: long))
    let deep = try #require(SubjectPattern(rawValue: long))
    let document = GovernanceDocument(
      bodies: [.practice("abbey", patients: 1), Body("board", kind: .integratedCareBoard)],
      mandates: [Mandate("m", giver: "abbey", holder: "board", powers: [.decide], subjects: [deep])]
    )
    let proposal = Proposal(
      "x",
      subjects: [path],
      affects: "abbey",
      proposer: "board",
      forum: "board",
      decisionDate: "2022-10-20"
    )
    let mentions = SubjectMentions(document, proposals: [proposal], known: [])
    #expect(mentions.names.sorted.count == Limits.subjectLevels + 1)
    #expect(mentions.aloneByMention.isEmpty)
    for (day, isLate) in [("2022-10-20", false), ("2022-10-21", true)] as [(CivilDate, Bool)] {
      let docket = try Docket(
        governance: Governance(document),
        proposals: [proposal],
        record: [.revocation(of: "m", date: day)]
      )
      let codes = docket.review(on: "2022-10-20").map { $0.code }
      #expect(codes.contains(.revocationTooLate) == isLate)
    }
  }
}
