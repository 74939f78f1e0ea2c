import MandateKit
import Testing

/// The code of the article *Writing down a constitution*.
@Suite("Writing down a constitution")
struct WritingDownAConstitutionTests {
  @Test("Each kind of clause has its values")
  func situation() throws {
    // In the article:
    let each = DecisionRule.onePracticeOneVote()
    #expect(each == .majority(quorum: .fraction(.half)))
    #expect(DecisionRule.byListSize() == .majority(by: .patients, quorum: .patients(.half)))
    let bands = VoteScale(patients: 5_000, rounding: .up)
    #expect([900, 5_000, 5_001, 12_000].map { bands.votes(for: $0) } == [1, 1, 2, 3])
    let banded = DecisionRule.banded(by: bands)
    #expect(banded == .majority(by: .votes, quorum: .votes(.half), scale: bands))

    let listed = Membership("abbey", of: "network", votes: 3)

    let seats = [
      Membership("chair", of: "board", classes: ["nonExecutive"]),
      Membership("doctor", of: "board", classes: ["clinical", "executive"]),
      Membership("trust", of: "board", classes: ["partner"]),
      Membership("registrar", of: "board", isVoting: false),
      Membership("abbey", of: "board", isVoting: false),
    ]

    let quorum = Quorum.all([
      .count(3, withOneOfEach: ["executive", "partner"]),
      .any([.presenceOf("chair"), .presenceOf("vice-chair")]),
    ])
    let thirdOfWhole = Quorum.share(.atLeast("1/3"), of: .whole)

    let chaired = DecisionRule.majority(
      quorum: quorum,
      castingVote: .listed(["chair", "vice-chair"])
    )
    let presided = DecisionRule.majority(quorum: thirdOfWhole, castingVote: .presiding)
    let broken = Act.castingVote(by: "trust", of: "board", on: "plan", .for, date: "2025-03-12")

    #expect(listed.votes == 3 && seats.count { $0.isVoting } == 3)
    #expect(chaired.castingVote?.listed == ["chair", "vice-chair"])
    #expect(presided.castingVote == .presiding && presided.quorum == thirdOfWhole)
    #expect(ActRecord([broken]).known(asOf: "2025-03-11").acts.isEmpty)

    let agreement = Catalogue.NetworkAgreement(
      "network",
      practices: ["abbey", "brook", "castle"],
      rule: banded,
      reserved: [ApplicableRule(.unanimity, when: Occasion(subjects: ["networkContract.reserved"]))]
    )
    var document = GovernanceDocument([
      GovernanceDocument(bodies: [
        .practice("abbey", patients: 12_000), .practice("brook", patients: 7_000),
        .practice("castle", patients: 900),
      ]),
      agreement.document,
    ])
    func resolve(_ proposals: [Proposal], _ acts: [Act], asOf date: CivilDate) throws -> [Outcome] {
      let docket = try Docket(
        governance: Governance(document),
        proposals: proposals,
        record: ActRecord(acts)
      )
      return docket.resolveAll(asOf: date).map(\.outcome)
    }
    func business(_ id: Proposal.ID, _ subjects: [SubjectPath], on date: CivilDate) -> Proposal {
      Proposal(
        id,
        subjects: subjects,
        affects: "network",
        proposer: "network",
        forum: "network",
        decisionDate: date,
        effect: .position
      )
    }
    let proposals = [
      business("hours", ["networkContract.services"], on: "2025-03-12"),
      business("exit", ["networkContract.services", "networkContract.reserved"], on: "2025-03-12"),
    ]
    let votes = proposals.flatMap { proposal in
      ["abbey", "brook"].map { Act.vote(by: $0, on: proposal.id, .for, date: "2025-03-12") }
    }
    #expect(try resolve(proposals, votes, asOf: "2025-03-12") == [.mandated, .notMandated])

    let amended = [
      ApplicableRule(each, period: Period(until: "2025-04-01"), dated: .opening),
      ApplicableRule(banded),
    ]

    let deputy = Deputy("officer", for: "trust", period: Period(from: "2025-01-01"))
    let cast = Vote(by: "trust", on: "plan", .for, date: "2025-03-12", castBy: "officer")

    #expect(amended.map { $0.isUnconditional } == [false, true])
    #expect(deputy.voter == cast.by && deputy.party == cast.castBy)

    let federation = Catalogue.ShareholderFederation(
      "federation",
      practices: ["abbey", "brook", "castle"],
      shares: VoteScale(patients: 1_000, rounding: .nearest)
    )
    let resolution = federation.writtenResolution(
      "articles",
      subjects: ["federation.special"],
      circulated: "2025-05-02"
    )
    #expect(resolution.decisionDate == "2025-05-29")
    #expect(resolution.electorsOn == "2025-05-02" && resolution.irrevocable)

    document.bankHolidays = [.table(.england)]
    document.provisions.append(
      Provision(
        "second-meeting",
        when: Occasion(subjects: ["merger.final"]),
        requires: .confirmation(
          by: .body("network"),
          after: NoticePeriod(days: 10, workingDays: true, clear: true)
        ),
        force: .essential
      )
    )
    func meetings(second date: CivilDate) throws -> [Outcome] {
      var final = business("second", ["merger.final"], on: date)
      final.confirms = "first"
      let votes = [("first", "2025-04-14"), ("second", date)].map {
        Act.vote(by: "abbey", on: $0.0, .for, date: $0.1)
      }
      let first = business("first", ["merger.first"], on: "2025-04-14")
      return try resolve([first, final], votes, asOf: date)
    }
    #expect(try meetings(second: "2025-04-30") == [.mandated, .notMandated])
    #expect(try meetings(second: "2025-05-01") == [.mandated, .mandated])

    let notices = [
      Provision(
        "agenda",
        requires: .notice(
          to: .membersOf("board"),
          by: .forum,
          .before(days: 5, workingDays: true, clear: true)
        ),
        force: .exposure
      ),
      Provision(
        "decision-told",
        requires: .notice(to: .role(.affected), by: .forum, .after(days: 7)),
        force: .exposure
      ),
      Provision(
        "copy",
        requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, .after(days: 7)),
        force: .practice
      ),
    ]
    #expect(notices.count == 3)
    // Not in the article.
  }
}
