import MandateKit
import Testing

@Suite("The deputies of a governance document")
struct DeputyCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow(
      "a deputy who is nowhere",
      .unknownReference,
      at: "governance.deputies[0].by",
      mentions: ["`x`"]
    ) { $0.document.deputies = [Deputy("x", for: "dr")] },
    DocumentErrorRow(
      "a deputy of somebody who is nowhere",
      .unknownReference,
      at: "governance.deputies[0].for"
    ) { $0.document.deputies = [Deputy("dr", for: "x")] },
    DocumentErrorRow(
      "a deputy of a body with a rule",
      .wrongReference,
      at: "governance.deputies[1].for",
      mentions: ["`pcn`", "rule"]
    ) { $0.document.deputies = [Deputy("dr", for: "p1"), Deputy("dr", for: "pcn")] },
    DocumentErrorRow(
      "a deputy for a proposal that is nowhere",
      .unknownReference,
      at: "governance.deputies[0].on",
      mentions: ["`x`", "`proposals`"]
    ) { $0.document.deputies = [Deputy("dr", for: "p1", on: "x")] },
    DocumentErrorRow(
      "a deputy of no day",
      .emptyPeriod,
      at: "governance.deputies[0].until",
      mentions: ["`dr`", "`p1`"]
    ) {
      $0.document.deputies = [
        Deputy("dr", for: "p1", period: Period(from: "2022-01-01", until: "2022-01-01"))
      ]
    },
    DocumentErrorRow(
      "a deputy from 1799",
      .malformedDate,
      at: "governance.deputies[0].from"
    ) {
      let start = CivilDate("1800-01-01").adding(days: -1)
      $0.document.deputies = [Deputy("dr", for: "p1", period: Period(from: start))]
    },
    DocumentErrorRow("too many deputies", .tooManyEntries, at: "governance.deputies") {
      $0.document.deputies = Array(repeating: Deputy("dr", for: "p1"), count: 1_000_001)
    },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("deputies of a practice, a person and a body without a rule, one of them twice") {
      $0.document.deputies = [
        Deputy("dr", for: "p1", on: "first", period: Period(from: "2022-01-01")),
        Deputy("pcn", for: "expert"), Deputy("p2", for: "lmc"), Deputy("p2", for: "lmc"),
      ]
    },
    EdgeRow("a deputy of itself") { $0.document.deputies = [Deputy("dr", for: "dr")] },
  ]
}
