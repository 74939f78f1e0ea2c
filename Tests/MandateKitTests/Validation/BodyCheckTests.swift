import MandateKit
import Testing

@Suite("The bodies and people of a governance document")
struct BodyCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow("an empty id of a body", .malformedIdentifier, at: "governance.bodies[6].id") {
      $0.document.bodies.append(Body("", kind: .federation))
    },
    DocumentErrorRow(
      "an id of 201 bytes",
      .malformedIdentifier,
      at: "governance.bodies[6].id",
      mentions: ["201"]
    ) {
      $0.document.bodies.append(
        Body(PartyID(String(repeating: "é", count: 100) + "x"), kind: "k")
      )
    },
    DocumentErrorRow("an empty id of a person", .malformedIdentifier, at: "governance.people[2].id")
    {
      $0.document.people.append(Person(""))
    },
    DocumentErrorRow(
      "an empty kind of a body",
      .malformedIdentifier,
      at: "governance.bodies[3].kind"
    ) {
      $0.document.bodies[3].kind = ""
      $0.document.provisions.remove(at: 2)
    },
    DocumentErrorRow(
      "two bodies of one id",
      .duplicateIdentifier,
      at: "governance.bodies[6].id",
      mentions: ["`lmc`"]
    ) { $0.document.bodies.append(Body("lmc", kind: .federation)) },
    DocumentErrorRow(
      "a person with the id of a body",
      .duplicateIdentifier,
      at: "governance.people[2].id",
      mentions: ["`lmc`"]
    ) { $0.document.people.append(Person("lmc")) },
    DocumentErrorRow("two people of one id", .duplicateIdentifier, at: "governance.people[2].id") {
      $0.document.people.append(Person("dr"))
    },
    DocumentErrorRow(
      "a body that has ended on the day it starts",
      .emptyPeriod,
      at: "governance.bodies[3].until",
      mentions: ["`lmc`", "2022-01-01"]
    ) { $0.document.bodies[3].existence = Period(from: "2022-01-01", until: "2022-01-01") },
    DocumentErrorRow("a start in 1799", .malformedDate, at: "governance.bodies[3].from") {
      $0.document.bodies[3].existence.from = CivilDate("1800-01-01").adding(days: -1)
    },
    DocumentErrorRow(
      "an end in 3000",
      .malformedDate,
      at: "governance.bodies[3].until",
      mentions: ["3000-01-01"]
    ) { $0.document.bodies[3].existence.until = CivilDate("2999-12-31").adding(days: 1) },
    DocumentErrorRow(
      "a successor that is nowhere",
      .unknownReference,
      at: "governance.bodies[5].successor",
      mentions: ["`trust`", "`governance.bodies`"]
    ) { $0.document.bodies[5].successor = "trust" },
    DocumentErrorRow(
      "a successor that is a person",
      .wrongReference,
      at: "governance.bodies[5].successor",
      mentions: ["`dr`", "person"]
    ) { $0.document.bodies[5].successor = "dr" },
    DocumentErrorRow(
      "a body that is its own successor",
      .circularSuccession,
      at: "governance.bodies[4].successor",
      mentions: ["`icb`"]
    ) { $0.document.bodies[4].successor = "icb" },
    DocumentErrorRow(
      "bodies that succeed one another in a cycle",
      .circularSuccession,
      at: "governance.bodies[3].successor",
      mentions: ["`lmc`, `icb` and `ccg`"]
    ) {
      $0.document.bodies[3].successor = "icb"
      $0.document.bodies[4].successor = "ccg"
      $0.document.bodies[5].successor = "lmc"
    },
    DocumentErrorRow(
      "patients of a network",
      .practicesOnly,
      at: "governance.bodies[2].listSize",
      mentions: ["`pcn`"]
    ) { $0.document.bodies[2].listSize = 1 },
    DocumentErrorRow(
      "a list size below 0",
      .outOfRange,
      at: "governance.bodies[0].listSize",
      mentions: ["`p1`", "-1"]
    ) { $0.document.bodies[0].listSize = -1 },
    DocumentErrorRow("a list size over the most", .outOfRange, at: "governance.bodies[0].listSize")
    {
      $0.document.bodies[0].listSize = 1_000_000_001
    },
    DocumentErrorRow(
      "a practice with a rule",
      .notForPractices,
      at: "governance.bodies[0].rule",
      mentions: ["`p1`"]
    ) { $0.document.bodies[0].rule = .unanimity },
    DocumentErrorRow(
      "binding without a rule",
      .bindsWithoutRule,
      at: "governance.bodies[3].binds",
      mentions: ["`lmc`"]
    ) { $0.document.bodies[3].binds = true },
    DocumentErrorRow(
      "a competence in too many subjects",
      .tooManyEntries,
      at: "governance.bodies[3].competence",
      mentions: ["1000001"]
    ) { $0.document.bodies[3].competence = Array(repeating: "contract", count: 1_000_001) },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("nothing changed") { _ in },
    EdgeRow("an id of 200 bytes") {
      $0.document.bodies.append(Body(PartyID(String(repeating: "é", count: 100)), kind: "k"))
    },
    EdgeRow("ids that differ only in how an accent is written") {
      $0.document.bodies.append(Body("caf\u{E9}", kind: "k"))
      $0.document.bodies.append(Body("cafe\u{301}", kind: "k"))
    },
    EdgeRow("a mandate, a provision and a proposal with the id of a body") {
      $0.document.mandates[1].id = "icb"
      $0.document.provisions[0].id = "icb"
      $0.proposals[1].id = "icb"
    },
    EdgeRow("a kind of the user's own, however long") {
      $0.document.bodies[3].kind = BodyKind(rawValue: String(repeating: "k", count: 300))
    },
    EdgeRow("a body of one day") {
      $0.document.bodies[3].existence = Period(from: "2022-01-01", until: "2022-01-02")
    },
    EdgeRow("the first day of 1800 and the last of 2999") {
      $0.document.bodies[3].existence = Period(from: "1800-01-01", until: "2999-12-31")
    },
    EdgeRow("the least and the greatest list size") {
      $0.document.bodies[0].listSize = 0
      $0.document.bodies[1].listSize = 1_000_000_000
    },
    EdgeRow("competence in nothing") { $0.document.bodies[3].competence = [] },
    EdgeRow("two bodies with one successor") { $0.document.bodies[3].successor = "icb" },
  ]
}
