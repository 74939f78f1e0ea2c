import MandateKit
import Testing

@Suite("Findings and what they rest on")
struct FindingTreeTests {
  static let leaf = Finding(
    .mandateCovers("m", holder: "dr-lee", practices: 3, of: 7),
    .open,
    source: Source("Compact", provision: "4")
  )

  @Test("A finding keeps everything it was made with, below others too")
  func kept() throws {
    let other = Finding(.noMandate("ms-hill"), .unmet)
    let awaited = Finding(.notRatified("n", through: "terms", by: "north", until: "2025-03-20"))
    let tree = Finding(
      .representative("dr-lee"),
      because: [other, Finding(.anyOf, because: [Self.leaf, awaited])]
    )
    let leaves = try #require(tree.because.last?.because)
    #expect(leaves == [Self.leaf, awaited])
    #expect(leaves[0].code == .mandateCovers && leaves[0].status == .open)
    #expect(leaves[0].fact == .mandateCovers("m", holder: "dr-lee", practices: 3, of: 7))
    #expect(leaves[0].source?.provision == "4" && leaves[0].because.isEmpty)
    #expect(
      leaves[1].fact == .notRatified("n", through: "terms", by: "north", until: "2025-03-20")
    )
    #expect(leaves[1].status == nil && leaves[1].source == nil)
    #expect(tree.because.first == other)
  }

  @Test("Findings differ by what they say, and by what they rest on")
  func equal() {
    let (first, second) = (Finding(.information(), .met), Finding(.information(), .unmet))
    #expect(first != second)
    #expect(Finding(.allOf, because: [first]) != Finding(.allOf, because: [second]))
    #expect(
      Finding(.allOf, because: [first, second]) != Finding(.allOf, because: [second, first])
    )
    // The same findings one behind the other, and one below the other.
    let beside = Finding(.allOf, because: [Finding(.anyOf), first])
    let below = Finding(.allOf, because: [Finding(.anyOf, because: [first])])
    #expect(beside != below)
    let again = Finding(.allOf, because: [Finding(.anyOf), first])
    #expect(Set([beside, below, again]).count == 2)
  }

  @Test("A finding of an answer equals one made by hand, whatever tree each lies in")
  func answered() throws {
    let scene = Scene.place.seating("dr-lee").requiring("acts", .representation)
    let judged = try scene.resolve().only("acts")
    let lacking = Finding(.noMandate("dr-lee"), .unmet)
    let found = try #require(judged.because.first)
    #expect(found == Finding(.representative("dr-lee"), because: [lacking]))
    #expect(found.because.first?.hashValue == lacking.hashValue)
  }

  @Test("What is changed in one requirement is changed in no other")
  func changed() throws {
    let before = try Scene.place.requiringNetworks().resolve().requirements
    // One of each PCN, under the same provision.
    #expect(before.count == 2)
    var after = before
    after[0].force = .exposure
    after[0].provision = "other"
    after[0].source = Source("Compact")
    after[0].because = [Self.leaf]
    #expect(Array(after.dropFirst()) == Array(before.dropFirst()))
    #expect(after[0] != before[0])
    #expect(after[0].force == .exposure && after[0].provision == "other")
    #expect(after[0].source == Source("Compact") && after[0].because == [Self.leaf])
  }
}
