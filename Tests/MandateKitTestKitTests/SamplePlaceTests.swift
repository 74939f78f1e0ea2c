import MandateKit
import MandateKitTestKit
import Testing

@Suite("Sample places")
struct SamplePlaceTests {
  @Test("A sample place is valid and its record leads to a mandate")
  func isValid() throws {
    let place = SamplePlace()
    let proposal = place.proposal()
    let voters = place.practices.flatMap { $0 }
    let record = place.record(
      of: proposal,
      votes: Dictionary(uniqueKeysWithValues: voters.map { ($0, .for) })
    )
    let docket = try Docket(
      governance: Governance(place.document),
      proposals: [proposal],
      record: record
    )
    #expect(docket.resolve(proposal.id, asOf: place.decisionDate)?.outcome == .mandated)
  }

  @Test("The same seed gives the same place, which is valid", arguments: [UInt64](0..<50))
  func isRepeatable(_ seed: UInt64) throws {
    var (first, second) = (SeededGenerator(seed: seed), SeededGenerator(seed: seed))
    let place = SamplePlace.random(using: &first)
    #expect(place == SamplePlace.random(using: &second))
    let votes = place.randomVotes(using: &first)
    #expect(votes == place.randomVotes(using: &second))
    let proposal = place.proposal()
    let docket = try Docket(
      governance: Governance(place.document),
      proposals: [proposal],
      record: place.record(of: proposal, votes: votes)
    )
    #expect(docket.resolve(proposal.id, asOf: place.decisionDate)?.outcome != .undetermined)
  }

  @Test("A generator gives the numbers of its seed")
  func isSeeded() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
    )
    #expect(generator.pick([Int]()) == nil)
  }

  @Test("A generator gives numbers of any range, the whole of them included")
  func ranges() {
    var (generator, same) = (SeededGenerator(seed: 5), SeededGenerator(seed: 5))
    for _ in 0..<20 {
      let number = generator.number(in: .min ... .max)
      #expect(number == Int(truncatingIfNeeded: Int64.min &+ Int64(bitPattern: same.next())))
    }
    #expect((0..<100).allSatisfy { _ in (-3...4).contains(generator.number(in: -3...4)) })
    #expect(generator.number(in: 7...7) == 7)
  }
}
