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
      authority, confirmation, committee,
    ],
    positions: [
      .init(body: "n1", positions: [.none, .for], kind: .primaryCareNetwork),
      .init(body: "p1", positions: .any, kind: .practice),
    ],
    bound: BoundPractices(certain: [], possible: ["p1", "p2"]),
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
      Irregularity(
        .byAnotherParty,
        body: "lmc",
        actor: "n1",
        date: "2022-09-01",
        isConsultation: true
      ),
    ],
    warnings: [
      Warning(
        .grantNotAllowed,
        body: "icb",
        mandate: "function",
        source: Source("An Act", provision: "Section 1", year: 2006, basis: .statute)
      ),
      Warning(.noBankHolidays, provision: "lmc-consulted"), Warning(.severalRules, body: "n1"),
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
        .verdict("n1", [.none, .for], patients: nil),
        .open,
        because: [
          Finding(
            .share(.moreThan(.half), of: .all, by: .members, among: nil, for: 1, total: 2),
            .open
          ),
          Finding(
            .share(.atLeast("2/3"), of: .cast, by: .patients, among: nil, for: 9_000, total: 16_000)
          ),
          Finding(.quorum(.fraction(.half), present: 1, of: 2), .met),
          Finding(.quorum(.count(2), present: 1, of: 2), .unmet),
          Finding(.ballot("p1", .for, on: "2022-09-01", patients: 9_000)),
          Finding(.consent("p1"), .met),
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
      RequirementResult.ConsultationPath(
        openBy: "2022-09-22",
        earliestDecision: "2022-10-30",
        limbs: .init(formative: .open, information: .met, considered: .unmet)
      )
    ),
    because: [
      Finding(.time(3, atLeast: 28, inWorkingDays: true), .unmet),
      Finding(.formative(closed: nil, by: "2022-10-20"), .open),
    ]
  )

  static let metConsultation = RequirementResult(
    provision: "lmc-consulted",
    body: "n1",
    force: .exposure,
    status: .met,
    reason: .consulted,
    detail: .consultation(
      RequirementResult.ConsultationPath(openBy: "2022-09-22", earliestDecision: "2022-10-30")
    )
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
        .mandateCovers("m1", holder: "rep", practices: 0, of: 2),
        .unmet,
        source: Source("Agreement"),
        because: [
          Finding(.overCeiling("m1", ceiling: 250_000, value: 410_000)),
          Finding(.notAdopted("m1", through: "adoption", by: "n1", on: "2022-10-30"), .open),
        ]
      )
    ]
  )

  static let confirmation = RequirementResult(
    provision: "confirmed",
    body: "dr",
    force: .essential,
    status: .unmet,
    reason: .confirmedTooSoon,
    detail: .confirmation(approval: .met),
    because: [
      Finding(.earlierApproval("dr", of: "first", on: "2022-10-10"), .met),
      Finding(.interval(9, atLeast: 14, inWorkingDays: false, clear: true), .unmet),
    ]
  )

  static let committee = RequirementResult(
    provision: "committee-agrees",
    body: "committee",
    force: .essential,
    status: .open,
    reason: .approvalOpen,
    detail: .approval(.init(voters: [])),
    because: [
      Finding(
        .share(.moreThan(.half), of: .whole, by: .votes, among: "lay", for: 3, total: 6),
        .open,
        because: [
          Finding(.castingVote("dr", [.for, .none])),
          Finding(.castingAct("dr", .against, on: "2022-09-01")),
        ]
      ),
      Finding(.count(atLeast: 3, by: .members, among: nil, for: 2), .open),
      Finding(.count(atLeast: 3, by: .votes, among: "lay", for: 2), .open),
      Finding(.noneAgainst(among: nil, against: 0), .met),
      Finding(.noneAgainst(among: "lay", against: 1), .unmet),
      Finding(
        .quorum(.share(.moreThan(.half), of: .whole, by: .votes, among: "lay"), present: 3, of: 6)
      ),
      Finding(.quorum(.count(atLeast: 2, by: .votes, among: "lay"), present: 3, of: 6)),
      Finding(.presence("dr"), .met),
      Finding(.countsAs("dr", votes: 3, classes: ["lay", "clinical"])),
      Finding(.countsAs("p1", votes: nil, classes: ["practice"])),
      Finding(.noElectorOfClass("executive")),
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
