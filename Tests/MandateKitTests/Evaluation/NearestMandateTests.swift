import MandateKit
import Testing

@Suite("What a practice nobody acts for lacks")
struct NearestMandateTests {
  /// Dr Lee at the board, who must represent everyone.
  private static let board = Scene.place.seating("dr-lee").requiring("acts", .representation)

  /// What each practice lacks, as the answer tells.
  private static func defects(_ scene: Scene) throws -> [PartyID: [Finding.Code]] {
    let judged = try scene.resolve().only("acts")
    var defects: [PartyID: [Finding.Code]] = [:]
    for finding in judged.because where finding.code == .uncovered {
      if let party = finding.fact.party { defects[party] = finding.because.map(\.code) }
    }
    return defects
  }

  @Test("Each practice is told of the mandate from those who stand for it")
  func byNetwork() throws {
    let scene = Self.board
      .granting("m", from: "north", [.agree]) { $0.subjects = ["estates"] }
      .granting("n", from: "south", [.advise])
    #expect(
      try Self.defects(scene) == [
        "abbey": [.outOfScope], "brook": [.outOfScope],
        "castle": [.powerLacking], "dale": [.powerLacking],
      ]
    )
  }

  @Test("The mandate that lacks least is told of, and of equals the first by identifier")
  func nearest() throws {
    let scene = Self.board
      .granting("a", from: "north", [.agree]) {
        $0.subjects = ["estates"]
        $0.period = Period(from: nil, until: "2024-01-01")
      }
      .granting("c", from: "north", [.advise])
      .granting("b", from: "north", [.agree]) { $0.subjects = ["estates"] }
    let defects = try Self.defects(scene)
    #expect(defects["abbey"] == [.outOfScope])
    #expect(defects["castle"] == [])
  }

  @Test("A mandate over one practice is told to it alone")
  func over() throws {
    let scene = Self.board.granting("m", from: "north", [.advise]) { $0.over = "brook" }
    let defects = try Self.defects(scene)
    #expect(defects["brook"] == [.powerLacking])
    #expect(defects["abbey"] == [])
  }

  @Test("A practice is told of the mandate of a body that has ended and that it belonged to")
  func ended() throws {
    let scene = Self.board
      .adding(
        Body(
          "old",
          kind: .collaborative,
          existence: Period(from: nil, until: "2025-01-01"),
          rule: .majority(),
          binds: true
        )
      )
      .changed { $0.document.memberships.append(Membership("abbey", of: "old")) }
      .granting("m", from: "old", [.agree])
    let defects = try Self.defects(scene)
    #expect(defects["abbey"] == [Finding.Code.giverDoesNotExist])
    #expect(defects["brook"] == [])
  }
}
