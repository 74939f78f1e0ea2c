import Testing

@testable import MandateKit

@Suite("Bounds of the chance of an approval by many practices")
struct ChanceBoundsOfManyTests {
  typealias Expectation = ChanceOfApproval.Expectation

  /// Returns the question of a proposal that needs the approval of each of some councils of all practices.
  private static func councils(_ patients: [Int64], rules: [DecisionRule]) throws -> Docket.Question
  {
    let ids = patients.indices.map { Body.ID("p\($0)") }
    let councils = rules.indices.map { Body.ID("council-\($0)") }
    let docket = try Docket {
      zip(councils, rules).map { Body($0, kind: .federation, rule: $1) }
      zip(ids, patients).map { Body.practice($0, patients: $1) }
      councils.flatMap { council in ids.map { Membership($0, of: council) } }
      councils.map {
        Provision(Provision.ID($0.rawValue), requires: .approval(of: .body($0)), force: .essential)
      }
      Body("forum", kind: .placePartnership)
      Proposal.toForum(affecting: "council-0")
    }
    return try docket.question("p").asOf("2024-01-09")
  }

  /// A hundred practices of different sizes, in some order.
  struct SizesRow: CustomTestStringConvertible {
    let testDescription: String
    let patients: [Int64]
  }

  static let sizes: [SizesRow] = {
    let patients = (0..<100).map { Int64(2_503 + ($0 * 7_919) % 11_003) }
    return [
      SizesRow(testDescription: "as they come", patients: patients),
      SizesRow(testDescription: "smallest first", patients: patients.sorted()),
      SizesRow(testDescription: "largest first", patients: patients.sorted().reversed()),
      SizesRow(testDescription: "a very large one first", patients: [60_000] + patients.dropLast()),
    ]
  }()

  @Test(
    "A hundred practices of different sizes in one rule by patients have bounds that tell something",
    arguments: sizes
  )
  func manySizes(_ row: SizesRow) throws {
    let question = try Self.councils(row.patients, rules: [.majority(by: .patients)])
    let bounds = try #require(
      question.chanceBounds(states: 2_000_000) { _ in Expectation(takesPart: 0.7, votesFor: 0.5) }
    )
    // As likely carried as not, but for ties.
    #expect(bounds.lowerBound < 0.5 && bounds.upperBound > 0.49)
    #expect(bounds.upperBound - bounds.lowerBound < 0.05, "\(bounds)")
    let point = try #require(
      question.chanceBounds(states: 1_000_000) { _ in Expectation(takesPart: 0.5, votesFor: 0.5) }
    )
    #expect(point.lowerBound < 0.5 && point.upperBound > 0.49)
    #expect(point.upperBound - point.lowerBound < 0.2, "\(point)")
  }

  @Test("Sums of two tests that are far apart stay within the states, and the chance in the bounds")
  func farApart() throws {
    let ids = (0..<9).map { Body.ID("p\($0)") }
    let rule = DecisionRule(
      passes: .all([
        Condition.share(.moreThan(.half), of: .cast, by: .patients),
        .share(.moreThan(.half), of: .cast, by: .votes),
      ])
    )
    let docket = try Docket {
      Body("council", kind: .federation, rule: rule)
      ids.indices.map { Body.practice(ids[$0], patients: $0 == 0 ? 1_000_000 : 0) }
      ids.indices.map { place in
        let votes: Int64 = place == 0 ? 1 : 999_999_937 / Int64(2 * place + 1)
        return Membership(ids[place], of: "council", votes: votes)
      }
      Provision.essential("agreed", .approval(of: .body("council")))
      Body("forum", kind: .placePartnership)
      Proposal.toForum()
    }
    let question = try docket.question("p").asOf("2024-01-09")
    let expected: (PartyID) -> Expectation = { Expectation(of: $0, seed: 7) }
    let exact = try #require(question.chanceOfApproval(expected)?.probability)
    #expect(exact > 0.01 && exact < 0.99)
    for states in [500, 20_000, 2_000_000] {
      let bounds = try #require(question.chanceBounds(states: states, expected))
      #expect(
        bounds.lowerBound - 1e-10 <= exact && exact <= bounds.upperBound + 1e-10,
        "\(states): \(exact) in \(bounds)"
      )
    }
  }

  @Test("Forty practices in two councils: at least the product, at most the least of the two")
  func sharedVoters() throws {
    let patients = Array(repeating: Int64(1_000), count: 40)
    let expected: (PartyID) -> Expectation = { _ in Expectation(takesPart: 0.8, votesFor: 0.55) }
    let one = try Self.councils(patients, rules: [.majority()])
    let both = try Self.councils(patients, rules: [.majority(), .majority()])
    let single = try #require(one.chanceOfApproval(expected)?.probability)
    let chance = try #require(both.chanceOfApproval(expected))
    #expect(chance.probability == nil)
    #expect(chance.turnoutSensitivity == nil)
    #expect(chance.voters.allSatisfy { $0.supportSensitivity == nil && $0.expectation != nil })
    // The two councils vote alike, so that the chance is that of one.
    #expect(abs(chance.bounds.upperBound - single) < 1e-9)
    #expect(abs(chance.bounds.lowerBound - single * single) < 1e-9)
    // A quorum can break what the product rests on.
    let quorate = DecisionRule(
      quorum: .count(atLeast: 30),
      passes: .share(.moreThan(.half), of: .cast, by: .members)
    )
    let withQuorum = try Self.councils(patients, rules: [quorate, quorate])
    let alone = try #require(
      try Self.councils(patients, rules: [quorate]).chanceOfApproval(expected)?.probability
    )
    let bounds = try #require(withQuorum.chanceOfApproval(expected)).bounds
    #expect(abs(bounds.lowerBound - max(0, 2 * alone - 1)) < 1e-9)
    #expect(abs(bounds.upperBound - alone) < 1e-9)
  }
}
