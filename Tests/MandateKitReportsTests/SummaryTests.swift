import MandateKit
import MandateKitReports
import Testing

@Suite("Summaries, and who is meant")
struct SummaryTests {
  @Test("A summary before the decision names its day, and one on the day does not")
  func summaries() {
    var resolution = Golden.resolution
    let before = resolution.summary(Cast.names)
    #expect(
      before.hasPrefix(
        "A walk-in clinic, to be decided on 20 October 2022, is not mandated as of 1 October 2022."
      )
    )
    resolution.asOf = resolution.decisionDate
    let then = resolution.summary(Cast.names)
    #expect(then.hasPrefix("A walk-in clinic is not mandated as of 20 October 2022."))
  }

  @Test("A practice that is not covered is named")
  func uncovered() {
    let finding = Finding(.uncovered("p1"), .unmet)
    #expect(finding.sentence(Cast.names) == "Mill Lane Surgery is not covered for certain.")
  }
}
