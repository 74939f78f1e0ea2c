import MandateKit
import Testing

@Suite("Successions recorded in documents that already say something of the successors")
struct RecordingOddSuccessionTests {
  private static let date: CivilDate = "2026-04-01"

  private static func board(_ id: Body.ID) -> Catalogue.Organisation {
    Catalogue.Organisation(id, kind: .integratedCareBoard, name: "Board \(id)")
  }

  private static let divided = Catalogue.Succession(
    of: board("old"),
    to: [
      .init(board("new"), part: "the north", members: ["north"]),
      .init(board("other"), part: "the south", members: ["south"]),
    ],
    on: date,
    confidence: .invented,
    source: Source("A register")
  )

  private static let document = GovernanceDocument(
    bodies: [
      Body("old", kind: .integratedCareBoard),
      Body("north", kind: .subICBLocation), Body("south", kind: .subICBLocation),
    ],
    memberships: [Membership("north", of: "old"), Membership("south", of: "old")]
  )

  @Test("The same successors in another order are the same successors, and keep that order")
  func order() {
    var document = Self.document
    document.bodies[0].successors = ["other", "new"]
    #expect(document.record([Self.divided]).first?.movedMembers == ["north", "south"])
    #expect(document.bodies[0].successors == ["other", "new"])
  }

  struct Row: CustomTestStringConvertible {
    var sentence: String
    var change: @Sendable (inout GovernanceDocument) -> Void
    var testDescription: String { sentence }
  }

  static let rows = [
    Row(sentence: "a body of another kind") {
      $0.bodies.append(Body("new", kind: .primaryCareNetwork))
    },
    Row(sentence: "a person") { $0.people.append(Person("new", name: "Ann")) },
    Row(sentence: "a board that ended before") {
      let ended = Period(until: "2026-01-01")
      $0.bodies.append(Body("new", kind: .integratedCareBoard, existence: ended))
    },
    Row(sentence: "a board that ends on the day") {
      let ended = Period(until: date)
      $0.bodies.append(Body("new", kind: .integratedCareBoard, existence: ended))
    },
    Row(sentence: "a board that begins later") {
      let later = Period(from: "2026-05-01")
      $0.bodies.append(Body("new", kind: .integratedCareBoard, existence: later))
    },
  ]

  @Test(
    "Where the code of a successor is that of something else, the document stays",
    arguments: rows
  )
  func codeTaken(_ row: Row) throws {
    var document = Self.document
    row.change(&document)
    let before = document
    #expect(document.record([Self.divided]).isEmpty)
    #expect(document == before)
    _ = try Governance(document)
  }

  @Test("A body does not succeed itself")
  func itself() {
    var document = Self.document
    var circle = Self.divided
    circle.successors.append(.init(Self.board("old")))
    #expect(document.record([circle]).isEmpty)
    #expect(document == Self.document)
  }

  @Test("Of successions in a circle the first is recorded")
  func circleOfSuccessions() throws {
    var there = Self.divided
    there.successors = [.init(Self.board("new"))]
    var back = there
    (back.predecessor, back.successors) = (Self.board("new"), [.init(Self.board("old"))])
    var later = back
    later.date = "2027-04-01"
    var document = Self.document
    #expect(document.record([there, back, later]).map { $0.succession } == [there])
    _ = try Governance(document)
  }

  @Test("A location succeeds a group in a document that has groups and locations")
  func mixedKinds() throws {
    let old = Catalogue.Organisation("old", kind: .clinicalCommissioningGroup, name: "Old")
    var merger = Self.divided
    merger.predecessor = old
    let new = Catalogue.Organisation("new", kind: .clinicalCommissioningGroup, name: "New")
    merger.successors = [.init(new)]
    var document = Self.document
    document.bodies[0].kind = .clinicalCommissioningGroup
    document.bodies.append(Body("new", kind: .subICBLocation))
    #expect(document.record([merger]).map { $0.movedMembers } == [["north", "south"]])
    _ = try Governance(document)
  }

  @Test("A successor that is a member of its predecessor does not become a member of itself")
  func memberSucceeds() throws {
    var whole = Self.divided
    whole.successors = [.init(Self.board("new"))]
    var document = Self.document
    document.bodies.append(Body("new", kind: .integratedCareBoard))
    document.memberships.append(Membership("new", of: "old"))
    #expect(document.record([whole]).first?.movedMembers == ["north", "south"])
    _ = try Governance(document)
  }

  @Test("A member of its predecessor of which a successor is a member is left where it is")
  func circle() throws {
    var whole = Self.divided
    whole.successors = [.init(Self.board("new"))]
    var document = Self.document
    document.bodies.append(Body("new", kind: .integratedCareBoard))
    document.memberships.append(Membership("new", of: "north"))
    document.record([whole])
    _ = try Governance(document)
  }

  @Test("A member with several memberships of its predecessor on the day is named once")
  func twice() {
    var document = Self.document
    document.bodies.append(Body("west", kind: .subICBLocation))
    document.memberships += [Membership("north", of: "old"), Membership("west", of: "old")]
    document.memberships.append(Membership("west", of: "old"))
    let recorded = document.record([Self.divided])
    #expect(recorded.first?.movedMembers == ["north", "south"])
    #expect(recorded.first?.undecidedMembers == ["west"])
  }
}
