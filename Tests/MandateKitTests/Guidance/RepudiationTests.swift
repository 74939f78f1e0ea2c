import MandateKit
import Testing

@Suite("Who can still undo a mandate")
struct RepudiationTests {
  @Test("The LMC against comes first, with the exposure and all patients behind it")
  func lmcAgainst() throws {
    var place = SmallPlace()
    place.votes = [("p1", .for), ("p2", .for), ("p3", .against), ("p4", .for), ("lmc", .against)]
    let resolution = try #require(try place.docket().resolve("hub", asOf: "2023-03-01"))
    let risks = resolution.repudiationRisks
    #expect(risks.map(\.body) == ["lmc"])
    #expect(risks.first?.stance == .against)
    #expect(risks.first?.exposures == ["lmc-supports"])
    #expect(risks.first?.behind == PracticeCount(practices: 4, patients: 24_000))
  }

  @Test("A practice outvoted in its PCN was heard there and is no risk; a federation is")
  func outvotedPractice() throws {
    var place = SmallPlace()
    place.document.bodies.append(Body("fed", kind: .federation))
    place.document.memberships.append(Membership("p3", of: "fed"))
    place.votes = [("p1", .for), ("p2", .for), ("p3", .against), ("p4", .for), ("lmc", .for)]
    let resolution = try #require(try place.docket().resolve("hub", asOf: "2023-03-01"))
    #expect(resolution.repudiationRisks.map(\.body) == ["fed"])
    #expect(resolution.repudiationRisks.first?.stance == .silent)
  }

  @Test("Without a mandate there is nothing to undo")
  func nothingToUndo() throws {
    let resolution = try #require(try SmallPlace().docket().resolve("hub", asOf: "2023-03-01"))
    #expect(resolution.outcome == .notMandated)
    #expect(resolution.repudiationRisks.isEmpty)
  }
}
