import MandateKitReports
import Testing

@testable import MandateKit

@Suite("A timeline as lines to read")
struct TimelineLinesTests {
  typealias Timeline = Docket.Timeline

  private static func status(_ body: Body.ID?, _ status: Status) -> Timeline.RequirementStatus {
    Timeline.RequirementStatus(provision: "agreed", body: body, status: status)
  }

  private func lines(
    _ requirements: [Timeline.RequirementStatus],
    notExamined: [CivilDate] = []
  ) -> [String] {
    Timeline(
      proposal: "clinic",
      start: Timeline.State(outcome: .undetermined, requirements: []),
      changes: [
        Timeline.Change(date: "2022-10-01", outcome: .mandated, requirements: requirements)
      ],
      notExamined: notExamined
    )
    .lines(Cast.names)
  }

  static let changes: [([Timeline.RequirementStatus], String)] = [
    ([], "1 October 2022: mandated."),
    ([status(nil, .met)], "1 October 2022: mandated (agreed met)."),
    (
      [status("n1", .met), status("n2", .met), status("lmc", .unmet)],
      "1 October 2022: mandated (agreed of Riverside PCN and Hilltop PCN met and agreed of Westshire "
        + "LMC unmet)."
    ),
    (
      [status("n1", .met), status(nil, .met)],
      "1 October 2022: mandated (agreed of Riverside PCN met and agreed met)."
    ),
  ]

  @Test("A change names the requirements that changed, those alike together", arguments: changes)
  func change(_ requirements: [Timeline.RequirementStatus], _ line: String) {
    #expect(lines(requirements) == ["At first: undetermined.", line])
  }

  @Test("The days as of which not all was examined are named at the end")
  func notExamined() {
    #expect(
      lines([], notExamined: ["2022-10-01", "2022-10-05"]).last
        == "Not all that is possible was examined as of 1 October 2022 and 5 October 2022: what is "
        + "open then may be settled."
    )
  }
}
