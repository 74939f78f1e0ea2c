import MandateKit
import Testing

/// Electors that stand for the same patients count them again each.
@Suite("Electors with the same huge constituency")
struct SharedPatientsTests {
  /// The practices of one area, with 1,000,000,000 patients each.
  private static let practices = 300
  /// The groups that all have the whole area as a member.
  ///
  /// Together they count 90,000,000,000,000 patients, which times a denominator of 1,000,000 passes
  /// 64 bits.
  private static let groups = 300

  private static func group(_ number: Int) -> Body.ID { Body.ID("g\(number)") }

  /// As many groups as said are for, and the others against.
  private static func scene(for supporters: Int, _ threshold: Threshold) -> Scene {
    var scene = Scene()
    let ids = (0..<practices).map { Body.ID("p\($0)") }
    scene.document.bodies = ids.map { .practice($0, patients: 1_000_000_000) }
    scene.document.bodies += [
      Body("area", kind: .placePartnership),
      Body("board", kind: .integratedCareBoard),
      Body(
        "assembly",
        kind: .collaborative,
        rule: DecisionRule(passes: .share(threshold, of: .all, by: .patients))
      ),
    ]
    scene.document.bodies += (0..<groups).map { Body(group($0), kind: .federation) }
    scene.proposals = [
      Proposal(
        "x",
        subjects: ["service"],
        affects: "area",
        proposer: "board",
        forum: "board",
        decisionDate: Scene.decision
      )
    ]
    scene = scene.joining(ids, to: "area")
      .joining((0..<groups).map(group), to: "assembly")
      .requiring("agrees", .approval(of: .body("assembly")))
    scene.document.memberships += (0..<groups).map { Membership("area", of: group($0)) }
    scene.record.acts = (0..<groups).map {
      .vote(by: group($0), on: "x", $0 < supporters ? .for : .against, date: Scene.ballotDay)
    }
    return scene
  }

  @Test(
    "One elector more or less decides",
    arguments: [
      (150, Threshold.atLeast(.half), Status.met),
      (150, .moreThan(.half), .unmet),
      (151, .moreThan(.half), .met),
      (149, .atLeast(.half), .unmet),
      (299, .atLeast("996666/1000000"), .met),
      (299, .atLeast("996667/1000000"), .unmet),
      (300, .atLeast("996667/1000000"), .met),
    ]
  )
  func exact(_ supporters: Int, _ threshold: Threshold, _ status: Status) throws {
    let resolution = try Self.scene(for: supporters, threshold).resolve()
    let judged = try resolution.only("agrees")
    #expect(judged.status == status)
    let patients = Int64(Self.practices) * 1_000_000_000
    let share = Finding.Fact.share(
      threshold,
      of: .all,
      by: .patients,
      for: Int64(supporters) * patients,
      total: Int64(Self.groups) * patients
    )
    #expect(judged.finding(.share)?.fact == share)
    #expect(resolution.affected == .init(practices: Self.practices, patients: patients))
  }
}
