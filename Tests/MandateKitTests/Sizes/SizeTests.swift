import MandateKit
import Testing

@testable import struct MandateKit.SizeCounter
@testable import struct MandateKit.SizeDecisions

@Suite("The sizes of bodies")
struct SizeTests {
  private static let date: CivilDate = "2023-01-31"

  /// Returns a network of practices with some patients.
  @GovernanceBuilder
  private static func network(
    _ id: Body.ID,
    _ patients: [Int64],
    rule: DecisionRule? = nil
  ) -> GovernanceDocument {
    Body(id, kind: .primaryCareNetwork, rule: rule).members {
      for (place, patients) in patients.enumerated() {
        Body.practice(Body.ID("\(id)-\(place + 1)"), patients: patients)
      }
    }
  }

  private static func size(
    _ patients: [Int64],
    rule: DecisionRule? = nil,
    assuming assumptions: SizeAssumptions? = nil
  ) throws -> BodySize {
    let governance = try Governance(network("west", patients, rule: rule))
    let table = governance.sizes(on: date, assuming: assumptions)
    #expect(table.isComplete)
    return try #require(table.sizes.first)
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var patients: [Int64]
    var band: BodySize.Band
    var fewest: Int?
    var minorityHolds = false
    var oneOutvotes = false
    var posts = 1
    var isHard = false
  }

  static let rows = [
    Row(testDescription: "No practice", patients: [], band: .below30000),
    Row(testDescription: "No list size", patients: [0, 0], band: .below30000),
    Row(testDescription: "One practice", patients: [29_999], band: .below30000, fewest: 1),
    Row(
      testDescription: "At 30,000 in halves, of which neither outvotes the other",
      patients: [15_000, 15_000],
      band: .from30000To50000,
      fewest: 2
    ),
    Row(
      testDescription: "At 50,000 by one patient more than half",
      patients: [25_001, 24_999],
      band: .from30000To50000,
      fewest: 1,
      oneOutvotes: true
    ),
    Row(
      testDescription: "Over 50,000, and two of four practices are no minority",
      patients: [20_000, 10_001, 10_000, 10_000],
      band: .above50000,
      fewest: 2
    ),
    Row(
      testDescription: "At 70,000, where two of five practices have most patients",
      patients: [30_000, 10_000, 10_000, 10_000, 10_000],
      band: .above50000,
      fewest: 2,
      minorityHolds: true
    ),
    Row(
      testDescription: "Over 70,000 in four practices",
      patients: [17_501, 17_500, 17_500, 17_500],
      band: .above70000,
      fewest: 2
    ),
    Row(
      testDescription: "Over 70,000 in five practices",
      patients: [14_001, 14_000, 14_000, 14_000, 14_000],
      band: .above70000,
      fewest: 3,
      isHard: true
    ),
    Row(
      testDescription: "One short of 100,000",
      patients: [49_999, 50_000],
      band: .above70000,
      fewest: 1,
      oneOutvotes: true
    ),
    Row(
      testDescription: "At 100,000, with a second post",
      patients: [50_000, 50_000],
      band: .from100000,
      fewest: 2,
      posts: 2
    ),
  ]

  @Test("Bands, majorities and posts at their boundaries", arguments: rows)
  func boundaries(_ row: Row) throws {
    let size = try Self.size(row.patients)
    #expect(size.practices == row.patients.count)
    #expect(size.patients == row.patients.reduce(0, +))
    #expect(size.band == row.band)
    #expect(size.fewestWithMajorityOfPatients == row.fewest)
    #expect(size.minorityHoldsMajority == row.minorityHolds)
    #expect(size.largestOutvotesRest == row.oneOutvotes)
    #expect(size.posts == row.posts)
    #expect(size.isHardToEngage == row.isHard)
    #expect(size.networks == 1)
    #expect(size.decision == nil)
  }

  @Test("Of the largest practices the first counts as the largest")
  func largest() throws {
    #expect(try Self.size([4, 9, 9]).largest?.id == "west-2")
    #expect(try Self.size([0, 0]).largest == nil)
    #expect(try Self.size([0, 3]).practicesWithoutListSize == 1)
  }

