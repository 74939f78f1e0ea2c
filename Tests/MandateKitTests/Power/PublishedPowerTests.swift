import MandateKit
import Testing

@Suite("Voting power that is published")
struct PublishedPowerTests {
  /// A game whose indices are published.
  struct Published: CustomTestStringConvertible {
    var name: String
    /// The votes of each voter.
    var votes: [Int64]
    var rule: DecisionRule
    /// The swings of each voter, or `nil` where none were published.
    var swings: [Int64]?
    var shapleyShubik: [Double]?
    var normalisedBanzhaf: [Double]?
    /// How far a published index may differ by its rounding.
    var rounding = 1e-9

    var testDescription: String { name }
  }

  private static func weighted(quota: Int) -> DecisionRule {
    DecisionRule(passes: .count(atLeast: quota, by: .votes))
  }

  static let published = [
    // Brams and Affuso 1976; Straffin 1993.
    Published(
      name: "European Economic Community, 1958",
      votes: [4, 4, 4, 2, 2, 1],
      rule: weighted(quota: 12),
      swings: [10, 10, 10, 6, 6, 0],
      shapleyShubik: [14.0, 14, 14, 9, 9, 0].map { $0 / 60 },
      normalisedBanzhaf: [10.0, 10, 10, 6, 6, 0].map { $0 / 42 }
    ),
    // Banzhaf 1965: of six supervisors three had no power.
    Published(
      name: "Nassau County, 1958",
      votes: [9, 9, 7, 3, 1, 1],
      rule: weighted(quota: 16),
      swings: [16, 16, 16, 0, 0, 0]
    ),
    Published(
      name: "Nassau County, 1964",
      votes: [31, 31, 28, 21, 2, 2],
      rule: weighted(quota: 58),
      swings: [16, 16, 16, 0, 0, 0],
      shapleyShubik: [1.0 / 3, 1.0 / 3, 1.0 / 3, 0, 0, 0]
    ),
    // Straffin 1993: nine votes of fifteen, five of them indispensable.
    Published(
      name: "Security Council of the United Nations",
      votes: Array(repeating: 7, count: 5) + Array(repeating: 1, count: 10),
      rule: weighted(quota: 39),
      swings: Array(repeating: 848, count: 5) + Array(repeating: 84, count: 10),
      shapleyShubik: Array(repeating: 421.0 / 2145, count: 5)
        + Array(repeating: 4.0 / 2145, count: 10)
    ),
    // Brams and Affuso 1976, to three decimals.
    Published(
      name: "European Community, 1973",
      votes: [10, 10, 10, 10, 5, 5, 3, 3, 2],
      rule: weighted(quota: 41),
      normalisedBanzhaf: [0.167, 0.167, 0.167, 0.167, 0.091, 0.091, 0.066, 0.066, 0.016],
      rounding: 6e-4
    ),
  ]

  @Test("Published indices are found", arguments: published)
  func indices(_ game: Published) throws {
    let voters = game.votes.indices.map { Body.ID("v\($0 < 10 ? "0" : "")\($0)") }
    let power = try #require(
      try Docket.Question.ofCouncil(
        bodies: voters.map { .practice($0, patients: 0) },
        memberships: zip(voters, game.votes).map { Membership($0, of: "council", votes: $1) },
        rules: ["council": game.rule]
      ).votingPower()
    )
    #expect(power.voters.map { $0.id } == voters)
    #expect(
      power.bodies.map { $0.id } == ["council"] && power.bodies.allSatisfy { $0.isDictator == true }
    )
    if let swings = game.swings {
      #expect(power.voters.map { $0.swings } == swings)
      #expect(power.voters.map { $0.isDummy } == swings.map { $0 == 0 })
    }
    for (found, expected) in zip(power.voters, game.shapleyShubik ?? []) {
      #expect(abs((found.shapleyShubik ?? .nan) - expected) < 1e-12, "\(found)")
    }
    for (found, expected) in zip(power.normalisedBanzhaf, game.normalisedBanzhaf ?? []) {
      #expect(abs(found - expected) < game.rounding, "\(found)")
    }
    #expect(abs(power.voters.reduce(0.0) { $0 + ($1.shapleyShubik ?? .nan) } - 1) < 1e-11)
  }
}
