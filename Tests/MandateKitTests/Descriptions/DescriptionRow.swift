import MandateKit
import Testing

/// A value and the text that it is expected to print.
struct DescriptionRow: Sendable, CustomTestStringConvertible {
  let value: any Sendable
  let text: String

  init(_ value: any Sendable, _ text: String) {
    self.value = value
    self.text = text
  }

  var testDescription: String { text }

  static let all: [DescriptionRow] = [
    DescriptionRow(Period.always, "always"),
    DescriptionRow(Period(from: "2022-04-01"), "2022-04-01..."),
    DescriptionRow(Period(until: "2023-04-01"), "..<2023-04-01"),
    DescriptionRow(Period(from: "2022-04-01", until: "2023-04-01"), "2022-04-01..<2023-04-01"),
    DescriptionRow(PositionSet.any, "[for, against, abstain, none]"),
    DescriptionRow([] as PositionSet, "[]"),
    DescriptionRow([PositionSet.for], "[[for]]"),
    DescriptionRow(Threshold.atLeast(.twoThirds), ">= 2/3"),
    DescriptionRow(
      Condition.all([
        .share(.moreThan(.half), of: .cast, by: .members, among: "lay"),
        .any([.count(atLeast: 3, by: .votes), .noneAgainst]), .consentOf("abbey"),
        .notOpposedBy("lmc"),
      ]),
      "all(for > 1/2 of cast by members among lay, any(for >= 3 by votes, none against), "
        + "consent of abbey, no opposition from lmc)"
    ),
    DescriptionRow(
      DecisionRule(
        quorum: .any([.fraction("1/3"), .presenceOf("abbey")]),
        passes: .share(.atLeast(.whole), of: .all, by: .patients),
        scale: VoteScale(patients: 1_000, rounding: .up, atLeast: 1),
        castingVote: .listed(["dr-lee"])
      ),
      "for >= 1/1 of all by patients; quorum any(present >= 1/3 of all by members, "
        + "presence of abbey); scale 1 per 1000 rounded up, at least 1; casting vote [dr-lee]"
    ),
    DescriptionRow(
      Vote(by: "abbey", on: "hub", .for, date: "2022-10-03", castBy: "dr-lee"),
      "Vote(by: abbey, proposal: hub, choice: for, date: 2022-10-03, castBy: dr-lee)"
    ),
    DescriptionRow(
      Act.notice(to: "lmc", by: "icb", on: "hub", date: "2022-10-03"),
      "Notice(to: lmc, by: icb, proposal: hub, date: 2022-10-03)"
    ),
    DescriptionRow(
      Act.consultation(of: "lmc", by: "icb", on: "hub", opened: "2022-10-03"),
      "Consultation(of: lmc, by: icb, proposal: hub, opened: 2022-10-03)"
    ),
    DescriptionRow(
      ActRecord([.revocation(of: "m", date: "2022-10-03")]),
      "ActRecord(acts: 1)"
    ),
    DescriptionRow(
      Body("north", kind: .primaryCareNetwork, name: "North", rule: .majority(), binds: true),
      #"Body(id: north, kind: primaryCareNetwork, name: "North", existence: always, listSize: 0, "#
        + "rules: [ApplicableRule(when: always, period: always, dated: decision, "
        + "rule: for > 1/2 of cast by members)], binds: true)"
    ),
    DescriptionRow(
      Requirement.consultation(of: .body("lmc"), by: .proposer, ConsultationStandard()),
      "consultation(of: body(lmc), by: proposer, "
        + "ConsultationStandard(minimumDays: 0, information: true, considered: true))"
    ),
    DescriptionRow(Requirement.authority, "authority"),
    DescriptionRow(Requirement.representation(power: nil), "representation"),
    DescriptionRow(
      Finding.Fact.didNotVote("abbey", patients: 4_000),
      "didNotVote(abbey, patients: 4000)"
    ),
    DescriptionRow(Finding.Fact.allOf, "allOf"),
    DescriptionRow(
      Finding(.verdict("north", [.for, .none], patients: nil), .open, because: [Finding(.allOf)]),
      "verdict(north, [for, none]) open, because of 1"
    ),
    DescriptionRow(
      Irregularity(.voidBallot, body: "abbey", choice: .for, date: "2022-11-01", isLate: true),
      "Irregularity(code: voidBallot, body: abbey, choice: for, date: 2022-11-01, isLate: true)"
    ),
    DescriptionRow(
      Voice(conflicts: [.init(for: "north", against: "lmc", patients: 5)]),
      "Voice(conflicts: [Conflict(for: north, against: lmc, patients: 5)], "
        + "patients: Patients(for: 0, against: 0, both: 0, silent: 0))"
    ),
    DescriptionRow(
      Step(.giveNotice(to: "lmc", by: "icb"), for: ["told"], from: "2022-10-03", by: "2022-10-20"),
      "Step(action: giveNotice(to: lmc, by: icb), provisions: [told], force: essential, from: 2022-10-03, "
        + "by: 2022-10-20)"
    ),
    DescriptionRow(RequirementResult.Obstacle.bodyDoesNotExist, "bodyDoesNotExist"),
    DescriptionRow(RequirementResult.Obstacle.outsideCompetence, "outsideCompetence"),
    DescriptionRow(RequirementResult.Obstacle.electorsRecused, "electorsRecused"),
    DescriptionRow(RequirementResult.Obstacle.noElectors, "noElectors"),
    DescriptionRow(
      RequirementResult.Obstacle.nobodyRepresents(at: "board"),
      "nobodyRepresents(at: board)"
    ),
    DescriptionRow(Docket.VotesToCarry.unknownBody, "unknownBody"),
    DescriptionRow(ProposalAnalysis.Possibility.undecided, "undecided"),
    DescriptionRow(ProposalAnalysis.LeastSupport.undecided, "undecided"),
    DescriptionRow(
      RequirementResult.VotesNeeded(voters: (1...10).map { "p\($0)" }),
      "VotesNeeded(voters: [p1, p2, p3, p4, p5, p6, p7, p8, 2 more])"
    ),
    DescriptionRow(
      Person("dr-lee", name: String(repeating: "Lee ", count: 40)),
      #"Person(id: dr-lee, name: "Lee Lee Lee Lee Lee Lee Lee Lee Lee Lee Lee Lee Lee Lee Lee …")"#
    ),
  ]
}
