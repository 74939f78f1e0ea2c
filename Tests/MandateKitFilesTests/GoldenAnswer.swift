import MandateKit

/// A resolution made by hand, with something of each kind in it, partly out of order.
enum GoldenAnswer {
  static let resolution = Resolution(
    proposal: "clinic",
    asOf: "2022-10-01",
    decisionDate: "2022-10-20",
    outcome: .undetermined,
    reason: .essentialOpen,
    affected: .init(practices: 2, patients: 16_000),
    requirements: [
      approval, metApproval, lostApproval, consultation, metConsultation, notice, representation,
      authority,
    ],
    positions: [
      .init(body: "n1", positions: [.none, .for], kind: .primaryCareNetwork),
      .init(body: "p1", positions: .any, kind: .practice),
    ],
    voice: Voice(
      conflicts: [
        .init(for: "n2", against: "lmc", patients: 1), .init(for: "n1", against: "n2", patients: 2),
        .init(for: "n1", against: "lmc", patients: 3),
      ],
      patients: .init(for: 9_000, against: 1, both: 6_999, silent: 0)
    ),
    irregularities: [
      Irregularity(.voidBallot, body: "p2", choice: .for, date: "2022-11-01"),
      Irregularity(.voidBallot, body: "p1", choice: .for, date: "2022-11-01"),
      Irregularity(.notTheForum, body: "p2", date: "2022-09-01"),
    ],
    earliestDecision: "2022-10-30"
  )

  static let approval = RequirementResult(
    provision: "pcn-agrees",
    body: "n1",
    force: .essential,
    status: .open,
    reason: .approvalOpen,
    source: Source("Agreement", provision: "1", year: 2019, basis: .contract, note: "n", url: "u"),
    detail: .approval(.init(voters: ["p2", "p1"])),
    because: [
      Finding(
        .verdict,
        .open,
        party: "n1",
        positions: [.none, .for],
        source: Source("Agreement"),
        because: [
          Finding(
            .share,
            .open,
            required: .share(.moreThan(.half), of: .all, total: 2, .members),
            actual: .part(1, of: 2, .members)
          ),
          Finding(
            .share,
            required: .share(.atLeast("2/3"), of: .cast, total: 16_000, .patients),
            actual: .patients(9_000)
          ),
          Finding(.quorum, .met, required: .quorum(.fraction(.half), of: 2), actual: .members(1)),
          Finding(.quorum, .unmet, required: .quorum(.count(2), of: 2)),
          Finding(.ballot, party: "p1", positions: .for, patients: 9_000, date: "2022-09-01"),
          Finding(.consent, .met, required: .position(.for)),
        ]
      )
    ]
  )

  static let metApproval = RequirementResult(
    provision: "practices-agree",
    body: nil,
    force: .practice,
    status: .met,
    reason: .approved,
    detail: .approval(.init(voters: ["p1"]))
  )

  static let lostApproval = RequirementResult(
    provision: "lmc-agrees",
    body: "lmc",
    force: .exposure,
    status: .unmet,
    reason: .opposed,
    detail: .approval(nil)
  )

  static let consultation = RequirementResult(
    provision: "lmc-consulted",
    body: "lmc",
    force: .exposure,
    status: .open,
    reason: .consultationOpen,
    detail: .consultation(
      ConsultationPath(
        openBy: "2022-09-22",
        earliestDecision: "2022-10-30",
        limbs: .init(formative: .open, information: .met, considered: .unmet)
      )
    ),
    because: [
      Finding(.time, .unmet, required: .days(28), actual: .workingDays(3)),
      Finding(.formative, .open, required: .date("2022-10-20")),
    ]
  )

  static let metConsultation = RequirementResult(
    provision: "lmc-consulted",
    body: "n1",
    force: .exposure,
    status: .met,
    reason: .consulted,
    detail: .consultation(ConsultationPath(openBy: "2022-09-22", earliestDecision: "2022-10-30"))
  )

  static let notice = RequirementResult(
    provision: "told",
    body: "n1",
    force: .practice,
    status: .open,
    reason: .noticeOpen,
    detail: .notice(deadline: "2022-11-03")
  )

  static let representation = RequirementResult(
    provision: "represented",
    body: "board",
    force: .essential,
    status: .open,
    reason: .mandateOverCeiling,
    detail: .representation(uncovered: ["p2", "p1"]),
    because: [
      Finding(
        .overCeiling,
        mandate: "m1",
        proposal: "adoption",
        required: .pounds(250_000),
        actual: .pounds(410_000)
      )
    ]
  )

  static let authority = RequirementResult(
    provision: "authorised",
    body: "board",
    force: .essential,
    status: .met,
    reason: .authorised,
    detail: .authority(uncovered: [])
  )
}
