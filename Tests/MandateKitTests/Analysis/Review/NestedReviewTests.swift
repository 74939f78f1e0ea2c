import MandateKit
import Testing

@Suite("Rules within rules")
struct NestedReviewTests {
  static let date: CivilDate = "2022-09-01"
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(400), by: 200).map {
    $0..<$0 + 200
  }

  /// A tree of at most four practices, in networks, in a union, in a place.
  private func sample(_ seed: UInt64) -> GovernanceDocument {
    var random = SplitMix64(seed: seed)
    var maker = RandomCaseMaker(seed: seed &+ 7_777, tree: true, withMandates: false)
    var document = GovernanceDocument()
    var loose: [Body.ID] = []
    for place in 0..<random.number(2, 4) {
      let practice = Body.practice(Body.ID("p\(place)"), patients: random.pick([1, 1, 2, 3, 5]))
      document.bodies.append(practice)
      loose.append(practice.id)
    }
    maker.made.document.bodies = document.bodies
    for group in 0..<random.number(2, 4) {
      let id = Body.ID("g\(group)")
      let count = random.number(1, max(1, min(3, loose.count)))
      let members = Array(loose.prefix(count))
      loose = loose.dropFirst(count) + [id]
      var rule = maker.rule(members)
      if random.chance(50) { rule.quorum = .fraction(random.pick(["1/2", "2/3", "1/1"])) }
      let voters = members.filter { $0.rawValue.hasPrefix("p") }
      if !voters.isEmpty, random.chance(30) { rule.castingVote = .listed([random.pick(voters)]) }
      document.bodies.append(Body(id, kind: .primaryCareNetwork, rule: rule))
      document.memberships += members.map {
        Membership(
          $0,
          of: id,
          votes: random.chance(20) ? Int64(random.number(0, 3)) : nil,
          classes: random.chance(30) ? [random.pick(RandomCaseMaker.classes)] : []
        )
      }
    }
    return document
  }

  @Test("Votes that undo an approval are found where there are any", arguments: batches)
  func agrees(_ seeds: Range<UInt64>) throws {
    var found = 0
    for seed in seeds {
      let document = sample(seed)
      let governance = try Governance(document)
      let findings = governance.review(on: Self.date).filter { $0.code == .voteForUndoesApproval }
      let brute = BruteTree(document)
      let undone = brute.undone
      for finding in findings {
        let body = try #require(finding.body)
        #expect(undone.contains(body), "seed \(seed): \(body)")
        try expectWitness(finding, of: body, governance)
      }
      let reported = Set(findings.compactMap(\.body))
      for body in undone where !reported.contains(body) {
        let below = document.memberships.filter { $0.group == body }.map(\.member)
        #expect(below.contains { undone.contains($0) }, "seed \(seed): \(body)")
      }
      found += findings.count
    }
    #expect(found > 3)
  }

  private func expectWitness(
    _ finding: ReviewFinding,
    of body: Body.ID,
    _ governance: Governance
  ) throws {
    guard case .oneMoreVote(let proposal, let before, let after, let asOf) = finding.witness else {
      Issue.record("No record shows it.")
      return
    }
    #expect(after.acts.count == before.acts.count + 1)
    for (record, isFor) in [(before, true), (after, false)] {
      let docket = try Docket(governance: governance, proposals: [proposal], record: record)
      let resolution = try #require(docket.resolve(proposal.id, asOf: asOf))
      let positions = resolution.positions.first { $0.body == body }?.positions
      #expect((positions == .for) == isFor)
    }
  }
}

/// The positions of a small tree for every way in which its practices can vote.
private struct BruteTree {
  private let document: GovernanceDocument
  private let practices: [Body.ID]

  init(_ document: GovernanceDocument) {
    self.document = document
    practices = document.bodies.filter { $0.kind == .practice }.map(\.id)
  }

  private func patients(_ id: Body.ID) -> Int64 {
    let own = document.bodies.first { $0.id == id }?.listSize.patients(on: NestedReviewTests.date)
    return document.memberships.filter { $0.group == id }.reduce(own ?? 0) {
      $0 + patients($1.member)
    }
  }

  private func positions(_ votes: [Position]) -> [Body.ID: Position] {
    var positions = Dictionary(uniqueKeysWithValues: zip(practices, votes))
    for body in document.bodies {
      guard let rule = body.rule else { continue }
      let plain = PlainVerdict(
        electors: document.memberships.filter { $0.group == body.id }.map { membership in
          PlainVerdict.Elector(
            id: membership.member,
            patients: Int(patients(membership.member)),
            votes: membership.votes.map { Int($0) },
            classes: Set(
              membership.classes.map(\.rawValue)
                + document.bodies.filter { $0.id == membership.member }.map(\.kind.rawValue)
            ),
            position: positions[membership.member] ?? .none
          )
        },
        casting: rule.castingVote?.listed.compactMap { positions[$0] }.first { $0 != .none }
      )
      positions[body.id] = plain.verdict(rule)
    }
    return positions
  }

  /// The bodies whose approval some practice, silent until then, undoes by voting for.
  var undone: Set<Body.ID> {
    var undone: Set<Body.ID> = []
    for votes in EveryPosition(of: practices.count) {
      let before = positions(votes)
      for place in votes.indices where votes[place] == .none {
        var more = votes
        more[place] = .for
        let after = positions(more)
        for (body, position) in before where position == .for && after[body] != .for {
          undone.insert(body)
        }
      }
    }
    return undone
  }
}
