import MandateKit

extension WorkedConstitution {
  private static let town = GovernanceDocument(
    bodies: [Body("town", kind: "town")],
    memberships: .seats("abbey", "brook", "castle", "dale", in: "town", isVoting: false)
  )

  static let ballotOfPractices = WorkedConstitution(
    name: "A ballot of practices",
    source: "Catalogue.PracticeBallot",
    rules: """
      Three of four practices must take part and two thirds of those voting be in favour. Papers are due \
      seven clear days before it closes.
      """,
    document: GovernanceDocument([
      practices, commissioner, town,
      Catalogue.PracticeBallot(
        "ballot",
        subjects: ["contract.localVariation"],
        threshold: .atLeast("2/3"),
        turnout: "3/4",
        papers: NoticePeriod(days: 7, clear: true)
      ).document,
    ]),
    proposal: commitment(of: "town", "contract.localVariation", on: "2025-03-20"),
    cases: [
      ConstitutionCase(
        "Three take part, and two of them are two thirds",
        "met",
        [.for("castle", "dale"), .against("abbey")],
        .mandated
      ),
      ConstitutionCase(
        "Two take part, one too few",
        "turnout-missed",
        [.for("abbey", "brook")],
        .notMandated
      ),
      ConstitutionCase(
        "An abstention counts towards the turnout and not towards the votes",
        "abstention",
        [.for("abbey", "brook"), .abstaining("castle")],
        .mandated
      ),
      ConstitutionCase(
        "Two against two are less than two thirds",
        "tie",
        [.for("abbey", "brook"), .against("castle", "dale")],
        .notMandated
      ),
      ConstitutionCase(
        "With one aside three are the electorate, and two of them no turnout",
        "recusal",
        [.recused("dale"), .for("abbey", "brook")],
        .notMandated
      ),
      ConstitutionCase(
        "Papers sent on the twelfth leave seven days, the day itself and the last left out",
        "papers-in-time",
        [.for("abbey", "brook", "castle"), .told("dale", by: "icb", on: "2025-03-12")],
        .mandated,
        rows: [
          .init("ballot/papers", of: "dale", .met), .init("ballot/papers", of: "abbey", .unmet),
        ]
      ),
      ConstitutionCase(
        "Papers sent a day later leave six, and the ballot exposed",
        "papers-late",
        [.for("abbey", "brook", "castle"), .told("dale", by: "icb", on: "2025-03-13")],
        .mandated,
        rows: [.init("ballot/papers", of: "dale", .unmet)]
      ),
      ConstitutionCase(
        "A week before it closes two votes would carry it with one against",
        "open",
        [.against("abbey", on: "2025-03-10")],
        asOf: "2025-03-13",
        .undetermined,
        rows: [.init("ballot/practices-vote", of: nil, .open, votesNeeded: 2)]
      ),
    ]
  )

  static let ballotByPatients = WorkedConstitution(
    name: "A ballot of practices by patients",
    source: "Catalogue.PracticeBallot by patients, of all",
    rules: "Practices with more than half of all patients must be in favour.",
    document: GovernanceDocument([
      practices, commissioner, town,
      Catalogue.PracticeBallot("ballot", subjects: ["contract"], of: .all, by: .patients).document,
    ]),
    proposal: commitment(of: "town", "contract", on: "2025-03-20"),
    cases: [
      ConstitutionCase("Exactly half is not enough", "half", [.for("abbey")], .notMandated),
      ConstitutionCase(
        "13,000 of 24,000 patients are enough",
        "more-than-half",
        [.for("abbey", "dale")],
        .mandated
      ),
      ConstitutionCase(
        "The list sizes of the record date count",
        "record-date",
        [.for("abbey", "dale")],
        .mandated
      ) { $0.electorsOn = "2025-01-01" },
    ]
  )
}
