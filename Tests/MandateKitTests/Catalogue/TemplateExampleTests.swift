import Foundation
import MandateKit
import Testing

/// The examples in the documentation of the templates, each in a test of its own.
@Suite("The examples of the templates")
struct TemplateExampleTests {
  private var document = GovernanceDocument()

  @Test("A network agreement has its reserved matters before its rule")
  mutating func exampleNetworkAgreement() throws {
    var agreement = Catalogue.NetworkAgreement(
      "tidewater",
      practices: ["abbey", "brook", "castle"],
      rule: .byListSize(),
      reserved: [
        ApplicableRule(.unanimity, when: Occasion(subjects: ["networkContract.reserved"]))
      ]
    )
    agreement.practices.append("dale")
    document.add(agreement.document)
    let network = try #require(document.bodies.first { $0.id == "tidewater" })
    #expect(network.rules.count == 2 && network.binds)
    #expect(document.memberships.map(\.member) == ["abbey", "brook", "castle", "dale"])
  }

  @Test("An elected committee has people who vote and practices that do not")
  mutating func exampleElectedCommittee() throws {
    let committee = Catalogue.ElectedCommittee(
      "lmc",
      representing: ["abbey", "brook", "castle"],
      elected: ["north-1", "north-2", "south-1", "south-2"].map { Catalogue.SeatHolder($0) },
      coopted: [Catalogue.SeatHolder("registrar", period: Period(until: "2026-04-01"))],
      castingVote: .listed(["north-1"])
    )
    document.add(committee.document)
    #expect(document.memberships.filter(\.isVoting).count == 5)
    #expect(document.people.count == 5)
  }

  @Test("A care board delegates some matters and keeps others")
  mutating func exampleCareBoard() throws {
    var board = Catalogue.CareBoard(
      "icb",
      practices: ["abbey", "brook"],
      seats: [
        Catalogue.SeatHolder("chair", classes: ["nonExecutive"]),
        Catalogue.SeatHolder("chief", classes: ["executive"]),
        Catalogue.SeatHolder("doctor", classes: ["clinical"]),
        Catalogue.SeatHolder("trust", classes: ["partner"]),
      ],
      quorum: .count(3, withOneOfEach: ["executive", "clinical"]),
      castingVote: .listed(["chair"])
    )
    board.reserved = ["strategy"]
    board.committees = [
      Catalogue.CareBoard.Committee(
        "primary-care",
        members: ["chief", "doctor"],
        delegated: ["contract.primaryCare"],
        ceiling: 500_000
      )
    ]
    document.add(board.document)
    #expect(document.mandates.map(\.id) == ["icb/functions", "icb/delegated-to-primary-care"])
    #expect(document.provisions.contains { $0.id == "icb/reserved" })
  }

  @Test("A joint committee has a delegation from each partner with a body")
  mutating func exampleJointCommittee() throws {
    var place = Catalogue.JointCommittee(
      "place",
      area: "network",
      partners: [
        Catalogue.JointCommittee.Partner(
          "icb",
          of: "board",
          seats: [Catalogue.SeatHolder("director")]
        ),
        Catalogue.JointCommittee.Partner(
          "council",
          of: "council",
          seats: [Catalogue.SeatHolder("councillor", deputies: [Person("officer")])]
        ),
        Catalogue.JointCommittee.Partner("generalPractice", seats: [Catalogue.SeatHolder("gp")]),
      ],
      delegated: ["serviceRedesign"],
      ceiling: 250_000
    )
    place.rule = .majority(quorum: .count(3, withOneOfEach: ["icb", "council"]))
    document.add(place.document)
    #expect(document.mandates.map(\.giver) == ["board", "council"])
    #expect(document.deputies == [Deputy("officer", for: "councillor")])
  }

  @Test("A federation circulates resolutions for 28 days")
  mutating func exampleShareholderFederation() throws {
    var federation = Catalogue.ShareholderFederation(
      "federation",
      practices: ["abbey", "brook", "castle"],
      shares: VoteScale(patients: 1_000, rounding: .nearest)
    )
    federation.holders = [
      Catalogue.ShareholderFederation.Holder(of: "abbey", Person("gp-abbey"))
    ]
    document.add(federation.document)
    let resolution = federation.writtenResolution(
      "articles",
      subjects: ["federation.special"],
      circulated: "2025-05-01"
    )
    #expect(document.deputies == [Deputy("gp-abbey", for: "abbey")])
    #expect(resolution.decisionDate == "2025-05-28")
  }

  @Test("A ballot asks for votes and for papers in time")
  mutating func examplePracticeBallot() throws {
    var ballot = Catalogue.PracticeBallot("local-variation", subjects: ["contract.localVariation"])
    ballot.turnout = "1/2"
    ballot.threshold = .atLeast("2/3")
    ballot.papers = NoticePeriod(days: 7, clear: true)
    document.add(ballot.document)
    #expect(
      document.provisions.map(\.id) == ["local-variation/practices-vote", "local-variation/papers"]
    )
  }

  @Test(
    "The example in the documentation is the code of its test",
    arguments: [
      "NetworkAgreement", "ElectedCommittee", "CareBoard", "JointCommittee",
      "ShareholderFederation", "PracticeBallot",
    ]
  )
  func documentation(template: String) throws {
    let tests = URL(filePath: #filePath)
    let source = tests.deletingLastPathComponent().appending(
      path: "../../../Sources/MandateKit/Catalogue/England/\(template).swift"
    ).standardizedFileURL
    let comment = try String(contentsOf: source, encoding: .utf8)
    let shown = try #require(comment.components(separatedBy: "/// ```").dropFirst().first)
      .split(separator: "\n").dropFirst()
      .map { $0.trimmingCharacters(in: .whitespaces).dropFirst("///".count) }
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    let test = try String(contentsOf: tests, encoding: .utf8)
      .components(separatedBy: "func example\(template)() throws {\n")
    let lines = try #require(test.dropFirst().first).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(!shown.isEmpty)
    #expect(Array(lines.prefix(shown.count)) == shown)
  }
}
