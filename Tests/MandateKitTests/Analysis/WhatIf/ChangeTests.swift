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
      let date = try #require(CivilDate(parsing: day))
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
      (.act(.vote(by: "p4", on: "hub", .for, date: "2023-02-02")), .mandated),
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

  /// Changes to a place of which one PCN is for and the other silent, with the outcome of each.
  static let arrangements: [([Change], Outcome)] = [
    (
      [
        .rules(
          of: "place",
          [
            ApplicableRule(.unanimity, when: Occasion(subjects: ["premises"])),
            ApplicableRule(.majority(of: .cast)),
          ]
        )
      ],
      .mandated
    ),
    (
      [
        .rules(
          of: "place",
          [
            ApplicableRule(.unanimity, when: Occasion(subjects: ["urgentCare"])),
            ApplicableRule(.majority(of: .cast)),
          ]
        )
      ],
      .notMandated
    ),
    ([.rules(of: "place", [])], .notMandated),
    ([.rule(of: "place", nil)], .notMandated),
    (
      [
        .rule(of: "place", .majority(of: .all, by: .votes)),
        .seat(of: "north", in: "place", votes: 3, classes: []),
      ],
      .mandated
    ),
    (
      [
        .rule(of: "place", .majority(of: .all, by: .votes)),
        .seat(of: "south", in: "place", votes: 3, classes: []),
      ],
      .notMandated
    ),
    ([.rule(of: "place", .majority(quorum: .count(atLeast: 1, among: "lead")))], .notMandated),
    (
      [
        .rule(of: "place", .majority(quorum: .count(atLeast: 1, among: "lead"))),
        .seat(of: "north", in: "place", votes: nil, classes: ["lead"]),
      ],
      .mandated
    ),
    (tied, .notMandated),
    (tied + [.castingVote(of: "place", .listed(["icb"]))], .notMandated),
    (
      tied + [
        .castingVote(of: "place", .listed(["icb"])),
        .act(.vote(by: "icb", on: "hub", .for, date: "2023-02-03")),
      ],
      .mandated
    ),
    (
      tied + [
        .castingVote(of: "place", .presiding),
        .act(
          .castingVote(by: "south", of: "place", on: "hub", .for, date: "2023-02-03")
        ),
      ],
      .mandated
    ),
    ([proxy], .mandated),
    ([proxy, .deputy(Deputy("icb", for: "p4"))], .notMandated),
    ([proxy, .deputy(Deputy("icb", for: "p4")), .deputy(Deputy("lmc", for: "p4"))], .mandated),
    ([proxy, .deputy(Deputy("icb", for: "p4")), .removeDeputy("icb", of: "p4")], .mandated),
  ]

  /// One PCN is for and the other against, of those that vote.
  private static let tied: [Change] = [
    .rule(of: "place", .majority(of: .cast)),
    .act(.vote(by: "p4", on: "hub", .against, date: "2023-02-02")),
  ]

  /// The vote of a practice, cast by its LMC.
  private static let proxy = Change.act(
    .vote(by: "p4", on: "hub", .for, date: "2023-02-02", castBy: "lmc")
  )

  @Test("Rules, votes, classes, casting votes and deputies are changed", arguments: arrangements)
  func arrangement(_ changes: [Change], _ outcome: Outcome) throws {
    var place = SmallPlace()
    place.votes = [("p1", .for), ("p2", .for), ("p3", .for)]
    let docket = try place.docket()
    let before = try #require(docket.resolve("hub", asOf: "2023-03-01"))
    let after = try #require(docket.changed(by: changes).resolve("hub", asOf: "2023-03-01"))
    #expect(after.outcome == outcome)
    let difference = Resolution.Difference(from: before, to: after)
    #expect((difference.bound != nil) == (outcome == .mandated))
    #expect((difference.outcome != nil) == (outcome == .mandated))
  }

  @Test("What is newly remarked shows in the difference, and what is no longer")
  func warnings() throws {
    let docket = try SmallPlace().docket()
    let told = Provision(
      "told",
      requires: .notice(to: .body("lmc"), by: .forum, .before(days: 5, workingDays: true)),
      force: .practice
    )
    let before = try #require(docket.resolve("hub", asOf: "2023-03-01"))
    let after = try #require(
      docket.changed(by: [.provision(told)]).resolve("hub", asOf: "2023-03-01")
    )
    let there = Resolution.Difference(from: before, to: after)
    #expect(there.newWarnings.map(\.code) == [.noBankHolidays])
    #expect(there.formerWarnings == [])
    let back = Resolution.Difference(from: after, to: before)
    #expect(back.formerWarnings == there.newWarnings)
    #expect(back.newWarnings == [])
  }

  @Test("Of two memberships at once the first gives the votes")
  func overlappingSeats() throws {
    var place = SmallPlace()
    place.document.memberships.append(
      Membership("south", of: "place", period: Period(from: "2023-01-01"))
    )
    let change = Change.seat(of: "south", in: "place", votes: 3, classes: ["lead"])
    let seats = try place.docket().changed(by: [change]).governance.document.memberships
      .filter { $0.member == "south" }
    #expect(seats.map(\.votes) == [3, nil])
    #expect(seats.map(\.classes) == [["lead"], ["lead"]])
  }

  @Test("A membership that has ended by then is not moved")
  func endedMembership() throws {
    var place = SmallPlace()
    place.document.memberships[2].period = Period(until: "2022-04-01")
    let change = Change.move("p3", from: "north", to: "south", on: "2023-01-01")
    let document = try place.docket().changed(by: [change]).governance.document
    #expect(document.memberships == place.document.memberships)
  }

  @Test("A change that makes the case invalid is refused")
  func invalidChange() throws {
    let docket = try SmallPlace().docket()
    let bad = Mandate("m", giver: "nobody", holder: "lmc", powers: [.agree], subjects: ["*"])
    #expect(throws: InvalidDocumentError.self) {
      _ = try docket.changed(by: [.mandate(bad)])
    }
  }

  @Test("Leaving out what is not known yet changes no answer")
  func unknownFuture() throws {
    for seed in 0..<500 as Range<UInt64> {
      var sample = RandomCase.make(seed: seed, tree: false, withMandates: true)
      sample.record = ActRecord(sample.record.acts.map(\.consideredOnceClosed))
      let before = try sample.docket().resolve(sample.proposal, asOf: sample.asOf)
      sample.record = sample.record.known(asOf: sample.asOf)
      let after = try sample.docket().resolve(sample.proposal, asOf: sample.asOf)
      #expect(before == after, "seed \(seed)")
    }
  }
}

extension Act {
  /// The act, a consultation without the day of a consideration that came before it closed.
  fileprivate var consideredOnceClosed: Act {
    guard case .consultation(var consultation) = self, let closed = consultation.closed,
      let considered = consultation.considered, considered < closed
    else { return self }
    consultation.considered = nil
    return .consultation(consultation)
  }
}
