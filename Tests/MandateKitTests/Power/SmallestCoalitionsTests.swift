import MandateKit
import Testing

@Suite("The smallest coalitions")
struct SmallestCoalitionsTests {
  /// A weighted game, with the least number of voters that win and that block.
  struct Weighted: CustomTestStringConvertible {
    var name: String
    var votes: [Int64]
    var quota: Int
    var winning: Int
    var blocking: Int

    var testDescription: String { name }
  }

  static let published = [
    Weighted(
      name: "European Economic Community, 1958",
      votes: [4, 4, 4, 2, 2, 1],
      quota: 12,
      winning: 3,
      blocking: 2
    ),
    Weighted(
      name: "Security Council of the United Nations",
      votes: Array(repeating: 7, count: 5) + Array(repeating: 1, count: 10),
      quota: 39,
      winning: 9,
      blocking: 1
    ),
    Weighted(
      name: "Nassau County, 1958",
      votes: [9, 9, 7, 3, 1, 1],
      quota: 16,
      winning: 2,
      blocking: 2
    ),
    Weighted(
      name: "European Community, 1973",
      votes: [10, 10, 10, 10, 5, 5, 3, 3, 2],
      quota: 41,
      winning: 5,
      blocking: 2
    ),
  ]

  @Test("Published games have coalitions of the known size", arguments: published)
  func weighted(_ game: Weighted) throws {
    let coalitions = try #require(
      try Self.council(
        game.votes.map { _ in 1_000 },
        votes: game.votes,
        rule: DecisionRule(passes: .count(atLeast: game.quota, by: .votes))
      ).smallestCoalitions()
    )
    #expect(coalitions.winningByVoters?.voters.count == game.winning)
    #expect(coalitions.blockingByVoters?.voters.count == game.blocking)
    #expect(coalitions.winningByPatients?.patients == Int64(game.winning) * 1_000)
    #expect(coalitions.winningByVoters?.isExact == true)
    #expect(coalitions.blockingByVoters?.isExact == true)
  }

  /// Returns the question of a proposal that needs the approval of each of some councils of all practices.
  private static func council(
    _ patients: [Int64],
    votes: [Int64],
    rule: DecisionRule,
    councils: Int = 1
  ) throws -> Docket.Question {
    let ids = patients.indices.map { Body.ID("p\($0)") }
    let docket = try Docket {
      (0..<councils).map { Body(Body.ID("council-\($0)"), kind: .federation, rule: rule) }
      zip(ids, patients).map { Body.practice($0, patients: $1) }
      (0..<councils).flatMap { council in
        zip(ids, votes).map { Membership($0, of: Body.ID("council-\(council)"), votes: $1) }
      }
      Body("forum", kind: .placePartnership)
      (0..<councils).map {
        Provision(
          Provision.ID("agreed-\($0)"),
          requires: .approval(of: .body(Body.ID("council-\($0)"))),
          force: .essential
        )
      }
      Proposal.toForum(affecting: "council-0")
    }
    return try docket.question("p")
  }

  @Test(
    "A quorum that everybody's vote meets does not matter, and one that nobody can meet stops it"
  )
  func quorum() throws {
    func coalitions(_ quorum: Int) throws -> SmallestCoalitions? {
      let rule = DecisionRule(
        quorum: .count(atLeast: quorum),
        passes: .share(.moreThan(.half), of: .cast, by: .members)
      )
      return try Self.council([100, 200, 300], votes: [1, 1, 1], rule: rule).smallestCoalitions()
    }
    #expect(try coalitions(3)?.winningByPatients?.voters == ["p0", "p1"])
    #expect(try coalitions(3)?.blockingByPatients?.patients == 300)
    #expect(try coalitions(4)?.winningByVoters == nil)
    #expect(try coalitions(4)?.blockingByVoters?.voters == [])
  }

  @Test("A hundred practices of different sizes, and sixty in two councils, are within the steps")
  func large() throws {
    let patients = (0..<100).map { Int64(3_000 + ($0 * 7_919) % 11_003) }
    let byPatients = try #require(
      try Self.council(
        patients,
        votes: patients.map { _ in 1 },
        rule: .majority(by: .patients)
      ).smallestCoalitions()
    )
    let half = patients.reduce(0, +) / 2
    let ordered = patients.sorted(by: >)
    let fewest = (0...100).first { ordered.prefix($0).reduce(0, +) > half }
    #expect(byPatients.winningByVoters?.voters.count == fewest)
    #expect(byPatients.winningByVoters?.isExact == true)
    let least = try #require(byPatients.winningByPatients)
    #expect(least.patients > half && least.atLeast <= least.patients)
    let both = try #require(
      try Self.council(
        Array(repeating: 1_000, count: 60),
        votes: Array(repeating: 1, count: 60),
        rule: .majority(),
        councils: 2
      ).smallestCoalitions()
    )
    #expect(both.winningByVoters?.voters.count == 31 && both.winningByVoters?.isExact == true)
    #expect(both.blockingByVoters?.voters.count == 30 && both.blockingByVoters?.isExact == true)
  }

  @Test("Where nobody votes there is no coalition to find")
  func none() throws {
    let docket = try Docket {
      Body("forum", kind: .placePartnership)
      Provision.essential("represented", .representation)
      Proposal.toForum(affecting: "forum")
    }
    #expect(try docket.question("p").smallestCoalitions() == nil)
  }
}
