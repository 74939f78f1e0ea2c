@testable import MandateKit

extension ChanceOfApproval.Expectation {
  /// Creates an expectation that differs from voter to voter.
  init(of voter: PartyID, seed: UInt64) {
    var random = SplitMix64(seed: voter.rawValue.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
    func number() -> Double { Double(random.next() % 1_001) / 1_000 }
    self.init(takesPart: number(), votesFor: number())
  }
}

extension Docket.Question {
  /// Returns the bounds of the chance that some states give, none being left to find it exactly.
  func chanceBounds(
    states: Int,
    _ expectation: (PartyID) -> ChanceOfApproval.Expectation
  ) -> ClosedRange<Double>? {
    let votes = ExpectedVotes(of: self)
    var none = 0
    return ChanceOfApproval(
      of: votes.game,
      votes.outlooks(expectation),
      states: &none,
      boundingStates: states
    )?.bounds
  }
}
