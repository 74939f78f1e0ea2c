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
      $0.proposals[0].affects = ["place"]
    },
    DocumentErrorRow("affecting a person", .wrongReference, at: "proposals[0].affects") {
      $0.proposals[0].affects = ["dr"]
    },
    DocumentErrorRow(
      "affecting nobody",
      .emptyList,
      at: "proposals[0].affects",
      mentions: ["`first`"]
    ) { $0.proposals[0].affects = [] },
    DocumentErrorRow(
      "affecting bodies one of which is nowhere",
      .unknownReference,
      at: "proposals[0].affects[1]"
    ) { $0.proposals[0].affects = ["pcn", "place"] },
    DocumentErrorRow(
      "affecting a body twice",
      .duplicateEntry,
      at: "proposals[0].affects[2]",
      mentions: ["`pcn`"]
    ) { $0.proposals[0].affects = ["pcn", "lmc", "pcn"] },
    DocumentErrorRow("affecting too many", .tooManyEntries, at: "proposals[0].affects") {
      $0.proposals[0].affects = Array(repeating: "pcn", count: 1_000_001)
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
    DocumentErrorRow("confirming nothing", .unknownReference, at: "proposals[1].confirms") {
      $0.proposals[1].confirms = "zeroth"
    },
    DocumentErrorRow(
      "confirming itself",
      .circularRatification,
      at: "proposals[1].confirms",
      mentions: ["`second` confirms itself"]
    ) { $0.proposals[1].confirms = "second" },
    DocumentErrorRow(
      "confirming what ratifies it",
      .circularRatification,
      at: "proposals[0].confirms",
      mentions: ["`first` and `second`"]
    ) { $0.proposals[0].confirms = "second" },
    DocumentErrorRow(
      "confirming in a circle of three, one of which ratifies",
      .circularRatification,
      at: "proposals[0].confirms",
      mentions: ["`first`, `third` and `second`"]
    ) {
      var third = $0.proposals[1]
      (third.id, third.ratifies, third.confirms) = ("third", nil, "second")
      $0.proposals[0].confirms = "third"
      $0.proposals.append(third)
    },
    DocumentErrorRow(
      "opened after the decision",
      .afterDecision,
      at: "proposals[0].opened",
      mentions: ["`first`", "2022-09-02", "2022-09-01"]
    ) { $0.proposals[0].opened = "2022-09-02" },
    DocumentErrorRow(
      "electors of a day after the decision",
      .afterDecision,
      at: "proposals[0].electorsOn",
      mentions: ["`first`", "2022-09-02"]
    ) { $0.proposals[0].electorsOn = "2022-09-02" },
    DocumentErrorRow("opened in 1799", .malformedDate, at: "proposals[0].opened") {
      $0.proposals[0].opened = CivilDate("1800-01-01").adding(days: -1)
    },
    DocumentErrorRow("electors of 1799", .malformedDate, at: "proposals[0].electorsOn") {
      $0.proposals[0].electorsOn = CivilDate("1800-01-01").adding(days: -1)
    },
    DocumentErrorRow(
      "advice that is opt-in",
      .optInWithoutCommitment,
      at: "proposals[0].optIn",
      mentions: ["`first`", "`commitment`"]
    ) {
      $0.proposals[0].effect = .advice
      $0.proposals[0].optIn = true
    },
    DocumentErrorRow("a position that is opt-in", .optInWithoutCommitment, at: "proposals[0].optIn")
    {
      $0.proposals[0].effect = .position
      $0.proposals[0].optIn = true
    },
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
      $0.proposals[0].affects = ["icb", "pcn"]
      $0.proposals[0].forum = "icb"
    },
    EdgeRow("ratification of a ratification") {
      var third = $0.proposals[1]
      third.id = "third"
      third.ratifies = "second"
      $0.proposals.append(third)
    },
    EdgeRow("ratifying and confirming one proposal, opened and with electors of the decision date")
    {
      $0.proposals[1].confirms = "first"
      $0.proposals[1].opened = $0.proposals[1].decisionDate
      $0.proposals[1].electorsOn = $0.proposals[1].decisionDate
    },
    EdgeRow("an irrevocable position, and a commitment that is opt-in") {
      $0.proposals[0].effect = .position
      $0.proposals[0].irrevocable = true
      $0.proposals[1].optIn = true
    },
  ]
}
