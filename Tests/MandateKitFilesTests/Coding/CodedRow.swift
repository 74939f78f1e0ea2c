import Foundation
import MandateKit
import MandateKitFiles
import Testing

/// A value and the JSON that is made of it.
struct CodedRow: Sendable, CustomTestStringConvertible {
  let text: String
  /// Encodes the value.
  let encode: @Sendable (JSONEncoder) throws -> Data
  /// Whether the value comes back from each pair of coders, in a list as property lists need it.
  let comesBack: @Sendable () throws -> Bool

  init<Value: Codable & Equatable & Sendable>(_ value: Value, _ text: String) {
    self.text = text
    encode = { try $0.encode(value) }
    comesBack = { try Coders.allCases.allSatisfy { try $0.roundTrip([value]) == [value] } }
  }

  var testDescription: String { text }

  static let all: [CodedRow] = [
    CodedRow("2022-10-03" as CivilDate, #""2022-10-03""#),
    CodedRow("2/4" as Fraction, #""2/4""#),
    CodedRow("Mill Lane" as PartyID, #""Mill Lane""#),
    CodedRow("contract.local" as SubjectPath, #""contract.local""#),
    CodedRow("*" as SubjectPattern, #""*""#),
    CodedRow(BodyKind.localMedicalCommittee, #""localMedicalCommittee""#),
    CodedRow("lay" as MembershipClass, #""lay""#),
    CodedRow(Choice.for, #""for""#),
    CodedRow(CastingVote.Choice.against, #""against""#),
    CodedRow(Position.none, #""none""#),
    CodedRow([.for, .none] as PositionSet, #"["for","none"]"#),
    CodedRow(Status.unmet, #""unmet""#),
    CodedRow(Outcome.mandated, #""mandated""#),
    CodedRow(Outcome.Reason.nothingGrants, #""nothingGrants""#),
    CodedRow(RequirementResult.Kind.notice, #""notice""#),
    CodedRow(RequirementResult.Reason.opposed, #""opposed""#),
    CodedRow(Finding.Code.ballot, #""ballot""#),
    CodedRow(Irregularity.Code.voidBallot, #""voidBallot""#),
    CodedRow(Warning.Code.severalRules, #""severalRules""#),
    CodedRow(Condition.Denominator.cast, #""cast""#),
    CodedRow(Condition.Weight.votes, #""votes""#),
    CodedRow(Quorum.Total.whole, #""whole""#),
    CodedRow(VoteScale.Rounding.nearest, #""nearest""#),
    CodedRow(Power.agree, #""agree""#),
    CodedRow(Effect.position, #""position""#),
    CodedRow(ProposalDate.opening, #""opening""#),
    CodedRow(Provision.Force.exposure, #""exposure""#),
    CodedRow(Appointment.Capacity.expert, #""expert""#),
    CodedRow(Consultation.Answer.object, #""object""#),
    CodedRow(Source.Basis.statute, #""statute""#),
    CodedRow(BodySelector.Role.forum, #""forum""#),
    CodedRow(BankHoliday.Table.england, #""england""#),
    CodedRow(BankHoliday.table(.england), #""england""#),
    CodedRow(BankHoliday.day("2022-08-29"), #""2022-08-29""#),
    CodedRow(Period(from: "2022-04-01"), #"{"from":"2022-04-01"}"#),
    CodedRow(Period.always, "{}"),
    CodedRow(Threshold.moreThan(.half), #"{"moreThan":"1/2"}"#),
    CodedRow(Condition.consentOf("a"), #"{"consentOf":"a"}"#),
    CodedRow(Quorum.fraction(.half), #"{"fraction":"1/2"}"#),
    CodedRow(DecisionRule(passes: .noneAgainst), #"{"passes":{"noneAgainst":{}}}"#),
    CodedRow(CastingVoteHolder.presiding, #""presiding""#),
    CodedRow(CastingVoteHolder.listed(["dr"]), #"["dr"]"#),
    CodedRow(ListSize.constant(5), "5"),
    CodedRow(
      ListSize.dated([.init(from: "2022-04-01", patients: 5)]),
      #"[{"from":"2022-04-01","patients":5}]"#
    ),
    CodedRow(Requirement.authority, #"{"authority":{}}"#),
    CodedRow(Requirement.Party.representatives, #""representatives""#),
    CodedRow(Requirement.Party.named("icb"), #"{"named":"icb"}"#),
    CodedRow(BodySelector.every(.practice), #"{"every":"practice"}"#),
    CodedRow(Occasion(concession: false), #"{"concession":false}"#),
    CodedRow(Source("The Act", year: 2006), #"{"title":"The Act","year":2006}"#),
    CodedRow(Mandate.Ratification(by: "n", within: 5), #"{"by":"n","within":5}"#),
    CodedRow(Person("dr", name: "Dr \"A\""), #"{"id":"dr","name":"Dr \"A\""}"#),
    CodedRow(
      Act.revocation(of: "m", date: "2022-10-03"),
      #"{"revocation":{"date":"2022-10-03","of":"m"}}"#
    ),
    CodedRow(ActRecord(), "[]"),
    CodedRow(GovernanceDocument(people: [Person("dr")]), #"{"people":[{"id":"dr"}]}"#),
    CodedRow(
      CaseFile(document: GovernanceDocument()),
      #"{"governance":{},"schema":"mandatekit/1"}"#
    ),
  ]
}
