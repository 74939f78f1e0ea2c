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

  /// Networks in a federation, all with one rule, some practices being in two networks.
  private static func federation(seed: UInt64, _ row: RuleRow) throws -> Docket.Question {
    var random = SplitMix64(seed: seed)
    func number(_ most: Int) -> Int { Int(random.next() % UInt64(most + 1)) }
    let networks = (0..<3).map { Body.ID("n\($0)") }
    let practices = (0..<8).map { Body.ID("p\($0)") }
    let rule = row.rule
    let docket = try Docket {
      networks.map { Body($0, kind: .primaryCareNetwork, rule: rule, binds: true) }
      Body("federation", kind: .federation, rule: rule)
      practices.map { practice in
        let patients = practice == "p0" ? row.patientsOfFirst : nil
        return Body.practice(practice, patients: patients ?? Int64(1_000 + number(12_000)))
      }
      practices.flatMap { practice in
        let first = number(2)
        let second = number(2)
        let votes = row.hasVotes ? Int64(1 + number(400)) : nil
        return [Membership(practice, of: networks[first], votes: votes)]
          + (second == first ? [] : [Membership(practice, of: networks[second])])
      }
      networks.map { Membership($0, of: "federation") }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("federation")))
      Provision.essential("first", .approval(of: .body("n0")))
      Proposal.toForum(affecting: "federation")
    }
    return try docket.question("p").asOf("2024-01-09")
  }

  /// A rule of each network and of the federation.
  struct RuleRow: CustomTestStringConvertible {
    let testDescription: String
    let rule: DecisionRule
    var patientsOfFirst: Int64?
    var hasVotes = false
    /// The greatest distance of the bounds in the mean of the cases.
    var width: Double
  }

  private static let majority = Condition.share(.moreThan(.half), of: .cast, by: .patients)

  static let rules = [
    RuleRow(testDescription: "no quorum", rule: DecisionRule(passes: majority), width: 0.43),
    RuleRow(
      testDescription: "a quorum of two",
      rule: DecisionRule(quorum: .count(atLeast: 2), passes: majority),
      width: 0.33
    ),
    RuleRow(
      testDescription: "a quorum by patients",
      rule: DecisionRule(quorum: .patients(.half), passes: majority),
      width: 0.2
    ),
    RuleRow(
      testDescription: "a casting vote of a practice",
      rule: DecisionRule(passes: majority, castingVote: .listed(["p0", "p1"])),
      width: 0.52
    ),
    RuleRow(
      testDescription: "a practice of more patients than all others, first",
      rule: DecisionRule(passes: majority),
      patientsOfFirst: 60_000,
      width: 0.47
    ),
    RuleRow(
      testDescription: "patients and votes, with a casting vote of the largest practice",
      rule: DecisionRule(
        passes: .all([majority, .share(.moreThan(.half), of: .cast, by: .votes)]),
        castingVote: .listed(["p0"])
      ),
      patientsOfFirst: 60_000,
      hasVotes: true,
      width: 0.67
    ),
  ]

  @Test(
    "Sums on a coarse grid, shared practices, quorums and casting votes leave the chance inside the bounds",
    arguments: rules
  )
  func federations(_ row: RuleRow) throws {
    var widths = 0.0
    for seed in UInt64(0)..<3 {
      let question = try Self.federation(seed: seed, row)
      func expected(_ voter: PartyID) -> Expectation { Self.expectation(of: voter, seed: seed) }
      let exact = try #require(question.chanceOfApproval(expected)?.probability)
      for states in [0, 2_000, 20_000] {
        let bounds = try Self.bounds(question, states: states, expected)
        #expect(
          bounds.lowerBound - 1e-10 <= exact && exact <= bounds.upperBound + 1e-10,
          "seed \(seed), \(states): \(exact) in \(bounds)"
        )
        if states == 20_000 { widths += (bounds.upperBound - bounds.lowerBound) / 3 }
      }
    }
    #expect(widths <= row.width, "\(widths)")
  }

  @Test(
    "The masses of the verdicts of a rule make the whole, however few the states",
    arguments: rules
  )
  func masses(_ row: RuleRow) throws {
    var parts = 0
    for seed in UInt64(0)..<6 {
      let votes = ExpectedVotes(of: try Self.federation(seed: seed, row))
      let outlooks = votes.outlooks { Self.expectation(of: $0, seed: seed) }
      for part in votes.game.parts where !part.electors.isEmpty {
        let masses = part.electors.map { place in
          if case .voter(let voter) = place { return MassFunction(outlooks[voter].weights) }
          return MassFunction(certain: .any)
        }
        for width in [1, 30, 300, 3_000, 300_000] {
          let verdict = MassExpansion.verdict(
            of: part.rule,
            part.electorate,
            masses: masses,
            width: width
          )
          let whole = verdict.sets.reduce(0) { $0 + verdict[$1] }
          #expect(abs(whole - 1) < 1e-9, "seed \(seed), \(width): \(whole)")
          parts += 1
        }
      }
    }
    #expect(parts > 60)
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
    let bounds = try Self.bounds(question, states: 2_000_000) { _ in
      Expectation(takesPart: 0.7, votesFor: 0.5)
    }
    // As likely carried as not, but for ties.
    #expect(bounds.lowerBound < 0.5 && bounds.upperBound > 0.49)
    #expect(bounds.upperBound - bounds.lowerBound < 0.05, "\(bounds)")
    let point = try Self.bounds(question, states: 1_000_000) { _ in
      Expectation(takesPart: 0.5, votesFor: 0.5)
    }
    #expect(point.lowerBound < 0.5 && point.upperBound > 0.49)
    #expect(point.upperBound - point.lowerBound < 0.2, "\(point)")
  }

  @Test("Sums of two tests that are far apart stay within the states, and the chance in the bounds")
  func farApart() throws {
    let ids = (0..<9).map { Body.ID("p\($0)") }
    let rule = DecisionRule(
      passes: .all([Self.majority, .share(.moreThan(.half), of: .cast, by: .votes)])
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
    let expected: (PartyID) -> Expectation = { Self.expectation(of: $0, seed: 7) }
    let exact = try #require(question.chanceOfApproval(expected)?.probability)
    #expect(exact > 0.01 && exact < 0.99)
    for states in [500, 20_000, 2_000_000] {
      let bounds = try Self.bounds(question, states: states, expected)
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
