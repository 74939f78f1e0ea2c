import Testing

// What serves other questions is asked by itself.
@testable import MandateKit

@Suite("Of what a docket does not have nothing is told")
struct UnknownNamesTests {
  static let date: CivilDate = "2023-02-10"

  /// The docket of a small place, and one whose only proposal the other does not have.
  private func dockets() throws -> (here: Docket, elsewhere: Docket) {
    var place = SmallPlace()
    place.document.bodies.append(
      Body("gone", kind: .collaborative, existence: Period(until: "2020-04-01"), rule: .majority())
    )
    let here = try place.docket()
    place.proposals[0].id = "elsewhere"
    let elsewhere = try Docket(
      governance: Governance(place.document),
      proposals: place.proposals,
      record: ActRecord([.vote(by: "p1", on: "elsewhere", .against, date: "2023-02-01")])
    )
    return (here, elsewhere)
  }

  @Test("Of a proposal")
  func proposals() throws {
    let (here, elsewhere) = try dockets()
    let id: Proposal.ID = "elsewhere"
    #expect(here.resolve(id, asOf: Self.date) == nil)
    #expect(here.outcome(of: id, asOf: Self.date) == nil)
    #expect(here.path(for: id, asOf: Self.date) == nil)
    #expect(here.timeline(of: id) == nil)
    #expect(here.decisiveReasons(for: id, asOf: Self.date) == nil)
    #expect(here.votesNeeded(from: "north", for: id, asOf: Self.date) == nil)
    #expect(here.appliedRules(for: id) == [:])
    #expect(here.diary(after: Self.date, proposals: [id]) == [])
    #expect(StepPlanner(docket: here, proposal: id, asOf: Self.date, remedy: .allCases[0]) == nil)
    var paths = BoundedPaths(here)
    #expect(paths.path(of: id, asOf: Self.date) == nil)

    // A docket that has the proposal tells all of this.
    let resolution = try #require(elsewhere.resolve(id, asOf: Self.date))
    #expect(here.votesOnRecord(of: resolution) == [])
    #expect(elsewhere.votesOnRecord(of: resolution).count == 1)
    func change(on docket: Docket) -> RequirementResult.VoteChange? {
      var changes = VoteChanges(on: docket, of: id, asOf: Self.date)
      var steps = SearchBudget()
      return changes.change(for: resolution.requirements[0], &steps)
    }
    #expect(change(on: here) == nil)
    #expect(change(on: elsewhere) != nil)
    let path = try #require(elsewhere.path(for: id, asOf: Self.date))
    #expect(try here.taking(path).record == here.record)
    #expect(try elsewhere.taking(path).record != elsewhere.record)
  }

  @Test("Of a body, a person or a mandate")
  func parties() throws {
    let here = try dockets().here
    #expect(here.votesNeeded(from: "nobody", for: "hub", asOf: Self.date) == nil)
    #expect(here.votesNeeded(from: "gone", for: "hub", asOf: Self.date) == nil)
    #expect(here.reasonNotInForce("nothing", on: Self.date, asOf: Self.date) == nil)
    var structure = StructureOnDate(here.governance, on: Self.date)
    #expect(structure.members(of: "nobody") == [])
    #expect(structure.groups(of: "nobody") == [])
    #expect(!structure.isElector("p1", of: "nobody") && !structure.isElector("nobody", of: "north"))
    #expect(!structure.hasRule("nobody"))
    #expect(structure.practices(behind: "nobody") == .none)
  }

  @Test("An error names the proposals that there are, and says where there are none")
  func none() throws {
    var place = SmallPlace()
    place.proposals = []
    let error = #expect(throws: UnknownProposalError.self) {
      try place.docket().question("hub", asOf: Self.date)
    }
    #expect(error?.description == "There is no proposal `hub`: the docket has none.")
  }
}
