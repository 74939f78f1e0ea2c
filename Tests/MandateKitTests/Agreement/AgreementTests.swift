import MandateKit
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
    Effort.batches(of: 625, to: 5_000).map {
      Family(name: name, tree: tree, withMandates: withMandates, seeds: $0)
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
      let shrinker = Shrinker { !Disagreement.found(in: $0).isEmpty }
      let smallest = shrinker.shrink(sample)
      let differences = Disagreement.found(in: smallest).joined(separator: "\n")
      Issue.record("seed \(seed)\n\(differences)\n\(smallest.caseFile)")
      return
    }
  }
}
