import MandateKit
import Testing

/// Proposals are compiled in advance or when they are asked about, and share what they can.
@Suite("However a proposal is compiled, the answer is the same")
struct CompiledProposalTests {
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(1_200), by: 300).map {
    $0..<$0 + 300
  }

  @Test("Compiled when it is asked about, or in advance", arguments: batches)
  func compiledLater(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      let later = docket.following(sample.proposals, record: sample.record)
      for proposal in sample.proposals {
        let answer = docket.resolve(proposal.id, asOf: sample.asOf)
        #expect(later.resolve(proposal.id, asOf: sample.asOf) == answer, "seed \(seed)")
        let outcome = later.outcome(of: proposal.id, asOf: sample.asOf)
        #expect(outcome == answer?.outcome, "seed \(seed)")
      }
    }
  }

  @Test("Beside another proposal on the same body, before it or after it", arguments: batches)
  func besideAnother(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      let twin = try Self.twin(of: sample, seed)
      let before = try twin.docket(reversed: true)
      let after = try twin.docket(reversed: false)
      let alone = try sample.docket()
      for proposal in twin.proposals {
        let answer = after.resolve(proposal.id, asOf: sample.asOf)
        #expect(before.resolve(proposal.id, asOf: sample.asOf) == answer, "seed \(seed)")
        if proposal.id != "twin" {
          #expect(alone.resolve(proposal.id, asOf: sample.asOf) == answer, "seed \(seed)")
        }
      }
    }
  }

  /// A case with a second proposal on the same body and date, on other subjects and with a vote
  /// by everybody.
  private static func twin(of sample: RandomCase, _ seed: UInt64) throws -> Twin {
    var twin = try #require(sample.proposals.first)
    twin.id = "twin"
    twin.title = "twin"
    twin.ratifies = nil
    twin.subjects = seed % 3 == 0 ? twin.subjects : ["funding.place"]
    var record = sample.record
    for (place, body) in sample.document.bodies.enumerated() where seed % 5 < 3 {
      let choice = Choice.allCases[(place + Int(seed)) % 3]
      let date = twin.decisionDate.adding(days: -place % 4)
      record.acts.append(.vote(by: body.id, on: "twin", choice, date: date))
    }
    return Twin(sample: sample, proposals: sample.proposals + [twin], record: record)
  }

  private struct Twin {
    let sample: RandomCase
    let proposals: [Proposal]
    let record: ActRecord

    func docket(reversed: Bool) throws -> Docket {
      try Docket(
        governance: Governance(sample.document),
        proposals: reversed ? proposals.reversed() : proposals,
        record: record
      )
    }
  }
}
