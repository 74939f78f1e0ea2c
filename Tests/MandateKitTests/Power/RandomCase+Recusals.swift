import MandateKit

extension RandomCase {
  /// Returns the case on whose record there are only the recusals, and these: they change who has voting power.
  func withRecusalsAlone() throws -> (docket: Docket, recusals: [Act]) {
    let recusals = record.acts.filter { if case .recusal = $0 { true } else { false } }
    let docket = try Docket(
      governance: Governance(document),
      proposals: proposals,
      record: ActRecord(recusals)
    )
    return (docket, recusals)
  }
}
