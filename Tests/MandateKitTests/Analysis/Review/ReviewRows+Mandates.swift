import MandateKit

extension ReviewRow {
  static let mandates: [ReviewRow] = [
    ReviewRow(
      .subjectNobodyDecides,
      "a subject beside what the board decides",
      beyond: { $0.change("m") { $0.competence = ["contract", "premises"] } },
      inside: { $0.change("m") { $0.competence = ["contract", "contract.premises"] } }
    ),
    ReviewRow(
      .subjectTwoDecide,
      "a second original authority",
      beyond: { document in
        document.mandates.append(
          Mandate(
            "articles",
            giver: nil,
            holder: "forum",
            powers: [.decide],
            subjects: ["contract"],
            over: "n"
          )
        )
      },
      inside: { document in
        document.change(mandate: "statute") { $0.passOn = true }
        document.mandates.append(
          Mandate(
            "delegation",
            giver: "icb",
            holder: "forum",
            powers: [.decide],
            subjects: ["contract"]
          )
        )
      }
    ),
    ReviewRow(
      .mandateExpired,
      "one that ended on the day",
      beyond: { $0.change(mandate: "speak") { $0.period.until = date } },
      inside: { $0.change(mandate: "speak") { $0.period.until = date.adding(days: 1) } }
    ),
    ReviewRow(
      .mandateExpires,
      "one that ends in ninety days",
      beyond: { $0.change(mandate: "speak") { $0.period.until = date.adding(days: 90) } },
      inside: { $0.change(mandate: "speak") { $0.period.until = date.adding(days: 91) } }
    ),
    ReviewRow(
      .mandateLapsed,
      "one whose giver has ended",
      beyond: { $0.change("n") { $0.existence.until = date } },
      inside: { $0.change("n") { $0.existence.until = date.adding(days: 1) } }
    ),
    ReviewRow(
      .grantCircle,
      "two networks that mandate each other",
      beyond: {
        $0.mandates += [
          Mandate("there", giver: "n", holder: "m", powers: [.agree], subjects: ["contract"]),
          Mandate("back", giver: "m", holder: "n", powers: [.agree], subjects: ["contract"]),
        ]
      },
      inside: {
        $0.mandates += [
          Mandate("there", giver: "n", holder: "m", powers: [.agree], subjects: ["contract"]),
          Mandate("on", giver: "m", holder: "lmc", powers: [.agree], subjects: ["contract"]),
        ]
      }
    ),
    ReviewRow(
      .passedOnWithoutLeave,
      "a power to decide, passed on",
      beyond: {
        $0.mandates.append(
          Mandate("on", giver: "icb", holder: "forum", powers: [.decide], subjects: ["contract"])
        )
      },
      inside: {
        $0.change(mandate: "statute") { $0.passOn = true }
        $0.mandates.append(
          Mandate("on", giver: "icb", holder: "forum", powers: [.decide], subjects: ["contract"])
        )
      }
    ),
    ReviewRow(
      .giverCoversNothing,
      "a committee that binds nobody",
      beyond: {
        $0.mandates.append(
          Mandate("voice", giver: "lmc", holder: "dr", powers: [.agree], subjects: ["contract"])
        )
      },
      inside: {
        $0.mandates.append(
          Mandate("voice", giver: "m1", holder: "dr", powers: [.agree], subjects: ["contract"])
        )
      }
    ),
    ReviewRow(
      .grantNotAllowed,
      "a board that lets a network decide",
      beyond: { document in
        document.change(mandate: "statute") { $0.passOn = true }
        document.mandates.append(
          Mandate("down", giver: "icb", holder: "n", powers: [.decide], subjects: ["contract"])
        )
      },
      inside: { document in
        document.mandates.append(
          Mandate("down", giver: "icb", holder: "n", powers: [.advise], subjects: ["contract"])
        )
      }
    ),
    ReviewRow(
      .appointmentWithoutMandate,
      "a representative with a power to negotiate",
      beyond: { $0.change(mandate: "speak") { $0.powers = [.negotiate] } },
      inside: { $0.change(mandate: "speak") { $0.powers = [.advise] } }
    ),
    ReviewRow(
      .appointmentWithoutMandate,
      "an expert needs none",
      beyond: { document in document.mandates.removeAll { $0.id == "speak" } },
      inside: { document in
        document.mandates.removeAll { $0.id == "speak" }
        document.appointments = [Appointment("dr", to: "forum", capacity: .expert)]
      }
    ),
  ]

  private static func approval(_ id: Provision.ID, of body: Body.ID) -> Provision {
    Provision(
      id,
      when: Occasion(subjects: ["premises"]),
      requires: .approval(of: .body(body)),
      force: .essential
    )
  }

