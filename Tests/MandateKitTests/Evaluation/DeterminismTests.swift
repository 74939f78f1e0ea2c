import MandateKit
import Testing

@Suite("What an answer depends on, and what it does not")
struct DeterminismTests {
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(400), by: 100).map {
    $0..<$0 + 100
  }

  @Test("What happens after a date changes nothing in the answer as of it", arguments: batches)
  func hiddenFuture(_ seeds: Range<UInt64>) throws {
    var removed = 0
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      let known = sample.known
      if known.record.acts.count < sample.record.acts.count { removed += 1 }
      #expect(try known.resolution() == sample.resolution(), "seed \(seed)")
    }
    #expect(removed > 20)
  }

  @Test("The path as of a date knows nothing of what happens after it", arguments: batches)
  func hiddenFutureOfPaths(_ seeds: Range<UInt64>) throws {
    for seed in seeds.prefix(40) {
      let sample = RandomCase.make(seed: seed)
      let path = try sample.docket().path(for: sample.proposal, asOf: sample.asOf)
      let known = try sample.known.docket().path(for: sample.proposal, asOf: sample.asOf)
      #expect(known == path, "seed \(seed)")
    }
  }
}

/// A voter who comes out for a proposal does not take an approval of it away.
///
/// While voting is open this holds without exception: the vote is one of the completions over which
/// the approval was met already. Once voting is closed every test of a condition still keeps it, for
/// none is below for; only a quorum does not. A voter more can make a rule quorate that was not, and
/// what had lapsed for want of a quorum is then opposed: the verdict goes from none to against. (A
/// ballot can go the same way where the vote adopts the mandate that warrants it: where a proposal is
/// the one that adopted a mandate for itself.)
@Suite("A vote for, by a voter who had none")
struct MonotonyTests {
  static let batches = DeterminismTests.batches

  @Test("takes no approval away while voting is open", arguments: batches)
  func whileOpen(_ seeds: Range<UInt64>) throws {
    var met = 0
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      guard let before = try sample.resolution(), before.decided == nil,
        sample.asOf < before.decisionDate
      else { continue }
      met += try check(sample, before, seed)
    }
    #expect(met > 3)
  }

  @Test("takes no approval away where no rule has a quorum, open or closed", arguments: batches)
  func withoutQuorums(_ seeds: Range<UInt64>) throws {
    var met = 0
    for seed in seeds {
      let sample = RandomCase.make(seed: seed).withoutQuorums
      guard let before = try sample.resolution() else { continue }
      met += try check(sample, before, seed)
    }
    #expect(met > 20)
  }

  @Test("can take an approval away where it makes a rule quorate that is then opposed")
  func exception() throws {
    // The north has one vote against it, and is not quorate; the place hears nobody against.
    let scene = Scene.place.placeDeciding(.noneAgainst)
      .with("north") {
        $0.rule = DecisionRule(
          quorum: .count(2),
          passes: .share(.atLeast(.whole), of: .cast, by: .members)
        )
      }
      .requiring("agrees", .approval(of: .body("place")))
      .voting("abbey", choice: .against).voting("castle", "dale")
    #expect(try scene.resolve().only("agrees").status == .met)
    #expect(try scene.resolve().positions(of: "north") == PositionSet.none)
    let after = scene.voting("brook")
    #expect(try after.resolve().only("agrees").status == .unmet)
    #expect(try after.resolve().positions(of: "north") == .against)
    // On the eve nobody could have been sure: the approval was open, and so nothing is taken away.
    let eve = Scene.decision.adding(days: -1)
    #expect(try scene.resolve(asOf: eve).only("agrees").status == .open)
  }

  /// Lets each voter without a ballot vote for in turn, and returns how many approvals stayed met.
  private func check(_ sample: RandomCase, _ before: Resolution, _ seed: UInt64) throws -> Int {
    // A proposal that adopted a mandate for itself is the exception that is not tried here.
    guard !sample.document.mandates.contains(where: { $0.adoptedBy == sample.proposal }) else {
      return 0
    }
    let last = min(before.decisionDate, before.decided ?? before.decisionDate)
    let date = min(sample.asOf, last)
    let voters = Set(
      sample.record.acts.compactMap { act in
        if case .vote(let vote) = act, vote.proposal == sample.proposal { vote.by } else { nil }
      }
    )
    var met = 0
    for body in sample.document.bodies where body.rule == nil && !voters.contains(body.id) {
      var other = sample
      other.record.acts.append(
        .vote(by: body.id, on: sample.proposal, .for, date: date)
      )
      let after = try #require(try other.resolution())
      for (old, new) in zip(before.requirements, after.requirements)
      where old.kind == .approval && old.status == .met {
        met += 1
        #expect(new.status == .met, "seed \(seed): \(body.id) for takes \(old.provision) away")
      }
    }
    return met
  }
}
