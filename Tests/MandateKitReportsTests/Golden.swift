import MandateKit
import MandateKitReports

/// One resolution made by hand, with something of each kind in it.
enum Golden {
  static let resolution = Resolution(
    proposal: "clinic",
    asOf: "2022-10-01",
    decisionDate: "2022-10-20",
    outcome: .notMandated,
    reason: .essentialUnmet,
    affected: .init(practices: 2, patients: 16_000),
    requirements: [approval, consultation, representation, notice("n1"), notice("n2")],
    positions: [.init(body: "n1", positions: [.for, .none], kind: .primaryCareNetwork)],
    voice: Voice(
      conflicts: [.init(for: "n2", against: "lmc", patients: 7_000)],
      patients: .init(for: 9_000, both: 7_000)
    ),
    irregularities: [
      Irregularity(.voidBallot, body: "p2", choice: .for, date: "2022-11-01", isLate: true)
    ],
    earliestDecision: "2022-10-30"
  )

  static let approval = RequirementResult(
    provision: "pcn-agrees",
    body: "n1",
    force: .essential,
    status: .open,
    reason: .approvalOpen,
    source: Source("Network agreement", provision: "schedule 1", year: 2019, basis: .contract),
    detail: .approval(.init(voters: ["p2"])),
    because: [
      Finding(
        .verdict("n1", [.for, .none], patients: nil),
        .open,
        because: [
          Finding(
            .share(.moreThan(.half), of: .all, by: .members, for: 1, total: 2),
            .open
          ),
          Finding(.ballot("p1", .for, on: "2022-09-01", patients: nil)),
          Finding(.yetToVote("p2", patients: nil)),
        ]
      )
    ]
  )

  static let consultation = RequirementResult(
    provision: "lmc-consulted",
    body: "lmc",
    force: .essential,
    status: .unmet,
    reason: .notConsulted,
    source: Source(
      "Compact",
      basis: .claimed,
      note: "No statute | rule says so",
      url: "https://example.org/c"
    ),
    detail: .consultation(
      RequirementResult.ConsultationPath(
        openBy: "2022-09-22",
        earliestDecision: "2022-10-30",
        limbs: .init()
      )
    ),
    because: [Finding(.noConsultation("lmc"))]
  )

  static let representation = RequirementResult(
    provision: "represented",
    body: "board",
    force: .exposure,
    status: .unmet,
    reason: .mandateOverCeiling,
    detail: .representation(uncovered: ["p1", "p2"]),
    because: [
      Finding(
        .mandateCovers("m1", holder: "rep", practices: 0, of: 2),
        .unmet,
        source: Source("Terms of reference"),
        because: [Finding(.overCeiling("m1", ceiling: 250_000, value: 410_000))]
      )
    ]
  )

  static func notice(_ body: Body.ID) -> RequirementResult {
    RequirementResult(
      provision: "told",
      body: body,
      force: .practice,
      status: .open,
      reason: .noticeOpen,
      detail: .notice(deadline: "2022-11-03"),
      because: [Finding(.noNotice(body, from: "2022-10-20", by: "2022-11-03"))]
    )
  }

  /// The outlook of that resolution: one step that the mandate needs, an obstacle, and what else is asked.
  static let outlook = Outlook(
    path: PathToMandate(
      proposal: resolution.proposal,
      asOf: resolution.asOf,
      givenDecisionDate: resolution.decisionDate,
      decisionDate: "2022-10-30",
      steps: [
        Step(
          .obtainVotes(
            [
              Step.Ballot(of: "p2"),
              Step.Ballot(of: "n2", castBy: Step.Ballot.Caster("rep", under: "m1")),
            ],
            alternatives: [[Step.Ballot(of: "p1")]]
          ),
          for: ["pcn-agrees"],
          from: "2022-10-02",
          by: "2022-10-30"
        )
      ],
      furtherSteps: [
        Step(
          .giveNotice(to: "n1", by: "board"),
          for: ["told"],
          force: .practice,
          from: "2022-10-30",
          by: "2022-11-03"
        ),
        Step(
          .giveNotice(to: "n2", by: "board"),
          for: ["told"],
          force: .practice,
          from: "2022-10-30",
          by: "2022-11-03"
        ),
      ],
      obstacles: [
        PathToMandate.Obstacle(
          .approvalOutOfReach,
          provision: "pcn-agrees",
          body: "n1",
          cause: .votesCast,
          change: RequirementResult.VoteChange(changed: ["p1"], added: ["p2"])
        )
      ]
    ),
    decisive: nil
  )
}
