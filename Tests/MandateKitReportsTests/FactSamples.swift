import MandateKit

/// A fact of each code, and facts with the largest numbers and the emptiest names.
enum FactSamples {
  static let ordinary = facts(
    party: "n1",
    mandate: "m1",
    proposal: "clinic",
    day: "2022-10-20",
    number: 4,
    positions: .any
  )

  /// The same facts, with a number of one's own.
  static func counted(_ number: Int) -> [Finding.Fact] {
    facts(
      party: "n1",
      mandate: "m1",
      proposal: "clinic",
      day: "2022-10-20",
      number: number,
      positions: .any
    )
  }

  static let odd = [Int.min, -1, 0, .max].flatMap { number in
    facts(
      party: "",
      mandate: "",
      proposal: "",
      day: CivilDate(daysSinceEpoch: number < 0 ? .min : .max),
      number: number,
      positions: []
    )
  }

  private static func facts(
    party: PartyID,
    mandate: Mandate.ID,
    proposal: Proposal.ID,
    day: CivilDate,
    number: Int,
    positions: PositionSet
  ) -> [Finding.Fact] {
    let large = Int64(number)
    return [
      .ballot(party, .for, on: day, patients: large), .ballotStandsIn(party, .abstain, on: day),
      .mayStandIn(party), .yetToVote(party, patients: nil), .didNotVote(party, patients: large),
      .doesNotExist(party, patients: nil), .outsideCompetence(party, patients: nil),
      .noRuleApplies(party, patients: large), .verdict(party, positions, patients: nil),
      .practicesVerdict(positions), .informed(on: day), .answered(on: day), .confirmsNothing,
      .earlierApproval(party, of: proposal, on: day), .representativeAbsent(party),
      .interval(number, atLeast: 28, inWorkingDays: true, clear: true),
      .interval(1, atLeast: number, inWorkingDays: false, clear: false),
      .recused(party, on: day), .noElectors(party), .noElectors(nil),
      .notExamined, .countsAs(party, votes: large, classes: []),
      .countsAs(party, votes: nil, classes: ["lay", "clinical"]), .presence(party), .quorumAllOf,
      .quorumAnyOf, .notElector(party), .noElectorOfClass("lay"),
      .castingAct(party, .for, on: day), .castingVote(party, positions), .castingVoteMayCome,
      .castingVoteOpen, .noCastingVote,
      .quorum(.fraction(.half), present: large, of: large),
      .quorum(
        .share(.moreThan(.half), of: .whole, by: .votes, among: "lay"),
        present: 0,
        of: large
      ),
      .share(.moreThan(.half), of: .whole, by: .votes, among: "lay", for: large, total: large),
      .count(atLeast: 3, by: .votes, among: "lay", for: large),
      .noneAgainst(among: "lay", against: number),
      .quorum(.count(number), present: 0, of: 8),
      .share(.moreThan(.half), of: .all, by: .members, for: large, total: large),
      .share(.moreThan(.whole), of: .all, by: .patients, for: 0, total: large),
      .share(.atLeast(.whole), of: .cast, by: .patients, for: large, total: 8),
      .share(.atLeast(.half), of: .present, by: .members, for: large, total: 0),
      .count(atLeast: large, by: .members, for: 3), .count(atLeast: 3, by: .patients, for: large),
      .noneAgainst(against: number), .noneAgainst(against: 0), .consent(party),
      .noOpposition(party), .allOf, .anyOf, .consultation(party, opened: day),
      .otherConsultations(party, number), .noConsultation(party),
      .formative(closed: day, by: "2022-10-20"), .formative(closed: nil, by: day),
      .information(isSufficient: false), .information(),
      .time(number, atLeast: 28, inWorkingDays: false),
      .time(nil, atLeast: number, inWorkingDays: true), .considered(on: "2022-10-20", by: day),
      .considered(on: nil, by: day), .noticeGiven(party, on: day, from: nil, by: day),
      .noticeOutOfTime(party, on: day, from: day, by: day), .noNotice(party, from: nil, by: day),
      .representative(party), .forum(party), .expert(party),
      .representativeRecused(party, on: day), .nobodyAppointed(party),
      .mandateCovers(mandate, holder: party, practices: number, of: number),
      .giverCoversNone(mandate, giver: party), .noMandate(party),
      .coversOfItself(party, practices: number, of: number), .uncovered(party),
      .powerLacking(mandate), .outOfScope(mandate),
      .overCeiling(mandate, ceiling: large, value: 8),
      .overCeiling(mandate, ceiling: 0, value: large), .concessionNotAllowed(mandate),
      .notYetInForce(mandate, from: day), .expired(mandate, until: day),
      .revoked(mandate, on: day), .giverDoesNotExist(mandate, giver: party),
      .holderDoesNotExist(mandate, holder: party),
      .notAdopted(mandate, through: proposal, by: party, on: day),
      .notRatified(mandate, through: proposal, by: party, until: day),
      .notRatified(mandate, through: nil, by: party, until: day),
      .passedOnWithoutLeave(mandate, giver: party), .live(mandate, holder: party),
    ]
  }
}
