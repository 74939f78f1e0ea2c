import MandateKit

extension WorkedConstitution {
  static let jointCommittee = WorkedConstitution(
    name: "A joint committee of a place",
    source: "Catalogue.JointCommittee",
    rules: """
      The care board sends two people, the council and general practice one each, with a deputy for the \
      councillor. Each partner must be there, and most of its own people in favour. The care board \
      delegates up to 250,000 pounds; the council has nothing to delegate for practices.
      """,
    document: {
      var document = GovernanceDocument([
        practices,
        Catalogue.CareBoard(
          "board",
          practices: ["abbey", "brook", "castle", "dale"],
          seats: [Catalogue.SeatHolder("chair")]
        ).document,
        Catalogue.JointCommittee(
          "place",
          area: "town",
          partners: [
            Catalogue.JointCommittee.Partner(
              "icb",
              of: "board",
              seats: [Catalogue.SeatHolder("director"), Catalogue.SeatHolder("nurse")]
            ),
            Catalogue.JointCommittee.Partner(
              "council",
              seats: [Catalogue.SeatHolder("councillor", deputies: [Person("officer")])]
            ),
            Catalogue.JointCommittee.Partner("gp", seats: [Catalogue.SeatHolder("gp")]),
          ],
          delegated: ["serviceRedesign"],
          ceiling: 250_000
        ).document,
      ])
      document.bodies.append(Body("town", kind: "town"))
      document.memberships += [Membership].seats("abbey", "brook", in: "town", isVoting: false)
      return document
    }(),
    proposal: Proposal(
      "beds",
      subjects: ["serviceRedesign.beds"],
      affects: "town",
      proposer: "board",
      forum: "place",
      decisionDate: "2025-03-12",
      effect: .position,
      value: 250_000
    ),
    cases: [
      ConstitutionCase(
        "One of each partner is there and in favour",
        "each-agrees",
        [.for("director", "councillor", "gp")],
        .mandated,
        positions: ["place": .for]
      ),
      ConstitutionCase(
        "A partner that is missing leaves no quorum",
        "partner-missing",
        [.for("director", "nurse", "gp")],
        .notMandated,
        positions: ["place": .none]
      ),
      ConstitutionCase(
        "One against one within a partner is no agreement of it",
        "partner-divided",
        [.for("director", "councillor", "gp"), .against("nurse")],
        .notMandated,
        positions: ["place": .against]
      ),
      ConstitutionCase(
        "A partner that abstains does not agree",
        "partner-abstains",
        [.for("director", "nurse", "gp"), .abstaining("councillor")],
        .notMandated,
        positions: ["place": .abstain]
      ),
      ConstitutionCase(
        "The councillor's deputy votes in the councillor's place",
        "deputy",
        [.for("director", "gp"), .for("councillor", castBy: "officer")],
        .mandated,
        positions: ["place": .for, "councillor": .for]
      ),
      ConstitutionCase(
        "Somebody else cannot vote in the councillor's place",
        "no-deputy",
        [.for("director", "gp"), .for("councillor", castBy: "nurse")],
        .notMandated,
        positions: ["place": .none, "councillor": .none],
        irregularities: [.notEntitledToCast]
      ),
      ConstitutionCase(
        "The only GP stands aside, and the partner is missing",
        "recusal",
        [.recused("gp"), .for("director", "nurse", "councillor")],
        .notMandated,
        positions: ["place": .none]
      ),
      ConstitutionCase(
        "A pound above what is delegated the committee has no authority",
        "above-ceiling",
        [.for("director", "councillor", "gp")],
        .notMandated,
        positions: ["place": .for],
        rows: [.init("england.place.joint-committee/place-may-decide", of: "place", .unmet)]
      ) { $0.value = 250_001 },
    ]
  )
}
