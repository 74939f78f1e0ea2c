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
    ) { $0.document.bodies[5].successors = ["trust"] },
    DocumentErrorRow(
      "a successor that is a person",
      .wrongReference,
      at: "governance.bodies[5].successor",
      mentions: ["`dr`", "person"]
    ) { $0.document.bodies[5].successors = ["dr"] },
    DocumentErrorRow(
      "a body that is its own successor",
      .circularSuccession,
      at: "governance.bodies[4].successor",
      mentions: ["`icb`"]
    ) { $0.document.bodies[4].successors = ["icb"] },
    DocumentErrorRow(
      "bodies that succeed one another in a cycle",
      .circularSuccession,
      at: "governance.bodies[3].successor",
      mentions: ["`lmc`, `icb` and `ccg`"]
    ) {
      $0.document.bodies[3].successors = ["icb"]
      $0.document.bodies[4].successors = ["ccg"]
      $0.document.bodies[5].successors = ["lmc"]
    },
    DocumentErrorRow(
      "a cycle through one of several successors",
      .circularSuccession,
      at: "governance.bodies[4].successor",
      mentions: ["`icb` and `ccg`"]
    ) {
      $0.document.bodies[4].successors = ["lmc", "ccg"]
      $0.document.bodies[5].successors = ["icb", "pcn"]
    },
    DocumentErrorRow(
      "one of several successors that is nowhere",
      .unknownReference,
      at: "governance.bodies[5].successor[1]",
      mentions: ["`trust`"]
    ) { $0.document.bodies[5].successors = ["icb", "trust"] },
    DocumentErrorRow(
      "a successor named twice",
      .duplicateEntry,
      at: "governance.bodies[5].successor[2]",
      mentions: ["`icb`", "twice"]
    ) { $0.document.bodies[5].successors = ["icb", "lmc", "icb"] },
    DocumentErrorRow(
      "too many successors",
      .tooManyEntries,
      at: "governance.bodies[5].successor"
    ) { $0.document.bodies[5].successors = Array(repeating: "icb", count: 1_000_001) },
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
    ) { $0.document.bodies[0].rules = [ApplicableRule(.unanimity)] },
    DocumentErrorRow(
      "a practice with rules",
      .notForPractices,
      at: "governance.bodies[0].rules",
      mentions: ["`p1`", "remove `rules`"]
    ) {
      $0.document.bodies[0].rules = [
        ApplicableRule(.unanimity, dated: .opening), ApplicableRule(.unanimity),
      ]
    },
    DocumentErrorRow(
      "a rule of no day",
      .emptyPeriod,
      at: "governance.bodies[2].rules[1].until",
      mentions: ["The rule 2 of `pcn`"]
    ) {
      $0.rules(ApplicableRule(.unanimity, period: Period(from: "2022-01-01", until: "2022-01-01")))
    },
    DocumentErrorRow(
      "a rule for no effects",
      .emptyList,
      at: "governance.bodies[2].rules[1].when.effects",
      mentions: ["the rule would never apply"]
    ) { $0.rules(ApplicableRule(.unanimity, when: Occasion(effects: []))) },
    DocumentErrorRow(
      "an error in one of several rules",
      .unknownReference,
      at: "governance.bodies[2].rules[1].rule.passes.consentOf"
    ) { $0.rules(ApplicableRule(DecisionRule(passes: .consentOf("p9")))) },
    DocumentErrorRow("too many rules", .tooManyEntries, at: "governance.bodies[2].rules") {
      $0.document.bodies[2].rules = Array(
        repeating: ApplicableRule(.unanimity),
        count: 1_000_001
      )
    },
    DocumentErrorRow(
      "no list sizes",
      .emptyList,
      at: "governance.bodies[0].listSize",
      mentions: ["`p1`"]
    ) { $0.document.bodies[0].listSize = .dated([]) },
    DocumentErrorRow(
      "list sizes of one date",
      .unorderedDates,
      at: "governance.bodies[0].listSize[1].from",
      mentions: ["`p1`", "2022-01-01"]
    ) { $0.listSizes(("2022-01-01", 1), ("2022-01-01", 2)) },
    DocumentErrorRow(
      "list sizes out of order",
      .unorderedDates,
      at: "governance.bodies[0].listSize[1].from",
      mentions: ["2022-01-01", "2021-01-01"]
    ) { $0.listSizes(("2022-01-01", 1), ("2021-01-01", 2), ("2022-01-01", 3)) },
    DocumentErrorRow(
      "a dated list size below 0",
      .outOfRange,
      at: "governance.bodies[0].listSize[0].patients",
      mentions: ["-1"]
    ) { $0.listSizes(("2022-01-01", -1)) },
    DocumentErrorRow(
      "a list size from 3000",
      .malformedDate,
      at: "governance.bodies[0].listSize[0].from"
    ) { $0.listSizes((CivilDate("2999-12-31").adding(days: 1), 1)) },
    DocumentErrorRow(
      "dated patients of a network",
      .practicesOnly,
      at: "governance.bodies[2].listSize"
    ) { $0.document.bodies[2].listSize = .dated([.init(from: "2022-01-01", patients: 0)]) },
    DocumentErrorRow(
      "a kind of two words",
      .malformedIdentifier,
      at: "governance.bodies[3].kind",
      mentions: ["`two words`", "60"]
    ) {
      $0.document.bodies[3].kind = "two words"
      $0.document.provisions.remove(at: 2)
    },
    DocumentErrorRow(
      "a kind of 61 letters",
      .malformedIdentifier,
      at: "governance.bodies[3].kind"
    ) { $0.document.bodies[3].kind = BodyKind(rawValue: String(repeating: "k", count: 61)) },
    DocumentErrorRow(
      "a body of the kind of people",
      .malformedIdentifier,
      at: "governance.bodies[3].kind",
      mentions: ["`person`", "`governance.people`"]
    ) { $0.document.bodies[3].kind = "person" },
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
    EdgeRow("a kind of the user's own of 60 letters") {
      $0.document.bodies[3].kind = BodyKind(rawValue: String(repeating: "k", count: 60))
    },
    EdgeRow("a kind of every sort of letter") { $0.document.bodies[3].kind = "aZ-09_" },
    EdgeRow("several successors, of which one has two predecessors") {
      $0.document.bodies[5].successors = ["lmc", "icb"]
      $0.document.bodies[3].successors = ["icb"]
    },
    EdgeRow("dated list sizes, one a day") {
      $0.listSizes(("2022-01-01", 0), ("2022-01-02", 1_000_000_000))
    },
    EdgeRow("binding by one of several rules") {
      $0.rules(ApplicableRule(.unanimity, when: Occasion(concession: true), dated: .opening))
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
    EdgeRow("two bodies with one successor") { $0.document.bodies[3].successors = ["icb"] },
  ]
}

extension SoundDocument {
  /// Gives the network a second rule.
  fileprivate mutating func rules(_ second: ApplicableRule) {
    document.bodies[2].rules.append(second)
  }

  /// Gives the first practice list sizes, each from a date on.
  fileprivate mutating func listSizes(_ entries: (CivilDate, Int64)...) {
    document.bodies[0].listSize = .dated(entries.map { .init(from: $0.0, patients: $0.1) })
  }
}
