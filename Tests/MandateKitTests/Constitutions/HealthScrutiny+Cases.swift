import MandateKit

extension WorkedConstitution {
  /// A faultless consultation by the board.
  private static func asked(_ body: PartyID) -> CaseEvent {
    .consulted(body, by: "icb", from: "2024-01-10", to: "2024-02-10", considered: "2024-02-20")
  }

  static let healthScrutinyCases: [ConstitutionCase] = [
    ConstitutionCase(
      "The joint committee is asked, informed and heard in time, and told the date",
      "consulted",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        asked("joint"),
      ],
      .mandated,
      positions: ["icb": .for],
      rows: [.init("consult-joint", of: "joint", .met), .init("date-told", of: "joint", .met)]
    ),
    ConstitutionCase(
      "To ask each council is not to ask their joint committee",
      "each-council-but-not-the-joint",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        asked("scr1"),
        asked("scr2"),
      ],
      .notMandated,
      rows: [.init("consult-joint", of: "joint", .unmet)]
    ),
    ConstitutionCase(
      "Where safety leaves no time nobody need be asked",
      "urgent-for-safety",
      [.for("d1", "d2", "d3")],
      .mandated,
      positions: ["icb": .for]
    ) { $0.subjects = ["service.urgent"] },
    ConstitutionCase(
      "An untold date leaves the decision standing and exposed",
      "date-not-told",
      [
        .for("d1", "d2", "d3"),
        asked("joint"),
      ],
      .mandated,
      rows: [.init("date-told", of: "joint", .unmet)]
    ),
    ConstitutionCase(
      "An answer considered on the day after the decision comes too late",
      "weighed-too-late",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        .consulted(
          "joint",
          by: "icb",
          from: "2024-01-10",
          to: "2024-02-20",
          considered: "2024-03-02"
        ),
      ],
      .notMandated,
      rows: [.init("consult-joint", of: "joint", .unmet)]
    ),
    ConstitutionCase(
      "A consultation that still runs at the decision does not count",
      "still-running-at-decision",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        .consulted(
          "joint",
          by: "icb",
          from: "2024-02-10",
          to: "2024-03-10",
          considered: "2024-03-12"
        ),
      ],
      .notMandated,
      rows: [.init("consult-joint", of: "joint", .unmet)]
    ),
    ConstitutionCase(
      "A consultation on too little information does not count",
      "too-little-information",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        .consulted(
          "joint",
          by: "icb",
          from: "2024-01-10",
          to: "2024-02-10",
          informed: false,
          considered: "2024-02-20"
        ),
      ],
      .notMandated,
      rows: [.init("consult-joint", of: "joint", .unmet)]
    ),
    ConstitutionCase(
      "Opened a day before the power of referral ended, it waits for the minister",
      "referred-opened-before",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        asked("joint"),
      ],
      .notMandated,
      rows: [.init("minister-agrees", of: "minister", .unmet)]
    ) {
      $0.subjects = ["service.substantial.referred"]
      $0.opened = "2024-01-30"
    },
    ConstitutionCase(
      "Opened under the power of referral, and the minister agrees",
      "referred-and-agreed",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        asked("joint"),
        .for("minister", on: "2024-02-25"),
      ],
      .mandated,
      rows: [.init("minister-agrees", of: "minister", .met, votesNeeded: 0)]
    ) {
      $0.subjects = ["service.substantial.referred"]
      $0.opened = "2023-10-10"
    },
    ConstitutionCase(
      "Opened on the day on which the power ended, it waits for nobody",
      "referred-opened-on-the-day",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        asked("joint"),
      ],
      .mandated,
      positions: ["icb": .for]
    ) {
      $0.subjects = ["service.substantial.referred"]
      $0.opened = "2024-01-31"
    },
    ConstitutionCase(
      "Everybody was asked, and two of five are no quorum of the board",
      "board-inquorate",
      [
        .told("joint", by: "icb", on: "2024-02-20"),
        asked("joint"),
        .for("d1", "d2"),
      ],
      .notMandated,
      positions: ["icb": .none],
      rows: [.init("consult-joint", of: "joint", .met)]
    ),
    ConstitutionCase(
      "Three votes and the committee's answer are still to come",
      "consultation-running",
      [
        .for("d1", "d2", "d3"),
        .told("joint", by: "icb", on: "2024-02-20"),
        asked("joint"),
      ],
      asOf: "2024-02-05",
      .undetermined,
      rows: [.init("consult-joint", of: "joint", .open)]
    ),
  ]
}
