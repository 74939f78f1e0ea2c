import Testing

@testable import MandateKit

@Suite("Documents written as lists of parts")
struct BuildingTests {
  @Test("A list in a list says who is in what")
  func nesting() {
    let document = GovernanceDocument {
      Body("place", kind: .placePartnership, name: "Riverside Place Board").members {
        Body("north", kind: .primaryCareNetwork, rule: .majority(), binds: true).members {
          Body.practice("north-1", patients: 5_700)
          Body.practice("north-2", patients: 6_400)
        }
        Member(Body("south", kind: .primaryCareNetwork), isVoting: false)
        Person("shah", name: "Dr Shah")
      }
      Body("lmc", kind: .localMedicalCommittee).members {
        "north-1"
        Member("north-2", period: Period(from: "2022-04-01"), votes: 3, classes: ["partner"])
      }
    }
    #expect(
      document
        == GovernanceDocument(
          bodies: [
            Body("place", kind: .placePartnership, name: "Riverside Place Board"),
            Body("north", kind: .primaryCareNetwork, rule: .majority(), binds: true),
            .practice("north-1", patients: 5_700),
            .practice("north-2", patients: 6_400),
            Body("south", kind: .primaryCareNetwork),
            Body("lmc", kind: .localMedicalCommittee),
          ],
          people: [Person("shah", name: "Dr Shah")],
          memberships: [
            Membership("north-1", of: "north"),
            Membership("north-2", of: "north"),
            Membership("north", of: "place"),
            Membership("south", of: "place", isVoting: false),
            Membership("shah", of: "place"),
            Membership("north-1", of: "lmc"),
            Membership(
              "north-2",
              of: "lmc",
              period: Period(from: "2022-04-01"),
              votes: 3,
              classes: ["partner"]
            ),
          ]
        )
    )
  }

  @Test("Conditions, loops, lists and functions give what they hold", arguments: [true, false])
  func control(_ isLarge: Bool) {
    let listed: [Body] = [.practice("a", patients: 1), .practice("b", patients: 2)]
    let document = GovernanceDocument {
      listed
      practices(of: "pcn", count: isLarge ? 3 : 1)
      if isLarge {
        Provision("large", requires: .authority, force: .essential)
      } else {
        Provision("small", requires: .authority, force: .essential)
      }
      if isLarge { Person("chair") }
      for number in 1...2 { Person("officer-\(number)") }
      Body("lmc", kind: .localMedicalCommittee).members {
        if isLarge { "a" } else { "b" }
        for number in 1...2 { Person("member-\(number)") }
        listed
        if isLarge { Member("officer-1") }
      }
    }
    let numbered = (1...(isLarge ? 3 : 1)).map { "pcn-\($0)" }
    #expect(document.bodies.map { $0.id.rawValue } == ["a", "b", "pcn"] + numbered + ["lmc"])
    #expect(document.provisions.map { $0.id } == [isLarge ? "large" : "small"])
    let officers = ["officer-1", "officer-2", "member-1", "member-2"]
    #expect(
      document.people.map { $0.id.rawValue } == (isLarge ? ["chair"] + officers : officers)
    )
    // Each membership once: the one of the two listed that the condition has named is not repeated.
    let members =
      isLarge
      ? ["a", "member-1", "member-2", "b", "officer-1"] : ["b", "member-1", "member-2", "a"]
    #expect(
      document.memberships.filter { $0.group == "lmc" }.map { $0.member.rawValue } == members
    )
  }

  @GovernanceBuilder
  private func practices(of network: Body.ID, count: Int) -> GovernanceDocument {
    Body(network, kind: .primaryCareNetwork, rule: .unanimity).members {
      for number in 1...count { Body.practice("\(network)-\(number)", patients: 5_000) }
    }
  }

  @Test("Every kind of part has its place, and keeps its order")
  func parts() {
    let mandate = Mandate(
      "seat",
      giver: "pcn",
      holder: "shah",
      powers: [.agree],
      subjects: ["*"]
    )
    let document = DocketDocument {
      Deputy("locum", for: "shah")
      Appointment("shah", to: "board", capacity: .expert)
      mandate
      BankHoliday.table(.england)
      GovernanceDocument(people: [Person("shah")], voice: [.federation])
      proposal("second")
      proposal("first")
      Decision(by: "board", on: "first", date: "2022-09-05")
      Vote(by: "pcn", on: "first", .for, date: "2022-09-01")
      CastingVote(by: "shah", of: "board", on: "first", .against, date: "2022-09-02")
      Recusal(by: "shah", on: "first", date: "2022-09-01")
      Attendance(by: "shah", at: "board", on: "first", date: "2022-09-01")
      Consultation(of: "pcn", by: "board", on: "first", opened: "2022-08-01")
      Notice(to: "pcn", by: "board", on: "first", date: "2022-08-01")
      Revocation(of: "seat", date: "2022-10-01")
      [Act.vote(by: "pcn", on: "second", .for, date: "2022-09-01")]
      ActRecord([.decision(by: "board", on: "second", date: "2022-09-05")])
    }
    #expect(
      document.governance
        == GovernanceDocument(
          people: [Person("shah")],
          deputies: [Deputy("locum", for: "shah")],
          appointments: [Appointment("shah", to: "board", capacity: .expert)],
          mandates: [mandate],
          bankHolidays: [.table(.england)],
          voice: [.federation]
        )
    )
    #expect(document.proposals == [proposal("second"), proposal("first")])
    #expect(
      document.record == [
        .decision(by: "board", on: "first", date: "2022-09-05"),
        .vote(by: "pcn", on: "first", .for, date: "2022-09-01"),
        .castingVote(by: "shah", of: "board", on: "first", .against, date: "2022-09-02"),
        .recusal(by: "shah", on: "first", date: "2022-09-01"),
        .attendance(by: "shah", at: "board", on: "first", date: "2022-09-01"),
        .consultation(of: "pcn", by: "board", on: "first", opened: "2022-08-01"),
        .notice(to: "pcn", by: "board", on: "first", date: "2022-08-01"),
        .revocation(of: "seat", date: "2022-10-01"),
        .vote(by: "pcn", on: "second", .for, date: "2022-09-01"),
        .decision(by: "board", on: "second", date: "2022-09-05"),
      ]
    )
  }

  @Test("What two parts share is kept once; what differs under one name is an error")
  func repeats() throws {
    let shared = GovernanceDocument {
      Body("one", kind: .federation).members { Person("shah") }
      Body("two", kind: .federation).members { Person("shah") }
    }
    #expect(shared.people == [Person("shah")])
    let both = GovernanceDocument([shared, shared])
    #expect(both == shared)
    let error = #expect(throws: InvalidDocumentError.self) {
      try Governance(
        GovernanceDocument {
          Body("one", kind: .federation)
          Body("one", kind: .collaborative)
        }
      )
    }
    #expect(error?.errors.map { $0.code } == [.duplicateIdentifier])
  }

  @Test("A docket tells what is wrong with its governance and its record at once")
  func errors() {
    let error = #expect(throws: InvalidDocumentError.self) {
      try Docket {
        Body("pcn", kind: .primaryCareNetwork).members { "nobody" }
        Vote(by: "pcn", on: "none", .for, date: "2022-09-01")
      }
    }
    #expect(error?.errors.map { $0.code } == [.unknownReference, .unknownReference])
  }

  @Test("A docket of a list answers as one of plain values")
  func docket() throws {
    let pcn = Body("pcn", kind: .primaryCareNetwork, rule: .unanimity, binds: true)
    let provision = Provision(
      "agreed",
      requires: .approval(of: .role(.affected)),
      force: .essential
    )
    let vote = Act.vote(by: "a", on: "x", .for, date: "2022-09-01")
    let built = try Docket {
      pcn.members { Body.practice("a", patients: 1) }
      provision
      proposal("x", affects: "pcn")
      vote
    }
    let plain = try Docket(
      governance: Governance(
        GovernanceDocument(
          bodies: [pcn, .practice("a", patients: 1)],
          memberships: [Membership("a", of: "pcn")],
          provisions: [provision]
        )
      ),
      proposals: [proposal("x", affects: "pcn")],
      record: [vote]
    )
    #expect(built.resolveAll() == plain.resolveAll())
    #expect(built.resolveAll().map { $0.outcome } == [.mandated])
  }

  @Test("A representative is a person with a seat and a mandate from each body")
  func representative() {
    let period = Period(from: "2022-04-01", until: "2024-04-01")
    let source = Source("Terms of reference", basis: .local)
    func mandate(_ id: Mandate.ID, from giver: Body.ID) -> Mandate {
      Mandate(
        id,
        giver: giver,
        holder: "shah",
        powers: [.agree],
        subjects: ["serviceRedesign"],
        ceiling: 250_000,
        period: period,
        source: source
      )
    }
    let document = GovernanceDocument {
      Representative(
        "shah",
        name: "Dr Shah",
        of: ["north", "south"],
        at: "place",
        powers: [.agree],
        subjects: ["serviceRedesign"],
        ceiling: 250_000,
        period: period,
        source: source
      )
    }
    #expect(
      document
        == GovernanceDocument(
          people: [Person("shah", name: "Dr Shah")],
          appointments: [
            Appointment("shah", to: "place", capacity: .representative, period: period)
          ],
          mandates: [mandate("shah/north", from: "north"), mandate("shah/south", from: "south")]
        )
    )
  }

  private func proposal(_ id: Proposal.ID, affects: PartyID = "pcn") -> Proposal {
    Proposal(
      id,
      subjects: ["premises"],
      affects: affects,
      proposer: "pcn",
      forum: "pcn",
      decisionDate: "2022-09-10"
    )
  }
}
