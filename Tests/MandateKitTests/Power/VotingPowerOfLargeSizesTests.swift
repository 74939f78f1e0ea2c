import Testing

@testable import MandateKit

@Suite("Voting power where sums stand far apart")
struct VotingPowerOfLargeSizesTests {
  /// Returns for each set of voters, as the bits of its index, the sum of their numbers.
  private static func sums(_ numbers: [Int64]) -> [Int64] {
    var sums: [Int64] = [0]
    for number in numbers { sums += sums.map { $0 + number } }
    return sums
  }

  /// Returns the number of sets that win with a voter and not without.
  private static func swings(of voter: Int, _ isWon: [Bool]) -> Int64 {
    Int64(isWon.indices.count { $0 >> voter & 1 == 1 && isWon[$0] && !isWon[$0 ^ (1 << voter)] })
  }

  /// A share in millionths.
  struct ShareRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let millionths: Int
    var isExceeded = false
  }

  static let shares = [
    ShareRow(testDescription: "more than half", millionths: 500_000, isExceeded: true),
    ShareRow(testDescription: "a millionth more than half", millionths: 500_001),
    ShareRow(testDescription: "a millionth less than all", millionths: 999_999),
  ]

  @Test("The greatest sizes that a document can have, counted set by set", arguments: shares)
  func greatestSizes(_ row: ShareRow) throws {
    let patients = (0..<14).map { Int64(Limits.greatestAmount - (1 << $0) * 3 - $0) }
    let share = try #require(Fraction(row.millionths, 1_000_000))
    let threshold: Threshold = row.isExceeded ? .moreThan(share) : .atLeast(share)
    let council = CouncilGame(
      patients: patients,
      rule: DecisionRule(passes: .share(threshold, of: .all, by: .patients))
    )
    let power = try #require(try council.question().votingPower(includingShapleyShubik: false))
    let needed = patients.reduce(0, +) * Int64(row.millionths)
    let isWon = Self.sums(patients).map { sum in
      let reached = sum * 1_000_000
      return row.isExceeded ? reached > needed : reached >= needed
    }
    for (place, voter) in power.voters.enumerated() {
      #expect(voter.swings == Self.swings(of: place, isWon), "\(place)")
    }
  }

  @Test("The chance with the greatest sizes is that of every way of voting")
  func chance() throws {
    let patients = (0..<8).map { Int64(Limits.greatestAmount - (1 << $0) * 5 - $0) }
    let council = CouncilGame(patients: patients, rule: .majority(by: .patients))
    let expected = patients.indices.map { place in
      ChanceOfApproval.Expectation(takesPart: 0.75, votesFor: Double(place + 2) / 10)
    }
    let places = Dictionary(
      uniqueKeysWithValues: patients.indices.map { (CouncilGame.id($0), $0) }
    )
    let chance = try council.question().chanceOfApproval { expected[places[$0] ?? 0] }
    // The lead of those for, with its probability.
    var leads: [(lead: Int64, weight: Double)] = [(0, 1)]
    for (size, expected) in zip(patients, expected) {
      let support = expected.takesPart * expected.votesFor
      var next: [(lead: Int64, weight: Double)] = []
      for (lead, weight) in leads {
        next.append((lead + size, weight * support))
        next.append((lead - size, weight * (expected.takesPart - support)))
        next.append((lead, weight * (1 - expected.takesPart)))
      }
      leads = next
    }
    let counted = leads.reduce(0) { $1.lead > 0 ? $0 + $1.weight : $0 }
    #expect(abs((chance?.probability ?? .nan) - counted) < 2e-12)
  }

  @Test("More sums than may be held have no power, and bounds of a chance")
  func tooManySums() throws {
    let patients = (0..<40).map { (place: Int64) -> Int64 in
      let scattered = place * place * 7_919_003 + place * 104_729
      return 900_000_000 + scattered % 99_999_989
    }
    let question = try CouncilGame(patients: patients, rule: .majority(by: .patients)).question()
    var states = Limits.powerStates
    #expect(question.votingPower(includingShapleyShubik: false, states: &states) == nil)
    #expect(states < Limits.powerStates)
    let chance = try #require(
      question.chanceOfApproval { _ in ChanceOfApproval.Expectation(takesPart: 1, votesFor: 0.5) }
    )
    #expect(chance.probability == nil)
    #expect(chance.bounds.lowerBound <= 0.5 && chance.bounds.upperBound > 0.49)
  }

  /// Returns electors with amounts in one measure beside that of members.
  private static func electorate(_ amounts: [Int64]) -> Electorate<VotingStructure> {
    var electorate = Electorate<VotingStructure>()
    electorate.castingVote = .none
    for (place, amount) in amounts.enumerated() {
      electorate.append(Index(place), Elector(amounts: [1, amount]))
    }
    return electorate
  }

  @Test("Sums of 62 bits are gone through, and those of more are not")
  func widestSums() throws {
    let rule = try CouncilGame(patients: [1], rule: .majority(by: .patients)).part().rule
    func carrying(_ amounts: [Int64]) throws -> Int128? {
      var (states, entries) = (Limits.powerStates, Limits.powerEntries)
      let found = RuleStates(
        rule,
        Self.electorate(amounts),
        positions: amounts.map { _ in [.for, .against] },
        favouringTies: false,
        states: &states,
        entries: &entries
      )
      let weights = amounts.map { _ in ByPosition<Int128>(for: 1, against: 1, abstain: 0, none: 0) }
      return found.map {
        RuleExpansion($0, weights: weights, isKept: true, negligible: 0).verdicts.for
      }
    }
    // In units of their greatest common divisor, which is 2, they come to just below 2 to the power of 62.
    let widest: [Int64] = [1 << 61, 1 << 60, (1 << 60) - 1]
    #expect(try carrying(widest) == 4)
    #expect(try carrying([1 << 61, 1 << 60, (1 << 60) + 1]) == nil)
    // A wide common divisor is left out of the sums.
    #expect(try carrying([1 << 61, 1 << 61, 1 << 61]) == 4)
  }

  @Test("A second test that one voter decides, and four voters of two councils, counted set by set")
  func decidedTogether() throws {
    let first = (0..<12).map { 1_000_001 + Int64(3 * $0 * $0) }
    let patients: [Int64] = first + [1_000_000, 999_990, 999_989, 999_988, 999_987]
    let votes: [Int64] = (0..<12).map { 1 << Int64($0) } + [1 << 13, 1, 1, 1, 1]
    let docket = try Docket {
      Body("council", kind: .federation, rule: RuleStatesTests.both)
      Body("other", kind: .federation, rule: .majority())
      patients.enumerated().map { Body.practice(CouncilGame.id($0), patients: $1) }
      votes.enumerated().map { Membership(CouncilGame.id($0), of: "council", votes: $1) }
      (13..<17).map { Membership(CouncilGame.id($0), of: "other") }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("council")))
      Provision.essential("agreed-too", .approval(of: .body("other")))
      Proposal.toForum()
    }
    let power = try #require(try docket.question("p").votingPower(includingShapleyShubik: false))
    let (allPatients, allVotes) = (patients.reduce(0, +), votes.reduce(0, +))
    let (patientsFor, votesFor) = (Self.sums(patients), Self.sums(votes))
    let isWon = patientsFor.indices.map { set in
      guard 2 * patientsFor[set] > allPatients, 2 * votesFor[set] > allVotes else { return false }
      return (set >> 13).nonzeroBitCount > 2
    }
    for (place, voter) in power.voters.enumerated() {
      #expect(voter.swings == Self.swings(of: place, isWon), "\(place)")
    }
  }
}
