import Testing

@testable import MandateKit

@Suite("Bounds of the chance of an approval")
struct ChanceBoundsTests {
  typealias Expectation = ChanceOfApproval.Expectation

  /// Returns expectations that differ from voter to voter.
  private static func expectation(of voter: PartyID, seed: UInt64) -> Expectation {
    var random = SplitMix64(seed: voter.rawValue.utf8.reduce(seed) { $0 &* 31 &+ UInt64($1) })
    func number() -> Double { Double(random.next() % 1_001) / 1_000 }
    return Expectation(takesPart: number(), votesFor: number())
  }

  /// Returns the bounds that some states give, none being left to find the chance exactly.
  private static func bounds(
    _ question: Docket.Question,
    states: Int,
    _ expectation: (PartyID) -> Expectation
  ) throws -> ClosedRange<Double> {
    let votes = ExpectedVotes(of: question)
    var none = 0
    let chance = try #require(
      ChanceOfApproval(
        of: votes.game,
        votes.outlooks(expectation),
        states: &none,
        boundingStates: states
      )
    )
    return chance.bounds
  }

  @Test("The chance of random cases lies in the bounds, however few the states")
  func random() throws {
    var (games, uncertain, tight, open) = (0, 0, 0, 0)
    for seed in UInt64(0)..<400 {
      let docket = try RandomCase.make(seed: seed).docket()
      for question in docket.questions {
        let question = question.asOf(question.proposal.decisionDate.adding(days: -1))
        func expected(_ voter: PartyID) -> Expectation { Self.expectation(of: voter, seed: seed) }
        guard let chance = question.chanceOfApproval(expected), let exact = chance.probability
        else { continue }
        games += 1
        if exact > 0.001, exact < 0.999 { uncertain += 1 }
        for states in [0, 3_000, 300_000] {
          let bounds = try Self.bounds(question, states: states, expected)
          #expect(
            bounds.lowerBound - 1e-10 <= exact && exact <= bounds.upperBound + 1e-10,
            "seed \(seed), \(question.proposal.id), \(states): \(exact) in \(bounds)"
          )
          let width = bounds.upperBound - bounds.lowerBound
          if states == 300_000, width < 1e-9 { tight += 1 }
          if width > 1e-6 { open += 1 }
        }
      }
    }
    #expect(games > 200 && uncertain > 50 && tight > games / 2 && open > 10)
  }

  /// Networks by patients in a federation by patients, some practices in two networks.
  private static func federation(seed: UInt64, quorum: Quorum?) throws -> Docket.Question {
    var random = SplitMix64(seed: seed)
    func number(_ most: Int) -> Int { Int(random.next() % UInt64(most + 1)) }
    let networks = (0..<3).map { Body.ID("n\($0)") }
    let practices = (0..<8).map { Body.ID("p\($0)") }
    let rule = DecisionRule(
      quorum: quorum,
      passes: .share(.moreThan(.half), of: .cast, by: .patients)
    )
    let docket = try Docket {
      networks.map { Body($0, kind: .primaryCareNetwork, rule: rule, binds: true) }
      Body("federation", kind: .federation, rule: rule)
      practices.map { Body.practice($0, patients: Int64(1_000 + number(12_000))) }
      practices.flatMap { practice in
        let first = number(2)
        let second = number(2)
        return [Membership(practice, of: networks[first])]
          + (second == first ? [] : [Membership(practice, of: networks[second])])
      }
      networks.map { Membership($0, of: "federation") }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("federation")))
      Provision.essential("first", .approval(of: .body("n0")))
      Proposal(
        "p",
        subjects: ["s"],
        affects: "federation",
        proposer: "forum",
        forum: "forum",
        decisionDate: "2024-01-10"
      )
    }
    return try docket.question("p").asOf("2024-01-09")
  }

  @Test(
    "Sums on a coarse grid, shared practices and quorums leave the chance inside the bounds",
    arguments: [nil, Quorum.count(atLeast: 2), Quorum.patients(.half)]
  )
  func federations(_ quorum: Quorum?) throws {
    for seed in UInt64(0)..<12 {
      let question = try Self.federation(seed: seed, quorum: quorum)
      func expected(_ voter: PartyID) -> Expectation { Self.expectation(of: voter, seed: seed) }
      let exact = try #require(question.chanceOfApproval(expected)?.probability)
      for states in [0, 5_000, 200_000] {
        let bounds = try Self.bounds(question, states: states, expected)
        #expect(
          bounds.lowerBound - 1e-10 <= exact && exact <= bounds.upperBound + 1e-10,
          "seed \(seed), \(states): \(exact) in \(bounds)"
        )
      }
    }
  }

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
      Proposal(
        "p",
        subjects: ["s"],
        affects: "council-0",
        proposer: "forum",
        forum: "forum",
        decisionDate: "2024-01-10"
      )
    }
    return try docket.question("p").asOf("2024-01-09")
  }

  @Test(
    "A hundred practices of different sizes in one rule by patients have bounds that tell something"
  )
  func manySizes() throws {
    let patients = (0..<100).map { Int64(2_503 + ($0 * 7_919) % 11_003) }
    let question = try Self.councils(patients, rules: [.majority(by: .patients)])
    let bounds = try Self.bounds(question, states: 2_000_000) { _ in
      Expectation(takesPart: 0.7, votesFor: 0.5)
    }
    // As likely carried as not, but for ties.
    #expect(bounds.lowerBound < 0.5 && bounds.upperBound > 0.49)
    #expect(bounds.upperBound - bounds.lowerBound < 0.05, "\(bounds)")
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

  @Test("A set of positions is believed as far as nothing else is possible")
  func masses() {
    var mass = MassFunction()
    mass[.for] = 0.5
    mass[[.for, .none]] = 0.25
    mass[.against] = 0.25
    #expect(mass.beliefOfFor == 0.5 && mass.plausibilityOfFor == 0.75)
    #expect(mass.possible == [.for, .none, .against] && !mass.isExact)
    #expect(mass.within([.for, .against]).sets == [.for, .against])
  }
}
