import MandateKit

extension WorkedConstitution {
  static let leicestershireFederationCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Twenty-one of thirty shares are less than three quarters",
      "special-70",
      [.for("a", on: "2024-05-10", castBy: "gp-a"), .for("b", on: "2024-05-10", castBy: "gp-b")],
      .notMandated,
      positions: ["fed": .none]
    ),
    ConstitutionCase(
      "Twenty-four of thirty shares, the last on the last day, are enough",
      "special-80",
      [.for("a", "b", on: "2024-05-10"), .for("d")],
      .mandated,
      positions: ["fed": .for]
    ),
    ConstitutionCase(
      "An agreement on the day after the last does not count",
      "special-day-29",
      [.for("a", "b", on: "2024-05-10"), .for("d", on: "2024-05-29")],
      .notMandated,
      positions: ["fed": .none]
    ),
    ConstitutionCase(
      "Fifteen of thirty shares are not more than half",
      "ordinary-half",
      [.for("a", "d", on: "2024-05-02")],
      .notMandated,
      positions: ["fed": .none]
    ) { $0.subjects = ["ordinary"] },
    ConstitutionCase(
      "An agreement cannot be taken back",
      "special-withdrawn",
      [.for("a", "b", "d", on: "2024-05-10"), .against("d", on: "2024-05-12")],
      .mandated,
      positions: ["fed": .for]
    ),
    ConstitutionCase(
      "An agreement cannot be taken back even before the resolution has passed",
      "ordinary-withdrawn-before-passed",
      [.for("a", on: "2024-05-03"), .against("a", on: "2024-05-04"), .for("c", on: "2024-05-05")],
      .mandated,
      positions: ["fed": .for]
    ) { $0.subjects = ["ordinary"] },
    ConstitutionCase(
      "Shares are counted by the lists on the day of circulation: fifteen of thirty",
      "list-grew-later",
      [.for("b", "c", on: "2024-05-20")],
      .notMandated,
      positions: ["fed": .none]
    ) { $0.subjects = ["ordinary"] },
    ConstitutionCase(
      "Circulated after a list grew, the same two hold eighteen of thirty-three",
      "list-had-grown",
      [.for("b", "c", on: "2024-05-25")],
      .mandated,
      positions: ["fed": .for]
    ) {
      $0.subjects = ["ordinary"]
      $0.decisionDate = "2024-06-16"
      $0.electorsOn = "2024-05-20"
    },
    ConstitutionCase(
      "Twenty-four of thirty-three shares are less than three quarters",
      "list-had-grown-special",
      [.for("a", "b", on: "2024-05-25")],
      .notMandated,
      positions: ["fed": .none]
    ) {
      $0.decisionDate = "2024-06-16"
      $0.electorsOn = "2024-05-20"
    },
    ConstitutionCase(
      "A vote cast by a locum, who holds no share of the practice, is void",
      "voted-by-somebody-else",
      [.for("a", "b", on: "2024-05-10"), .for("d", on: "2024-05-20", castBy: "locum")],
      .notMandated,
      positions: ["d": .none, "fed": .none],
      irregularities: [.notEntitledToCast]
    ),
    ConstitutionCase(
      "At a meeting an abstention counts towards the quorum: twenty-one of thirty",
      "meeting-abstention-makes-quorum",
      [.for("b"), .abstaining("a")],
      .mandated,
      positions: ["fed": .for]
    ) {
      $0.subjects = ["meeting"]
      $0.decisionDate = "2024-05-08"
      $0.electorsOn = nil
      $0.irrevocable = false
    },
    ConstitutionCase(
      "At a meeting fifteen of thirty shares are no quorum",
      "meeting-too-few-shares",
      [.for("b", "c")],
      .notMandated,
      positions: ["fed": .none]
    ) {
      $0.subjects = ["meeting"]
      $0.decisionDate = "2024-05-08"
      $0.electorsOn = nil
      $0.irrevocable = false
    },
    ConstitutionCase(
      "At a meeting eighteen of thirty shares are exactly three fifths",
      "meeting-exactly-three-fifths",
      [.for("a"), .against("c")],
      .mandated,
      positions: ["fed": .for]
    ) {
      $0.subjects = ["meeting"]
      $0.decisionDate = "2024-05-08"
      $0.electorsOn = nil
      $0.irrevocable = false
    },
    ConstitutionCase(
      "At a meeting fifteen against fifteen is lost, for nobody has a casting vote",
      "meeting-tie",
      [.for("a", "d"), .against("b", "c")],
      .notMandated,
      positions: ["fed": .against]
    ) {
      $0.subjects = ["meeting"]
      $0.decisionDate = "2024-05-08"
      $0.electorsOn = nil
      $0.irrevocable = false
    },
    ConstitutionCase(
      "Three practices are wanted, for the two largest hold only twenty-one of thirty",
      "special-nobody-yet",
      [],
      asOf: "2024-05-02",
      .undetermined,
      rows: [.init("members-resolve", of: "fed", .open, votesNeeded: 3)]
    ),
  ]
}
