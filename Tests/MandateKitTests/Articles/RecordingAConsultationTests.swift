import MandateKit
import Testing

/// The code of the article *Recording a consultation*.
@Suite("Recording a consultation")
struct RecordingAConsultationTests {
  @Test("What is on the record counts by its dates, its parties and its limbs")
  func article() throws {
    // In the article:
    func closure(_ record: ActRecord, asOf date: CivilDate? = nil) throws -> Docket.Question {
      let docket = try Docket {
        Body("harbour", kind: .primaryCareNetwork, rule: .majority(quorum: .count(2)), binds: true)
          .members {
            Body.practice("quay", patients: 9_200)
            Body.practice("ropewalk", patients: 6_400)
            Body.practice("chandler", patients: 7_100)
          }
        Body("lmc", kind: .localMedicalCommittee).members { Member("harbour", isVoting: false) }
        Body("icb", kind: .integratedCareBoard)
        Provision.essential("agreed", .approval(of: .role(.affected)))
        Provision.essential(
          "asked",
          .consultation(of: .body("lmc"), by: .proposer, minimumDays: 28)
        )
        Provision.exposure(
          "told",
          .notice(
            to: .membersOf("harbour"),
            by: .proposer,
            .before(days: 5, workingDays: true, clear: true)
          )
        )
        BankHoliday.table(.england)
        Proposal(
          "closure",
          subjects: ["premises"],
          affects: "harbour",
          proposer: "icb",
          forum: "icb",
          decisionDate: "2024-03-14"
        )
        record
      }
      return try docket.question("closure", asOf: date)
    }

    var asked = Consultation(of: "lmc", by: "icb", on: "closure", opened: "2024-02-01")
    let begun = try closure([.consultation(asked)], asOf: "2024-02-02").resolution
    #expect(shown(begun.requirement("asked")?.status.rawValue ?? "") == "open")

    asked.closed = "2024-02-29"
    asked.sufficientInformation = true
    asked.considered = "2024-03-05"
    let done = try closure([.consultation(asked)]).resolution
    #expect(shown(done.requirement("asked")?.reason.rawValue ?? "") == "consulted")

    asked.informed = "2024-02-09"
    let late = try closure([.consultation(asked)]).resolution
    if case .consultation(let path)? = late.requirement("asked")?.detail {
      #expect(shown(path.limbs.information == .met, path.limbs.time == .unmet) == "true true")
    }

    asked.by = "harbour"
    let other = try closure([.consultation(asked)]).resolution
    #expect(shown(other.irregularities.map { $0.code.rawValue }) == "[\"byAnotherParty\"]")

    let told = ["quay", "ropewalk", "chandler"].map { practice in
      Act.notice(to: PartyID(practice), by: "icb", on: "closure", date: "2024-03-06")
    }
    let inTime = try closure(ActRecord(told)).resolution
    #expect(shown(inTime.requirement("told", of: "quay")?.reason.rawValue ?? "") == "noticeGiven")
    let without = try closure([]).resolution
    #expect(shown(without.exposures.count) == "3")

    let consulted = Act.consultation(
      of: "lmc",
      by: "icb",
      on: "closure",
      opened: "2024-02-01",
      closed: "2024-02-29",
      sufficientInformation: true,
      considered: "2024-03-05"
    )
    let votes: [Act] = [
      .vote(by: "quay", on: "closure", .for, date: "2024-03-01"),
      .vote(by: "ropewalk", on: "closure", .against, date: "2024-03-01"),
      .vote(by: "chandler", on: "closure", .for, date: "2024-03-01"),
    ]
    #expect(shown(try closure(ActRecord([consulted] + votes)).outcome) == "mandated")
    let aside = Act.recusal(
      by: "quay",
      on: "closure",
      date: "2024-03-01",
      interest: "Owns the site"
    )
    #expect(shown(try closure(ActRecord([consulted, aside] + votes)).outcome) == "notMandated")

    let decided = Act.decision(by: "icb", on: "closure", date: "2024-03-08")
    let tooLate = Act.vote(by: "chandler", on: "closure", .for, date: "2024-03-10")
    let record = ActRecord([consulted] + votes.dropLast() + [decided, tooLate])
    let after = try closure(record).resolution
    #expect(
      shown(after.outcome, after.irregularities.map { $0.code.rawValue })
        == "notMandated [\"voidBallot\"]"
    )
    // Not in the article.
  }
}
