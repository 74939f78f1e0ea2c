import MandateKit
import Testing

@Suite("Voting power of many practices of different sizes")
struct VotingPowerOfManySizesTests {
  /// A rule by patients, with the number of patients that carries it where everyone votes.
  struct RuleRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rule: DecisionRule
    let quota: @Sendable (_ patients: Int) -> Int
  }

  static let rules = [
    RuleRow(testDescription: "majority", rule: .majority(by: .patients)) { $0 / 2 + 1 },
    RuleRow(
      testDescription: "majority, with a quorum",
      rule: DecisionRule(
        quorum: .patients(.half),
        passes: .share(.moreThan(.half), of: .cast, by: .patients)
      )
    ) { $0 / 2 + 1 },
    RuleRow(
      testDescription: "two-thirds",
      rule: DecisionRule(passes: .share(.atLeast(.twoThirds), of: .cast, by: .patients))
    ) { (2 * $0 + 2) / 3 },
  ]

  /// Returns the question of a proposal that needs a council of practices.
  private static func question(
    _ patients: [Int],
    _ rule: DecisionRule
  ) throws -> Docket.Question {
    let docket = try Docket {
      Body("council", kind: .federation, rule: rule).members {
        patients.enumerated().map { place, patients in
          Body.practice(id(place), patients: Int64(patients))
        }
      }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("council")))
      Proposal.toForum()
    }
    return try docket.question("p")
  }

  /// Identifiers in the order of their numbers.
  private static func id(_ place: Int) -> Body.ID { Body.ID("p\(1_000 + place)") }

  /// Returns the probability, with a coin for each other voter, that one decides.
  private static func banzhaf(_ patients: [Int], of voter: Int, quota: Int) -> Double {
    var chances = [Double](repeating: 0, count: quota)
    chances[0] = 1
    for (place, size) in patients.enumerated() where place != voter {
      for sum in (0..<quota).reversed() {
        chances[sum] = (chances[sum] + (sum >= size ? chances[sum - size] : 0)) / 2
      }
    }
    return chances[max(0, quota - patients[voter])...].reduce(0, +)
  }

  /// Returns the share of the orders of all voters in which one decides, from the numbers of sets of each number of
  /// others with each sum.
  private static func shapleyShubik(_ patients: [Int], of voter: Int, quota: Int) -> Double {
    let count = patients.count
    var sets = [[Double]](
      repeating: [Double](repeating: 0, count: quota),
      count: count
    )
    sets[0][0] = 1
    for (place, size) in patients.enumerated() where place != voter {
      for number in stride(from: count - 1, to: 0, by: -1) {
        for sum in stride(from: quota - 1, through: size, by: -1) {
          sets[number][sum] += sets[number - 1][sum - size]
        }
      }
    }
    // The share of each set of a number among all, which falls from set to set.
    var (index, share) = (0.0, 1 / Double(count))
    for number in 0..<count {
      index += share * sets[number][max(0, quota - patients[voter])...].reduce(0, +)
      share *= Double(number + 1) / Double(max(1, count - 1 - number))
    }
    return index
  }

  @Test("A hundred sizes: the Banzhaf index is that of sums counted one by one", arguments: rules)
  func banzhaf(_ row: RuleRow) throws {
    let patients = (0..<100).map { 51 + ($0 * 7_919) % 221 }
    let power = try #require(
      try Self.question(patients, row.rule).votingPower(includingShapleyShubik: false)
    )
    let quota = row.quota(patients.reduce(0, +))
    #expect(power.voters.allSatisfy { $0.shapleyShubik == nil && $0.isDummy == false })
    for place in [0, 1, 17, 50, 99] {
      let counted = Self.banzhaf(patients, of: place, quota: quota)
      #expect(power.voters[place].id == Self.id(place))
      #expect(abs(power.voters[place].banzhaf - counted) < 1e-14, "\(place)")
    }
    let bySize = zip(patients, power.voters).sorted { $0.0 < $1.0 }
    for (smaller, larger) in zip(bySize, bySize.dropFirst()) {
      #expect(smaller.1.banzhaf <= larger.1.banzhaf)
      if smaller.0 == larger.0 { #expect(smaller.1.swings == larger.1.swings) }
    }
  }

  @Test(
    "Forty sizes: the Shapley-Shubik index is that of sets counted by number and sum",
    arguments: rules
  )
  func shapleyShubik(_ row: RuleRow) throws {
    let patients = (0..<40).map { 25 + ($0 * 7_919) % 110 }
    let power = try #require(try Self.question(patients, row.rule).votingPower())
    let quota = row.quota(patients.reduce(0, +))
    for place in [0, 13, 39] {
      let counted = Self.shapleyShubik(patients, of: place, quota: quota)
      #expect(abs((power.voters[place].shapleyShubik ?? .nan) - counted) < 1e-11, "\(place)")
    }
    #expect(abs(power.voters.reduce(0) { $0 + ($1.shapleyShubik ?? .nan) } - 1) < 1e-10)
    #expect(power.bodies.first?.shapleyShubik == 1 && power.bodies.first?.isDictator == true)
  }

  @Test("A test by heads beside that by patients leaves the Banzhaf index exact")
  func headsToo() throws {
    let patients = (0..<24).map { 25 + ($0 * 7_919) % 110 }
    let rule = DecisionRule(
      passes: .all([
        .share(.moreThan(.half), of: .cast, by: .patients),
        .share(.moreThan(.half), of: .cast, by: .members),
      ])
    )
    let power = try #require(try Self.question(patients, rule).votingPower())
    let quota = patients.reduce(0, +) / 2 + 1
    // The sets of each number and sum of the others of one voter.
    let voter = 5
    var sets = [[Int64]](repeating: [Int64](repeating: 0, count: 2 * quota), count: 24)
    sets[0][0] = 1
    for (place, size) in patients.enumerated() where place != voter {
      for number in stride(from: 23, to: 0, by: -1) {
        for sum in stride(from: 2 * quota - 1, through: size, by: -1) {
          sets[number][sum] += sets[number - 1][sum - size]
        }
      }
    }
    func carries(_ number: Int, _ sum: Int) -> Bool { number >= 13 && sum >= quota }
    var swings: Int64 = 0
    for number in sets.indices {
      for sum in sets[number].indices
      where carries(number + 1, sum + patients[voter]) && !carries(number, sum) {
        swings += sets[number][sum]
      }
    }
    #expect(power.voters[voter].swings == swings)
  }
}
