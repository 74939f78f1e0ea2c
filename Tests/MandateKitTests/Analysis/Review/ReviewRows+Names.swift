import MandateKit

extension ReviewRow {
  static let names: [ReviewRow] = [
    ReviewRow(
      .nearName,
      "a kind that is asked for, with a letter left out",
      beyond: { $0.consult("lmc", .every("localMedicalComittee"), days: 0) },
      inside: { $0.consult("lmc", .every("medicalCommittee"), days: 0) }
    ),
    ReviewRow(
      .nearName,
      "a kind of a body, with letters swapped",
      beyond: { $0.bodies.append(Body("b", kind: "baord")) },
      inside: { $0.bodies.append(Body("b", kind: "baodr")) }
    ),
    ReviewRow(
      .nearName,
      "two kinds one letter apart, of which both are given and asked for",
      beyond: { document in
        document.bodies.append(Body("b", kind: "boards"))
        document.consult("one", .every("board"), days: 0)
      },
      inside: { document in
        document.bodies.append(Body("b", kind: "boards"))
        document.consult("one", .every("board"), days: 0)
        document.consult("other", .every("boards"), days: 0)
      }
    ),
    ReviewRow(
      .nearName,
      "kinds that differ by a digit",
      beyond: { $0.bodies += [Body("b", kind: "panelA1"), Body("c", kind: "panelB1")] },
      inside: { $0.bodies += [Body("b", kind: "panel1"), Body("c", kind: "panel2")] }
    ),
    ReviewRow(
      .nearName,
      "a kind that speaks for general practice",
      beyond: { $0.voice = [.practice, "federations"] },
      inside: { $0.voice = [.practice, .federation] }
    ),
    ReviewRow(
      .nearName,
      "a kind of proposers in an occasion",
      beyond: { $0.consult(days: 0, when: Occasion(proposerKinds: ["nhsTrusts"])) },
      inside: { $0.consult(days: 0, when: Occasion(proposerKinds: [.nhsTrust])) }
    ),
    ReviewRow(
      .nearName,
      "a class that a rule counts",
      beyond: { document in
        document.rule(DecisionRule(passes: .noneAgainst(among: "clinicel")))
        for place in document.memberships.indices where document.memberships[place].isVoting {
          document.memberships[place].classes = ["clinical"]
        }
      },
      inside: { document in
        document.rule(DecisionRule(passes: .noneAgainst(among: "clinical")))
        for place in document.memberships.indices where document.memberships[place].isVoting {
          document.memberships[place].classes = ["clinical"]
        }
      }
    ),
    ReviewRow(
      .nearName,
      "a class that is nearly a kind",
      beyond: { $0.rule(DecisionRule(passes: .noneAgainst(among: "practise"))) },
      inside: { $0.rule(DecisionRule(passes: .noneAgainst(among: "practice"))) }
    ),
    ReviewRow(
      .nearName,
      "a subject of a mandate",
      beyond: { $0.change(mandate: "speak") { $0.subjects = ["contarct"] } },
      inside: { $0.change(mandate: "speak") { $0.subjects = ["contract"] } }
    ),
    ReviewRow(
      .nearName,
      "a subject within another",
      beyond: { document in
        document.change("n") { $0.competence = ["contract.locale"] }
        document.change("m") { $0.competence = ["contract.local"] }
      },
      inside: { document in
        document.change("n") { $0.competence = ["contract.local"] }
        document.change("m") { $0.competence = ["contract.local"] }
      }
    ),
    ReviewRow(
      .nearName,
      "a phase of two standards",
      beyond: { document in
        document.consult("first", phase: "formal")
        document.consult("second", phase: "formel")
      },
      inside: { document in
        document.consult("first", phase: "formal")
        document.consult("second", phase: "informal")
      }
    ),
    ReviewRow(
      .namedNowhereElse,
      "a subject of a provision",
      beyond: { $0.consult(days: 0, when: Occasion(subjects: ["parking"])) },
      inside: { $0.consult(days: 0, when: Occasion(subjects: ["contract.parking"])) }
    ),
    ReviewRow(
      .namedNowhereElse,
      "a subject of a mandate, and one above it",
      beyond: { $0.change(mandate: "speak") { $0.subjects = ["contract", "parking.fees"] } },
      inside: { document in
        document.change(mandate: "speak") { $0.subjects = ["contract", "parking.fees"] }
        document.consult(days: 0, when: Occasion(subjects: ["parking"]))
      }
    ),
    ReviewRow(
      .namedNowhereElse,
      "a subject of a competence and of a rule of the same body",
      beyond: { document in
        document.change("n") {
          $0.rules = [ApplicableRule(.majority(), when: Occasion(subjects: ["parking"]))]
          $0.competence = ["contract", "parking"]
        }
      },
      inside: { document in
        document.change("n") {
          $0.rules = [ApplicableRule(.majority(), when: Occasion(subjects: ["parking"]))]
          $0.competence = ["contract", "parking"]
        }
        document.change("m") { $0.competence = ["contract", "parking"] }
      }
    ),
    ReviewRow(
      .namedNowhereElse,
      "kinds of proposers, of which there is none",
      beyond: { $0.consult(days: 0, when: Occasion(proposerKinds: [.nhsTrust, .dental])) },
      inside: {
        $0.consult(days: 0, when: Occasion(proposerKinds: [.nhsTrust, .integratedCareBoard]))
      }
    ),
    ReviewRow(
      .namedNowhereElse,
      "an unknown kind of forums beside one of which there are some",
      beyond: { $0.consult(days: 0, when: Occasion(forumKinds: ["cabinet", "board"])) },
      inside: { $0.consult(days: 0, when: Occasion(forumKinds: ["board"])) }
    ),
    ReviewRow(
      .namedNowhereElse,
      "a kind that speaks for general practice, of which there is none",
      beyond: { $0.voice = [.practice, "guild"] },
      inside: { $0.voice = [.practice, .federation] }
    ),
  ]

