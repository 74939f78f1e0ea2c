import MandateKit
import MandateKitReports
import Testing

/// The code of the article *Reading an answer*.
@Suite("Reading an answer")
struct ReadingAnAnswerTests {
  @Test("One docket has each of the three values on some day")
  func article() throws {
    // In the article:
    let docket = try Docket {
      Body(
        "network",
        kind: .primaryCareNetwork,
        name: "Harbour PCN",
        rule: .majority(of: .all),
        binds: true
      )
      .members {
        Body.practice("abbey", name: "Abbey Practice", patients: 12_000)
        Body.practice("brook", name: "Brook Surgery", patients: 8_000)
        Body.practice("castle", name: "Castle Surgery", patients: 5_000)
      }
      Body("lmc", kind: .localMedicalCommittee, name: "Saltings LMC").members {
        Member("network", isVoting: false)
      }
      Body("icb", kind: .integratedCareBoard, name: "Estuary ICB")
      Provision.essential("agreed", .approval(of: .role(.affected)))
      Provision.exposure("asked", .consultation(of: .body("lmc"), by: .proposer, minimumDays: 28))
      Proposal(
        "hub",
        title: "One hub for evenings",
        subjects: ["serviceRedesign.access"],
        affects: "network",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-14"
      )
      Vote(by: "abbey", on: "hub", .for, date: "2024-02-10")
      Vote(by: "brook", on: "hub", .for, date: "2024-02-20")
      Vote(by: "brook", on: "hub", .against, date: "2024-03-01")
    }
    let hub = try docket.question("hub")

    let first = hub.asOf("2024-02-15")
    #expect(shown(first.outcome) == "undetermined")

    let second = hub.asOf("2024-02-20")
    #expect(shown(second.outcome) == "mandated")

    let third = hub.asOf("2024-03-14")
    #expect(shown(third.outcome) == "notMandated")

    let answer = second.resolution
    #expect(
      shown(answer.exposures.count, answer.warnings.count, answer.irregularities.count) == "1 0 0"
    )

    func carryOut(_ mandate: ValidMandate) -> String { "Carried out: \(mandate.proposal)" }
    if let mandate = answer.mandate {
      #expect(shown(carryOut(mandate)) == "Carried out: hub")
    }

    let early = first.resolution
    if let agreed = early.requirement("agreed") {
      #expect(shown(agreed.status, agreed.reason.rawValue) == "open approvalOpen")
      switch agreed.detail {
      case .approval(let needed?):
        #expect(shown(needed.count, needed.voters == ["brook"]) == "1 true")
      case .approval(nil): print("No votes still to come would carry it.")
      case .consultation(let path): print(path.limbs)
      case .notice(let deadline): print(deadline)
      case .representation(let uncovered), .authority(let uncovered): print(uncovered)
      case .confirmation(let approval): print(approval ?? .unmet)
      }
    }

    #expect(shown(early.missingVoters == ["brook"]) == "true")
    #expect(shown(early.uncovered.isEmpty) == "true")
    for deadline in early.deadlines {
      #expect(
        shown(deadline.day, deadline.provision, deadline.kind) == "2024-02-15 asked consultation"
      )
    }
    #expect(shown(answer.bound.certain == ["abbey", "brook", "castle"]) == "true")

    #expect(
      shown(first.summary) == """
        One hub for evenings, to be decided on 14 March 2024, is undetermined as of 15 February 2024. 1 of 1 essential requirement is open, and none is unmet.
        """
    )
    // Not in the article.
  }
}
