import MandateKit

extension RandomCase {
  /// The case, checked and ready to resolve.
  func docket() throws -> Case {
    try Case(
      governance: Governance(arrangement),
      proposals: proposals,
      record: record
    )
  }
}
