import MandateKitReports
import Testing

@testable import MandateKit

@Suite("What a rule makes of passengers, as sentences")
struct PassengerSentenceTests {
  typealias Needed = RequirementResult.VotesNeeded

  struct Row: Sendable, CustomTestStringConvertible {
    var passengers: [PartyID] = ["p1"]
    var electors = 5
    var patients: Int64 = 9_000
    var canDecide: Bool? = true
    var needed: Needed? = votes(3)
    var without: Needed? = votes(3)
    var ofAll: Needed? = votes(3)
    let testDescription: String
  }

  /// A number of votes, whosever they are.
  private static func votes(_ count: Int) -> Needed {
    Needed(voters: (0..<count).map { Body.ID("v\($0)") })
  }

  static let unknown = Needed(voters: [], bounds: .init(atLeast: 0, atMost: nil))

  static let rows = [
    Row(
      testDescription:
        "Riverside PCN: 1 of 5 electors (Mill Lane Surgery, 9,000 patients). Its silence does not "
        + "matter: the others need 3 votes for, as if it were no member."
    ),
    Row(
      patients: 0,
      without: votes(2),
      testDescription: "Riverside PCN: 1 of 5 electors (Mill Lane Surgery). Its silence counts "
        + "against: the others need 3 votes for, and would need 2 votes, were it no member."
    ),
    Row(
      passengers: ["p1", "p2"],
      patients: 16_000,
      needed: votes(2),
      without: votes(1),
      testDescription:
        "Riverside PCN: 2 of 5 electors (Mill Lane Surgery and Abbey Practice, 16,000 "
        + "patients). Their silence counts against: the others need 2 votes for, and would need 1 "
        + "vote, were they no members."
    ),
    Row(
      electors: 1,
      needed: nil,
      without: nil,
      ofAll: votes(1),
      testDescription: "Riverside PCN: 1 of 1 elector (Mill Lane Surgery, 9,000 patients). Nobody "
        + "else votes in it, so that nothing carries while it is silent."
    ),
    Row(
      passengers: ["p1", "p2"],
      electors: 2,
      patients: 16_000,
      needed: nil,
      without: nil,
      testDescription:
        "Riverside PCN: 2 of 2 electors (Mill Lane Surgery and Abbey Practice, 16,000 "
        + "patients). Nobody else votes in it, so that nothing carries while they are silent."
    ),
    Row(
      canDecide: false,
      needed: nil,
      testDescription: "Riverside PCN: 1 of 5 electors (Mill Lane Surgery, 9,000 patients). Its "
        + "silence blocks: without it no verdict is reached."
    ),
    Row(
      needed: nil,
      testDescription: "Riverside PCN: 1 of 5 electors (Mill Lane Surgery, 9,000 patients). Its "
        + "silence blocks: without it no votes of the others carry."
    ),
    Row(
      needed: votes(0),
      without: votes(0),
      ofAll: votes(0),
      testDescription:
        "Riverside PCN: 1 of 5 electors (Mill Lane Surgery, 9,000 patients). Silence "
        + "is consent in it: no vote for is needed."
    ),
    Row(
      needed: nil,
      without: nil,
      ofAll: nil,
      testDescription:
        "Riverside PCN: 1 of 5 electors (Mill Lane Surgery, 9,000 patients). Nothing "
        + "carries in it, whoever votes."
    ),
    Row(
      passengers: ["p1", "p2"],
      patients: 16_000,
      canDecide: nil,
      needed: unknown,
      without: unknown,
      ofAll: unknown,
      testDescription:
        "Riverside PCN: 2 of 5 electors (Mill Lane Surgery and Abbey Practice, 16,000 "
        + "patients). What their silence does was not found."
    ),
  ]

  @Test("Whether silence blocks, raises what is needed or does not matter is said", arguments: rows)
  func sentence(_ row: Row) {
    let body = Engagement.BodyWithPassengers(
      id: "n1",
      proposal: "clinic",
      electors: row.electors,
      passengers: row.passengers,
      patients: row.patients,
      canDecide: row.canDecide,
      votesNeeded: row.needed,
      votesNeededWithout: row.without,
      votesNeededOfAll: row.ofAll
    )
    #expect(body.sentence(Cast.names) == row.testDescription)
  }
}
