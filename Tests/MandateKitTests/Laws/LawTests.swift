import MandateKit
import Testing

@Suite("Laws that hold of every case")
struct LawTests {
  static let laws = Law.ofWriting + Law.ofTime + Law.ofMandates

  static let batches: [Range<UInt64>] = stride(from: 0, to: Effort.seeds(1_000), by: 250)
    .map { $0..<$0 + 250 }

  @Test("holds of random cases", arguments: laws, batches)
  func holds(_ law: Law, _ seeds: Range<UInt64>) {
    var spoken = 0
    for seed in seeds {
      let (speaks, breach) = law.verdict(ofSeed: seed)
      if speaks { spoken += 1 }
      guard let breach else { continue }
      Issue.record("\(breach)")
      return
    }
    #expect(spoken * 1_000 >= law.leastOfThousand * seeds.count, "\(spoken) of \(seeds.count)")
  }

  @Test("holds of the seeds that once broke it", arguments: PastFailure.all)
  func pastFailures(_ failure: PastFailure) throws {
    let law = try #require(Self.laws.first { $0.sentence == failure.law })
    #expect(law.verdict(ofSeed: failure.seed).breach == nil)
  }

  @Test("that does not hold is told with a small case, as a case file")
  func shrinks() throws {
    let law = Law("No vote is cast against a proposal") { sample, _ in
      let isOpposed = sample.record.acts.contains { act in
        if case .vote(let vote) = act { vote.choice == .against } else { false }
      }
      return isOpposed ? .isBroken("a vote is against") : .isKept
    }
    let breach = try #require((0..<50).lazy.compactMap { law.verdict(ofSeed: $0).breach }.first)
    #expect(breach.contains("a vote is against\n--proposal x --as-of "))
    #expect(breach.contains(#""choice":"against""#))
    #expect(!breach.contains(#""choice":"for""#))
    #expect(!breach.contains(#""mandates""#))
    #expect(!breach.contains(#""provisions""#))
    #expect(breach.utf8.count < 2_000, "\(breach)")
  }

  @Test("that the engine cannot judge is broken")
  func refusal() {
    let law = Law("Every case has two bodies of one name") { sample, _ in
      var other = sample
      other.document.bodies.append(other.document.bodies[0])
      return try other.resolution() == nil ? .saysNothing : .isKept
    }
    guard case .isBroken = law.judgement(.make(seed: 0), seed: 0) else {
      Issue.record("A case that is refused keeps the law.")
      return
    }
  }
}
