import MandateKit
import Testing

@Suite("Large documents")
struct LargeDocumentTests {
  @Test("A cycle of 1,000 members is one error that names them all")
  func largeCycle() throws {
    var document = GovernanceDocument()
    document.bodies = (0..<1_000).map { Body(PartyID("b\($0)"), kind: "body") }
    document.memberships = (0..<1_000).map {
      Membership(PartyID("b\($0)"), of: PartyID("b\(($0 + 1) % 1_000)"))
    }
    let errors = DocumentCheck.errors(in: document)
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.code == .circularMembership)
    #expect(error.path.description == "governance.memberships[0]")
    let named = (0..<999).map { "`b\($0)`" }.joined(separator: ", ") + " and `b999`"
    #expect(error.sentence.contains(named))
  }

  @Test("A chain of 200,000 memberships is one error and no overflow")
  func longChain() throws {
    var document = GovernanceDocument()
    document.addLadder(of: 200_000)
    let errors = DocumentCheck.errors(in: document)
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.code == .membershipsTooDeep)
    // The topmost comes first: there are 65 above the member of the 65th.
    #expect(error.path.description == "governance.memberships[64]")
    #expect(error.sentence.contains("`level199935`"))
    #expect(error.sentence.contains("`level200000`"))
  }

  @Test("A cycle of 100,000 successors causes no overflow")
  func longSuccession() throws {
    var document = GovernanceDocument()
    document.bodies = (0..<100_000).map {
      Body(PartyID("b\($0)"), kind: "body", successors: [PartyID("b\(($0 + 99_999) % 100_000)")])
    }
    #expect(DocumentCheck.errors(in: document).map(\.code) == [.circularSuccession])
    document.bodies[0].successors = []
    #expect(DocumentCheck.errors(in: document) == [])
  }

  @Test("A chain through a cycle is measured with the cycle as one body")
  func chainThroughCycle() {
    var document = GovernanceDocument()
    document.addLadder(of: 65)
    // Levels 32 and 33 become one: the longest chain has 64 memberships.
    document.memberships.append(Membership("level33", of: "level32"))
    #expect(DocumentCheck.errors(in: document).map(\.code) == [.circularMembership])
    document.bodies.append(Body("top", kind: "level"))
    document.memberships.append(Membership("level65", of: "top"))
    let errors = DocumentCheck.errors(in: document)
    #expect(Set(errors.map(\.code)) == [.circularMembership, .membershipsTooDeep])
    let deep = errors.first { $0.code == .membershipsTooDeep }
    #expect(deep?.sentence.contains("From `level0` up to `top`, 65 memberships") == true)
  }

  @Test("A report holds 100,000 errors at most")
  func boundedReport() {
    var document = SoundDocument()
    let act = Act.decision(by: "x", on: "y", date: "2022-01-01")
    document.record = ActRecord(Array(repeating: act, count: 60_000))
    #expect(document.errors.count == 100_000)
  }

  @Test("Every list that is too long is named, and nothing else is checked")
  func longLists() {
    var document = SoundDocument()
    document.document.memberships = Array(
      repeating: Membership("x", of: "y"),
      count: 1_000_001
    )
    document.record.acts = Array(repeating: document.record.acts[0], count: 1_000_001)
    document.proposals = []
    #expect(
      document.errors.map { "\($0.code) at \($0.path)" } == [
        "tooManyEntries at governance.memberships", "tooManyEntries at record",
      ]
    )
  }

  /// What makes one list of a document too long.
  static let lists: [(path: String, @Sendable (inout SoundDocument) -> Void)] = [
    ("governance.bodies", { $0.document.bodies = long(Body("x", kind: "body")) }),
    ("governance.people", { $0.document.people = long(Person("x")) }),
    (
      "governance.appointments",
      { $0.document.appointments = long(Appointment("x", to: "y", capacity: .expert)) }
    ),
    (
      "governance.mandates",
      {
        $0.document.mandates = long(
          Mandate("m", giver: "x", holder: "y", powers: [.agree], subjects: ["*"])
        )
      }
    ),
    (
      "governance.provisions",
      { $0.document.provisions = long(Provision("x", requires: .authority, force: .practice)) }
    ),
    (
      "governance.bodies[0].listSize",
      {
        $0.document.bodies[0].listSize = .dated(
          long(ListSize.Entry(from: "2022-04-01", patients: 1))
        )
      }
    ),
  ]

  private static func long<Entry>(_ entry: Entry) -> [Entry] {
    Array(repeating: entry, count: 1_000_001)
  }

  @Test("A list with an entry too many is one error of its kind", arguments: lists)
  func longList(_ list: (path: String, lengthen: @Sendable (inout SoundDocument) -> Void)) {
    var document = SoundDocument()
    list.lengthen(&document)
    let errors = document.errors.filter { $0.code == .tooManyEntries }
    #expect(errors.map { "\($0.path)" } == [list.path])
  }
}
