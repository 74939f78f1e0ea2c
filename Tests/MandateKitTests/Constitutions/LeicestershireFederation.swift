import MandateKit

extension WorkedConstitution {
  static let leicestershireFederation = WorkedConstitution(
    name: "A federation of practices with shares",
    source: """
      East Leicestershire and Rutland GP Federation, legal form and governance: \
      elrgpfed.com/about-us/legal-form-and-governance; the resolutions as in the Companies Act 2006
      """,
    rules: """
      A practice has a share for each thousand registered patients, to the nearest, held by one of its \
      GPs. In writing, within 28 days, a special resolution takes three quarters of all shares and an \
      ordinary one more than half; agreement cannot be taken back. At a meeting three fifths of the shares \
      must be there, and most of those voting decide.
      """,
    document: GovernanceDocument(
      bodies: [
        .practice("a", patients: 11_600),
        Body(
          "b",
          kind: .practice,
          listSize: .dated([
            ListSize.Entry(from: "2023-01-01", patients: 9_400),
            ListSize.Entry(from: "2024-05-10", patients: 12_000),
          ])
        ),
        .practice("c", patients: 6_100), .practice("d", patients: 2_500),
        Body(
          "fed",
          kind: .federation,
          rules: [
            ApplicableRule(
              DecisionRule(
                passes: .share(.atLeast("3/4"), of: .all, by: .votes),
                scale: shares
              ),
              when: Occasion(subjects: ["special"])
            ),
            ApplicableRule(
              .majority(
                by: .votes,
                quorum: .share(.atLeast("3/5"), by: .votes),
                scale: shares
              ),
              when: Occasion(subjects: ["meeting"])
            ),
            ApplicableRule(.majority(of: .all, by: .votes, scale: shares)),
          ],
          binds: true
        ),
      ],
      people: .named("gp-a", "gp-b", "gp-c", "gp-d", "locum"),
      memberships: .seats("a", "b", "c", "d", in: "fed"),
      deputies: [
        Deputy("gp-a", for: "a"), Deputy("gp-b", for: "b"), Deputy("gp-c", for: "c"),
        Deputy("gp-d", for: "d"),
      ],
      provisions: [forumDecides("members-resolve")]
    ),
    proposal: Proposal(
      "resolution",
      subjects: ["special.articles"],
      affects: "fed",
      proposer: "fed",
      forum: "fed",
      decisionDate: "2024-05-28",
      electorsOn: "2024-05-01",
      irrevocable: true
    ),
    cases: leicestershireFederationCases
  )

  private static let shares = VoteScale(patients: 1_000, rounding: .nearest)
}
