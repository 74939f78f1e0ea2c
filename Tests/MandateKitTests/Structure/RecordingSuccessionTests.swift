import MandateKit
import Testing

@Suite("Successions recorded in a document")
struct RecordingSuccessionTests {
  private static let date: CivilDate = "2026-04-01"

  private static func board(_ id: Body.ID) -> Catalogue.Organisation {
    Catalogue.Organisation(id, kind: .integratedCareBoard, name: "Board \(id)")
  }

  private static func succession(
    of id: Body.ID = "old",
    to successors: [Catalogue.Succession.Successor]
  ) -> Catalogue.Succession {
    Catalogue.Succession(
      of: board(id),
      to: successors,
      on: date,
      confidence: .invented,
      source: Source("A register")
    )
  }

  private static let whole = succession(to: [.init(board("new"))])
  private static let divided = succession(
    to: [
      .init(board("new"), part: "the north", members: ["north"]),
      .init(board("other"), part: "the south", members: ["south"]),
    ]
  )

  private static let document = GovernanceDocument(
    bodies: [
      Body("old", kind: .integratedCareBoard),
      Body("north", kind: .subICBLocation), Body("south", kind: .subICBLocation),
      Body("west", kind: .subICBLocation),
      Body("gone", kind: .subICBLocation, existence: Period(until: date)),
    ],
    memberships: [
      Membership("north", of: "old", votes: 3, classes: ["shire"]),
      Membership("south", of: "old", period: Period(from: "2024-01-01", until: "2027-01-01")),
      Membership("west", of: "old", isVoting: false),
      Membership("gone", of: "old"),
    ]
  )

