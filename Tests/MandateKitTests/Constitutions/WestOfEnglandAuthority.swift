import MandateKit

extension WorkedConstitution {
  static let westOfEnglandAuthority = WorkedConstitution(
    name: "A combined authority with a mayor",
    source: """
      West of England Combined Authority Order 2017 (SI 2017/126), schedule 1, paragraph 4: \
      legislation.gov.uk/uksi/2017/126/schedule/1/paragraph/4
      """,
    rules: """
      From the first mayor on, three must be present, among them the mayor and two members from the \
      councils, and the mayor, or the deputy in the mayor's place, must be in the majority; a tie is lost. The \
      constitution and the spatial strategy take everybody's presence and every vote given. Before the first \
      mayor, two members from the councils sufficed, the chair among them.
      """,
    document: GovernanceDocument(
      bodies: [
        Body(
          "ca",
          kind: "combinedAuthority",
          rules: [
            ApplicableRule(
              DecisionRule(
                quorum: .share(.atLeast(.whole), of: .whole),
                passes: .share(.atLeast(.whole), of: .cast, by: .members)
              ),
              when: Occasion(subjects: ["constitution", "spatialStrategy"])
            ),
            ApplicableRule(
              .majority(
                quorum: .all([.count(atLeast: 2, among: "councilMember"), .presenceOf("u1")])
              ),
              period: Period(until: "2017-05-08")
            ),
            ApplicableRule(
              DecisionRule(
                quorum: .all([
                  .count(3), .presenceOf("mayor"), .count(atLeast: 2, among: "councilMember"),
                ]),
                passes: .all([
                  .share(.moreThan(.half), of: .cast, by: .members), .consentOf("mayor"),
                ])
              )
            ),
          ]
        )
      ],
      people: .named("mayor", "u1", "u2", "u3"),
      memberships: .seats("u1", "u2", "u3", in: "ca", classes: ["councilMember"])
        + .seats("mayor", in: "ca", period: Period(from: "2017-05-08")),
      deputies: [Deputy("u1", for: "mayor", period: Period(from: "2017-06-01"))],
      provisions: [forumDecides("authority-decides")]
    ),
    proposal: business(of: "ca", "ordinary", on: "2024-03-01"),
    cases: westOfEnglandAuthorityCases
  )

  private static let westOfEnglandAuthorityCases: [ConstitutionCase] = [
    ConstitutionCase(
      "Two to one, with the mayor in the majority",
      "majority-with-mayor",
      [.for("mayor", "u1"), .against("u2")],
      .mandated,
      positions: ["ca": .for]
    ),
    ConstitutionCase(
      "Three to one is lost when the one is the mayor",
      "majority-without-mayor",
      [.for("u1", "u2", "u3"), .against("mayor")],
      .notMandated,
      positions: ["ca": .against]
    ),
    ConstitutionCase(
      "A mayor who abstains is present, and is not in the majority",
      "mayor-abstains",
      [.for("u1", "u2", "u3"), .abstaining("mayor")],
      .notMandated,
      positions: ["ca": .abstain]
    ),
    ConstitutionCase(
      "Two against two is lost, the mayor's own vote notwithstanding",
      "tie",
      [.for("mayor", "u1"), .against("u2", "u3")],
      .notMandated,
      positions: ["ca": .against]
    ),
    ConstitutionCase(
      "Three council members without the mayor are no meeting",
      "quorum-mayor-away",
      [.for("u1", "u2", "u3")],
      .notMandated,
      positions: ["ca": .none]
    ),
    ConstitutionCase(
      "The mayor and one council member are one too few",
      "quorum-mayor-and-one",
      [.for("mayor", "u1")],
      .notMandated,
      positions: ["ca": .none]
    ),
    ConstitutionCase(
      "The deputy's vote in the mayor's place counts as the mayor's",
      "deputy-in-mayors-place",
      [.for("mayor", castBy: "u1"), .for("u2"), .against("u3")],
      .mandated,
      positions: ["ca": .for]
    ),
    ConstitutionCase(
      "A vote in the mayor's place by somebody who is no deputy is void",
      "not-the-deputy",
      [.for("mayor", castBy: "u2"), .for("u2"), .against("u3")],
      .notMandated,
      positions: ["ca": .none],
      irregularities: [.notEntitledToCast]
    ),
    ConstitutionCase(
      "A change of the constitution with everybody there and for",
      "constitution-all-for",
      [.for("mayor", "u1", "u2", "u3")],
      .mandated,
      positions: ["ca": .for]
    ) { $0.subjects = ["constitution.standingOrders"] },
    ConstitutionCase(
      "A change of the constitution fails with one away",
      "constitution-one-away",
      [.for("mayor", "u1", "u2")],
      .notMandated,
      positions: ["ca": .none]
    ) { $0.subjects = ["constitution.standingOrders"] },
    ConstitutionCase(
      "A change of the constitution stands an abstention, for all who vote are for",
      "constitution-one-abstains",
      [.for("mayor", "u1", "u2"), .abstaining("u3")],
      .mandated,
      positions: ["ca": .for]
    ) { $0.subjects = ["constitution.standingOrders"] },
    ConstitutionCase(
      "The spatial strategy fails on one vote against",
      "constitution-one-against",
      [.for("mayor", "u1", "u2"), .against("u3")],
      .notMandated,
      positions: ["ca": .against]
    ) { $0.subjects = ["spatialStrategy"] },
    ConstitutionCase(
      "A member who stands aside is not there, and everybody must be",
      "constitution-one-recused",
      [.recused("u3"), .for("mayor", "u1", "u2")],
      .notMandated,
      positions: ["ca": .none]
    ) { $0.subjects = ["constitution.standingOrders"] },
    ConstitutionCase(
      "A proposal of two matters falls under the stricter rule",
      "two-matters",
      [.for("mayor", "u1", "u2")],
      .notMandated,
      positions: ["ca": .none]
    ) { $0.subjects = ["ordinary", "constitution.standingOrders"] },
    ConstitutionCase(
      "Before there was a mayor two council members with the chair were enough",
      "before-the-mayor",
      [.for("u1", "u2")],
      .mandated,
      positions: ["ca": .for]
    ) { $0.decisionDate = "2017-04-10" },
    ConstitutionCase(
      "Before there was a mayor nothing went without the chair",
      "before-the-mayor-no-chair",
      [.for("u2", "u3")],
      .notMandated,
      positions: ["ca": .none]
    ) { $0.decisionDate = "2017-04-10" },
    ConstitutionCase(
      "From the first day of the mayor nothing goes without the mayor",
      "mayors-first-day",
      [.for("u1", "u2", "u3")],
      .notMandated,
      positions: ["ca": .none]
    ) { $0.decisionDate = "2017-05-08" },
  ]
}
