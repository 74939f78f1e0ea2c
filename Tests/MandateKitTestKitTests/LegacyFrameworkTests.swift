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
}
