import MandateKit

extension CaseFixtures {
  /// A requirement of each sort, with everything given that can be.
  static let requirements: [Requirement] = [
    .approval(of: .body("n")),
    .approval(of: .role(.affected)),
    .approvalOfPractices(DecisionRule(passes: .noneAgainst)),
    .consultation(
      of: .kind("x"),
      by: .forum,
      ConsultationStandard(
        minimumDays: 28,
        workingDays: true,
        information: false,
        considered: false
      )
    ),
    .notice(to: .role(.proposer), by: .proposer, .before(days: 0)),
    .notice(to: .role(.forum), by: .forum, .after(days: 3_660)),
    .representation, .authority,
    .approval(of: .every("x")),
    .consultation(
      of: .membersOf("n", nonVoting: true),
      by: .named("dr"),
      ConsultationStandard(untilAnswer: true, phase: "draft")
    ),
    .notice(
      to: .membersOf("n"),
      by: .representatives,
      .before(days: 5, workingDays: true, clear: true)
    ),
    .notice(to: .body("dr"), by: .forum, .after(days: 5, workingDays: true)),
    .representation(power: .negotiate, present: true),
    .confirmation(by: .body("n"), after: NoticePeriod(days: 14, workingDays: true, clear: true)),
    .confirmation(by: .role(.forum)),
  ]

  /// An act of each sort, with everything given that can be.
  static let acts: [Act] = [
    .vote(by: "p", on: "x", .abstain, date: "2022-08-01", castBy: "dr"),
    .vote(by: "p", on: "x", .for, date: "2022-08-01"),
    .recusal(by: "dr", on: "x", date: "2022-08-01", interest: ""),
    .recusal(by: "p", on: "x", date: "2022-08-01"),
    .consultation(
      of: "n",
      by: "board",
      on: "x",
      opened: "2022-07-01",
      closed: "2022-07-01",
      sufficientInformation: false,
      considered: "2022-06-01"
    ),
    .notice(to: "n", by: "board", on: "y", date: "2022-07-01"),
    .decision(by: "board", on: "x", date: "2022-07-01"),
    .revocation(of: "m", date: "2022-07-01"),
    .castingVote(by: "dr", of: "committee", on: "x", .against, date: "2022-08-01"),
    .attendance(by: "dr", at: "board", on: "x", date: "2022-08-01"),
    .consultation(
      of: "dr",
      by: "p",
      on: "x",
      opened: "2022-07-01",
      informed: "2022-07-01",
      answered: "2022-07-01",
      answer: .object,
      phase: "draft"
    ),
    .vote(by: "dr", on: "x", .against, date: "2022-08-01", castBy: "q"),
  ]
}