  @Test("The predecessor ends, the successor begins, and its members become members there")
  func wholeBoard() throws {
    var document = Self.document
    let recorded = document.record([Self.whole])
    #expect(recorded.map { $0.movedMembers } == [["north", "south", "west"]])
    #expect(recorded.map { $0.undecidedMembers } == [[]])
    let old = try #require(document.bodies.first)
    #expect(old.existence == Period(until: Self.date) && old.successors == ["new"])
    let new = try #require(document.bodies.last)
    #expect(new.id == "new" && new.kind == .integratedCareBoard && new.name == "Board new")
    #expect(new.existence == Period(from: Self.date))
    #expect(
      document.memberships.dropFirst(4) == [
        Membership(
          "north",
          of: "new",
          period: Period(from: Self.date),
          votes: 3,
          classes: ["shire"]
        ),
        Membership("south", of: "new", period: Period(from: Self.date, until: "2027-01-01")),
        Membership("west", of: "new", period: Period(from: Self.date), isVoting: false),
      ]
    )
    #expect(document.memberships.prefix(4) == Self.document.memberships[...])
  }

  @Test(
    "Of a divided board each member goes with its part, and one of which it is not known is told"
  )
  func dividedBoard() {
    var document = Self.document
    let recorded = document.record([Self.divided])
    #expect(recorded.first?.movedMembers == ["north", "south"])
    #expect(recorded.first?.undecidedMembers == ["west"])
    let added = document.memberships.dropFirst(4).map { [$0.member, $0.group] }
    #expect(added == [["north", "new"], ["south", "other"]])
    #expect(document.bodies.first?.successors == ["new", "other"])
  }

  struct Row: CustomTestStringConvertible {
    var sentence: String
    var change: @Sendable (inout GovernanceDocument) -> Void
    var testDescription: String { sentence }
  }

  static let rows = [
    Row(sentence: "no such body") { $0.bodies.removeFirst() },
    Row(sentence: "a body of another kind") { $0.bodies[0].kind = .primaryCareNetwork },
    Row(sentence: "a body that ended before") { $0.bodies[0].existence.until = "2025-01-01" },
    Row(sentence: "a body whose end is another") { $0.bodies[0].existence.until = "2027-04-01" },
    Row(sentence: "a body that begins later") { $0.bodies[0].existence.from = "2026-04-01" },
    Row(sentence: "a body with other successors") { $0.bodies[0].successors = ["north"] },
  ]

  @Test("What the document says otherwise stays as it is", arguments: rows)
  func otherwise(_ row: Row) {
    var document = Self.document
    row.change(&document)
    let before = document
    #expect(document.record([Self.whole]).isEmpty)
    #expect(document == before)
  }

  @Test("Recording again, or what the document has already, changes no more")
  func again() {
    var document = Self.document
    document.record([Self.divided])
    let once = document
    #expect(document.record([Self.divided]).map { $0.movedMembers } == [[]])
    #expect(document == once)
  }

  @Test("A member that is in a successor already is left there, whatever the part")
  func placed() {
    var document = Self.document
    document.bodies.append(Body("other", kind: .integratedCareBoard))
    document.memberships.append(Membership("north", of: "other"))
    document.memberships.append(
      Membership("south", of: "other", period: Period(until: "2026-01-01"))
    )
    let recorded = document.record([Self.divided])
    #expect(recorded.first?.movedMembers == ["south"])
    #expect(document.bodies.count { $0.id == "other" } == 1)
  }

  @Test("Members follow a chain of successions")
  func chain() {
    var later = Self.succession(of: "new", to: [.init(Self.board("newest"))])
    later.date = "2027-04-01"
    var document = Self.document
    let recorded = document.record([Self.whole, later])
    #expect(recorded.last?.movedMembers == ["north", "west"])
    #expect(document.bodies.map { $0.id }.suffix(2) == ["new", "newest"])
  }

  @Test("A location stands for the group that had its code, where a group succeeded it")
  func location() throws {
    let group = OrganisationFixture.group
    var merger = Self.succession(of: "north", to: [.init(group("16C"))])
    merger.predecessor = group("north")
    var toBoard = merger
    toBoard.successors = [.init(Self.board("new"))]
    var document = Self.document
    #expect(document.record([toBoard]).isEmpty)
    #expect(document.record([merger]).map { $0.succession.predecessor.kind } == [.subICBLocation])
    #expect(document.bodies.last?.kind == .subICBLocation)
  }

  @Test(
    "A document of a board that is divided resolves, and its consultation counts for both heirs"
  )
  func resolves() throws {
    var document = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 5_000), .practice("brook", patients: 4_000),
        Body("QJG", kind: .integratedCareBoard), Body("06T", kind: .subICBLocation),
        Body("06L", kind: .subICBLocation), Body("lmc", kind: .localMedicalCommittee),
      ],
      memberships: [
        Membership("abbey", of: "06T"), Membership("brook", of: "06L"),
        Membership("06T", of: "QJG", isVoting: false),
        Membership("06L", of: "QJG", isVoting: false),
        Membership("abbey", of: "lmc"), Membership("brook", of: "lmc"),
      ],
      provisions: [
        Provision(
          "asked",
          requires: .consultation(of: .body("lmc"), by: .proposer, .gunning(days: 28)),
          force: .essential
        )
      ]
    )
    document.record(Catalogue.english.successions)
    let proposals = ["D7T5G", "T6Y0W"].map { (heir: Body.ID) in
      Proposal(
        Proposal.ID("of-\(heir)"),
        subjects: ["serviceRedesign"],
        affects: heir,
        proposer: heir,
        forum: heir,
        decisionDate: "2026-05-01"
      )
    }
    let asked = proposals.map { proposal in
      Act.consultation(
        of: "lmc",
        by: "QJG",
        on: proposal.id,
        opened: "2026-03-10",
        closed: "2026-04-10",
        sufficientInformation: true,
        considered: "2026-04-20"
      )
    }
    let docket = try Docket(
      governance: Governance(document),
      proposals: proposals,
      record: ActRecord(asked)
    )
    for proposal in proposals {
      let answer = try docket.question(proposal.id)
      #expect(answer.resolution.requirements.map { $0.status } == [.met])
      #expect(answer.resolution.affected.practices == 1)
    }
  }
}

/// Organisations of tests.
private enum OrganisationFixture {
  static func group(_ id: Body.ID) -> Catalogue.Organisation {
    Catalogue.Organisation(id, kind: .clinicalCommissioningGroup, name: "Group \(id)")
  }
}
