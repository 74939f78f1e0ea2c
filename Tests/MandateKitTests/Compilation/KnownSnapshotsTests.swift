import Testing

@testable import MandateKit

@Suite("The structure of the dates that were asked about before")
struct KnownSnapshotsTests {
  @Test("A compiler of a docket leaves it as it is, and keeps what it asked for itself")
  func leftAsItIs() throws {
    let docket = try Self.docket(epochs: 40)
    let known = docket.compiled.value.snapshots.count
    #expect(known == 40)
    var compiler = docket.compiled.value.compiler()
    let record = docket.compiled.value.record
    for (place, index) in record.proposals.indices.enumerated() {
      let compiled = compiler.compiled(record.proposals[index], at: index)
      #expect(compiled.affected.total.practices == 1)
      #expect(compiler.snapshots.count == place + 1)
      #expect(compiler.known.count == known)
    }
  }

  @Test("Answers of a docket that follows another are those of its own")
  func following() throws {
    let docket = try Self.docket(epochs: 12)
    let following = docket.following(docket.proposals, record: docket.record)
    #expect(following.resolveAll() == docket.resolveAll())
  }

  /// A practice that belongs to a network on every other day, and a proposal for each day on which it does.
  private static func docket(epochs: Int) throws -> Docket {
    var document = GovernanceDocument()
    document.bodies = [
      .practice("abbey", patients: 1_000), Body("board", kind: .integratedCareBoard),
      Body("network", kind: .primaryCareNetwork, rule: .majority()),
    ]
    document.provisions = [
      Provision("agrees", requires: .approval(of: .role(.affected)), force: .essential)
    ]
    let first: CivilDate = "2024-01-01"
    let days = (0..<epochs).map { first.adding(days: 2 * $0) }
    for day in days {
      document.memberships.append(
        Membership(
          "abbey",
          of: "network",
          period: Period(from: day, until: day.adding(days: 1))
        )
      )
    }
    let proposals = days.enumerated().map { number, day in
      Proposal(
        "proposal \(number)",
        subjects: ["s"],
        affects: "network",
        proposer: "board",
        forum: "board",
        decisionDate: day
      )
    }
    return try Docket(governance: Governance(document), proposals: proposals)
  }
}