  /// A row about the period of the successor of a group that ends on a day.
  private static func succession(
    _ code: ReviewFinding.Code,
    _ name: String,
    end: CivilDate,
    beyond: Period,
    inside: Period
  ) -> ReviewRow {
    func successor(_ period: Period) -> Change {
      { document in
        document.addGroup(Period(until: end))
        document.change("icb") { $0.existence = period }
      }
    }
    return ReviewRow(code, name, beyond: successor(beyond), inside: successor(inside))
  }

  static let dates: [ReviewRow] = [
    ReviewRow(
      .successorWithoutEnd,
      "a commissioning group that was never closed",
      beyond: { $0.addGroup(Period()) },
      inside: { $0.addGroup(Period(until: "2022-07-01")) }
    ),
    succession(
      .successionGap,
      "a successor that begins a day late",
      end: "2022-07-01",
      beyond: Period(from: "2022-07-02"),
      inside: Period(from: "2022-07-01")
    ),
    succession(
      .successionGap,
      "a successor that ended first",
      end: "2022-10-01",
      beyond: Period(until: "2022-10-01"),
      inside: Period(until: "2022-10-02")
    ),
    ReviewRow(
      .successionGap,
      "a successor that ends on the same day, whose own comes too late",
      beyond: { $0.addChain(from: "2022-07-02") },
      inside: { $0.addChain(from: "2022-07-01") }
    ),
    succession(
      .successorBeforeEnd,
      "a successor that begins a day early",
      end: "2022-07-01",
      beyond: Period(from: "2022-06-30"),
      inside: Period(from: "2022-07-01")
    ),
    ReviewRow(
      .neverInForce,
      "a membership in a body after its end",
      beyond: { $0.addLateMembership(from: "2022-07-01") },
      inside: { $0.addLateMembership(from: "2022-06-30") }
    ),
    ReviewRow(
      .neverInForce,
      "a mandate after the end of its holder",
      beyond: { $0.addLateMandate(from: "2022-07-01") },
      inside: { $0.addLateMandate(from: "2022-06-30") }
    ),
    ReviewRow(
      .neverInForce,
      "an appointment to a forum before it begins",
      beyond: { document in
        document.change("forum") { $0.existence.from = "2022-07-01" }
        document.appointments[0].period.until = "2022-07-01"
      },
      inside: { document in
        document.change("forum") { $0.existence.from = "2022-07-01" }
        document.appointments[0].period.until = "2022-07-02"
      }
    ),
    ReviewRow(
      .neverInForce,
      "a deputy after the end of the voter",
      beyond: { document in
        document.addGroup(Period(until: "2022-07-01"))
        document.deputies = [Deputy("dr", for: "ccg", period: Period(from: "2022-07-01"))]
      },
      inside: { document in
        document.addGroup(Period(until: "2022-07-01"))
        document.deputies = [Deputy("dr", for: "ccg", period: Period(from: "2022-06-30"))]
      }
    ),
  ]

