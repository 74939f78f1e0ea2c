import MandateKit
import Testing

@Suite("Proposals")
struct ProposalCheckTests {
  @Test("A flaw is found where it stands", arguments: rows)
  func error(_ row: FlawRow) { row.expectFlaw() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rows: [FlawRow] = [
    FlawRow("an empty id", .malformedIdentifier, at: "proposals[1].id") { $0.proposals[1].id = "" },
    FlawRow(
      "two proposals of one id",
      .duplicateIdentifier,
      at: "proposals[1].id",
      mentions: ["`first`"]
    ) { $0.proposals[1].id = "first" },
    FlawRow("no subjects", .emptyList, at: "proposals[0].subjects", mentions: ["`first`"]) {
      $0.proposals[0].subjects = []
    },
    FlawRow("too many subjects", .tooManyEntries, at: "proposals[0].subjects") {
      $0.proposals[0].subjects = Array(repeating: "contract", count: 1_000_001)
    },
    FlawRow("affecting nothing", .unknownReference, at: "proposals[0].affects") {
      $0.proposals[0].affects = "place"
    },
    FlawRow("affecting a person", .wrongReference, at: "proposals[0].affects") {
      $0.proposals[0].affects = "dr"
    },
    FlawRow("proposed by nothing", .unknownReference, at: "proposals[0].proposer") {
      $0.proposals[0].proposer = "place"
    },
    FlawRow("proposed by a person", .wrongReference, at: "proposals[0].proposer") {
      $0.proposals[0].proposer = "dr"
    },
    FlawRow("decided by nothing", .unknownReference, at: "proposals[0].forum") {
      $0.proposals[0].forum = "place"
    },
    FlawRow("decided by a person", .wrongReference, at: "proposals[0].forum") {
      $0.proposals[0].forum = "dr"
    },
    FlawRow("decided out of the calendar", .malformedDate, at: "proposals[0].decisionDate") {
      $0.proposals[0].decisionDate = CivilDate(daysSinceEpoch: 400_000_000)
    },
    FlawRow("a value below 0", .outOfRange, at: "proposals[0].value", mentions: ["`first`"]) {
      $0.proposals[0].value = -1
    },
    FlawRow("a value over the most", .outOfRange, at: "proposals[0].value") {
      $0.proposals[0].value = 1_000_000_001
    },
    FlawRow("ratifying nothing", .unknownReference, at: "proposals[1].ratifies") {
      $0.proposals[1].ratifies = "zeroth"
    },
    FlawRow(
      "ratifying itself",
      .circularRatification,
      at: "proposals[0].ratifies",
      mentions: ["`first`"]
    ) { $0.proposals[0].ratifies = "first" },
    FlawRow(
      "ratifying one another",
      .circularRatification,
      at: "proposals[0].ratifies",
      mentions: ["`first` and `second`"]
    ) { $0.proposals[0].ratifies = "second" },
    FlawRow("too many proposals", .tooManyEntries, at: "proposals") {
      $0.proposals = Array(repeating: $0.proposals[0], count: 1_000_001)
    },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("none at all, and nothing that refers to one") {
      $0.proposals = []
      $0.record = []
      $0.document.mandates[0].adoptedBy = nil
    },
    EdgeRow("the least and the greatest value") {
      $0.proposals[0].value = 0
      $0.proposals[1].value = 1_000_000_000
    },
    EdgeRow("one body in every part") {
      $0.proposals[0].affects = "icb"
      $0.proposals[0].forum = "icb"
    },
    EdgeRow("ratification of a ratification") {
      var third = $0.proposals[1]
      third.id = "third"
      third.ratifies = "second"
      $0.proposals.append(third)
    },
  ]
}
