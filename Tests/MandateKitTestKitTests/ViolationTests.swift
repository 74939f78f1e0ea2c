import MandateKit
import MandateKitReports
import MandateKitTestKit
import Testing

@Suite("Violations in words")
struct ViolationTests {
  /// A place whose bodies have names.
  static func named() -> SamplePlace {
    var place = SamplePlace(networks: 2, practicesEach: 2, placeRule: .unanimity)
    for entry in place.document.bodies.indices where place.document.bodies[entry].id == "network-1"
    {
      place.document.bodies[entry].name = "Riverside PCN"
    }
    return place
  }

  @Test(
    "A violation names bodies with their identifiers, and has a line for each act of its witness"
  )
  func names() throws {
    let place = ViolationTests.named()
    let violations = Constitution.check(
      try Governance(place.document),
      that: .noSinglePCNCanBlock(place.proposal())
    )
    #expect(
      violations.map(\.sentence) == [
        "Riverside PCN (network-1) alone can block proposal.",
        "network-2 alone can block proposal.",
      ]
    )
    #expect(
      violations.map { $0.parties.map(\.description) } == [
        ["Riverside PCN (network-1)"], ["network-2"],
      ]
    )
    let first = try #require(violations.first)
    #expect(first.witness.contains("network-2-1 votes for, on 2022-09-01"))
    #expect(first.witness.contains { $0.hasPrefix("board consults committee from 2022-08-04") })
    #expect(!first.description.contains(". It is so"))
    #expect(first.description.split(separator: "\n").allSatisfy { $0.utf8.count < 120 })
  }

  @Test("Every sort of act has a line")
  func acts() {
    let record = ActRecord([
      .vote(by: "a", on: "x", .abstain, date: "2022-09-01", castBy: "p"),
      .castingVote(by: "p", of: "b", on: "x", .against, date: "2022-09-01"),
      .recusal(by: "p", on: "x", date: "2022-09-01"),
      .attendance(by: "p", at: "b", on: "x", date: "2022-09-01"),
      .consultation(of: "a", by: "b", on: "x", opened: "2022-08-01"),
      .notice(to: "a", by: "b", on: "x", date: "2022-08-01"),
      .decision(by: "b", on: "x", date: "2022-09-01"),
      .revocation(of: "m", date: "2022-09-01"),
    ])
    let document = GovernanceDocument(
      bodies: [Body("a", kind: .practice, name: "Abbey"), Body("b", kind: "board")],
      people: [Person("p", name: "Dr P")]
    )
    let proposal = SamplePlace().proposal("x")
    let violation = Violation(
      "So it is.",
      about: ["a"],
      counterexample: Violation.Counterexample(proposal, record, asOf: "2022-09-01"),
      names: DisplayNames(document)
    )
    #expect(
      violation.description == """
        So it is.
          It is so as of 2022-09-01, where
          - Abbey (a) abstains, cast by Dr P (p), on 2022-09-01
          - Dr P (p) gives the casting vote of b against, on 2022-09-01
          - Dr P (p) stands aside, on 2022-09-01
          - Dr P (p) attends b, on 2022-09-01
          - b consults Abbey (a) from 2022-08-01, and has not closed
          - b tells Abbey (a), on 2022-08-01
          - b decides, on 2022-09-01
          - mandate m is revoked, on 2022-09-01
        """
    )
  }

  @Test("A long record is cut off, and an empty one says so")
  func bounds() {
    let proposal = SamplePlace().proposal("x")
    func lines(_ count: Int) -> Violation {
      let acts = (0..<count).map { Act.vote(by: "v\($0)", on: "x", .for, date: "2022-09-01") }
      return Violation(
        "So it is.",
        counterexample: Violation.Counterexample(proposal, ActRecord(acts), asOf: "2022-09-01")
      )
    }
    #expect(lines(200).witness.count == 200)
    #expect(lines(201).witness.last == "1 more act stands on record")
    #expect(lines(202).witness.count == 201)
    #expect(lines(202).witness.last == "2 more acts stand on record")
    #expect(
      lines(0).description == "So it is.\n  It is so as of 2022-09-01, with no act on record."
    )
    #expect(Violation("So it is.").description == "So it is.")
  }
}