  static let patients: [ReviewRow] = [
    ReviewRow(
      .noPatientsKnown,
      "a share of patients where all lists are empty",
      beyond: { document in
        document.rule(.majority(by: .patients))
        document.forgetPatients(of: ["n1", "n2", "n3"])
      },
      inside: { document in
        document.rule(.majority(by: .patients))
        document.forgetPatients(of: ["n1", "n2"])
      }
    ),
    ReviewRow(
      .noPatientsKnown,
      "a quorum of patients where all lists are empty",
      beyond: { document in
        document.rule(.majority(quorum: .count(atLeast: 1, by: .patients)))
        document.forgetPatients(of: ["n1", "n2", "n3"])
      },
      inside: { document in
        document.rule(.majority(quorum: .count(1)))
        document.forgetPatients(of: ["n1", "n2", "n3"])
      }
    ),
    ReviewRow(
      .noPatientsKnown,
      "votes by a scale of patients where all lists are empty, and where memberships give the votes",
      beyond: { document in
        document.rule(.majority(by: .votes))
        document.scaleVotes()
        document.forgetPatients(of: ["n1", "n2", "n3"])
      },
      inside: { document in
        document.rule(.majority(by: .votes))
        document.scaleVotes()
        document.forgetPatients(of: ["n1", "n2", "n3"])
        for place in document.memberships.indices where document.memberships[place].group == "n" {
          document.memberships[place].votes = 1
        }
      }
    ),
    ReviewRow(
      .noPatientsKnown,
      "a rule for the practices affected where no list is known",
      beyond: { document in
        document.askPractices(by: .patients)
        document.forgetPatients(of: document.bodies.map(\.id))
      },
      inside: { document in
        document.askPractices(by: .members)
        document.forgetPatients(of: document.bodies.map(\.id))
      }
    ),
  ]
}

extension GovernanceDocument {
  /// Gives the rule of the first network a scale of votes.
  fileprivate mutating func scaleVotes() {
    change("n") { $0.rule?.scale = VoteScale(patients: 1_000, rounding: .up) }
  }

  /// Adds a group whose successor ended before it, and the successor's own, which begins on a day.
  fileprivate mutating func addChain(from day: CivilDate) {
    addGroup(Period(until: "2022-07-01"))
    change("ccg") { $0.successors = ["interim"] }
    bodies.append(
      Body(
        "interim",
        kind: .clinicalCommissioningGroup,
        existence: Period(until: "2022-07-01"),
        successors: ["icb"]
      )
    )
    change("icb") { $0.existence = Period(from: day) }
  }

  fileprivate mutating func addGroup(_ existence: Period) {
    bodies.append(
      Body("ccg", kind: .clinicalCommissioningGroup, existence: existence, successors: ["icb"])
    )
  }

  fileprivate mutating func addLateMembership(from day: CivilDate) {
    addGroup(Period(until: "2022-07-01"))
    memberships.append(
      Membership("n", of: "ccg", period: Period(from: day), isVoting: false)
    )
  }

  fileprivate mutating func addLateMandate(from day: CivilDate) {
    addGroup(Period(until: "2022-07-01"))
    mandates.append(
      Mandate(
        "late",
        giver: "n",
        holder: "ccg",
        powers: [.advise],
        subjects: ["contract"],
        period: Period(from: day)
      )
    )
  }

  fileprivate mutating func forgetPatients(of practices: [Body.ID]) {
    for id in practices { change(id) { $0.listSize = 0 } }
  }

  fileprivate mutating func askPractices(by weight: Condition.Weight) {
    provisions.append(
      Provision("ballot", requires: .approvalOfPractices(.majority(by: weight)), force: .exposure)
    )
  }
}
