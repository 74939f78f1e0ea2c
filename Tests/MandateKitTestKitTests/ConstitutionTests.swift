import MandateKit
import MandateKitTestKit
import Testing

@Suite("Checks of a constitution")
struct ConstitutionTests {
  /// A check with the number of its violations in a place.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var networkRule = DecisionRule.majority(quorum: .fraction(.half))
    var placeRule = DecisionRule.majority(of: .all)
    let check: @Sendable (Proposal) -> ConstitutionCheck
    let violations: Int
    /// The expected outcome of each counterexample.
    var outcome = Outcome.mandated
  }

  static let unanimous = DecisionRule.unanimity

  static let rows: [Row] = [
    Row(
      testDescription: "Two of three carry, so none of three blocks",
      check: { .noSinglePCNCanBlock($0) },
      violations: 0
    ),
    Row(
      testDescription: "Each of three blocks what must be unanimous",
      placeRule: unanimous,
      check: { .noSinglePCNCanBlock($0) },
      violations: 3,
      outcome: .notMandated
    ),
    Row(
      testDescription: "A practice blocks where all networks and practices must agree",
      networkRule: unanimous,
      placeRule: unanimous,
      check: { .noSingleBodyCanBlock(ofKind: .practice, $0) },
      violations: 12,
      outcome: .notMandated
    ),
    Row(
      testDescription: "The committee is consulted and need not be for",
      check: { .neverMandatedWithout("committee", $0) },
      violations: 1
    ),
    Row(
      testDescription: "The place must be for",
      check: { .neverMandatedWithout("place", $0) },
      violations: 0
    ),
    Row(
      testDescription: "A network can be silent",
      check: { .neverMandated(while: "network-2", is: .silent, $0) },
      violations: 1
    ),
    Row(
      testDescription: "A half of the patients can be passed over",
      check: { .committedByAtLeast("1/2", $0) },
      violations: 1
    ),
    Row(
      testDescription: "Nobody can be passed over where all must agree",
      networkRule: unanimous,
      placeRule: unanimous,
      check: { .committedByAtLeast("1/1", $0) },
      violations: 0
    ),
    Row(
      testDescription: "A place can have a mandate",
      check: { .canBeMandated($0) },
      violations: 0
    ),
  ]

  @Test("Checks return violations with records that show them", arguments: rows)
  func check(_ row: Row) throws {
    let place = SamplePlace(networkRule: row.networkRule, placeRule: row.placeRule)
    let governance = try Governance(place.document)
    let violations = Constitution.check(governance, that: row.check(place.proposal()))
    #expect(violations.count == row.violations)
    for violation in violations {
      let counterexample = try #require(violation.counterexample)
      #expect(try counterexample.resolution(under: governance)?.outcome == row.outcome)
      #expect(violation.sentence.hasSuffix("."))
      let lines = violation.description.split(separator: "\n").map(String.init)
      #expect(lines.first == violation.sentence)
      #expect(Array(lines.dropFirst(2)) == violation.witness.map { "  - \($0)" })
      #expect(violation.witness.count == counterexample.record.acts.count)
    }
  }

  @Test(
    "A chair blocks where a quorum takes it, and a casting vote carries without another network"
  )
  func chair() throws {
    var place = SamplePlace(
      networks: 2,
      placeRule: .majority(quorum: .presenceOf("chair"))
    )
    place.document.people = [Person("chair", name: "The chair")]
    place.document.memberships.append(Membership("chair", of: "place"))
    let proposal = place.proposal()
    func violations(_ check: ConstitutionCheck) throws -> [Violation] {
      Constitution.check(try Governance(place.document), that: check)
    }
    // A majority of three, the chair one of them.
    #expect(try violations(.nobodyCanBlock(among: ["chair", "network-1"], proposal)) == [])
    #expect(try violations(.neverMandated(while: "chair", is: .silent, proposal)) == [])
    #expect(try violations(.neverMandated(while: "chair", is: .against, proposal)).count == 1)
    place.document.memberships.removeLast()
    place.document.bodies[place.document.bodies.count - 3].rule = .majority()
    let alike = try violations(.neverMandated(while: "network-2", is: .against, proposal))
    #expect(alike == [])
    place.document.bodies[place.document.bodies.count - 3].rule = DecisionRule(
      passes: .share(.moreThan(.half), of: .cast, by: .members),
      castingVote: .listed(["chair"])
    )
    let broken = try violations(.neverMandated(while: "network-2", is: .against, proposal))
    #expect(broken.count == 1)
    let shown = try #require(broken.first)
    let counterexample = try #require(shown.counterexample)
    let resolution = try counterexample.resolution(under: Governance(place.document))
    #expect(resolution?.outcome == .mandated)
    #expect(shown.witness.last == "The chair (chair) votes for, on 2022-09-01")
    #expect(shown.parties.map(\.description) == ["network-2"])
    #expect(try violations(.nobodyCanBlock(among: ["chair", "network-2"], proposal)) == [])
  }

  @Test("A place that can never agree is reported, and so is a proposal that is none")
  func withoutCounterexample() throws {
    let place = SamplePlace(placeRule: DecisionRule(passes: .any([])))
    let governance = try Governance(place.document)
    let proposal = place.proposal()
    #expect(Constitution.check(governance, that: .canBeMandated(proposal)).count == 1)
    #expect(Constitution.check(governance, that: .noSinglePCNCanBlock(proposal)) == [])
    var stray = proposal
    stray.forum = "nowhere"
    #expect(Constitution.check(governance, that: .canBeMandated(stray)).count == 1)
  }

  @Test("A review is a check, and so is a check of one's own")
  func review() throws {
    var place = SamplePlace(networkRule: .majority(quorum: .count(0)))
    let governance = try Governance(place.document)
    let warnings = ConstitutionCheck.findsNothing(asSevereAs: .warning, on: place.decisionDate)
    #expect(Constitution.check(governance, that: warnings).count == 3)
    let errors = ConstitutionCheck.findsNothing(asSevereAs: .error, on: place.decisionDate)
    #expect(Constitution.check(governance, that: errors) == [])
    place.document.provisions = []
    let bare = Constitution.check(try Governance(place.document), that: warnings)
    let found = try #require(bare.first { $0.sentence.contains("noProvisionInForce") })
    #expect(
      found.sentence.hasPrefix("A review on 2022-09-01 finds noProvisionInForce. No provision")
    )
    #expect(found.parties == [])
    place.document.bodies.removeAll { $0.kind == .localMedicalCommittee }
    place.document.memberships.removeAll { $0.group == "committee" }
    let own = ConstitutionCheck { governance in
      governance.document.bodies.contains { $0.kind == .localMedicalCommittee }
        ? [] : [Violation("There is no committee.")]
    }
    #expect(Constitution.check(governance, that: [own, own]) == [])
  }
}
