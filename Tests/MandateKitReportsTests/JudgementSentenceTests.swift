import MandateKit
import MandateKitReports
import Testing

@Suite("Sentences of requirements, irregularities and outcomes")
struct JudgementSentenceTests {
  static let details: [RequirementResult.Detail] = [
    .approval(nil), .approval(.init(voters: [])), .approval(.init(voters: ["p1", "p2"])),
    .consultation(RequirementResult.ConsultationPath()),
    .consultation(
      RequirementResult.ConsultationPath(
        openBy: "2022-09-22",
        earliestDecision: "2022-11-18",
        limbs: .init(formative: .met, information: .unmet, time: .unmet, considered: .open)
      )
    ),
    .notice(deadline: "2022-11-03"), .representation(uncovered: []),
    .representation(uncovered: ["p1"]), .authority(uncovered: ["p1", "p2"]),
    .approval(.init(voters: ["p1", "p2"], bounds: .init(atLeast: 1, atMost: 2))),
    .approval(.init(voters: [], bounds: .init(atLeast: 1, atMost: nil))),
  ]

  @Test(
    "A number of votes that is a bound is told as one",
    arguments: [
      (2 as Int?, "it needs at least 1 more vote for, and 2 would carry it"),
      (
        nil,
        "it needs at least 1 more vote for, and it was not shown that any number would carry it"
      ),
    ]
  )
  func bounds(_ most: Int?, _ words: String) {
    let voters: [Body.ID] = most == nil ? [] : ["p1", "p2"]
    let requirement = RequirementResult(
      provision: "r1",
      body: "n1",
      force: .essential,
      status: .open,
      reason: .approvalOpen,
      detail: .approval(.init(voters: voters, bounds: .init(atLeast: 1, atMost: most)))
    )
    #expect(requirement.sentence(Cast.names, decisionDate: nil).contains(words))
  }

  @Test(
    "Every reason has a sentence",
    arguments: RequirementResult.Reason.allCases,
    Status.allCases
  )
  func everyReason(_ reason: RequirementResult.Reason, _ status: Status) {
    for detail in Self.details {
      for body in [nil, "n1", "unknown"] as [Body.ID?] {
        let requirement = RequirementResult(
          provision: "r1",
          body: body,
          force: .essential,
          status: status,
          reason: reason,
          detail: detail
        )
        for date in [nil, "2022-10-20"] as [CivilDate?] {
          let sentence = requirement.sentence(Cast.names, decisionDate: date)
          let faults = Cast.faults(of: sentence, code: reason.rawValue)
          #expect(faults.filter { body != "unknown" || $0 != "a small first letter" } == [])
          #expect(reason == .nobodySelected || !sentence.hasPrefix("Nobody is found"))
        }
        #expect(!requirement.title(Cast.names).isEmpty)
      }
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var reason: RequirementResult.Reason
    var body: Body.ID?
    var detail: RequirementResult.Detail
    var sentence: String
    var testDescription: String { sentence }
  }

  static let rows: [Row] = [
    Row(reason: .approved, body: "n1", detail: details[1], sentence: "Riverside PCN is in favour."),
    Row(
      reason: .approved,
      body: nil,
      detail: details[1],
      sentence: "The practices affected are in favour."
    ),
    Row(
      reason: .approvalOpen,
      body: "n1",
      detail: details[2],
      sentence: "The approval of Riverside PCN is open: 2 more votes for would carry it."
    ),
    Row(
      reason: .approvalOpen,
      body: nil,
      detail: details[1],
      sentence:
        "The approval of the practices affected is open: it would carry if voting closed now."
    ),
    Row(
      reason: .notConsulted,
      body: "lmc",
      detail: details[4],
      sentence: "No consultation of Westshire LMC that counts here is on the record, and there is "
        + "no more time for one: it had to open by 22 September 2022."
    ),
    Row(
      reason: .consultationDefective,
      body: "lmc",
      detail: details[4],
      sentence: "Westshire LMC was consulted, but not to the standard asked: the information given "
        + "is not said to be sufficient, the time given was too short and its product was not "
        + "considered before the decision."
    ),
    Row(
      reason: .noticeOpen,
      body: "n2",
      detail: details[5],
      sentence: "Hilltop PCN has still to be told, by 3 November 2022."
    ),
    Row(
      reason: .nobodyAppointed,
      body: "board",
      detail: details[7],
      sentence: "Nobody is appointed to Westshire board on 20 October 2022 to represent the "
        + "practices."
    ),
    Row(
      reason: .mandateOverCeiling,
      body: "board",
      detail: details[7],
      sentence: "The representatives at Westshire board cannot act for 1 practice affected: the "
        + "mandate has a ceiling, and the proposal is worth more."
    ),
    Row(
      reason: .adReferendum,
      body: "board",
      detail: details[8],
      sentence: "What is agreed at Westshire board is agreed subject to ratification or adoption, "
        + "without which it cannot decide for 2 practices affected."
    ),
  ]

  @Test("Sentences name bodies, numbers and days", arguments: rows)
  func sentences(_ row: Row) {
    let requirement = RequirementResult(
      provision: "r1",
      body: row.body,
      force: .essential,
      status: .open,
      reason: row.reason,
      detail: row.detail
    )
    #expect(requirement.sentence(Cast.names, decisionDate: "2022-10-20") == row.sentence)
  }

  @Test("Every irregularity has a sentence", arguments: Irregularity.Code.allCases)
  func irregularities(_ code: Irregularity.Code) {
    for choice in [nil] + Choice.allCases {
      let irregularity = Irregularity(code, body: "n1", choice: choice, date: "2022-10-20")
      let sentence = irregularity.sentence(Cast.names)
      #expect(Cast.faults(of: sentence, code: code.rawValue) == [])
      #expect(sentence.contains("Riverside PCN") && sentence.contains("20 October 2022"))
    }
  }

  @Test("Every reason for an outcome has a sentence", arguments: Outcome.Reason.allCases)
  func outcomes(_ reason: Outcome.Reason) {
    #expect(Cast.faults(of: reason.sentence, code: reason.rawValue) == [])
    for outcome in Outcome.allCases {
      var resolution = Golden.resolution
      resolution.outcome = outcome
      resolution.reason = reason
      let summary = resolution.summary(Cast.names)
      #expect(Cast.faults(of: summary, code: reason.rawValue) == [])
      #expect(summary.contains(outcome.words))
      resolution.requirements = []
      #expect(resolution.reasonSentence == reason.sentence)
    }
  }
}
