import MandateKit

/// Acts on the proposal, before its decision unless another day is given.
extension RecordReviewTests {
  static func vote(
    _ voter: PartyID,
    _ day: CivilDate = Scene.ballotDay,
    castBy caster: PartyID? = nil
  ) -> Act {
    .vote(by: voter, on: "x", .for, date: day, castBy: caster)
  }

  static func consulted(
    _ body: PartyID,
    by party: PartyID,
    opened: CivilDate = "2025-02-03",
    phase: String? = nil
  ) -> Act {
    .consultation(of: body, by: party, on: "x", opened: opened, phase: phase)
  }

  static func recusal(_ party: PartyID, on day: CivilDate = "2025-03-01") -> Act {
    .recusal(by: party, on: "x", date: day)
  }

  static func casting(_ party: PartyID) -> Act {
    .castingVote(by: party, of: "north", on: "x", .for, date: Scene.ballotDay)
  }

  static func told(_ body: PartyID) -> Act {
    .notice(to: body, by: "icb", on: "x", date: "2025-03-01")
  }

  static func attended(_ body: PartyID, on day: CivilDate = "2025-03-01") -> Act {
    .attendance(by: "dr-lee", at: body, on: "x", date: day)
  }
}
