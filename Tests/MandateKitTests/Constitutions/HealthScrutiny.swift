import MandateKit

extension WorkedConstitution {
  static let healthScrutiny = WorkedConstitution(
    name: "Health scrutiny before and after 31 January 2024",
    source: """
      Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny) Regulations 2013 \
      (SI 2013/218), Part 4, and SI 2024/16, regulations 2 and 3: legislation.gov.uk/uksi/2024/16
      """,
    rules: """
      A substantial change must be put to the joint scrutiny committee, where there is one to it alone, \
      before it is decided, and the committee told the date; not where safety leaves no time. What was \
      opened before 31 January 2024 and referred waits for the minister.
      """,
    document: GovernanceDocument(
      bodies: [
        .practice("p1", patients: 9_000), .practice("p2", patients: 7_000),
        Body("icb", kind: .integratedCareBoard, rule: .majority(quorum: .fraction(.half))),
        Body("scr1", kind: .localAuthority), Body("scr2", kind: .localAuthority),
        Body("joint", kind: "jointScrutinyCommittee"), Body("minister", kind: "secretaryOfState"),
      ],
      people: .named("d1", "d2", "d3", "d4", "d5"),
      memberships: .seats("d1", "d2", "d3", "d4", "d5", in: "icb")
        + .seats("p1", "p2", in: "icb", isVoting: false)
        + .seats("p1", in: "scr1", isVoting: false) + .seats("p2", in: "scr2", isVoting: false)
        + .seats("scr1", "scr2", in: "joint"),
      provisions: [
        forumDecides("board-decides"),
        Provision(
          "consult-joint",
          when: Occasion(subjects: ["service.substantial"]),
          requires: .consultation(of: .body("joint"), by: .proposer, ConsultationStandard()),
          force: .essential
        ),
        Provision(
          "date-told",
          when: Occasion(subjects: ["service.substantial"]),
          requires: .notice(to: .body("joint"), by: .proposer, .before(days: 1)),
          force: .exposure
        ),
        Provision(
          "minister-agrees",
          when: Occasion(subjects: ["service.substantial.referred"]),
          requires: .approval(of: .body("minister")),
          force: .essential,
          period: Period(until: "2024-01-31"),
          dated: .opening
        ),
      ]
    ),
    proposal: Proposal(
      "service",
      subjects: ["service.substantial.new"],
      affects: "icb",
      proposer: "icb",
      forum: "icb",
      decisionDate: "2024-03-01",
      effect: .position,
      opened: "2024-01-05"
    ),
    cases: healthScrutinyCases
  )
}
