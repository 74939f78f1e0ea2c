import MandateKit
import Testing

/// The code of the article *Speaking for other networks*.
@Suite("Speaking for other networks")
struct SpeakingForOtherNetworksTests {
  @Test("A clinical director speaks for four PCNs: canvass, feedback and a fair opportunity")
  func situation() throws {
    // In the article:
    let networks: [Body.ID] = ["east", "north", "south", "west"]
    let place = GovernanceDocument(
      bodies: networks.map { Body.practice(PartyID("\($0)-surgery"), patients: 10_000) }
        + networks.map {
          Body($0, kind: .primaryCareNetwork, rule: .networkAgreement, binds: true)
        } + [
          Body("networks", kind: .collaborative, rule: .majority(of: .all), binds: true),
          Body("place", kind: .placePartnership),
        ],
      people: [Person("okafor", name: "Dr Okafor"), Person("lee", name: "Dr Lee")],
      memberships: networks.map { Membership(PartyID("\($0)-surgery"), of: $0) }
        + networks.map { Membership($0, of: "networks") },
      appointments: [
        Appointment("okafor", to: "place", capacity: .representative),
        Appointment(
          "lee",
          to: "place",
          capacity: .representative,
          period: Period(from: "2022-10-01")
        ),
      ],
      mandates: ["okafor", "lee"].map { person in
        Mandate(
          Mandate.ID("seat-of-\(person)"),
          giver: "networks",
          holder: PartyID(person),
          powers: [.agree],
          subjects: ["serviceRedesign", "pilot"],
          source: Source("Terms of reference of the networks", basis: .local)
        )
      },
      provisions: [
        Provision("represented", requires: .representation, force: .essential),
        Provision(
          "canvassed",
          requires: .consultation(
            of: .kind(.primaryCareNetwork),
            by: .proposer,
            ConsultationStandard(minimumDays: 7, considered: false)
          ),
          force: .exposure
        ),
        Provision(
          "told-of-the-outcome",
          requires: .notice(to: .kind(.primaryCareNetwork), by: .proposer, .after(days: 10)),
          force: .practice
        ),
        Provision(
          "fair-opportunity",
          when: Occasion(subjects: ["pilot"]),
          requires: .notice(to: .kind(.primaryCareNetwork), by: .proposer, .before(days: 14)),
          force: .essential
        ),
        Provision(
          "networks-choose",
          when: Occasion(subjects: ["pilot"]),
          requires: .approval(of: .role(.affected)),
          force: .essential
        ),
      ]
    )

    let frailty = Proposal(
      "frailty",
      subjects: ["serviceRedesign.frailty"],
      affects: "networks",
      proposer: "networks",
      forum: "place",
      decisionDate: "2022-09-20"
    )
    func canvass(_ network: Body.ID) -> Act {
      .consultation(
        of: network,
        by: "networks",
        on: "frailty",
        opened: "2022-09-01",
        closed: "2022-09-12",
        sufficientInformation: true
      )
    }
    let told: [Act] = networks.map {
      .notice(to: $0, by: "networks", on: "frailty", date: "2022-09-27")
    }
    let governance = try Governance(place)
    let hasty = try Docket(
      governance: governance,
      proposals: [frailty],
      record: ActRecord([canvass("east"), canvass("north"), canvass("south")] + told)
    )
    let decided = try #require(hasty.resolve("frailty", asOf: "2022-09-20"))
    #expect(decided.outcome == .mandated)
    #expect(decided.exposures.map(\.body) == ["west"])
    #expect(decided.exposures.map(\.reason) == [.notConsulted])
    let feedback = decided.requirements.filter { $0.kind == .notice }
    #expect(feedback.map(\.reason) == Array(repeating: .noticeOpen, count: 4))
    let afterwards = try #require(hasty.resolve("frailty", asOf: "2022-09-30"))
    #expect(
      afterwards.requirements.filter { $0.kind == .notice }.map(\.reason)
        == Array(repeating: .noticeGiven, count: 4)
    )

    let pilot = Proposal(
      "pilot-at-east",
      subjects: ["pilot"],
      affects: "networks",
      proposer: "networks",
      forum: "place",
      decisionDate: "2022-10-18"
    )
    let interest = "Partner in a practice of the network that would run it"
    let offered: [Act] =
      networks.map {
        .notice(to: $0, by: "networks", on: "pilot-at-east", date: "2022-10-03")
      } + [
        .recusal(by: "okafor", on: "pilot-at-east", date: "2022-10-03", interest: interest),
        .recusal(by: "east", on: "pilot-at-east", date: "2022-10-03", interest: interest),
        .vote(by: "north-surgery", on: "pilot-at-east", .for, date: "2022-10-14"),
        .vote(by: "south-surgery", on: "pilot-at-east", .for, date: "2022-10-14"),
        .vote(by: "west-surgery", on: "pilot-at-east", .against, date: "2022-10-14"),
      ]
    let fair = try Docket(governance: governance, proposals: [pilot], record: ActRecord(offered))
    let chosen = try #require(fair.resolve("pilot-at-east", asOf: "2022-10-18"))
    #expect(chosen.outcome == .mandated)
    let seat = try #require(chosen.requirements.first { $0.kind == .representation })
    #expect(seat.reason == .represented)
    #expect(seat.because.first?.code == .representativeRecused)
    #expect(seat.because.first?.fact.party == "okafor")

    var alone = place
    alone.appointments.removeAll { $0.person == "lee" }
    let empty = try Docket(
      governance: Governance(alone),
      proposals: [pilot],
      record: ActRecord(offered)
    )
    let stalled = try #require(empty.resolve("pilot-at-east", asOf: "2022-10-18"))
    #expect(stalled.outcome == .notMandated)
    #expect(
      stalled.requirements.first { $0.kind == .representation }?.reason == .representativesRecused
    )
    // Not in the article.
  }
}
