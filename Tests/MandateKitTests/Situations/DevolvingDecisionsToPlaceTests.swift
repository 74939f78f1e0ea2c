import MandateKit
import Testing

/// The code of the article *Devolving decisions to place*.
@Suite("Devolving decisions to place")
struct DevolvingDecisionsToPlaceTests {
  @Test("A plan of three points works when all three are carried out, and not otherwise")
  func situation() throws {
    // In the article:
    let services: [SubjectPattern] = ["serviceRedesign"]
    func place(_ model: Catalogue.PlaceModel, attended: Bool) -> GovernanceDocument {
      GovernanceDocument(
        bodies: [
          .practice("abbey", patients: 12_000), .practice("brook", patients: 8_000),
          Body("network", kind: .primaryCareNetwork, rule: .networkAgreement, binds: true),
          Body("lmc", kind: .localMedicalCommittee),
          Body("place", kind: .placePartnership),
          Body("icb", kind: .integratedCareBoard),
        ],
        people: [Person("amin", name: "Dr Amin")],
        memberships: [
          Membership("abbey", of: "network"), Membership("brook", of: "network"),
          Membership("network", of: "lmc"),
        ],
        appointments: attended ? [Appointment("amin", to: "place", capacity: .representative)] : [],
        mandates: [
          Mandate(
            "functions",
            giver: nil,
            holder: "icb",
            powers: [.advise, .decide],
            subjects: services,
            over: "network",
            passOn: true
          ),
          Mandate("seat", giver: "network", holder: "amin", powers: [.agree], subjects: services),
        ]
          + model.mandates(
            "scheme",
            from: ["icb"],
            to: "place",
            over: "network",
            subjects: services,
            ceiling: 500_000
          ),
        provisions: [
          Provision("represented", requires: .representation, force: .essential),
          Provision(
            "committee-supports",
            requires: .approval(of: .kind(.localMedicalCommittee)),
            force: .exposure
          ),
        ] + model.provisionSet.provisions
      )
    }
    func resolve(
      _ model: Catalogue.PlaceModel,
      attended: Bool = true,
      committee: Choice = .for,
      effect: Effect = .commitment
    ) throws -> Resolution {
      let docket = try Docket(
        governance: Governance(place(model, attended: attended)),
        proposals: [
          Proposal(
            "beds",
            title: "Community beds at the infirmary",
            subjects: ["serviceRedesign.beds"],
            affects: "network",
            proposer: "icb",
            forum: "place",
            decisionDate: "2023-01-25",
            effect: effect,
            value: 400_000
          )
        ],
        record: [
          .vote(by: "abbey", on: "beds", .for, date: "2023-01-10"),
          .vote(by: "brook", on: "beds", .for, date: "2023-01-11"),
          .vote(by: "lmc", on: "beds", committee, date: "2023-01-18"),
        ]
      )
      return try #require(docket.resolve("beds", asOf: "2023-01-25"))
    }
    func reason(_ kind: RequirementResult.Kind, in resolution: Resolution)
      -> RequirementResult.Reason?
    {
      resolution.requirements.first { $0.kind == kind }?.reason
    }

    let advisory = try resolve(.consultativeForum)
    #expect(advisory.outcome == .notMandated)
    #expect(reason(.authority, in: advisory) == .forumOnlyAdvisory)
    #expect(advisory.requirements.last?.detail == .authority(uncovered: ["abbey", "brook"]))
    #expect(try resolve(.consultativeForum, effect: .advice).outcome == .mandated)

    let divided = try resolve(.committee, committee: .against)
    #expect(divided.outcome == .mandated)
    #expect(divided.exposures.map(\.reason) == [.opposed])
    #expect(divided.voice.conflicts.map { $0.for } == ["network"])
    #expect(divided.voice.conflicts.map { $0.against } == ["lmc"])
    #expect(divided.voice.conflicts.map { $0.patients } == [20_000])

    let absent = try resolve(.committee, attended: false)
    #expect(absent.outcome == .notMandated)
    #expect(reason(.representation, in: absent) == .nobodyAppointed)

    let carriedOut = try resolve(.committee)
    #expect(carriedOut.outcome == .mandated)
    #expect(carriedOut.voice.isUnified)
    #expect(carriedOut.mandate?.isUnexposed == true)
    // Not in the article.
  }
}
