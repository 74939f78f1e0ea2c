import MandateKit
import MandateKitReports
import Testing

@Suite("Tests of rules in words")
struct TestWordsTests {
  static let names = DisplayNames(
    GovernanceDocument(
      bodies: [Body("lmc", kind: .localMedicalCommittee, name: "Wold LMC")],
      people: [
        Person("twin-1", name: "Dr Twin"), Person("twin-2", name: "Dr Twin"), Person("plain"),
      ]
    ),
    proposals: [SampleTitle.proposal]
  )

  /// A proposal with a title.
  enum SampleTitle {
    static let proposal = Proposal(
      "hub",
      title: "A hub",
      subjects: ["premises"],
      affects: "lmc",
      proposer: "lmc",
      forum: "lmc",
      decisionDate: "2022-09-01"
    )
  }

  static let conditions: [(Condition, String)] = [
    (
      .share(.moreThan(.half), of: .cast, by: .members),
      "more than half of the members voting for or against are for"
    ),
    (
      .share(.atLeast(.twoThirds), of: .whole, by: .patients),
      "at least two thirds of the patients, those recused included, are for"
    ),
    (
      .share(.atLeast(.whole), of: .present, by: .votes, among: "lay"),
      "all of the votes of the class lay of those taking part are for"
    ),
    (.count(atLeast: 1, by: .members, among: "lay"), "at least 1 lay member is for"),
    (.count(atLeast: 3, by: .votes), "at least 3 votes are for"),
    (.noneAgainst, "nobody is against"),
    (.noneAgainst(among: "lay"), "nobody of the class lay is against"),
    (.consentOf("lmc"), "Wold LMC is for"),
    (.notOpposedBy("lmc"), "Wold LMC is not against"),
    (.all([]), "all of some tests hold"),
    (.any([]), "one of some tests holds"),
  ]

  @Test("A test of a condition says what it asks", arguments: conditions)
  func condition(_ condition: Condition, _ words: String) {
    #expect(condition.words(TestWordsTests.names) == words)
  }

  static let quorums: [(Quorum, String)] = [
    (.fraction(.half), "at least half of the members take part"),
    (
      .share(.moreThan(.half), of: .whole, by: .patients),
      "more than half of the patients, those recused included, take part"
    ),
    (.count(1), "at least 1 member takes part"),
    (.count(atLeast: 2, among: "lay"), "at least 2 lay members take part"),
    (.presenceOf("lmc"), "Wold LMC takes part"),
    (.all([]), "all of some tests of a quorum are met"),
    (.any([]), "one of some tests of a quorum is met"),
  ]

  @Test("A test of a quorum says what it asks", arguments: quorums)
  func quorum(_ quorum: Quorum, _ words: String) {
    #expect(quorum.words(TestWordsTests.names) == words)
  }

  @Test("A name has its identifier once")
  func identified() {
    let names = TestWordsTests.names
    #expect(names.identified("lmc") == "Wold LMC (lmc)")
    #expect(names.identified("twin-1") == "Dr Twin (twin-1)")
    #expect(names.identified("plain") == "plain")
    #expect(names.identified("unknown") == "unknown")
    #expect(names.identified(proposal: "hub") == "A hub (hub)")
  }
}
