import MandateKit

extension WorkedConstitution {
  static let rutlandPartnershipBoard = WorkedConstitution(
    name: "A partnership board of a council and a CCG",
    source: """
      Partnership board under section 75, Rutland County Council, cabinet report of 16 July 2019: \
      rutlandcounty.moderngov.co.uk, item 11356
      """,
    rules: """
      A decision takes the agreement of the commissioning group's one representative and of both of the \
      council's, a member and an officer. Others may take part.
      """,
    document: GovernanceDocument(
      bodies: [
        Body(
          "pb",
          kind: "partnershipBoard",
          rule: DecisionRule(
            passes: .all([.consentOf("grp"), .consentOf("member"), .consentOf("officer")])
          )
        )
      ],
      people: .named("grp", "member", "officer", "guest", "stand-in"),
      memberships: .seats("grp", "member", "officer", "guest", in: "pb"),
      deputies: [Deputy("stand-in", for: "officer")],
      provisions: [forumDecides("all-three")]
    ),
    proposal: business(of: "pb", "pooledFund", on: "2019-09-10"),
    cases: rutlandPartnershipBoardCases
  )

  private static let rutlandPartnershipBoardCases: [ConstitutionCase] = [
    ConstitutionCase(
      "The group and both of the council agree",
      "all-agree",
      [.for("grp", "member", "officer")],
      .mandated,
      positions: ["pb": .for]
    ),
    ConstitutionCase(
      "A guest's agreement does not stand in for the council's officer",
      "officer-away",
      [.for("grp", "member", "guest")],
      .notMandated,
      positions: ["pb": .none]
    ),
    ConstitutionCase(
      "A guest who is against stops nothing",
      "guest-against",
      [.for("grp", "member", "officer"), .against("guest")],
      .mandated,
      positions: ["pb": .for]
    ),
    ConstitutionCase(
      "The council's member is against",
      "member-against",
      [.for("grp", "officer"), .against("member")],
      .notMandated,
      positions: ["pb": .against]
    ),
    ConstitutionCase(
      "An officer who abstains has not agreed, and nobody opposes",
      "officer-abstains",
      [.for("grp", "member"), .abstaining("officer")],
      .notMandated,
      positions: ["pb": .abstain]
    ),
    ConstitutionCase(
      "The officer's named deputy agrees in the officer's place",
      "officers-deputy",
      [.for("grp", "member"), .for("officer", castBy: "stand-in")],
      .mandated,
      positions: ["pb": .for]
    ),
    ConstitutionCase(
      "An agreement by somebody who is nobody's deputy is void",
      "wrong-deputy",
      [.for("grp", "member"), .for("officer", castBy: "guest")],
      .notMandated,
      positions: ["pb": .none],
      irregularities: [.notEntitledToCast]
    ),
    ConstitutionCase(
      "The group's only representative stands aside, and its agreement cannot be had",
      "group-recused",
      [.recused("grp"), .for("member", "officer")],
      .notMandated,
      positions: ["pb": .none]
    ),
    ConstitutionCase(
      "Two have agreed, and one agreement is still wanted",
      "one-outstanding",
      [.for("grp", "member", on: "2019-09-02")],
      asOf: "2019-09-05",
      .undetermined,
      rows: [.init("all-three", of: "pb", .open, votesNeeded: 1)]
    ),
  ]
}
