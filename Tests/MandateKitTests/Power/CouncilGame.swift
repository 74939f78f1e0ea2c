@testable import MandateKit

/// A council of practices that decides by a rule, as a game of its own.
struct CouncilGame {
  /// The patients of each practice.
  var patients: [Int64]
  /// The votes of each practice, or none for one each.
  var votes: [Int64] = []
  var rule: DecisionRule

  /// Identifiers in the order of their numbers.
  static func id(_ place: Int) -> Body.ID { Body.ID("p\(10_000 + place)") }

  /// The question of a proposal that needs the council alone.
  func question() throws -> Docket.Question {
    let docket = try Docket {
      Body("council", kind: .federation, rule: rule)
      patients.enumerated().map { Body.practice(Self.id($0), patients: $1) }
      patients.indices.map { place in
        Membership(Self.id(place), of: "council", votes: votes.isEmpty ? nil : votes[place])
      }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("council")))
      Proposal.toForum()
    }
    return try docket.question("p").asOf("2024-01-09")
  }

  /// The council as the only part of its game.
  func part() throws -> CompoundGame.Part { try ExpectedVotes(of: question()).game.parts[0] }

  /// Returns the states of the rule for each way in which its casting vote is settled, each practice being able to be in
  /// some positions, or `nil` where these states and entries do not suffice.
  func states(
    _ positions: PositionSet = [.for, .against],
    states: inout Int,
    entries: Int = Limits.powerEntries
  ) throws -> [RuleStates]? {
    let part = try part()
    var entries = entries
    return part.cases(
      positions: part.electors.map { _ in positions },
      states: &states,
      entries: &entries
    )
  }
}
