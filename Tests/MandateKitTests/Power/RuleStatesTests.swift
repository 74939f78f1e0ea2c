import Testing

@testable import MandateKit

@Suite("The states of a rule, and the work that they count for")
struct RuleStatesTests {
  /// More than half of the patients, and of the votes.
  static let both = DecisionRule(
    passes: .all([
      .share(.moreThan(.half), of: .all, by: .patients),
      .share(.moreThan(.half), of: .all, by: .votes),
    ])
  )

  /// Returns practices of about a million patients whose votes differ, then one with more votes than all others
  /// together, and smaller ones: the votes of the first make states that its own makes one row again.
  private static func council(_ added: [Int64], smaller: Int) -> CouncilGame {
    CouncilGame(
      patients: added.map { 1_000_000 + $0 } + [1_000_000]
        + (0..<smaller).map { 999_999 - Int64($0) },
      votes: added.indices.map { 1 << Int64($0) } + [1 << Int64(added.count + 1)]
        + (0..<smaller).map { _ in 1 },
      rule: both
    )
  }

  @Test("A sum that is come to in several ways counts for each of them")
  func waysToSums() throws {
    func cost(_ added: [Int64]) throws -> Int {
      var states = Limits.powerStates
      let cases = try Self.council(added, smaller: 1).states(states: &states)
      #expect(cases?.count == 1 && cases?.first?.cost == Limits.powerStates - states)
      return Limits.powerStates - states
    }
    // Sums of four powers of 3 are all different, and those of four thousands are few.
    #expect(
      try cost([1, 3, 9, 27, 81, 243, 729, 2_187, 6_561]) == cost((1...9).map { 1_000 * $0 })
    )
  }

  @Test("Sixty-five thousand states become one row in a number of steps that counts each once")
  func manyStatesInOneRow() throws {
    var states = Limits.powerStates
    let cases = try Self.council((1...16).map { 3 * $0 * $0 }, smaller: 4).states(states: &states)
    #expect(cases?.first?.verdicts.isEmpty == false)
    // Each of the 16 practices makes two rows of each that is open.
    let rows = Limits.statesOfOpenRow << 17
    #expect((rows / 2..<2 * rows).contains(Limits.powerStates - states))
  }

  @Test("States that are looked at in vain are taken off all the same")
  func tooMany() throws {
    let council = CouncilGame(
      patients: (0..<30).map { 1_000 + 7 * $0 * $0 },
      rule: .majority(of: .all, by: .patients)
    )
    var states = 100
    #expect(try council.states(states: &states) == nil && states <= 0)
    states = Limits.powerStates
    #expect(try council.states(states: &states, entries: 1_000) == nil)
    #expect(states <= Limits.powerStates - 200)
    states = 1_000
    let question = try council.question()
    #expect(question.votingPower(includingShapleyShubik: false, states: &states) == nil)
    #expect(states <= 0)
  }

  @Test("A state has a mark for each test that a rule may have")
  func marks() {
    var state = OpenState(tests: Limits.mostTests)
    for test in 0..<Limits.mostTests {
      state[test] = test.isMultiple(of: 3) ? .holds : .fails
    }
    #expect(state[Limits.mostTests - 1] == .holds && state[Limits.mostTests - 2] == .fails)
    let truths = (0..<Limits.mostTests).map { state[$0] }
    #expect(truths.count { $0 == .holds } == (Limits.mostTests + 2) / 3)
  }

  /// Positions of practices, with numbers of patients for which there are states, and for which there are too many.
  struct ReachRow: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let positions: PositionSet
    let within: Int64
    let beyond: Int64
  }

  static let reaches = [
    ReachRow(
      testDescription: "for or against",
      positions: [.for, .against],
      within: 3_900_000,
      beyond: 4_200_000
    ),
    ReachRow(
      testDescription: "for, against or none",
      positions: [.for, .against, .none],
      within: 1_300_000,
      beyond: 1_400_000
    ),
  ]

  @Test(
    "A hundred different sizes have states up to a number of patients in all",
    arguments: reaches
  )
  func mostPatients(_ row: ReachRow) throws {
    func isFound(_ all: Int64) throws -> Bool {
      // A hundred different numbers about the mean, and what they lack of all patients.
      var patients = (0..<100).map { all / 100 + ($0 * 7_919) % 2_003 - 1_001 }
      patients[0] += all - patients.reduce(0, +)
      var states = Limits.powerStates
      let council = CouncilGame(patients: patients, rule: .majority(by: .patients))
      return try council.states(row.positions, states: &states) != nil
    }
    #expect(try isFound(row.within))
    #expect(try !isFound(row.beyond))
  }
}
