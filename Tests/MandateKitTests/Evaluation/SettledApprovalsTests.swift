import Testing

@testable import MandateKit

@Suite("What bodies made of proposals that are decided")
struct SettledApprovalsTests {
  static let batches = DeterminismTests.batches

  @Test("Answers that share it are those that are found alone, as of any date", arguments: batches)
  func shared(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      var resolver = Resolver(docket.compiled)
      for days in [40, -3, 0, 400] {
        let date = sample.asOf.adding(days: days)
        for index in docket.compiled.value.record.proposals.indices.reversed() {
          let id = docket.proposals[index.position].id
          let alone = docket.resolve(id, asOf: date)
          #expect(resolver.resolve(index, asOf: date) == alone, "seed \(seed), \(id), \(date)")
        }
        #expect(
          Array(docket.resolutions(asOf: date))
            == docket.proposals.map { proposal in
              docket.resolve(proposal.id, asOf: date)
            },
          "seed \(seed)"
        )
      }
    }
  }

  @Test("The answers of a docket are for the proposals asked about, in the order asked")
  func order() throws {
    let docket = try Self.adopting
    let answers = Array(docket.resolutions(of: ["x", "none", "adopts"]))
    #expect(answers.map { $0.proposal } == ["x", "adopts"])
    #expect(answers.map { $0.asOf } == ["2022-10-20", "2022-09-01"])
    #expect(Array(docket.resolutions()) == docket.resolveAll())
  }

  @Test("It is found once, then looked up")
  func lookedUp() throws {
    let docket = try Self.adopting
    let x = try #require(docket.index(of: "x"))
    let adopts = try #require(docket.index(of: "adopts"))
    let practice = try #require(docket.governance.parties["abbey"])
    var resolver = Resolver(docket.compiled)
    #expect(resolver.resolve(x, asOf: "2022-10-20").outcome == .mandated)
    #expect(resolver.settled[adopts, practice] == .met)
    resolver.settled[adopts, practice] = .unmet
    #expect(resolver.resolve(x, asOf: "2022-10-20").outcome == .notMandated)
    #expect(resolver.outcome(of: x, asOf: "2022-10-20").outcome == .notMandated)
  }

  @Test("Before the decision it is not kept")
  func undecided() throws {
    let docket = try Self.adopting
    let x = try #require(docket.index(of: "x"))
    let adopts = try #require(docket.index(of: "adopts"))
    let practice = try #require(docket.governance.parties["abbey"])
    var resolver = Resolver(docket.compiled)
    #expect(resolver.resolve(x, asOf: "2022-08-01").outcome == .undetermined)
    #expect(resolver.settled[adopts, practice] == nil)
  }

  /// A proposal that rests on a mandate, and the one that adopts the mandate.
  private static var adopting: Docket {
    get throws {
      let document = GovernanceDocument {
        Body.practice("abbey", patients: 1)
        Body("board", kind: .integratedCareBoard)
        Person("shah")
        Appointment("shah", to: "board", capacity: .representative)
        Mandate(
          "m",
          giver: "abbey",
          holder: "shah",
          powers: [.agree],
          subjects: ["*"],
          adoptedBy: "adopts"
        )
        Provision(
          "represented",
          when: Occasion(subjects: ["x"]),
          requires: .representation,
          force: .essential
        )
      }
      func proposal(_ id: Proposal.ID, _ subject: SubjectPath, _ date: CivilDate) -> Proposal {
        Proposal(
          id,
          subjects: [subject],
          affects: "abbey",
          proposer: "board",
          forum: "board",
          decisionDate: date
        )
      }
      return try Docket(
        governance: Governance(document),
        proposals: [
          proposal("adopts", "y", "2022-09-01"), proposal("x", "x", "2022-10-20"),
        ],
        record: [.vote(by: "abbey", on: "adopts", .for, date: "2022-08-20")]
      )
    }
  }
}
