import Testing

@testable import MandateKit

@Suite("The votes that would have to change")
struct VoteChangeTests {
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(3_000), by: 1_000).map {
    $0..<$0 + 1_000
  }

  @Test(
    "With these votes the approval holds, and each of those who change had voted otherwise",
    arguments: batches
  )
  func holds(_ seeds: Range<UInt64>) throws {
    var tried = 0
    for seed in seeds {
      let sample = RandomCase.make(seed: seed, tree: true, withMandates: seed % 2 == 0)
      let docket = try sample.docket()
      let question = try docket.question(sample.proposal, asOf: sample.asOf)
      let resolution = question.resolution
      // Votes can be cast only until the decision.
      guard resolution.votingIsOpen else { continue }
      for obstacle in question.path.obstacles {
        guard let change = obstacle.change, let provision = obstacle.provision else { continue }
        #expect(!change.changed.isEmpty, "seed \(seed)")
        let date = sample.asOf.adding(days: 1)
        let votes = (change.changed + change.added).map { voter in
          Change.act(.vote(by: voter, on: sample.proposal, .for, date: date))
        }
        let known = docket.following(
          docket.proposals,
          record: docket.record.known(asOf: sample.asOf)
        )
        let after = try known.changed(by: votes).resolve(
          sample.proposal,
          asOf: resolution.decisionDate
        )
        let requirement = after?.requirements.first {
          $0.provision == provision && $0.body == obstacle.body
        }
        #expect(requirement?.status == .met, "seed \(seed): \(obstacle)\n\(sample)")
        tried += 1
      }
    }
    #expect(tried > 10)
  }

  @Test("They are found with the steps that are left, and no more")
  func budget() throws {
    let scene = Scene.place.requiringNetworks().voting("abbey", "brook", choice: .against)
    let docket = try scene.docket()
    let resolution = try #require(docket.resolve("x", asOf: "2025-03-12"))
    let requirement = try #require(resolution.requirements.first { $0.obstacle == .votesCast })
    var changes = VoteChanges(on: docket, of: "x", asOf: "2025-03-12")
    var steps = SearchBudget(1_000_000)
    let found = changes.change(for: requirement, &steps)
    #expect(found == RequirementResult.VoteChange(changed: ["abbey", "brook"]))
    #expect(steps.left < 1_000_000)
    let left = steps.left
    // What is known of the bodies below is not looked for again.
    #expect(changes.change(for: requirement, &steps) == found)
    #expect(steps.left <= left)
    var none = SearchBudget(0)
    _ = changes.change(for: requirement, &none)
    #expect(none.left == 0)
  }
}
