import MandateKit
import Testing

@Suite("What a rule makes possible")
struct RuleStudyTests {
  static let date: CivilDate = "2022-09-01"
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(600), by: 300).map {
    $0..<$0 + 300
  }

  /// A body of at most five electors, at times six, with a random rule.
  private func sample(_ seed: UInt64) -> (sizes: [Int], rule: DecisionRule) {
    var random = SplitMix64(seed: seed)
    let count = seed % 100 == 0 ? 6 : random.number(1, seed % 5 == 0 ? 5 : 4)
    let sizes = (0..<count).map { _ in random.pick([0, 1, 1, 2, 2, 3, 5, 8, 1_000_000_000]) }
    var maker = RandomCaseMaker(seed: seed, tree: true, withMandates: false)
    let electors = (0..<count).map { Body.ID("p\($0)") }
    return (sizes, maker.rule(random.chance(20) ? electors + ["other"] : electors))
  }

  @Test("All answers agree with going through every position", arguments: batches)
  func agrees(_ seeds: Range<UInt64>) throws {
    var found = (dummies: 0, vetoes: 0, dictators: 0, ties: 0)
    for seed in seeds {
      let (sizes, rule) = sample(seed)
      var bodies = sizes.enumerated().map { Body.practice(Body.ID("p\($0)"), patients: Int64($1)) }
      let ids = bodies.map(\.id)
      bodies.append(Body("other", kind: .nhsTrust))
      bodies.append(Body("group", kind: .primaryCareNetwork, rule: rule))
      let governance = try Governance(
        GovernanceDocument(bodies: bodies, memberships: ids.map { Membership(of: $0, in: "group") })
      )
      let study = try #require(governance.study(of: "group", on: Self.date))
      let expected = BruteStudy(ids: ids, sizes: sizes, rule: rule)
      #expect(study.unanswered == [], "seed \(seed)")
      #expect(study.canCarry == expected.canCarry, "seed \(seed): \(rule)")
      #expect(study.isCarriedBySilence == expected.isCarriedBySilence, "seed \(seed): \(rule)")
      #expect((study.tie != nil) == (expected.hasTie && expected.canCarry), "seed \(seed): \(rule)")
      if expected.canCarry {
        #expect(study.dummies == expected.dummies, "seed \(seed): \(rule) \(sizes)")
        #expect(study.vetoes == expected.vetoes, "seed \(seed): \(rule) \(sizes)")
        #expect(study.dictators == expected.dictators, "seed \(seed): \(rule) \(sizes)")
      }
      if let tie = study.tie {
        #expect(expected.isTie(tie.map(\.position)), "seed \(seed): \(rule) \(tie)")
      }
      found.dummies += study.dummies.count
      found.vetoes += study.vetoes.count
      found.dictators += study.dictators.count
      found.ties += study.tie == nil ? 0 : 1
    }
    #expect(found.dummies > 10 && found.vetoes > 10 && found.dictators > 10 && found.ties > 10)
  }

  @Test("A rule of many unlike electors is studied within bounds")
  func isBounded() throws {
    let sizes = (0..<40).map { 7_919 + 1_234 * $0 * $0 % 10_007 }
    for weight in Condition.Weight.allCases {
      for denominator in Condition.Denominator.allCases {
        var bodies = sizes.enumerated().map {
          Body.practice(Body.ID("p\($0)"), patients: Int64($1))
        }
        bodies.append(
          Body(
            "group",
            kind: .primaryCareNetwork,
            rule: .majority(of: denominator, by: weight, quorum: .fraction(.half))
          )
        )
        let governance = try Governance(
          GovernanceDocument(
            bodies: bodies,
            memberships: (0..<40).map { Membership(of: Body.ID("p\($0)"), in: "group") }
          )
        )
        let study = try #require(governance.study(of: "group", on: Self.date))
        #expect(study.dummies.isEmpty && study.unanswered.isEmpty)
        let hasHalf = denominator != .all || weight == .members || sizes.reduce(0, +) % 2 == 0
        #expect((study.tie != nil) == hasHalf)
      }
    }
  }

  @Test("A search that would take too long is not guessed")
  func saysWhatItDidNotAnswer() throws {
    // Large and unrelated numbers: an exact half hardly exists, and is long to look for.
    var random = SplitMix64(seed: 1)
    let sizes = (0..<26).map { _ in 2 * random.number(250_000_000, 499_999_999) }
    var bodies = sizes.enumerated().map { Body.practice(Body.ID("p\($0)"), patients: Int64($1)) }
    bodies.append(
      Body("group", kind: .primaryCareNetwork, rule: .majority(of: .all, by: .patients))
    )
    let governance = try Governance(
      GovernanceDocument(
        bodies: bodies,
        memberships: sizes.indices.map { Membership(of: Body.ID("p\($0)"), in: "group") }
      )
    )
    let study = try #require(governance.study(of: "group", on: Self.date))
    #expect(study.tie == nil)
    #expect(study.unanswered == [.ties])
    #expect(study.dummies == [])
  }
}

/// The answers from every position of every elector.
private struct BruteStudy {
  let ids: [Body.ID]
  let sizes: [Int]
  let rule: DecisionRule
  private var wins: Set<[Position]> = []
  private(set) var hasTie = false

  init(ids: [Body.ID], sizes: [Int], rule: DecisionRule) {
    self.ids = ids
    self.sizes = sizes
    self.rule = rule
    for positions in EveryPosition(of: ids.count) {
      if plain(positions).verdict(rule) == .for { wins.insert(positions) }
      hasTie = hasTie || isTie(positions)
    }
  }

  private func plain(_ positions: [Position]) -> PlainVerdict {
    PlainVerdict(
      electors: ids.indices.map {
        PlainVerdict.Elector(id: ids[$0], patients: sizes[$0], position: positions[$0])
      }
    )
  }

  var canCarry: Bool { !wins.isEmpty }

  var isCarriedBySilence: Bool { wins.contains(ids.map { _ in .none }) }

  private func ids(where holds: (Int) -> Bool) -> [Body.ID] {
    ids.indices.filter(holds).map { ids[$0] }
  }

  var vetoes: [Body.ID] { ids { place in wins.allSatisfy { $0[place] != .against } } }

  var dictators: [Body.ID] {
    ids { place in
      EveryPosition(of: ids.count).allSatisfy { $0[place] != .for || wins.contains($0) }
    }
  }

  var dummies: [Body.ID] {
    ids { place in
      EveryPosition(of: ids.count).allSatisfy { positions in
        var other = positions
        return Position.allCases.allSatisfy {
          other[place] = $0
          return wins.contains(other) == wins.contains(positions)
        }
      }
    }
  }

  /// Whether a share test at one half is met by exactly half, and alone decides.
  func isTie(_ positions: [Position]) -> Bool {
    let plain = plain(positions)
    return rule.passes.tests.enumerated().contains { test, condition in
      guard case .share(let threshold, let denominator, let weight) = condition else {
        return false
      }
      switch threshold {
      case .atLeast(let share), .moreThan(let share):
        guard share.numerator * 2 == share.denominator else { return false }
      }
      let part = plain.weight([.for], weight)
      return part > 0 && part * 2 == plain.total(denominator, weight)
        && plain.verdict(rule, test: test, taken: true) == .for
        && plain.verdict(rule, test: test, taken: false) != .for
    }
  }
}
