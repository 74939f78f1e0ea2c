import Testing

@testable import MandateKit

@Suite("Sentences of a review about acts on the record")
struct ReviewRecordSentenceTests {
  typealias Row = ReviewSentenceRow

  private static func unasked(
    _ sort: ReviewFinding.UnaskedAct.Sort,
    of body: PartyID,
    by actor: PartyID,
    phase: String? = nil,
    isElsewhere: Bool = false,
    isAskedInAnotherPhase: Bool = false,
    _ sentence: String
  ) -> Row {
    let act = ReviewFinding.UnaskedAct(
      sort: sort,
      body: body,
      actor: actor,
      date: "2022-09-01",
      phase: phase,
      isElsewhere: isElsewhere,
      isAskedInAnotherPhase: isAskedInAnotherPhase
    )
    return Row(.actNotAskedFor("clinic", act), sentence)
  }

  static let unaskedActs: [Row] = [
    unasked(
      .consultation,
      of: "lmc",
      by: "board",
      "Westshire board consulted Westshire LMC from 1 September 2022 on A walk-in clinic, which no "
        + "provision asks for."
    ),
    unasked(
      .consultation,
      of: "lmc",
      by: "board",
      phase: "design",
      isAskedInAnotherPhase: true,
      "Westshire board consulted Westshire LMC from 1 September 2022 on A walk-in clinic in the "
        + "phase design, and what is asked for is a consultation in another phase."
    ),
    unasked(
      .consultation,
      of: "lmc",
      by: "board",
      isAskedInAnotherPhase: true,
      "Westshire board consulted Westshire LMC from 1 September 2022 on A walk-in clinic without a "
        + "phase, and what is asked for is a consultation in another phase."
    ),
    unasked(
      .notice,
      of: "n2",
      by: "board",
      "Westshire board told Hilltop PCN on 1 September 2022 of A walk-in clinic, which no provision "
        + "asks for."
    ),
    unasked(
      .attendance,
      of: "board",
      by: "rep",
      "Dr Ann Lee attended Westshire board on 1 September 2022 for A walk-in clinic, which no "
        + "provision asks for."
    ),
    unasked(
      .attendance,
      of: "n1",
      by: "rep",
      isElsewhere: true,
      "Dr Ann Lee attended Riverside PCN on 1 September 2022 for A walk-in clinic: Riverside PCN is "
        + "not its forum."
    ),
  ]

  private static func late(
    _ sort: ReviewFinding.LateAct.Sort,
    of body: PartyID,
    by actor: PartyID? = nil,
    _ sentence: String
  ) -> Row {
    let act = ReviewFinding.LateAct(
      sort: sort,
      body: body,
      actor: actor,
      date: "2022-11-01",
      last: "2022-10-20"
    )
    return Row(
      .actTooLate("clinic", act),
      sentence.replacing("LATE", with: "after 20 October 2022, the day of the decision")
    )
  }

  static let lateActs: [Row] = [
    late(
      .decision,
      of: "board",
      "Westshire board decided A walk-in clinic on 1 November 2022, LATE: it is judged as of that "
        + "day all the same."
    ),
    late(
      .recusal,
      of: "p1",
      "Mill Lane Surgery was recused on A walk-in clinic on 1 November 2022, LATE: it does not count."
    ),
    late(
      .consultation,
      of: "lmc",
      by: "board",
      "Westshire board began to consult Westshire LMC on A walk-in clinic on 1 November 2022, LATE: "
        + "it does not count."
    ),
    late(
      .notice,
      of: "n2",
      by: "board",
      "Westshire board told Hilltop PCN of A walk-in clinic on 1 November 2022, LATE: it does not "
        + "count."
    ),
    late(
      .notice,
      of: "n2",
      "Somebody told Hilltop PCN of A walk-in clinic on 1 November 2022, LATE: it does not count."
    ),
  ]

  private static func votes(
    areCasting: Bool,
    isIrrevocable: Bool,
    _ sentence: String
  ) -> Row {
    let votes = ReviewFinding.SameDayVotes(
      body: areCasting ? "n1" : "p1",
      areCasting: areCasting,
      count: 2,
      choice: .for,
      isIrrevocable: isIrrevocable,
      date: "2022-10-01"
    )
    return Row(.votesOnOneDay("clinic", votes), sentence)
  }

  static let sameDay: [Row] = [
    votes(
      areCasting: false,
      isIrrevocable: false,
      "Mill Lane Surgery has 2 votes on A walk-in clinic on 1 October 2022: the one that is later in "
        + "the record counts (for)."
    ),
    votes(
      areCasting: true,
      isIrrevocable: true,
      "Riverside PCN has 2 casting votes on A walk-in clinic on 1 October 2022: one that is for "
        + "counts, as agreement is irrevocable."
    ),
  ]

  @Test(
    "An act that nobody asks for, that is late or that is there twice is told with its days",
    arguments: unaskedActs + lateActs + sameDay
  )
  func acts(_ row: Row) { row.check() }
}
