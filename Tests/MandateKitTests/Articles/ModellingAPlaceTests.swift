import MandateKit
import Testing

/// The code of the article *Modelling a place*.
@Suite("Modelling a place")
struct ModellingAPlaceTests {
  @Test("Members make a constituency, and a document is checked at once")
  func article() throws {
    // In the article:
    func coast() -> GovernanceDocument {
      GovernanceDocument {
        Body("coast", kind: .placePartnership, name: "Coast Place", rule: .unanimity).members {
          Body(
            "harbour",
            kind: .primaryCareNetwork,
            name: "Harbour PCN",
            rule: .majority(),
            binds: true
          )
          .members {
            Body.practice("quay", name: "Quay Street Surgery", patients: 9_200)
            Body.practice("ropewalk", name: "Ropewalk Practice", patients: 6_400)
          }
          Body(
            "marsh",
            kind: .primaryCareNetwork,
            name: "Marsh PCN",
            rule: .majority(),
            binds: true
          )
          .members {
            for number in 1...3 { Body.practice("marsh-\(number)", patients: 5_000) }
          }
        }
        Body("lmc", kind: .localMedicalCommittee, name: "Saltings LMC").members {
          Member("coast", isVoting: false)
        }
        Body("icb", kind: .integratedCareBoard, name: "Estuary ICB").members {
          Member("coast", isVoting: false)
        }
        Provision.essential("networks-agree", .approval(of: .kind(.primaryCareNetwork)))
      }
    }
    let governance = try Governance(coast())
    #expect(shown(governance.document.bodies.count) == "10")

    let docket = try Docket {
      coast()
      Proposal(
        "hub",
        title: "One hub for evenings",
        subjects: ["serviceRedesign.access"],
        affects: "lmc",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-14"
      )
    }
    let affected = try docket.question("hub").resolution.affected
    #expect(shown(affected.practices, affected.patients) == "5 30600")

    let board = GovernanceDocument {
      coast()
      Body("federation", kind: .federation, rule: .majority(by: .votes)).members {
        Member("quay", votes: 3)
        Member("ropewalk", votes: 2)
        Member(Person("winter", name: "Dr Winter"), votes: 1, classes: ["clinical"])
      }
    }
    #expect(shown(board.memberships.count { $0.group == "federation" }) == "3")

    let moved = GovernanceDocument {
      Body("harbour", kind: .primaryCareNetwork).members {
        Member("cliff", period: Period(until: "2024-04-01"))
      }
      Body("marsh", kind: .primaryCareNetwork).members {
        Member("cliff", period: Period(from: "2024-04-01"))
      }
      Body(
        "cliff",
        kind: .practice,
        listSize: .dated([
          ListSize.Entry(from: "2023-04-01", patients: 3_700),
          ListSize.Entry(from: "2024-04-01", patients: 4_100),
        ])
      )
      Body(
        "ccg",
        kind: .clinicalCommissioningGroup,
        existence: Period(until: "2022-07-01"),
        successors: ["icb"]
      )
      Body("icb", kind: .integratedCareBoard, existence: Period(from: "2022-07-01"))
    }
    #expect(
      shown(moved.bodies.first { $0.id == "cliff" }?.listSize.patients(on: "2024-01-15") ?? 0)
        == "3700"
    )

    do {
      _ = try Governance(
        GovernanceDocument {
          Body("harbour", kind: .primaryCareNetwork).members { "quai" }
          Body.practice("quay", patients: 9_200)
        }
      )
    } catch {
      #expect(shown(error.errors[0].path) == "governance.memberships[0].member")
      #expect(shown(error.errors[0].code) == "unknownReference")
    }

    let slip = GovernanceDocument {
      coast()
      Provision.essential(
        "asked",
        .consultation(of: .kind("localMedicalComittee"), by: .proposer, minimumDays: 28)
      )
    }
    let found = try Governance(slip).review(on: "2024-01-15")
    #expect(shown(found.contains { $0.code == .nearName }) == "true")
    // Not in the article.
  }
}
