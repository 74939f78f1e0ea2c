import MandateKit
import Testing

@Suite("A document made of parts")
struct AddingDocumentsTests {
  private let board = GovernanceDocument(
    bodies: [Body("board", kind: .integratedCareBoard, rule: .majority())],
    people: [Person("lee", name: "Dr Lee"), Person("amin")],
    memberships: [Membership("lee", of: "board")],
    bankHolidays: [.table(.england)],
    voice: [.localMedicalCommittee]
  )
  private let committee = GovernanceDocument(
    bodies: [Body("lmc", kind: .localMedicalCommittee, rule: .majority())],
    people: [Person("lee", name: "Dr Lee")],
    memberships: [Membership("lee", of: "lmc")],
    bankHolidays: [.table(.england)],
    voice: [.practice]
  )

  @Test("What both parts have is kept once, in the order of the first")
  func once() throws {
    let document = GovernanceDocument([board, committee])
    #expect(document.bodies.map(\.id) == ["board", "lmc"])
    #expect(document.people.map(\.id) == ["lee", "amin"])
    #expect(document.memberships.map(\.group) == ["board", "lmc"])
    #expect(document.bankHolidays == [.table(.england)])
    #expect(document.voice == [.localMedicalCommittee])
    #expect(throws: Never.self) { try Governance(document) }
  }

  @Test("Adding a part a second time changes nothing, and no parts give an empty document")
  func again() {
    let whole = GovernanceDocument([board, committee])
    #expect(GovernanceDocument([board, committee, board]) == whole)
    #expect(GovernanceDocument([]) == GovernanceDocument())
    #expect(GovernanceDocument([board]) == board)
  }

  @Test("Two entries that differ under one identifier are an error of the whole")
  func conflict() throws {
    var other = committee
    other.people = [Person("lee", name: "Dr Lee-Jones")]
    let error = #expect(throws: InvalidDocumentError.self) {
      try Governance(GovernanceDocument([board, other]))
    }
    #expect(try #require(error).errors.map(\.code) == [.duplicateIdentifier])
  }
}
