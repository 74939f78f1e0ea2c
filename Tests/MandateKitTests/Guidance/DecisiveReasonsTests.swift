import MandateKit
import Testing

@Suite("Decisive reasons")
struct DecisiveReasonsTests {
  @Test("The one voter who tipped a PCN is decisive, and those who were outvoted are not")
  func tippingVote() throws {
    var place = SmallPlace()
    place.votes = [("p1", .for), ("p2", .for), ("p3", .against), ("p4", .for)]
    let docket = try place.docket()
    let reasons = try #require(docket.decisiveReasons(for: "hub", asOf: "2023-03-01"))
    #expect(reasons.outcome == .mandated)
    #expect(reasons.requirements.map(\.provision) == ["agree"])
    // p1 and p2 each against would make it 1 to 2; p4 alone carries the south.
    #expect(Set(reasons.voters.map(\.body)) == ["p1", "p2", "p4"])
    let byP4 = reasons.voters.filter { $0.body == "p4" }.map(\.instead)
    #expect(byP4 == [.against, .abstain])
  }

  @Test("A veto that changed nothing is not decisive")
  func idleVeto() throws {
    var place = SmallPlace()
    place.document.provisions.append(
      Provision("lmc-agrees", requires: .approval(of: .body("lmc")), force: .essential)
    )
    place.votes = [("p1", .against), ("p2", .against), ("p4", .against), ("lmc", .against)]
    let docket = try place.docket()
    let reasons = try #require(docket.decisiveReasons(for: "hub", asOf: "2023-03-01"))
    #expect(reasons.outcome == .notMandated)
    #expect(reasons.requirements.isEmpty)
    #expect(reasons.voters.isEmpty)
  }

  @Test("A voter is decisive exactly where another vote on the record gives another outcome")
  func agreesWithTheRecord() throws {
    var decisive = 0
    for seed in 0..<400 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed, tree: true, withMandates: seed % 2 == 0)
      let docket = try sample.docket()
      // Where agreement is irrevocable, an earlier vote for counts in place of one that is exchanged.
      if sample.proposals.contains(where: { $0.id == sample.proposal && $0.irrevocable }) {
        continue
      }
      let outcome = docket.resolve(sample.proposal, asOf: sample.asOf)?.outcome
      let reasons = try #require(docket.decisiveReasons(for: sample.proposal, asOf: sample.asOf))
      var expected: Set<String> = []
      for (entry, act) in sample.record.acts.enumerated() {
        guard case .vote(let vote) = act, vote.proposal == sample.proposal else { continue }
        for choice in Choice.allCases where choice != vote.choice {
          var otherwise = sample
          var changed = vote
          changed.choice = choice
          otherwise.record.acts[entry] = .vote(changed)
          let result = try otherwise.docket().resolve(sample.proposal, asOf: sample.asOf)?.outcome
          if result != outcome { expected.insert("\(vote.by) \(choice)") }
        }
      }
      let found = Set(reasons.voters.map { "\($0.body) \($0.instead)" })
      #expect(found == expected, "seed \(seed)")
      decisive += found.count
    }
    #expect(decisive > 50)
  }
}
