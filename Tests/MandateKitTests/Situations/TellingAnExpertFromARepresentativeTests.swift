import MandateKit
import Testing

/// The code of the article *Telling an expert from a representative*.
@Suite("Telling an expert from a representative")
struct TellingAnExpertFromARepresentativeTests {
  @Test("An expert binds nobody; a representative binds as far as the mandate goes")
  func situation() throws {
    // In the article:
    var place = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 12_000), .practice("brook", patients: 8_000),
        .practice("castle", patients: 9_000),
        Body("practices", kind: .collaborative, rule: .majority(of: .all), binds: true),
        Body("federation", kind: .federation, rule: .unanimity, binds: true),
        Body("place", kind: .placePartnership),
        Body("icb", kind: .integratedCareBoard),
      ],
      people: [Person("reed", name: "Professor Reed")],
      memberships: [
        Membership("abbey", of: "practices"), Membership("brook", of: "practices"),
        Membership("castle", of: "practices"),
        Membership("abbey", of: "federation"), Membership("brook", of: "federation"),
      ],
      provisions: [Provision("represented", requires: .representation, force: .essential)]
    )
    func clinic(_ effect: Effect) -> Proposal {
      Proposal(
        "clinic",
        title: "A shared respiratory clinic",
        subjects: ["serviceRedesign.respiratory"],
        affects: "practices",
        proposer: "icb",
        forum: "place",
        decisionDate: "2022-10-05",
        effect: effect
      )
    }
    let confirmation = Proposal(
      "confirmation",
      subjects: ["serviceRedesign.respiratory"],
      affects: "practices",
      proposer: "practices",
      forum: "practices",
      decisionDate: "2022-10-19",
      ratifies: "clinic"
    )
    func represented(
      _ effect: Effect = .commitment,
      asOf date: CivilDate = "2022-10-05",
      votes: [Act] = []
    ) throws -> RequirementResult {
      let docket = try Docket(
        governance: Governance(place),
        proposals: [clinic(effect), confirmation],
        record: ActRecord(votes)
      )
      let resolution = try #require(docket.resolve("clinic", asOf: date))
      let requirement = try #require(resolution.requirements.first)
      #expect((resolution.outcome == .mandated) == (requirement.status == .met))
      return requirement
    }

    place.appointments = [Appointment("reed", to: "place", capacity: .expert)]
    let advised = try represented()
    #expect(advised.reason == .onlyExperts)
    #expect(advised.because.first?.code == .expert)
    #expect(try represented(.advice).reason == .onlyExperts)

    place.appointments = [Appointment("reed", to: "place", capacity: .representative)]
    #expect(try represented().reason == .noMandate)

    let fromFederation = Mandate(
      "from-federation",
      giver: "federation",
      holder: "reed",
      powers: [.agree],
      subjects: ["serviceRedesign"]
    )
    place.mandates = [fromFederation]
    let partly = try represented()
    #expect(partly.reason == .partlyCovered)
    #expect(partly.detail == .representation(uncovered: ["castle"]))

    place.mandates = [
      Mandate(
        "advice-only",
        giver: "practices",
        holder: "reed",
        powers: [.advise],
        subjects: ["serviceRedesign"]
      )
    ]
    #expect(try represented(.advice).reason == .represented)
    #expect(try represented().reason == .mandatePowerLacking)

    place.mandates = [
      Mandate(
        "ad-referendum",
        giver: "practices",
        holder: "reed",
        powers: [.agree],
        subjects: ["serviceRedesign"],
        ratification: Mandate.Ratification(by: "practices", within: 21)
      )
    ]
    let agreed = try represented()
    #expect(agreed.status == .open)
    #expect(agreed.reason == .adReferendum)
    let votes: [Act] = [
      .vote(by: "abbey", on: "confirmation", .for, date: "2022-10-17"),
      .vote(by: "castle", on: "confirmation", .for, date: "2022-10-18"),
    ]
    #expect(try represented(asOf: "2022-10-19", votes: votes).reason == .represented)
    let repudiated = try represented(asOf: "2022-10-26")
    #expect(repudiated.reason == .mandateNotRatified)
    #expect(repudiated.because.last?.because.map(\.code) == [.notRatified])
    // Not in the article.
  }
}
