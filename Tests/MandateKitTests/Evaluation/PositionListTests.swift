import MandateKit
import Testing

@Suite("The positions in an answer")
struct PositionListTests {
  private static let scene = Scene.place.requiringNetworks().practicesVoting()

  @Test("Two answers with the same positions are equal, and one with another is not")
  func equality() throws {
    let answer = try Self.scene.resolve()
    let again = try Self.scene.resolve()
    #expect(answer == again && answer.hashValue == again.hashValue)
    // Nothing requires the committee's vote: only its position tells the two apart.
    let other = try Self.scene.voting("lmc").resolve()
    #expect(other.requirements == answer.requirements)
    #expect(other.positions != answer.positions && other != answer)
  }

  @Test("Bodies come by identifier, each with its kind and those it stands for")
  func rows() throws {
    let positions = try Self.scene.resolve().positions
    #expect(
      positions.map(\.body) == [
        "abbey", "brook", "castle", "dale", "lmc", "north", "place", "south",
      ]
    )
    let north = try #require(positions.first { $0.body == "north" })
    #expect(north.kind == .primaryCareNetwork && north.positions == .for)
    #expect(north.behind == PracticeCount(practices: 2, patients: 7_000))
    #expect(positions.first { $0.body == "abbey" }?.isHeard == true)
    #expect(positions.first { $0.body == "lmc" }?.isHeard == false)
  }
}
