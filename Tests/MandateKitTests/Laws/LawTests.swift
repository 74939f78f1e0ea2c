import MandateKit
import Testing

@Suite("Laws that hold of every case")
struct LawTests {
  static let laws = Law.ofWriting + Law.ofTime + Law.ofMandates

  static let batches = Effort.batches(of: 250, to: 1_000)

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

  @Test("holds of the cases that once broke it", arguments: PastFailure.all)
  func pastFailures(_ failure: PastFailure) throws {
    let law = try #require(Self.laws.first { $0.sentence == failure.law })
    let sample = try RandomCase(caseFile: failure.caseFile)
    // A law draws what it does to a case, so that one draw need not break it.
    let judgements = (UInt64(0)..<100).map { law.judgement(sample, seed: $0) }
    #expect(judgements.allSatisfy { $0 == .isKept }, "\(failure.why)")
  }

  @Test("that is broken only the first time is told with the whole case")
  func unrepeatable() throws {
    nonisolated(unsafe) var isFirst = true
    let law = Law("A case is judged once") { _, _ in
      defer { isFirst = false }
      return isFirst ? .isBroken("it was judged") : .isKept
    }
    let breach = try #require(law.verdict(ofSeed: 3).breach)
    #expect(
      breach
        == "seed 3, not made smaller: it was judged\n\(RandomCase.make(seed: 3).caseFile)"
    )
  }

  @Test("A case that is told can be read again")
  func caseFiles() throws {
    for seed in UInt64(0)..<40 {
      let sample = RandomCase.make(seed: seed)
      #expect(try RandomCase(caseFile: sample.caseFile) == sample, "seed \(seed)")
    }
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