  @Test("The fewest practices with most patients are the fewest of all sets of practices")
  func fewest() {
    var random = SplitMix64(seed: 19)
    for _ in 0..<400 {
      let amounts = (0..<Int(random.next() % 9)).map { _ in Int64(random.next() % 7) }
      let all = amounts.reduce(0, +)
      var fewest: Int?
      for set in 0..<(1 << amounts.count) {
        let chosen = amounts.indices.filter { set >> $0 & 1 == 1 }
        let sum = chosen.reduce(0) { $0 + amounts[$1] }
        if 2 * sum > all { fewest = min(fewest ?? .max, chosen.count) }
      }
      #expect(SizeCounter.fewestWithMajority(of: amounts) == fewest, "\(amounts)")
    }
  }

  private static func place() throws -> Governance {
    let document = GovernanceDocument {
      network("east", [8_000, 6_000, 4_000])
      network("west", [60_000, 50_000], rule: .unanimity)
      Body("place", kind: .placePartnership)
      Body("north-lmc", kind: .localMedicalCommittee)
      Body("south-lmc", kind: .localMedicalCommittee)
      Body("board", kind: .integratedCareBoard)
      Membership("east", of: "place")
      Membership("west", of: "place")
      Membership("east-1", of: "north-lmc")
      Membership("east-2", of: "south-lmc")
      Membership("west", of: "north-lmc")
      Membership("east-1", of: "board", isVoting: false)
    }
    return try Governance(document)
  }

  @Test("A place has the practices, the contacts and the posts of its networks")
  func ofPlace() throws {
    let table = try Self.place().sizes(of: ["place", "east", "nowhere"], on: Self.date)
    #expect(table.sizes.map { $0.id } == ["place", "east"])
    let place = try #require(table.sizes.first)
    #expect(place.practices == 5 && place.patients == 128_000)
    #expect(place.networks == 2 && place.posts == 3)
    #expect(place.committees == ["north-lmc", "south-lmc"])
  }

  @Test("Committees and boards are those of the practices, and else those of the body")
  func boundariesCrossed() throws {
    let table = try Self.place().sizes(on: Self.date)
    #expect(table.sizes.map { $0.id } == ["east", "west"])
    #expect(table.sizes[0].committees == ["north-lmc", "south-lmc"])
    #expect(table.sizes[0].boards == ["board"])
    #expect(table.sizes[1].committees == ["north-lmc"])
    #expect(table.sizes[1].boards == [])
    let summary = table.summary
    #expect(summary.acrossCommittees == 1 && summary.acrossBoards == 0)
    #expect(summary.bodies == 2 && summary.networks == 2 && summary.posts == 3)
    #expect(summary[.below30000] == 1 && summary[.from100000] == 1)
    #expect(summary.ofThreePracticesOrMore == 1 && summary.withMinorityHoldingMajority == 0)
    #expect(summary.withLargestOutvotingRest == 1 && summary.ofOnePractice == 0)
    #expect(summary.hardToEngageByPatients == 1 && summary.hardToEngage == 0)
  }

  @Test("A body decides by its own rule, and one without by the rule that is assumed")
  func decisions() throws {
    let assumptions = SizeAssumptions(
      rule: .majority(of: .all, by: .patients),
      expectation: ChanceOfApproval.Expectation(takesPart: 1, votesFor: 0.5)
    )
    let sizes = try Self.place().sizes(on: Self.date, assuming: assumptions).sizes
    let east = try #require(sizes[0].decision)
    // 8,000 of 18,000 are no majority; with 6,000 or with 4,000 they are, and these two together too.
    #expect(!east.isOwnRule && east.votesNeeded?.count == 2)
    #expect(east.powerOfLargest == 0.5)
    #expect(east.chance == 0.5)
    let west = try #require(sizes[1].decision)
    #expect(west.isOwnRule && west.votesNeeded?.count == 2)
    #expect(west.powerOfLargest == 0.5)
    #expect(west.chance == 0.25)
  }

