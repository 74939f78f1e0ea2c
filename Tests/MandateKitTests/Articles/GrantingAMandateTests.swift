import MandateKit
import Testing

/// The code of the article *Granting a mandate*.
@Suite("Granting a mandate")
struct GrantingAMandateTests {
  @Test("A chain of mandates starts with members or an original one, and has limits")
  func article() throws {
    // In the article:
    func place(
      _ mandates: [Mandate],
      value: Int = 0,
      _ record: ActRecord = [],
      asOf date: CivilDate? = nil
    ) throws -> Resolution {
      let docket = try Docket {
        Body("harbour", kind: .primaryCareNetwork, rule: .majority(), binds: true).members {
          Body.practice("quay", patients: 9_200)
          Body.practice("ropewalk", patients: 6_400)
        }
        Body("icb", kind: .integratedCareBoard).members { Member("harbour", isVoting: false) }
        Body("place", kind: .placePartnership)
        Person("winter", name: "Dr Winter")
        Appointment("winter", to: "place", capacity: .representative)
        mandates
        Provision.essential("represented", .representation)
        Provision.essential("authorised", .authority)
        Proposal(
          "hub",
          subjects: ["serviceRedesign.access"],
          affects: "harbour",
          proposer: "icb",
          forum: "place",
          decisionDate: "2024-03-14",
          value: value
        )
        Proposal(
          "adopted",
          subjects: ["constitution"],
          affects: "harbour",
          proposer: "harbour",
          forum: "harbour",
          decisionDate: "2024-02-15",
          effect: .position
        )
        Proposal(
          "ratified",
          subjects: ["serviceRedesign.access"],
          affects: "harbour",
          proposer: "harbour",
          forum: "harbour",
          decisionDate: "2024-03-28",
          ratifies: "hub"
        )
        record
      }
      return try docket.question("hub", asOf: date).resolution
    }

    let seat = Mandate(
      "seat",
      giver: "harbour",
      holder: "winter",
      powers: [.agree],
      subjects: ["serviceRedesign"],
      ceiling: 250_000
    )
    let function = Mandate.original(
      "function",
      holder: "icb",
      powers: [.decide],
      subjects: ["*"],
      passOn: true
    )
    let delegation = Mandate(
      "delegation",
      giver: "icb",
      holder: "place",
      powers: [.decide],
      subjects: ["serviceRedesign"]
    )
    #expect(shown(try place([seat, function, delegation]).outcome) == "mandated")

    let representative = Representative(
      "winter",
      name: "Dr Winter",
      of: ["harbour"],
      at: "place",
      powers: [.agree],
      subjects: ["serviceRedesign"],
      ceiling: 250_000
    )
    #expect(shown(representative.mandates.map { $0.id.rawValue }) == "[\"winter/harbour\"]")

    let unfounded = try place([seat, delegation])
    #expect(
      shown(unfounded.requirement("authorised")?.reason.rawValue ?? "") == "mandateGivesNothing"
    )
    var kept = function
    kept.passOn = false
    #expect(
      shown(try place([seat, kept, delegation]).requirement("authorised")?.reason.rawValue ?? "")
        == "mandatePassedOn"
    )

    let dear = try place([seat, function, delegation], value: 400_000)
    #expect(shown(dear.outcome) == "notMandated")
    #expect(shown(dear.requirement("represented")?.reason.rawValue ?? "") == "mandateOverCeiling")
    #expect(shown(dear.uncovered == ["quay", "ropewalk"]) == "true")

    var subject = seat
    subject.ratification = Mandate.Ratification(by: "harbour", within: 28)
    let open = try place([subject, function, delegation])
    #expect(
      shown(open.outcome, open.requirement("represented")?.reason.rawValue ?? "")
        == "undetermined adReferendum"
    )
    let votes: ActRecord = [.vote(by: "quay", on: "ratified", .for, date: "2024-03-26")]
    let closed = try place([subject, function, delegation], votes, asOf: "2024-03-28")
    #expect(shown(closed.outcome) == "mandated")

    var resolved = seat
    resolved.adoptedBy = "adopted"
    #expect(shown(try place([resolved, function, delegation]).outcome) == "notMandated")
    let through: ActRecord = [.vote(by: "quay", on: "adopted", .for, date: "2024-02-15")]
    #expect(shown(try place([resolved, function, delegation], through).outcome) == "mandated")

    let deputy = Deputy(
      "locum",
      for: "winter",
      period: Period(from: "2024-03-01", until: "2024-04-01")
    )
    let cast = Vote(by: "winter", on: "hub", .for, date: "2024-03-14", castBy: "locum")
    #expect(shown(cast.castBy == deputy.party, cast.by == deputy.voter) == "true true")

    let early: ActRecord = [.revocation(of: "seat", date: "2024-03-01")]
    #expect(shown(try place([seat, function, delegation], early).outcome) == "notMandated")
    let late: ActRecord = [.revocation(of: "seat", date: "2024-03-20")]
    #expect(
      shown(try place([seat, function, delegation], late, asOf: "2024-03-31").outcome) == "mandated"
    )
    // Not in the article.
  }
}
