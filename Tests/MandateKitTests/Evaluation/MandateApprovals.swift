import MandateKit

/// Mandates that rest on another proposal: one that adopts them, or one that ratifies.
enum MandateApprovals {
  private static func notAdopted(_ status: Status, _ date: CivilDate) -> Finding {
    Finding(.notAdopted("m", through: "terms", by: "north", on: date), status)
  }

  private static func notRatified(
    _ status: Status,
    by last: CivilDate = "2025-04-17",
    awaiting proposal: Proposal.ID? = nil
  ) -> Finding {
    Finding(.notRatified("m", through: proposal, by: "north", until: last), status)
  }

  static let adoptions: [LackRow] = [
    LackRow(
      "A mandate adopted on the day of the decision is adopted",
      Scene.adopted(on: Scene.decision).voting("abbey", on: "terms"),
      .represented
    ),
    LackRow(
      "A mandate adopted a day later is not",
      Scene.adopted(on: "2025-03-21").voting("abbey", on: "terms"),
      .mandateNotAdopted,
      lacking: notAdopted(.unmet, "2025-03-21")
    ),
    LackRow(
      "A mandate on which its giver has not voted is not adopted",
      Scene.adopted(on: "2025-03-13"),
      .mandateNotAdopted,
      lacking: notAdopted(.unmet, "2025-03-13")
    ),
    LackRow(
      "A mandate on which its giver can still vote may yet be adopted",
      Scene.adopted(on: "2025-03-19"),
      asOf: "2025-03-18",
      .adReferendum,
      lacking: notAdopted(.open, "2025-03-19")
    ),
    LackRow(
      "What the giver adopted early cannot be undone by those who have not voted",
      Scene.adopted(on: "2025-03-19").voting("abbey", "brook", on: "terms"),
      asOf: "2025-03-18",
      .represented
    ),
    LackRow(
      "No ballot stands in for a rule where a mandate is adopted",
      Scene.adopted(on: "2025-03-13").granting("w", from: "north")
        .changed { $0.document.mandates[1].powers = [.agree] }
        .changed { $0.document.mandates[1].holder = "ms-hill" }
        .voting("north", on: "terms", castBy: "ms-hill"),
      .mandateNotAdopted,
      lacking: notAdopted(.unmet, "2025-03-13")
    ),
  ]

  static let ratifications: [LackRow] = [
    LackRow(
      "Ratified on the day of the decision, a mandate is live",
      Scene.ratified(on: Scene.decision).voting("abbey", on: "cure"),
      .represented
    ),
    LackRow(
      "Ratified on the last day, a mandate was live on the day of the decision",
      Scene.ratified(on: "2025-04-17").voting("abbey", on: "cure", date: "2025-04-17"),
      asOf: "2025-04-17",
      .represented
    ),
    LackRow(
      "Ratified once all have voted, a mandate is live before the ratification is decided",
      Scene.ratified(on: "2025-04-17").voting("abbey", "brook", on: "cure"),
      .represented
    ),
    LackRow(
      "Ratified a day after the last, a mandate is not",
      Scene.ratified(on: "2025-04-18").voting("abbey", on: "cure"),
      asOf: "2025-04-18",
      .mandateNotRatified,
      lacking: notRatified(.unmet)
    ),
    LackRow(
      "Ratified a day before the decision, a mandate is not",
      Scene.ratified(on: "2025-03-19").voting("abbey", on: "cure"),
      asOf: "2025-04-17",
      .mandateNotRatified,
      lacking: notRatified(.unmet)
    ),
    LackRow(
      "On the eve of the last day a mandate without a ratifying proposal may yet be ratified",
      .ratified(on: nil),
      asOf: "2025-04-16",
      .adReferendum,
      lacking: notRatified(.open)
    ),
    LackRow(
      "At the end of the last day it can no longer be",
      .ratified(on: nil),
      asOf: "2025-04-17",
      .mandateNotRatified,
      lacking: notRatified(.unmet)
    ),
    LackRow(
      "A ratifying proposal on which votes are to come is awaited",
      .ratified(on: "2025-04-17"),
      asOf: "2025-04-16",
      .adReferendum,
      lacking: notRatified(.open, awaiting: "cure")
    ),
    LackRow(
      "A ratifying proposal on which nobody voted ratifies nothing",
      .ratified(on: "2025-04-17"),
      asOf: "2025-04-17",
      .mandateNotRatified,
      lacking: notRatified(.unmet)
    ),
    LackRow(
      "After a refusal there is still time for another ratifying proposal",
      Scene.ratified(on: "2025-03-24")
        .voting("abbey", "brook", choice: .against, on: "cure"),
      asOf: "2025-03-25",
      .adReferendum,
      lacking: notRatified(.open)
    ),
    LackRow(
      "A second ratifying proposal can make good what the first refused",
      Scene.ratified(on: "2025-03-24")
        .voting("abbey", "brook", choice: .against, on: "cure")
        .proposing("cure-2") {
          $0.decisionDate = "2025-04-10"
          $0.ratifies = "x"
        }
        .voting("abbey", on: "cure-2", date: "2025-04-01"),
      asOf: "2025-04-10",
      .represented
    ),
    LackRow(
      "A proposal that does not say that it ratifies ratifies nothing",
      Scene.ratified(on: "2025-04-10").changed { $0.proposals[1].ratifies = nil }
        .voting("abbey", on: "cure"),
      asOf: "2025-04-17",
      .mandateNotRatified,
      lacking: notRatified(.unmet)
    ),
    LackRow(
      "Another body's approval ratifies nothing",
      Scene.ratified(on: "2025-04-10").voting("castle", "dale", on: "cure"),
      asOf: "2025-04-17",
      .mandateNotRatified,
      lacking: notRatified(.unmet)
    ),
    LackRow(
      "Within no days, a mandate is ratified on the day of the decision or not at all",
      .ratified(within: 0, on: nil),
      .mandateNotRatified,
      lacking: notRatified(.unmet, by: Scene.decision)
    ),
    LackRow(
      "Within no days, the eve of the decision is not too late",
      .ratified(within: 0, on: nil),
      asOf: "2025-03-19",
      .adReferendum,
      lacking: notRatified(.open, by: Scene.decision)
    ),
  ]
}
