import MandateKit
import Testing

@Suite("What if")
struct ChangeTests {
  @Test("Moving a practice carries its vote to the other PCN")
  func movedPractice() throws {
    var place = SmallPlace()
    place.votes = [("p1", .for), ("p2", .against), ("p3", .against), ("p4", .for)]
    let docket = try place.docket()
    let moved = try docket.changed(
      by: [.move("p3", from: "north", to: "south", on: "2023-01-01")]
    )
    let before = try #require(docket.resolve("hub", asOf: "2023-03-01"))
    let after = try #require(moved.resolve("hub", asOf: "2023-03-01"))
    let difference = Resolution.Difference(from: before, to: after)
    #expect(difference.outcome == nil)
    // One for and one against in each: neither carries, and both are opposed.
    #expect(difference.positions.map(\.body) == ["south"])
    #expect(difference.positions.first?.change.before == .for)
    #expect(difference.positions.first?.change.after == .against)
  }

  @Test("Merged PCNs decide together from the day of the merger, and not before")
  func mergedPCNs() throws {
    var place = SmallPlace()
    place.votes = [("p1", .for), ("p2", .for), ("p3", .for), ("p4", .against)]
    let docket = try place.docket()
    let united = Body("united", kind: .primaryCareNetwork, rule: .majority(), binds: true)
    for (day, outcome) in [("2023-02-15", Outcome.mandated), ("2023-03-02", .notMandated)] {
      let date = try #require(CivilDate(day))
      let merged = try docket.changed(by: [.merge(["north", "south"], into: united, on: date)])
      let resolution = try #require(merged.resolve("hub", asOf: "2023-03-01"))
      #expect(resolution.outcome == outcome, "merged on \(day)")
    }
  }

  @Test("One more vote, another rule, a repealed provision: each shows in the difference")
  func smallChanges() throws {
    var place = SmallPlace()
    place.votes = [("p1", .for), ("p2", .for), ("p3", .for)]
    let docket = try place.docket()
    let before = try #require(docket.resolve("hub", asOf: "2023-03-01"))
    #expect(before.outcome == .notMandated)
    let rows: [(Change, Outcome)] = [
      (.act(.vote(Vote(by: "p4", on: "hub", .for, date: "2023-02-02"))), .mandated),
      (.rule(of: "place", .majority(of: .cast)), .mandated),
      (.repeal("agree"), .notMandated),
      (.listSize(of: "p4", 1), .notMandated),
    ]
    for (change, outcome) in rows {
      let after = try #require(docket.changed(by: [change]).resolve("hub", asOf: "2023-03-01"))
      #expect(after.outcome == outcome, "\(change)")
      #expect(!Resolution.Difference(from: before, to: after).isEmpty, "\(change)")
    }
    #expect(Resolution.Difference(from: before, to: before).isEmpty)
  }

  @Test("A change that makes the case invalid is refused")
  func invalidChange() throws {
    let docket = try SmallPlace().docket()
    let bad = Mandate("m", from: "nobody", to: "lmc", powers: [.agree], subjects: ["*"])
    #expect(throws: InvalidDocumentError.self) {
      _ = try docket.changed(by: [.mandate(bad)])
    }
  }

  @Test("Leaving out what is not known yet changes no answer")
  func unknownFuture() throws {
    for seed in 0..<500 as Range<UInt64> {
      var sample = RandomCase.make(seed: seed, tree: false, withMandates: true)
      let before = try sample.docket().resolve(sample.proposal, asOf: sample.asOf)
      sample.record = sample.record.known(asOf: sample.asOf)
      let after = try sample.docket().resolve(sample.proposal, asOf: sample.asOf)
      #expect(before == after, "seed \(seed)")
    }
  }
}
