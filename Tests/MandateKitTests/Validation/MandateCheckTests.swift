import MandateKit
import Testing

@Suite("The mandates of a governance document")
struct MandateCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow("an empty id", .malformedIdentifier, at: "governance.mandates[1].id") {
      $0.document.mandates[1].id = ""
    },
    DocumentErrorRow(
      "two mandates of one id",
      .duplicateIdentifier,
      at: "governance.mandates[1].id",
      mentions: ["`m1`"]
    ) { $0.document.mandates[1].id = "m1" },
    DocumentErrorRow(
      "a giver that is nowhere",
      .unknownReference,
      at: "governance.mandates[0].giver"
    ) {
      $0.document.mandates[0].giver = "pcns"
    },
    DocumentErrorRow(
      "a giver that is a person",
      .wrongReference,
      at: "governance.mandates[0].giver"
    ) {
      $0.document.mandates[0].giver = "dr"
    },
    DocumentErrorRow(
      "a holder that is nowhere",
      .unknownReference,
      at: "governance.mandates[0].holder",
      mentions: ["`doctor`", "`governance.people`"]
    ) { $0.document.mandates[0].holder = "doctor" },
    DocumentErrorRow(
      "no powers",
      .emptyList,
      at: "governance.mandates[0].powers",
      mentions: ["`m1`", "`agree`"]
    ) { $0.document.mandates[0].powers = [] },
    DocumentErrorRow(
      "no subjects",
      .emptyList,
      at: "governance.mandates[0].subjects",
      mentions: ["`m1`"]
    ) {
      $0.document.mandates[0].subjects = []
    },
    DocumentErrorRow("too many powers", .tooManyEntries, at: "governance.mandates[0].powers") {
      $0.document.mandates[0].powers = Array(repeating: .agree, count: 1_000_001)
    },
    DocumentErrorRow("too many subjects", .tooManyEntries, at: "governance.mandates[0].subjects") {
      $0.document.mandates[0].subjects = Array(repeating: .everything, count: 1_000_001)
    },
    DocumentErrorRow("running over nothing", .unknownReference, at: "governance.mandates[0].over") {
      $0.document.mandates[0].over = "place"
    },
    DocumentErrorRow("running over a person", .wrongReference, at: "governance.mandates[0].over") {
      $0.document.mandates[0].over = "dr"
    },
    DocumentErrorRow(
      "original authority of a person over nobody",
      .originalMandateWithoutOver,
      at: "governance.mandates[1].over",
      mentions: ["`m2`", "`dr`"]
    ) { $0.document.mandates[1].holder = "dr" },
    DocumentErrorRow(
      "a ceiling below 0",
      .outOfRange,
      at: "governance.mandates[0].ceiling",
      mentions: ["`m1`", "-1"]
    ) { $0.document.mandates[0].ceiling = -1 },
    DocumentErrorRow("a ceiling over the most", .outOfRange, at: "governance.mandates[0].ceiling") {
      $0.document.mandates[0].ceiling = .max
    },
    DocumentErrorRow(
      "ratification by nothing",
      .unknownReference,
      at: "governance.mandates[0].ratification.by"
    ) { $0.document.mandates[0].ratification?.by = "board" },
    DocumentErrorRow(
      "ratification by a person",
      .wrongReference,
      at: "governance.mandates[0].ratification.by"
    ) { $0.document.mandates[0].ratification?.by = "dr" },
    DocumentErrorRow(
      "ratification within 3,661 days",
      .outOfRange,
      at: "governance.mandates[0].ratification.within",
      mentions: ["3661", "3,660"]
    ) { $0.document.mandates[0].ratification?.within = 3_661 },
    DocumentErrorRow(
      "ratification within -1 days",
      .outOfRange,
      at: "governance.mandates[0].ratification.within"
    ) { $0.document.mandates[0].ratification?.within = -1 },
    DocumentErrorRow(
      "adoption of what nobody gives",
      .adoptedWithoutGiver,
      at: "governance.mandates[1].adoptedBy",
      mentions: ["`m2`"]
    ) { $0.document.mandates[1].adoptedBy = "first" },
    DocumentErrorRow(
      "adoption by a proposal that is nowhere",
      .unknownReference,
      at: "governance.mandates[0].adoptedBy",
      mentions: ["`third`", "`proposals`"]
    ) { $0.document.mandates[0].adoptedBy = "third" },
    DocumentErrorRow("a mandate of no day", .emptyPeriod, at: "governance.mandates[0].until") {
      $0.document.mandates[0].period = Period(from: "2022-01-01", until: "2021-01-01")
    },
    DocumentErrorRow(
      "an end out of the calendar",
      .malformedDate,
      at: "governance.mandates[0].until"
    ) {
      $0.document.mandates[0].period.until = CivilDate(daysSinceEpoch: .max)
    },
    DocumentErrorRow(
      "a source of the year -44",
      .outOfRange,
      at: "governance.mandates[0].source.year"
    ) {
      $0.document.mandates[0].source?.year = -44
    },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("original authority of a body over its own") {
      $0.document.mandates[1].over = nil
    },
    EdgeRow("original authority of a person over a body") {
      $0.document.mandates[1].holder = "dr"
      $0.document.mandates[1].over = "pcn"
    },
    EdgeRow("the least and the greatest ceiling and time to ratify") {
      $0.document.mandates[0].ceiling = 0
      $0.document.mandates[0].ratification?.within = 0
      $0.document.mandates[1].ceiling = 1_000_000_000
      $0.document.mandates[1].ratification = Mandate.Ratification(by: "pcn", within: 3_660)
    },
    EdgeRow("grants in a cycle") {
      $0.document.mandates += [
        Mandate("m3", giver: "pcn", holder: "lmc", powers: [.agree], subjects: ["a"]),
        Mandate("m4", giver: "lmc", holder: "pcn", powers: [.agree], subjects: ["a"]),
      ]
    },
    EdgeRow("a source of the year 0") { $0.document.mandates[0].source?.year = 0 },
  ]
}
