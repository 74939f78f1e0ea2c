import MandateKit
import Testing

@Suite("Where nothing grants a mandate, whose approval would")
struct PossibleGrantorsTests {
  /// A change to a small place in which no provision grants a mandate, and who is named.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let grantors: [Body.ID]
    let change: @Sendable (inout SmallPlace) -> Void

    init(
      _ name: String,
      _ grantors: [Body.ID],
      change: @escaping @Sendable (inout SmallPlace) -> Void = { _ in }
    ) {
      testDescription = name
      self.grantors = grantors
      self.change = change
    }
  }

  static let rows: [Row] = [
    Row("those who stand for every practice affected", ["lmc", "place"]),
    Row("not the proposer", ["lmc"]) { $0.proposals[0].proposer = "place" },
    Row("not the forum", ["place"]) { $0.proposals[0].forum = "lmc" },
    Row("not who is no part of general practice", ["lmc"]) {
      $0.document.change("place") { $0.kind = .integratedCareBoard }
    },
    Row("networks where nobody stands for all, and nobody else", ["north", "south"]) { place in
      place.document.change("lmc") { $0.kind = .federation }
      place.document.memberships = place.document.memberships.filter { $0.group != "place" }
      place.document.memberships.append(Membership("p1", of: "lmc"))
      place.proposals[0].affects = ["north", "south"]
    },
    Row("no practice, where one alone is affected", ["lmc", "place", "south"]) {
      $0.proposals[0].affects = ["p4"]
    },
  ]

  @Test("They are named by identifier", arguments: rows)
  func named(_ row: Row) throws {
    var place = SmallPlace()
    place.document.provisions.removeFirst()
    row.change(&place)
    let path = try #require(place.docket().path(for: "hub", asOf: "2023-02-10"))
    let obstacle = try #require(path.obstacles.first)
    #expect(obstacle.code == .nothingGrants)
    #expect(obstacle.possibleGrantors == row.grantors)
  }
}
