import MandateKit
import Testing

@Suite("A review of proposals and their record")
struct RecordReviewTests {
  /// A change to a place in order at which the review must find something, and one at which it must not.
  struct Row: Sendable, CustomTestStringConvertible {
    typealias Change = @Sendable (inout Scene) -> Void

    let testDescription: String
    let code: ReviewFinding.Code
    let beyond: Change
    let inside: Change

    init(
      _ code: ReviewFinding.Code,
      _ name: String,
      beyond: @escaping Change,
      inside: @escaping Change
    ) {
      self.code = code
      testDescription = "\(code): \(name)"
      self.beyond = beyond
      self.inside = inside
    }
  }

  static let rows =
    plainRows + referenceRows + actReferenceRows + provisionRows + lateRows + partRows

  @Test("Each code is found at its edge and not just inside", arguments: rows)
  func edges(_ row: Row) throws {
    func findings(_ change: Row.Change) throws -> [ReviewFinding] {
      try Self.place.changed(change).docket().review(on: Scene.decision).filter {
        $0.code == row.code
      }
    }
    #expect(try findings(row.inside) == [])
    #expect(try findings(row.beyond).count == 1)
  }

  @Test("Who is named after its end is told with the first of the days", arguments: [false, true])
  func firstDay(_ isReversed: Bool) throws {
    let days: [CivilDate] = ["2025-03-01", "2025-03-05"]
    let scene = Self.place.changed { scene in
      scene.document.bodies.append(
        Body("trust", kind: .nhsTrust, existence: Period(until: "2025-02-01"))
      )
      scene.record.acts = (isReversed ? days.reversed() : days).map {
        .consultation(of: "trust", by: "icb", on: "x", opened: $0)
      }
    }
    let found = try scene.docket().review(on: Scene.decision).filter { $0.code == .partyNotThere }
    #expect(found.count == 1)
    #expect(found.first?.witness == .date("2025-03-01"))
  }

  @Test("What is found of the governance is found beside the record too")
  func governance() throws {
    for seed in 0..<100 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      // Names are also compared with those of the proposals.
      func ofStructure(_ findings: [ReviewFinding]) -> [ReviewFinding] {
        findings.filter { $0.code != .nearName && $0.code != .namedNowhereElse }
      }
      let found = Set(docket.review(on: sample.asOf))
      let alone = ofStructure(docket.governance.review(on: sample.asOf))
      #expect(alone.allSatisfy { found.contains($0) }, "seed \(seed)")
    }
  }

  @Test("Every act that an answer says does not count is told")
  func irregularities() throws {
    var count = 0
    for seed in 0..<200 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      let told = docket.review(on: sample.asOf).map { $0.fact }.filter { $0.code == .actNotCounted }
      let expected = docket.proposals.flatMap { proposal in
        (docket.resolve(proposal.id, asOf: "2999-01-01")?.irregularities ?? [])
          .map { ReviewFinding.Fact.actNotCounted(proposal.id, $0) }
      }
      #expect(Set(told) == Set(expected), "seed \(seed)")
      count += told.count
    }
    #expect(count > 50)
  }

  @Test("A consultation that nobody asked for is told beside a notice by the wrong party that day")
  func twoActsOfOneDay() throws {
    let scene = Self.place.changed { scene in
      scene.document.provisions.removeAll { $0.id == "consulted" }
      scene.record.acts = [
        .notice(to: "lmc", by: "board", on: "x", date: "2025-03-01"),
        Self.consulted("lmc", by: "board", opened: "2025-03-01"),
      ]
    }
    let codes = try scene.docket().review(on: Scene.decision).map { $0.code }
    #expect(codes.count { $0 == .actNotCounted } == 1)
    #expect(codes.count { $0 == .actNotAskedFor } == 1)
  }

  @Test("Of votes of one day the last is taken, and one for where agreement is irrevocable")
  func sameDayVotes() throws {
    func taken(isIrrevocable: Bool) throws -> ReviewFinding.SameDayVotes? {
      var scene = Self.place
      scene.proposals[0].irrevocable = isIrrevocable
      scene.record.acts = [
        Self.vote("abbey"),
        .vote(by: "abbey", on: "x", .against, date: Scene.ballotDay),
      ]
      return try scene.docket().review(on: Scene.decision).compactMap { finding in
        if case .votesOnOneDay(_, let votes) = finding.fact { votes } else { nil }
      }
      .first
    }
    let votes = try #require(try taken(isIrrevocable: false))
    #expect(votes.count == 2 && votes.choice == .against && !votes.isIrrevocable)
    let irrevocable = try #require(try taken(isIrrevocable: true))
    #expect(irrevocable.choice == .for && irrevocable.isIrrevocable)
  }

  @Test("A consultation in another phase than is asked for is told as that")
  func otherPhase() throws {
    let scene = Self.place.changed { scene in
      scene.record.acts = [Self.consulted("lmc", by: "icb", phase: "formal")]
    }
    let acts = try scene.docket().review(on: Scene.decision).compactMap { finding in
      if case .actNotAskedFor(_, let act) = finding.fact { act } else { nil }
    }
    #expect(acts.map { $0.isAskedInAnotherPhase } == [true])
  }
}
