import MandateKit

extension WorkedConstitution {
  static let hertfordshireCareBoard = WorkedConstitution(
    name: "An integrated care board and its committee",
    source: """
      NHS Hertfordshire and West Essex ICB, constitution, sections 2 and 5: \
      hertsandwestessex.icb.nhs.uk; NHS South West London ICB, page about its board; the model standing \
      orders from memory
      """,
    rules: """
      Five members are a quorum of the board, among them an executive, a clinician, a non-executive and \
      a partner member, and on a tie the chair has a casting vote. Some matters are reserved, others \
      delegated to a committee up to half a million pounds. Chair and chief executive may act together at \
      once, and report to the board within sixty days.
      """,
    document: GovernanceDocument(
      bodies: careBodies,
      people: .named("chair", "ned1", "ned2", "ce", "cfo", "md", "dn", "trust", "gp", "mayor"),
      memberships: careMemberships,
      mandates: careMandates,
      provisions: [
        Provision("may-decide", requires: .authority, force: .essential),
        forumDecides("decides"),
        Provision(
          "report-back",
          when: Occasion(forumKinds: ["urgentPowers"]),
          requires: .notice(to: .body("board"), by: .forum, .after(days: 60)),
          force: .exposure
        ),
      ]
    ),
    proposal: business(of: "board", "plan", on: "2024-09-12"),
    cases: hertfordshireCareBoardCases
  )

  private static let careBodies: [Body] = [
    .practice("ash", patients: 14_000), .practice("birch", patients: 9_000),
    .practice("cedar", patients: 6_500),
    Body(
      "board",
      kind: .integratedCareBoard,
      rule: .majority(
        quorum: .all([
          .count(5), .count(atLeast: 1, among: "executive"),
          .count(atLeast: 1, among: "clinical"), .count(atLeast: 1, among: "nonExecutive"),
          .count(atLeast: 1, among: "partner"),
        ]),
        castingVote: .listed(["chair", "ned1"])
      )
    ),
    Body("pccc", kind: "committee", rule: .majority(quorum: .count(2))),
    Body(
      "urgent",
      kind: "urgentPowers",
      rule: DecisionRule(passes: .all([.consentOf("chair"), .consentOf("ce")]))
    ),
  ]

  private static let careMemberships: [Membership] = {
    let seats: [[Membership]] = [
      .seats("chair", "ned1", "ned2", in: "board", classes: ["nonExecutive"]),
      .seats("ce", "cfo", in: "board", classes: ["executive"]),
      .seats("md", "dn", in: "board", classes: ["clinical"]),
      .seats("trust", "gp", "mayor", in: "board", classes: ["partner"]),
      .seats("ned2", "md", "gp", in: "pccc"),
      .seats("chair", "ce", in: "urgent"),
      .seats("ash", "birch", "cedar", in: "board", isVoting: false),
      .seats("ash", "birch", "cedar", in: "pccc", isVoting: false),
      .seats("ash", "birch", "cedar", in: "urgent", isVoting: false),
    ]
    return seats.flatMap { $0 }
  }()

  private static let careMandates: [Mandate] = [
    Mandate(
      "statute",
      giver: nil,
      holder: "board",
      powers: [.decide],
      subjects: [.everything],
      passOn: true,
      source: Source("Health and Care Act 2022", year: 2022, basis: .statute)
    ),
    Mandate(
      "scheme-committee",
      giver: "board",
      holder: "pccc",
      powers: [.decide],
      subjects: ["primaryCare.contract"],
      ceiling: 500_000,
      source: Source("Scheme of reservation and delegation", basis: .local)
    ),
    Mandate(
      "standing-orders-urgent",
      giver: "board",
      holder: "urgent",
      powers: [.decide],
      subjects: [.everything],
      source: Source("Standing orders", basis: .local)
    ),
  ]
}
