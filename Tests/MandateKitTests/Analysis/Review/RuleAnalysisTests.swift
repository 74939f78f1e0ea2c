import MandateKit
import Testing

@Suite("What a rule makes possible")
struct RuleStudyTests {
  static let date: CivilDate = "2022-09-01"
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(600), by: 300).map {
    $0..<$0 + 300
  }

  /// A body of at most five electors, at times six, with a random rule.
  struct Sample {
    var document = GovernanceDocument()
    var electors: [PlainVerdict.Elector] = []
    var rule = DecisionRule(passes: .all([]))

    init(_ seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let count = seed % 100 == 0 ? 6 : random.number(1, seed % 5 == 0 ? 5 : 4)
      let ids = (0..<count).map { PartyID("p\($0)") }
      for id in ids {
        let patients = random.pick([0, 1, 1, 2, 2, 3, 5, 8, 1_000_000_000])
        let votes = random.chance(25) ? random.number(0, 3) : nil
        let classes = random.chance(40) ? [random.pick(RandomCaseMaker.classes)] : []
        document.bodies.append(.practice(id, patients: Int64(patients)))
        document.memberships.append(
          Membership(id, of: "group", votes: votes.map { Int64($0) }, classes: classes)
        )
        electors.append(
          PlainVerdict.Elector(
            id: id,
            patients: patients,
            votes: votes,
            classes: Set(classes.map(\.rawValue) + ["practice"]),
            position: .none
          )
        )
      }
      document.people = [Person("chair")]
      document.bodies.append(Body("other", kind: .nhsTrust))
      var maker = RandomCaseMaker(seed: seed, tree: true, withMandates: false)
      maker.made.document.bodies = document.bodies
      rule = maker.rule(random.chance(20) ? ids + ["other"] : ids)
      switch random.number(0, 9) {
      case 0...1: rule.castingVote = .presiding
      case 2...3: rule.castingVote = .listed([random.pick(ids)])
      case 4 where count < 5: rule.castingVote = .listed(["chair"])
      case 5 where count < 5: rule.castingVote = .listed([random.pick(ids), "chair"])
      default: break
      }
      document.bodies.append(Body("group", kind: .primaryCareNetwork, rule: rule))
    }
  }

  @Test("All answers agree with going through every position", arguments: batches)
  func agrees(_ seeds: Range<UInt64>) throws {
    var found = (dummies: 0, vetoes: 0, needed: 0, classes: 0, dictators: 0, ties: 0, absent: 0)
    for seed in seeds {
      let sample = Sample(seed)
      let comment: Comment = "seed \(seed): \(sample.rule)"
      let study = try #require(
        Governance(sample.document).study(of: "group", on: Self.date),
        comment
      )
      let expected = BruteStudy(electors: sample.electors, rule: sample.rule)
      #expect(study.unanswered == [], comment)
      #expect(study.canCarry == expected.canCarry, comment)
      #expect(study.isCarriedBySilence == expected.isCarriedBySilence, comment)
      #expect((study.tie != nil) == (expected.hasTie && expected.canCarry), comment)
      #expect(study.isQuorumOutOfReach == (expected.fewestPresent == nil), comment)
      if sample.rule.quorum != nil {
        #expect(study.isQuorumTrivial == (expected.fewestPresent == 0), comment)
        if let fewest = expected.fewestPresent { #expect(study.fewestPresent == fewest, comment) }
      }
      if expected.canCarry {
        #expect(study.dummies == expected.dummies, comment)
        #expect(study.vetoes == expected.vetoes, comment)
        #expect(study.neededPresent == expected.neededPresent, comment)
        #expect(Set(study.blockingClasses.map(\.name)) == expected.blockingClasses, comment)
        #expect(study.dictators == expected.dictators, comment)
      }
      if let tie = study.tie {
        #expect(expected.isTie(tie), comment)
        for holder in study.absentFromTie {
          #expect(tie.allSatisfy { $0.elector != holder || $0.position == Position.none }, comment)
        }
      }
      found.dummies += study.dummies.count
      found.vetoes += study.vetoes.count
      found.needed += study.neededPresent.count
      found.classes += study.blockingClasses.count
      found.dictators += study.dictators.count
      found.ties += study.tie == nil ? 0 : 1
      found.absent += study.absentFromTie.isEmpty ? 0 : 1
    }
    #expect(found.dummies > 10 && found.vetoes > 10 && found.dictators > 10 && found.ties > 10)
    #expect(found.needed > 10 && found.classes > 2 && found.absent > 3)
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
            memberships: (0..<40).map { Membership(Body.ID("p\($0)"), of: "group") }
          )
        )
        let study = try #require(governance.study(of: "group", on: Self.date))
        #expect(study.dummies.isEmpty && study.unanswered.isEmpty)
        let isOfAll = denominator == .all || denominator == .whole
        let hasHalf = !isOfAll || weight != .patients || sizes.reduce(0, +) % 2 == 0
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
        memberships: sizes.indices.map { Membership(Body.ID("p\($0)"), of: "group") }
      )
    )
    let study = try #require(governance.study(of: "group", on: Self.date))
    #expect(study.tie == nil)
    #expect(study.unanswered == [.ties])
    #expect(study.dummies == [])
  }
}