  @Test("A limited competence does not stand in the way of how a body decides")
  func competence() throws {
    var document = GovernanceDocument { Self.network("west", [5, 4], rule: .unanimity) }
    for entry in document.bodies.indices where document.bodies[entry].id == "west" {
      document.bodies[entry].competence = ["contract"]
    }
    let sizes = try Governance(document).sizes(on: Self.date, assuming: SizeAssumptions()).sizes
    #expect(sizes[0].decision?.votesNeeded?.count == 2)
  }

  @Test(
    "Where the states do not suffice the votes are found all the same, and no power and no chance"
  )
  func fewStates() throws {
    let governance = try Governance(
      GovernanceDocument { Self.network("west", (0..<30).map { 1_000 + 7 * $0 * $0 }) }
    )
    let assumptions = SizeAssumptions(
      rule: .majority(of: .all, by: .patients),
      expectation: ChanceOfApproval.Expectation(takesPart: 1, votesFor: 0.5)
    )
    func decision(_ decisions: SizeDecisions?) throws -> BodySize.Decision {
      var decisions = try #require(decisions)
      let decision = decisions.decision(of: "west", largest: "west-30")
      return try #require(decision)
    }
    let bounded = try decision(
      SizeDecisions(governance, of: ["west"], on: Self.date, assuming: assumptions, states: 100)
    )
    #expect(bounded.powerOfLargest == nil && bounded.chance == nil)
    #expect(bounded.votesNeeded?.count == 9)
    let found = try decision(
      SizeDecisions(governance, of: ["west"], on: Self.date, assuming: assumptions)
    )
    #expect(found.powerOfLargest != nil && found.chance != nil)
    #expect(found.votesNeeded == bounded.votesNeeded)
  }

  @Test("An assumed rule that names nobody gives no decisions")
  func invalidRule() throws {
    let assumptions = SizeAssumptions(rule: DecisionRule(passes: .consentOf("nobody")))
    #expect(try Self.size([5, 4], assuming: assumptions).decision == nil)
  }

  @Test("Where nobody votes in a body no votes carry")
  func nobodyVotes() throws {
    let decision = try #require(try Self.size([], assuming: SizeAssumptions()).decision)
    #expect(decision.votesNeeded == nil && decision.powerOfLargest == nil)
  }

  @Test("Splitting a network leaves all practices and patients and adds a contact")
  func split() throws {
    let governance = try Self.place()
    let docket = try Docket(governance: governance, proposals: [], record: ActRecord())
    let new = Body("south", kind: .primaryCareNetwork)
    let changed = try docket.changed(
      by: [.split("east", members: ["east-3"], into: new, on: Self.date)]
    )
    let before = governance.sizes(of: ["east"], on: Self.date).summary
    let after = changed.governance.sizes(of: ["east", "south"], on: Self.date).summary
    #expect(before.practices == after.practices && before.patients == after.patients)
    #expect(after.networks == before.networks + 1 && after.posts == before.posts + 1)
  }

  @Test("Sizes are those of the date")
  func dated() throws {
    let document = GovernanceDocument {
      Body(
        "west",
        kind: .primaryCareNetwork,
        existence: Period(from: "2019-07-01")
      )
      Body.practice("ash", patients: 5_000)
      Membership("ash", of: "west", period: Period(from: "2020-04-01"))
    }
    let governance = try Governance(document)
    #expect(governance.sizes(on: "2019-06-30").sizes.isEmpty)
    #expect(governance.sizes(on: "2019-07-01").sizes.map { $0.practices } == [0])
    #expect(governance.sizes(on: "2020-04-01").sizes.map { $0.patients } == [5_000])
  }

  @Test("Progress is told after each body")
  func progress() throws {
    var told: [[Int]] = []
    _ = try Self.place().sizes(on: Self.date) { told.append([$0, $1]) }
    #expect(told == [[1, 2], [2, 2]])
  }
}