  static let provisions: [ReviewRow] = [
    ReviewRow(
      .approvalImpossible,
      "a network that is not competent on the occasion",
      beyond: { $0.provisions.append(approval("premises", of: "n")) },
      inside: {
        $0.change("n") { $0.competence = ["premises.rent"] }
        $0.provisions.append(approval("premises", of: "n"))
      }
    ),
    ReviewRow(
      .approvalImpossible,
      "a body that has ended, without and with a successor",
      beyond: {
        $0.change("lmc") { $0.existence.until = date }
        $0.provisions.append(approval("premises", of: "lmc"))
      },
      inside: {
        $0.change("lmc") {
          $0.existence.until = date
          $0.successors = ["icb"]
        }
        $0.provisions.append(approval("premises", of: "lmc"))
      }
    ),
    ReviewRow(
      .contradictoryProvisions,
      "two standards for one consultation",
      beyond: {
        $0.consult("long", days: 28, when: Occasion(subjects: ["contract"]))
        $0.consult("short", days: 14, when: Occasion(subjects: ["contract.local"]))
      },
      inside: {
        $0.consult("long", days: 28, when: Occasion(subjects: ["contract"]))
        $0.consult("short", days: 14, when: Occasion(subjects: ["premises"]))
      }
    ),
    ReviewRow(
      .contradictoryProvisions,
      "two forces, by effect",
      beyond: {
        $0.consult("hard", days: 28, when: Occasion(effects: [.commitment]))
        $0.consult("soft", days: 28, force: .exposure, when: Occasion(effects: Effect.allCases))
      },
      inside: {
        $0.consult("hard", days: 28, when: Occasion(effects: [.commitment]))
        $0.consult("soft", days: 28, force: .exposure, when: Occasion(effects: [.advice]))
      }
    ),
    ReviewRow(
      .selectsNobody,
      "a kind of which there is none",
      beyond: { $0.consult(.init("trusts"), .kind(.nhsTrust), days: 0) },
      inside: {
        $0.bodies.append(Body("trust", kind: .nhsTrust))
        $0.memberships.append(Membership("n1", of: "trust", isVoting: false))
        $0.consult(.init("trusts"), .kind(.nhsTrust), days: 0)
      }
    ),
    ReviewRow(
      .selectsNobody,
      "a kind that stands for no practice",
      beyond: {
        $0.bodies.append(Body("trust", kind: .nhsTrust))
        $0.consult(.init("trusts"), .kind(.nhsTrust), days: 0)
      },
      inside: {
        $0.bodies.append(Body("trust", kind: .nhsTrust))
        $0.consult(.init("trusts"), .every(.nhsTrust), days: 0)
      }
    ),
    ReviewRow(
      .selectsNobody,
      "the electors of a body that has other members alone",
      beyond: { $0.consult("members", .membersOf("lmc"), days: 0) },
      inside: { $0.consult("members", .membersOf("lmc", nonVoting: true), days: 0) }
    ),
    ReviewRow(
      .noProvisionInForce,
      "no provision at all",
      beyond: { $0.provisions = [] }
    ),
    ReviewRow(
      .noProvisionInForce,
      "the only provision ends on the day, and the day after",
      beyond: { $0.provisions[0].period.until = date },
      inside: { $0.provisions[0].period.until = date.adding(days: 1) }
    ),
    ReviewRow(
      .lawToCheck,
      "a provision of a shipped set, the day after it was to be looked at again",
      on: "2027-04-01",
      beyond: {
        $0.provisions += Catalogue.shippedSet(named: "england.local-variation")?.provisions ?? []
      },
      inside: { $0.provisions += Catalogue.shippedSet(named: "wales.binding")?.provisions ?? [] }
    ),
    ReviewRow(
      .noBankHolidays,
      "a hundred working days that reach into a year without a bank holiday",
      beyond: {
        $0.bankHolidays = [.day("2022-12-27")]
        $0.consult(days: 100, working: true)
      },
      inside: {
        $0.bankHolidays = [.day("2022-12-27"), .day("2023-01-02")]
        $0.consult(days: 100, working: true)
      }
    ),
    ReviewRow(
      .noBankHolidays,
      "ten working days in a year without a bank holiday",
      beyond: {
        $0.bankHolidays = [.day("2021-12-27")]
        $0.consult(days: 10, working: true)
      },
      inside: {
        $0.bankHolidays = [.day("2022-12-27")]
        $0.consult(days: 10, working: true)
      }
    ),
    dutyOutlastsMandate("a month to consult, a month to run", days: 31) { $0.consult(days: 30) },
    dutyOutlastsMandate("a day to consult, two days to run", days: 2) { $0.consult(days: 1) },
    dutyOutlastsMandate("a day of notice, two days to run", days: 2) { $0.tellADayBefore() },
    ReviewRow(
      .dutyOutlastsBody,
      "a committee that ends first",
      beyond: {
        $0.change("lmc") { $0.existence.until = date.adding(days: 31) }
        $0.consult("late", .body("lmc"), days: 30)
      },
      inside: {
        $0.change("lmc") { $0.existence.until = date.adding(days: 32) }
        $0.consult("late", .body("lmc"), days: 30)
      }
    ),
    ReviewRow(
      .ratificationTooShort,
      "ten working days of consultation, two weeks to ratify",
      beyond: {
        $0.change(mandate: "speak") {
          $0.ratification = Mandate.Ratification(by: "lmc", within: 13)
        }
        $0.consult(days: 10, working: true)
      },
      inside: {
        $0.change(mandate: "speak") {
          $0.ratification = Mandate.Ratification(by: "lmc", within: 14)
        }
        $0.consult(days: 10, working: true)
      }
    ),
  ]
}

extension ReviewRow {
  /// A row for a duty that takes as long as a mandate still runs, and a day less.
  private static func dutyOutlastsMandate(
    _ name: String,
    days: Int,
    duty: @escaping Change
  ) -> ReviewRow {
    func running(_ days: Int) -> Change {
      { document in
        document.change(mandate: "speak") { $0.period.until = date.adding(days: days) }
        duty(&document)
      }
    }
    return ReviewRow(
      .dutyOutlastsMandate,
      name,
      beyond: running(days),
      inside: running(days + 1)
    )
  }
}

extension GovernanceDocument {
  /// Adds that the committee is told a day before.
  fileprivate mutating func tellADayBefore() {
    provisions.append(
      Provision(
        "tell",
        requires: .notice(to: .body("lmc"), by: .proposer, .before(days: 1)),
        force: .essential
      )
    )
  }
}
