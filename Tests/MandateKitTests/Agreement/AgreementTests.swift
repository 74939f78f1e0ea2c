import MandateKit
import MandateKitFiles
import Testing

/// The engine against the reference evaluator, on seeded random cases.
@Suite("The engine agrees with the reference evaluator")
struct AgreementTests {
  /// A family of cases and the seeds it is tried on.
  struct Family: CustomTestStringConvertible {
    var name: String
    var tree: Bool
    var withMandates: Bool
    var seeds: Range<UInt64>

    var testDescription: String { "\(name), seeds \(seeds)" }
  }

  static let families: [Family] = [
    ("trees without mandates", true, false), ("trees with mandates", true, true),
    ("voters by several paths", false, false), ("all of it at once", false, true),
  ].flatMap { name, tree, withMandates in
    stride(from: 0, to: Effort.seeds(5_000), by: 625).map {
      Family(name: name, tree: tree, withMandates: withMandates, seeds: $0..<$0 + 625)
    }
  }

  @Test("on every row of every case", arguments: families)
  func agrees(_ family: Family) {
    for seed in family.seeds {
      let sample = RandomCase.make(
        seed: seed,
        tree: family.tree,
        withMandates: family.withMandates
      )
      guard !Disagreement.found(in: sample).isEmpty else { continue }
      let shrinker = Shrinker(write: caseFile) { !Disagreement.found(in: $0).isEmpty }
      let smallest = shrinker.shrink(sample)
      let differences = Disagreement.found(in: smallest).joined(separator: "\n")
      Issue.record("seed \(seed)\n\(differences)\n\(shrinker.write(smallest))")
      return
    }
  }

  /// A case as a case file that can be resolved, with the question before it.
  private func caseFile(_ sample: RandomCase) -> String {
    let file = CaseFile(
      document: sample.document,
      proposals: sample.proposals,
      record: sample.record
    )
    let text = String(decoding: file.json(.oneLine), as: UTF8.self)
    return "--proposal \(sample.proposal) --as-of \(sample.asOf)\n\(text)"
  }
}
