import MandateKit
import Testing

@Suite("Proposals")
struct ProposalCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow("an empty id", .malformedIdentifier, at: "proposals[1].id") {
      $0.proposals[1].id = ""
    },
    DocumentErrorRow(
      "two proposals of one id",
      .duplicateIdentifier,
      at: "proposals[1].id",
      mentions: ["`first`"]
    ) { $0.proposals[1].id = "first" },
    DocumentErrorRow("no subjects", .emptyList, at: "proposals[0].subjects", mentions: ["`first`"])
    {
      $0.proposals[0].subjects = []
    },
    DocumentErrorRow("too many subjects", .tooManyEntries, at: "proposals[0].subjects") {
      $0.proposals[0].subjects = Array(repeating: "contract", count: 1_000_001)
    },
    DocumentErrorRow("affecting nothing", .unknownReference, at: "proposals[0].affects") {
      $0.proposals[0].affects = "place"
    },
    DocumentErrorRow("affecting a person", .wrongReference, at: "proposals[0].affects") {
      $0.proposals[0].affects = "dr"
    },
    DocumentErrorRow("proposed by nothing", .unknownReference, at: "proposals[0].proposer") {
      $0.proposals[0].proposer = "place"
    },
    DocumentErrorRow("proposed by a person", .wrongReference, at: "proposals[0].proposer") {
      $0.proposals[0].proposer = "dr"
    },
    DocumentErrorRow("decided by nothing", .unknownReference, at: "proposals[0].forum") {
      $0.proposals[0].forum = "place"
    },
    DocumentErrorRow("decided by a person", .wrongReference, at: "proposals[0].forum") {
      $0.proposals[0].forum = "dr"
    },
    DocumentErrorRow("decided out of the calendar", .malformedDate, at: "proposals[0].decisionDate")
    {
      $0.proposals[0].decisionDate = CivilDate(daysSinceEpoch: 400_000_000)
    },
    DocumentErrorRow(
      "a value below 0",
      .outOfRange,
      at: "proposals[0].value",
      mentions: ["`first`"]
    ) {
      $0.proposals[0].value = -1
    },
    DocumentErrorRow("a value over the most", .outOfRange, at: "proposals[0].value") {
      $0.proposals[0].value = 1_000_000_001
    },
    DocumentErrorRow("ratifying nothing", .unknownReference, at: "proposals[1].ratifies") {
      $0.proposals[1].ratifies = "zeroth"
    },
    DocumentErrorRow(
      "ratifying itself",
      .circularRatification,
      at: "proposals[0].ratifies",
      mentions: ["`first`"]
    ) { $0.proposals[0].ratifies = "first" },
    DocumentErrorRow(
      "ratifying one another",
      .circularRatification,
      at: "proposals[0].ratifies",
      mentions: ["`first` and `second`"]
    ) { $0.proposals[0].ratifies = "second" },
    DocumentErrorRow("too many proposals", .tooManyEntries, at: "proposals") {
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
