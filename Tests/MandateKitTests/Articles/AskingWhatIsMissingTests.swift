import MandateKit
import MandateKitReports
import Testing

/// The code of the article *Asking what is missing*.
@Suite("Asking what is missing")
struct AskingWhatIsMissingTests {
  @Test("Steps, reasons, dates and changes are as the article says")
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
      Provision.essential("asked", .consultation(of: .body("lmc"), by: .proposer, minimumDays: 28))
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
      Consultation(of: "lmc", by: "icb", on: "hub", opened: "2024-02-12")
    }
    let hub = try docket.question("hub", asOf: "2024-02-20")

    #expect(
      shown(hub.pathLines.joined(separator: "\n")) == """
        3 steps lead to a mandate on 14 March 2024.
        By 14 March 2024: Obtain 1 vote for, from Brook Surgery; or else 1 from Castle Surgery.
        From 11 March 2024 to 14 March 2024: Estuary ICB closes the consultation of Saltings LMC, having given sufficient information, and considers what came of it.
        """
    )

    let path = hub.path
    #expect(shown(path.steps.count, path.votes, path.slips) == "3 1 false")
    for step in path.steps {
      if case .obtainVotes(let ballots, let alternatives) = step.action {
        #expect(
          shown(ballots.map { $0.voter } == ["brook"], alternatives.count, step.by)
            == "true 1 2024-03-14"
        )
      }
    }

    let tooLate = try docket.changed(by: [
      .act(.vote(by: "brook", on: "hub", .against, date: "2024-02-21")),
      .act(.vote(by: "castle", on: "hub", .against, date: "2024-02-21")),
    ])
    let blocked = try tooLate.question("hub", asOf: "2024-02-22").path
    #expect(shown(blocked.obstacles.map { $0.code.rawValue }) == "[\"approvalOutOfReach\"]")

    let done = try hub.changed(by: [
      .act(.vote(by: "brook", on: "hub", .for, date: "2024-03-01")),
      .act(
        .consultation(
          of: "lmc",
          by: "icb",
          on: "hub",
          opened: "2024-02-12",
          closed: "2024-03-11",
          sufficientInformation: true,
          considered: "2024-03-12"
        )
      ),
    ]).asOf("2024-03-14")
    #expect(shown(done.outcome) == "mandated")
    let decisive = done.decisiveReasons
    #expect(shown(decisive.requirements.map { $0.provision.rawValue }) == "[\"agreed\", \"asked\"]")
    #expect(shown(decisive.voters.count { $0.otherwise == .notMandated }) == "4")

    let lines = done.timeline.changes.map { change in
      let changed = change.requirements.map { "\($0.provision) \($0.status)" }
      return "\(change.date): \(changed.joined(separator: ", ")), so \(change.outcome)"
    }
    #expect(
      shown(lines.joined(separator: "\n")) == """
        2024-03-01: agreed met, so undetermined
        2024-03-12: asked met, so mandated
        """
    )

    let eased = try hub.changed(by: [
      .rule(of: "network", .majority()),
      .decisionDate("hub", "2024-04-11"),
    ])
    let difference = Resolution.Difference(from: hub.resolution, to: eased.resolution)
    #expect(
      shown(difference.outcome == nil, difference.requirements.map { $0.provision.rawValue })
        == "true [\"agreed\", \"asked\"]"
    )
    #expect(
      shown(try hub.changed(by: [.repeal("asked")]).asOf("2024-03-14").outcome) == "notMandated"
    )
    // Not in the article.
  }
}
