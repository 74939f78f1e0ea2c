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
    .vote(Vote(by: "p", on: "x", .abstain, date: "2022-08-01", castBy: "dr")),
    .vote(Vote(by: "p", on: "x", .for, date: "2022-08-01")),
    .recusal(Recusal(by: "dr", on: "x", date: "2022-08-01", interest: "")),
    .recusal(Recusal(by: "p", on: "x", date: "2022-08-01")),
    .consultation(
      Consultation(
        of: "n",
        by: "board",
        on: "x",
        opened: "2022-07-01",
        closed: "2022-07-01",
        sufficientInformation: false,
        considered: "2022-06-01"
      )
    ),
    .notice(Notice(to: "n", by: "board", on: "y", date: "2022-07-01")),
    .decision(Decision(by: "board", on: "x", date: "2022-07-01")),
    .revocation(Revocation(of: "m", date: "2022-07-01")),
    .castingVote(CastingVote(by: "dr", of: "committee", on: "x", .against, date: "2022-08-01")),
    .attendance(Attendance(by: "dr", at: "board", on: "x", date: "2022-08-01")),
    .consultation(
      Consultation(
        of: "dr",
        by: "p",
        on: "x",
        opened: "2022-07-01",
        informed: "2022-07-01",
        answered: "2022-07-01",
        answer: .object,
        phase: "draft"
      )
    ),
    .vote(Vote(by: "dr", on: "x", .against, date: "2022-08-01", castBy: "q")),
  ]
}
