import MandateKit

extension RandomCase {
  /// The case, checked and ready to resolve.
  func docket() throws -> Docket {
    try Docket(
      governance: Governance(document),
      proposals: proposals,
      record: record
    )
  }
}
