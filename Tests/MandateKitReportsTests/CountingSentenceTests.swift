import MandateKit
import Testing

@testable import MandateKitReports

@Suite("A number goes with its noun and its verb")
struct CountingSentenceTests {
  /// The nouns that sentences count.
  static let nouns = [
    "practice", "patient", "member", "vote", "day", "step", "requirement", "body", "class", "error",
    "warning", "note", "PCN", "LMC", "ICB", "elector",
  ]

  /// What is wrong with the numbers in a sentence: `1 patients`, `2 patient`, `1 are`.
  static func faults(in sentence: String) -> [String] {
    let words = sentence.split(whereSeparator: { " ,;:.()".contains($0) }).map(String.init)
    var faults: [String] = []
    for (index, word) in words.enumerated()
    where word.allSatisfy({ $0.isNumber }) && word.count < 4 {
      // A part of a total is of the total's number: `1 of 2 practices`.
      let rest = words[(index + 1)...].prefix(3)
      for (distance, next) in rest.enumerated() {
        if next.first?.isNumber ?? true { break }
        let isSingular = nouns.contains(next)
        let isPlural = nouns.contains { $0 + "s" == next || $0 + "es" == next } || next == "bodies"
        if word == "1", isPlural || distance == 0 && next == "are" { faults.append("1 … \(next)") }
        if word != "1", isSingular || distance == 0 && next == "is" {
          faults.append("\(word) … \(next)")
        }
        if isSingular || isPlural || next == "of" { break }
      }
    }
    return faults
  }

  @Test("The check finds what it is for, and nothing else")
  func check() {
    for bad in ["with 1 patients", "1 are needed", "2 practice affected", "1 more votes", "0 vote"]
    {
      #expect(CountingSentenceTests.faults(in: bad).count == 1, "\(bad)")
    }
    for good in [
      "1 of 2 practices", "on 1 August 2022", "0 patients", "1 is needed", "line 2", "2022 is",
    ] {
      #expect(CountingSentenceTests.faults(in: good) == [], "\(good)")
    }
  }

  @Test("Findings with numbers of nought, one and two", arguments: [0, 1, 2], [0, 1, 2])
  func findings(_ part: Int64, _ total: Int64) {
    let (some, all) = (Int(part), Int(total))
    var facts = FactSamples.counted(some)
    for weight in Condition.Weight.allCases {
      for name in [nil, "lay" as MembershipClass?] {
        facts += [
          .share(.atLeast(.half), of: .all, by: weight, among: name, for: part, total: total),
          .share(.moreThan(.half), of: .cast, by: weight, among: name, for: part, total: total),
          .count(atLeast: total, by: weight, among: name, for: part),
          .quorum(
            .share(.atLeast(.half), of: .all, by: weight, among: name),
            present: part,
            of: total
          ),
          .quorum(.count(atLeast: all, by: weight, among: name), present: part, of: total),
        ]
      }
    }
    facts += [
      .noneAgainst(among: nil, against: some), .noneAgainst(among: "lay", against: some),
      .countsAs("n1", patients: part, votes: total, classes: ["lay"]),
      .time(some, atLeast: all, inWorkingDays: false),
      .time(some, atLeast: all, inWorkingDays: true),
      .time(nil, atLeast: all, inWorkingDays: true),
      .interval(some, atLeast: all, inWorkingDays: true, clear: true),
      .coversOfItself("n1", practices: some, of: all),
      .mandateCovers("m", holder: "n1", practices: some, of: all),
    ]
    for fact in facts {
      for status in [Status.met, .open, .unmet, nil] {
        let sentence = Finding(fact, status).sentence(Cast.names)
        #expect(CountingSentenceTests.faults(in: sentence) == [], "\(sentence)")
      }
    }
  }

  @Test("Explanations with numbers of nought, one and two", arguments: [0, 1, 2])
  func explanations(_ count: Int) {
    let practices = (0..<count).map { Body.ID("p\($0)") }
    func requirement(_ detail: RequirementResult.Detail, _ reason: RequirementResult.Reason)
      -> RequirementResult
    {
      RequirementResult(
        provision: "v",
        body: "n1",
        force: .essential,
        status: .open,
        reason: reason,
        source: nil,
        detail: detail
      )
    }
    let requirements = [
      requirement(.approval(.init(voters: practices)), .approvalOpen),
      requirement(
        .approval(.init(voters: practices, bounds: .init(atLeast: count, atMost: count))),
        .approvalOpen
      ),
      requirement(.representation(uncovered: practices), .forumPartlyAuthorised),
    ]
    let resolution = Resolution(
      proposal: "clinic",
      asOf: "2022-10-01",
      decisionDate: "2022-10-20",
      outcome: .undetermined,
      reason: .essentialOpen,
      affected: .init(practices: count, patients: Int64(count)),
      requirements: Array(requirements.prefix(count + 1)),
      positions: [],
      voice: Voice(
        conflicts: [.init(for: "n2", against: "lmc", patients: Int64(count))],
        patients: .init()
      ),
      irregularities: [],
      earliestDecision: nil
    )
    for line in AnswerText([resolution], names: Cast.names, width: 10_000).description
      .split(separator: "\n")
    {
      #expect(CountingSentenceTests.faults(in: String(line)) == [], "\(line)")
    }
  }
}
