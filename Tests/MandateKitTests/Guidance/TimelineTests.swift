import Testing

@testable import MandateKit

@Suite("The timeline of an outcome")
struct TimelineTests {
  /// A family of random cases.
  enum Family: String, CaseIterable {
    case trees, treesWithMandates, severalPaths, everything

    var isTree: Bool { self == .trees || self == .treesWithMandates }
    var hasMandates: Bool { self == .treesWithMandates || self == .everything }
  }

  @Test("Resolving on any day finds the same outcome and statuses", arguments: Family.allCases)
  func agreesWithResolutions(_ family: Family) throws {
    var changes = 0
    for seed in 0..<40 as Range<UInt64> {
      let sample = RandomCase.make(
        seed: seed,
        tree: family.isTree,
        withMandates: family.hasMandates
      )
      let docket = try sample.docket()
      let timeline = try #require(docket.timeline(of: sample.proposal))
      let decision = try #require(sample.proposals.first { $0.id == sample.proposal }).decisionDate
      let turns = timeline.changes.flatMap { [$0.date.adding(days: -1), $0.date] }
      let others = stride(from: -45, through: 30, by: 15).map { decision.adding(days: $0) }
      for day in turns + others {
        let resolved = try #require(docket.resolve(sample.proposal, asOf: day))
        #expect(timeline.outcome(asOf: day) == resolved.outcome, "seed \(seed), \(day)")
        let rows = resolved.requirements.map {
          Docket.Timeline.RequirementStatus(
            provision: $0.provision,
            body: $0.body,
            status: $0.status
          )
        }
        #expect(timeline.statuses(asOf: day) == Set(rows), "seed \(seed), \(day)")
      }
      changes += timeline.changes.count
    }
    #expect(changes > 40)
  }

  @Test("A vote judges again only the approvals that it bears on")
  func judgesWhatChanges() throws {
    let (bodies, provisions, votes) = (20, 30, 40)
    let kind: BodyKind = "k"
    var document = GovernanceDocument()
    document.bodies = [Body("voter", kind: .practice)]
    for number in 0..<bodies {
      let body = Body(Body.ID("k\(number)"), kind: kind, rule: .majority(of: .cast, by: .members))
      document.bodies.append(body)
      document.bodies.append(Body(Body.ID("p\(number)"), kind: .practice))
      document.memberships.append(Membership(Body.ID("p\(number)"), of: body.id))
    }
    document.provisions = (0..<provisions).map { number in
      Provision(
        Provision.ID("provision\(number)"),
        requires: .approval(of: .every(kind)),
        force: .practice
      )
    }
    let first: CivilDate = "2023-01-01"
    let proposal = Proposal(
      "x",
      subjects: ["s"],
      affects: ["voter"],
      proposer: "voter",
      forum: "voter",
      decisionDate: "2023-06-01"
    )
    let acts = (0..<votes).map { number in
      Act.vote(
        by: PartyID("p\(number % bodies)"),
        on: "x",
        number < bodies ? .for : .against,
        date: first.adding(days: number)
      )
    }
    let docket = try Docket(
      governance: Governance(document),
      proposals: [proposal],
      record: ActRecord(acts)
    )
    let index = try #require(docket.index(of: "x"))
    var resolver = Resolver(docket.compiled)
    var tracker = StatusTracker(of: resolver.compiled(index), in: docket.compiled.value)
    for date in TurningPoints(of: index, in: docket.compiled.value).dates {
      var evaluation = resolver.evaluation(of: index, asOf: date)
      _ = tracker.advance(to: &evaluation)
    }
    // Everything on the first day and when voting closes, else one body under each provision.
    #expect(tracker.judged == 2 * bodies * provisions + (votes - 1) * provisions)
  }
}

extension Docket.Timeline {
  /// The requirements that hold on a date by the start and the changes up to it.
  ///
  /// Of a provision, nobody and somebody are not asked at once.
  fileprivate func statuses(asOf date: CivilDate) -> Set<RequirementStatus> {
    var requirements = start.requirements
    for change in changes where change.date <= date {
      for changed in change.requirements {
        requirements.removeAll { row in
          row.provision == changed.provision
            && (row.body == changed.body || row.body == nil || changed.body == nil)
        }
        requirements.append(changed)
      }
    }
    return Set(requirements)
  }
}
