import MandateKit
import Testing

/// The reference evaluator and the random cases held against themselves.
@Suite("The reference evaluator")
struct ReferenceTests {
  /// Every approval of a random case that is small enough to complete in every way.
  private func approvals(
    seed: UInt64,
    tree: Bool
  ) -> [(approval: ReferenceApproval, positions: ReferencePositions)] {
    let made = RandomCase.make(seed: seed, tree: tree, withMandates: seed % 2 == 0)
    let evaluator = ReferenceEvaluator(
      made.document,
      made.proposals,
      made.record,
      made.proposal,
      asOf: made.asOf
    )
    return evaluator.demands.compactMap { demand in
      guard let approval = demand.approval else { return nil }
      let paths = Set(approval.paths(evaluator.matter)).sorted()
      let undecided = ReferenceApproval.undecided(paths, evaluator.positions).count
      let uncast = paths.count { ReferenceCastings.mayCome($0, evaluator.matter) }
      return undecided + uncast <= 4 ? (approval, evaluator.positions) : nil
    }
  }

  @Test("Where no voter is reached by two paths, independent electors give every completion")
  func treesAreExact() {
    var compared = 0
    for seed in 0..<400 {
      for (approval, positions) in approvals(seed: UInt64(seed), tree: true) {
        let completions = ReferenceCompletion.attainable(approval, positions)
        #expect(completions == approval.attainable(positions), "seed \(seed)")
        compared += 1
      }
    }
    #expect(compared > 200)
  }

  @Test("Elsewhere independent electors give every completion and perhaps more")
  func elsewhereNothingIsMissed() {
    for seed in 0..<400 {
      for (approval, positions) in approvals(seed: UInt64(seed), tree: false) {
        let completions = ReferenceCompletion.attainable(approval, positions)
        #expect(approval.attainable(positions).isSuperset(of: completions), "seed \(seed)")
      }
    }
  }

  @Test("A random case is the same for the same seed, and valid", arguments: [true, false])
  func casesAreValid(tree: Bool) throws {
    for seed in 0..<400 {
      let made = RandomCase.make(seed: UInt64(seed), tree: tree, withMandates: seed % 2 == 0)
      #expect(made == RandomCase.make(seed: UInt64(seed), tree: tree, withMandates: seed % 2 == 0))
      do {
        let governance = try Governance(made.document)
        _ = try Docket(governance: governance, proposals: made.proposals, record: made.record)
      } catch {
        Issue.record("seed \(seed): \(error)\n\(made)")
      }
    }
  }

  @Test("A tree reaches no voter by two paths")
  func treesAreTrees() {
    for seed in 0..<400 {
      for (approval, positions) in approvals(seed: UInt64(seed), tree: true) {
        let paths = approval.paths(positions.matter)
        #expect(Set(paths).count == paths.count, "seed \(seed)")
      }
    }
  }

  @Test("A failing case is shrunk while it fails")
  func shrinks() {
    let shrinker = Shrinker { !$0.answer.voice.isUnified }
    let failing = (0..<100).lazy
      .map { RandomCase.make(seed: UInt64($0), tree: false, withMandates: true) }
      .first(where: shrinker.fails)
    guard let failing else {
      Issue.record("No case of a hundred has a conflict.")
      return
    }
    let small = shrinker.shrink(failing)
    #expect(shrinker.fails(small))
    #expect(small.record.acts.count == 2, "\(small)")
    #expect(small.document.provisions.isEmpty && small.document.mandates.isEmpty)
    #expect(small.document.bodies.count <= 6, "\(small)")
  }
}
