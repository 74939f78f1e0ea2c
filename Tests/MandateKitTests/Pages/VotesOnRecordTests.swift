import MandateKit
import Testing

@Suite("The votes on the record, and which of them count")
struct VotesOnRecordTests {
  @Test("A later vote replaces an earlier one, and one after the decision is void")
  func standings() throws {
    let docket = try Docket {
      Body("pcn", kind: .primaryCareNetwork, rule: .majority(of: .all), binds: true).members {
        Body.practice("abbey", patients: 20)
        Body.practice("mill", patients: 10)
      }
      Body("icb", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .role(.affected)))
      Proposal(
        "x",
        subjects: ["contract"],
        affects: "pcn",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-01"
      )
      Vote(by: "abbey", on: "x", .against, date: "2024-02-01")
      Vote(by: "abbey", on: "x", .for, date: "2024-02-02")
      Vote(by: "mill", on: "x", .for, date: "2024-03-02")
    }
    func standings(_ date: CivilDate) throws -> [String] {
      let resolution = try #require(docket.resolve("x", asOf: date))
      return docket.votesOnRecord(of: resolution).map { vote in
        switch vote.standing {
        case .counted: "\(vote.voter) counted"
        case .replaced: "\(vote.voter) replaced"
        case .notCounted(let irregularity): "\(vote.voter) \(irregularity.code.rawValue)"
        }
      }
    }
    #expect(try standings("2024-01-31") == [])
    #expect(try standings("2024-02-01") == ["abbey counted"])
    #expect(try standings("2024-02-15") == ["abbey replaced", "abbey counted"])
    #expect(
      try standings("2024-03-05") == ["abbey replaced", "abbey counted", "mill voidBallot"]
    )
  }

  @Test("In random cases every vote that is known is told, and every irregular one as such")
  func random() throws {
    var replaced = 0
    var irregular = 0
    for seed in UInt64(0)..<300 {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      let resolution = try #require(docket.resolve(sample.proposal, asOf: sample.asOf))
      let votes = docket.votesOnRecord(of: resolution)
      var known = 0
      for act in sample.record.acts where act.proposal == sample.proposal {
        switch act {
        case .vote(let vote) where vote.date <= sample.asOf: known += 1
        case .castingVote(let vote) where vote.date <= sample.asOf: known += 1
        default: break
        }
      }
      #expect(votes.count == known, "seed \(seed)")
      let told = Set(
        votes.compactMap { vote -> Irregularity? in
          if case .notCounted(let irregularity) = vote.standing { irregularity } else { nil }
        }
      )
      #expect(told == Set(resolution.irregularities.filter { $0.choice != nil }), "seed \(seed)")
      irregular += told.count
      replaced += votes.count { $0.standing == .replaced }
      let own = votes.filter { $0.castingIn == nil && $0.standing == .counted }.map(\.voter)
      #expect(Set(own).count == own.count, "seed \(seed)")
    }
    #expect(replaced > 20)
    #expect(irregular > 20)
  }
}
