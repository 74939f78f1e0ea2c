import MandateKit
import Testing

@testable import MandateKitReports

@Suite("What is required against what there is")
struct MeasureTests {
  private static let share = Finding.Fact.share(
    .moreThan(.half),
    of: .all,
    by: .members,
    for: 3,
    total: 8
  )

  @Test(
    "A number has the status of its finding, and is open where nobody has judged it",
    arguments: [(.met, .met), (.unmet, .unmet), (nil, .open)] as [(Status?, Status)]
  )
  func status(_ judged: Status?, _ shown: Status) throws {
    let measure = try #require(Measure(Finding(Self.share, judged), Cast.names))
    #expect(measure.status == shown)
    #expect(measure.actual == 3 && measure.needed == 5 && measure.scale == 8)
  }

  /// An approval of a network whose members have members of their own.
  private func approval(of members: Int) -> RequirementResult {
    let below = (1...members).map { number in
      Finding(
        .verdict(Body.ID("club-\(number)"), .any, patients: nil),
        .open,
        because: [Finding(Self.share, .open)]
      )
    }
    return RequirementResult(
      provision: "agreed",
      body: "n1",
      force: .essential,
      status: .open,
      reason: .approvalOpen,
      detail: .approval(nil),
      because: [Finding(.verdict("n1", .any, patients: nil), .open, because: below)]
    )
  }

  /// A consultation that was held several times.
  private func consultation(times: Int) -> RequirementResult {
    RequirementResult(
      provision: "asked",
      body: "lmc",
      force: .essential,
      status: .unmet,
      reason: .consultationDefective,
      detail: .consultation(RequirementResult.ConsultationPath()),
      because: (1...times).map { number in
        Finding(
          .consultation("lmc", opened: CivilDate("2022-06-01").adding(days: number)),
          .unmet,
          because: [Finding(.time(20, atLeast: 28, inWorkingDays: false), .unmet)]
        )
      }
    )
  }

  private func text(_ requirements: [RequirementResult]) -> String {
    var resolution = Golden.resolution
    resolution.requirements = requirements
    let measures = RequirementMeasures.all(of: resolution, Cast.names)
    return BoundedPageTests.text { MeasureBars(measures: measures).write(to: &$0) }
  }

  @Test(
    "Of very many bodies below one, the numbers of forty are drawn",
    arguments: [1, 40, 41, 43]
  )
  func below(_ count: Int) {
    let text = text([approval(of: count)])
    let shown = English.counted(min(count, 40), "member")
    #expect(text.contains("The numbers of \(shown) whose own members decide"))
    #expect(text.ranges(of: "class=\"bar\"").count == min(count, 40))
    #expect(text.contains("<p>and \(count - 40) more.</p>") == (count > 40))
  }

  @Test(
    "Of very many consultations, the numbers of forty are drawn beside those of the first",
    arguments: [2, 41, 42, 44]
  )
  func further(_ count: Int) {
    let text = text([consultation(times: count)])
    let shown = English.counted(min(count - 1, 40), "further consultation")
    #expect(text.contains("The numbers of \(shown)"))
    #expect(text.contains("<p>and \(count - 41) more.</p>") == (count > 41))
  }

  @Test("Of very many requirements with numbers, forty are drawn", arguments: [40, 41, 42])
  func requirements(_ count: Int) {
    let text = text(Array(repeating: consultation(times: 1), count: count))
    #expect(text.ranges(of: "<figure").count == 40)
    let rest = English.counted(count - 40, "more requirement")
    #expect(text.contains("<p>and \(rest) with numbers.</p>") == (count > 40))
  }
}
