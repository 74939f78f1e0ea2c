import MandateKit

extension WorkedConstitution {
  /// Those made of the templates of the English catalogue.
  static let templates: [WorkedConstitution] = [
    oneVoteEach, byListSize, banded, electedCommittee, careBoard, jointCommittee, shareholders,
    ballotOfPractices, ballotByPatients,
  ]

  /// Four practices whose list sizes decide something.
  static let practices = GovernanceDocument(bodies: [
    .practice("abbey", patients: 12_000), .practice("brook", patients: 7_000),
    .practice("castle", patients: 4_000), .practice("dale", patients: 1_000),
  ])

  /// The members of a network of all of them.
  static let signatories: [PartyID] = ["abbey", "brook", "castle", "dale"]

  /// A board that proposes to others.
  static let commissioner = GovernanceDocument(bodies: [Body("icb", kind: .integratedCareBoard)])

  /// Returns a proposal of the board to those whom a body represents.
  static func commitment(of body: Body.ID, _ subject: SubjectPath, on date: CivilDate) -> Proposal {
    Proposal(
      "commitment",
      subjects: [subject],
      affects: body,
      proposer: "icb",
      forum: "icb",
      decisionDate: date
    )
  }
}
