import Testing

@testable import MandateKit

@Suite("Sentences of a review about when bodies and entries are there")
struct ReviewDateSentenceTests {
  typealias Row = ReviewSentenceRow

  static let successions: [Row] = [
    Row(
      .successorWithoutEnd("n1", successors: ["n2"]),
      "Riverside PCN has Hilltop PCN to take its place, and no end, so that this never happens."
    ),
    Row(
      .successorWithoutEnd("n1", successors: ["n2", "board"]),
      "Riverside PCN has Hilltop PCN and Westshire board to take its place, and no end, so that "
        + "none ever does."
    ),
    Row(
      .successionGap("n1", successors: ["n2"], from: "2023-04-01"),
      "Riverside PCN exists until 1 April 2023, and Hilltop PCN, which is to take its place, does "
        + "not exist on that day."
    ),
    Row(
      .successionGap("n1", successors: ["n2", "board"], from: "2023-04-01"),
      "Riverside PCN exists until 1 April 2023, and none of Hilltop PCN and Westshire board, which "
        + "are to take its place, exists on that day."
    ),
  ]

  static let entries: [Row] = [
    Row(
      .neverInForce(.membership(of: "p1", in: "n1")),
      "The membership of Mill Lane Surgery in Riverside PCN is in force on no day: they do not "
        + "exist together in its period."
    ),
    Row(
      .neverInForce(.mandate("m1")),
      "Mandate m1 (from Riverside PCN to Dr Ann Lee) is in force on no day: there is none in its "
        + "period on which all whom it names exist."
    ),
    Row(
      .neverInForce(.mandate("m0")),
      "Mandate m0 (original, to Westshire board) is in force on no day: there is none in its period "
        + "on which all whom it names exist."
    ),
    Row(
      .neverInForce(.appointment(of: "rep", to: "board")),
      "The appointment of Dr Ann Lee to Westshire board is in force on no day: Westshire board does "
        + "not exist in its period."
    ),
    Row(
      .neverInForce(.deputy("rep", for: "p1")),
      "Dr Ann Lee as deputy of Mill Lane Surgery may vote on no day: they do not exist together in "
        + "its period."
    ),
  ]

  @Test(
    "A body that is to be succeeded, or an entry, says what never comes to be",
    arguments: successions + entries
  )
  func never(_ row: Row) { row.check() }

  static let parts: [(ReviewFinding.Reference.Role, Provision.ID?, String)] = [
    (.proposer, nil, "the proposer of A walk-in clinic"),
    (.forum, nil, "the forum of A walk-in clinic"),
    (.affected, nil, "affected by A walk-in clinic"),
    (
      .asked, "told",
      "named by provision told as one of whom it requires something for A walk-in clinic"
    ),
    (
      .owing, "told",
      "named by provision told as the one to do what it requires for A walk-in clinic"
    ),
    (.named, "told", "named by the rule in provision told for A walk-in clinic"),
    (.caster, nil, "who cast a vote on A walk-in clinic"),
    (.castingVote, nil, "in which a casting vote was given on A walk-in clinic"),
    (.recused, nil, "recused on A walk-in clinic"),
    (.attended, nil, "which somebody attended on A walk-in clinic"),
    (.consulted, nil, "consulted on A walk-in clinic"),
    (.consulter, nil, "who consulted on A walk-in clinic"),
    (.told, nil, "told of A walk-in clinic"),
    (.teller, nil, "who gave notice of A walk-in clinic"),
    (.decider, nil, "who decided A walk-in clinic"),
  ]

  @Test("Every part for which a body can be named has an example here")
  func everyPart() {
    #expect(Set(Self.parts.map(\.0)) == Set(ReviewFinding.Reference.Role.allCases))
  }

  @Test("A body that is not there when it is needed is told with its part", arguments: parts)
  func missing(_ role: ReviewFinding.Reference.Role, _ provision: Provision.ID?, _ part: String) {
    let reference = ReviewFinding.Reference(
      role: role,
      provision: provision,
      proposals: ["clinic"],
      date: "2022-10-20"
    )
    let exists = Period(from: "2023-04-01", until: "2025-04-01")
    ReviewSentenceRow(
      .partyNotThere("n2", exists: exists, reference),
      "Hilltop PCN, \(part), does not exist on 20 October 2022, and nobody stands in its place: it "
        + "exists from 1 April 2023 until 1 April 2025."
    )
    .check()
  }
}
