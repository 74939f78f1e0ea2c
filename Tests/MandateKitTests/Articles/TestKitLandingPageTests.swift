import MandateKit
import MandateKitTestKit
import Testing

/// The code of the landing page of the test kit.
@Suite("The landing page of the test kit")
struct TestKitLandingPageTests {
  @Test("No network of three blocks")
  func article() throws {
    // In the article:
    let place = SamplePlace(networks: 3, practicesEach: 4)
    let governance = try Governance(place.document)
    let violations = Constitution.check(
      governance,
      that: .canBeMandated(place.proposal()),
      .noSinglePCNCanBlock(place.proposal())
    )
    #expect(shown(violations.count) == "0")
    // Not in the article.
  }
}
