import MandateKit
import MandateKitTestKit
import XCTest

/// The checks return values, so they serve XCTest as well.
final class LegacyFrameworkTests: XCTestCase {
  func testChecksServeXCTest() throws {
    let place = SamplePlace()
    let governance = try Governance(place.document)
    XCTAssertEqual(Constitution.check(governance, that: .noSinglePCNCanBlock(place.proposal())), [])
  }

  func testEachViolationIsAnIssue() throws {
    let place = SamplePlace()
    let governance = try Governance(place.document)
    for violation in Constitution.check(governance, that: .canBeMandated(place.proposal())) {
      XCTFail("\(violation)")
    }
  }

  func testScenariosServeXCTest() throws {
    for result in try ScenarioSuite(reading: PackageResources.riverside_json).results
    where !result.hasPassed { XCTFail(result.report) }
  }
}
