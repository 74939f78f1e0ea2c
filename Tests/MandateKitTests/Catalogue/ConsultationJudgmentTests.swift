import MandateKit
import Testing

/// English judgments on consultation, expressed as records.
///
/// The facts are those of the judgments, as far as the citations state them. The days from opening to
/// closing are those reported, if a number is given; all other dates are chosen to fit the facts,
/// counted from the decision, and are not findings of a court. The common law has no minimum number of
/// days: 28 is between the times found too short (4 and 7 days) and those found adequate (six weeks
/// and more).
@Suite("Judgments on consultation")
struct ConsultationJudgmentTests {
  /// The finding of a court on a limb.
  enum Found {
    case yes, no, unknown, notApplicable

    var status: Status? {
      switch self {
      case .yes: .met
      case .no: .unmet
      case .unknown, .notApplicable: nil
      }
    }
  }

  /// The decision of a court on the consultation.
  enum Outcome {
    case lawful, unlawful, noDuty
  }

  /// A consultation by its days after the decision.
  struct Days {
    var opened: Int
    var closed: Int
    var informed: Bool? = nil
    var considered: Int? = nil
  }

  struct Judgment: CustomTestStringConvertible {
    var name: String
    var citation: String
    var year: Int
    /// The facts that the record expresses.
    var facts: String
    /// The consultation of those who complained, if there was one.
    var consultation: Days?
    /// The day on which the decision was in fact taken, if it was before the announcement.
    var decided: Int? = nil
    /// A Boolean value that is true if others to whom the duty was owed were consulted properly.
    var othersConsulted = false
    var formative: Found
    var information: Found
    var time: Found
    var considered: Found
    var outcome: Outcome

    var testDescription: String { "\(name) \(citation)" }
  }

  static let judgments: [Judgment] = [
    Judgment(
      name: "R v Brent LBC ex p Gunning",
      citation: "(1985) 84 LGR 168",
      year: 1985,
      facts: "Parents were consulted on school closures in a rush and on misleading costs.",
      consultation: Days(opened: -24, closed: -10, informed: false),
      formative: .yes,
      information: .no,
      time: .no,
      considered: .unknown,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Save Our Surgery Ltd) v Joint Committee of PCTs",
      citation: "[2013] EWHC 439 (Admin)",
      year: 2013,
      facts: "Four months on children's heart surgery; the sub-scores behind it were withheld.",
      consultation: Days(opened: -182, closed: -60, informed: false),
      formative: .yes,
      information: .no,
      time: .yes,
      considered: .no,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Greenpeace Ltd) v Secretary of State for Trade and Industry",
      citation: "[2007] EWHC 311 (Admin)",
      year: 2007,
      facts: "The fullest consultation was promised; an issues paper was put out for 81 days.",
      consultation: Days(opened: -171, closed: -90, informed: false),
      formative: .yes,
      information: .no,
      time: .unknown,
      considered: .unknown,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (LH) v Shropshire Council",
      citation: "[2014] EWCA Civ 404",
      year: 2014,
      facts: "A strategy was consulted on; the users of the one centre to close were never asked.",
      consultation: nil,
      formative: .notApplicable,
      information: .no,
      time: .notApplicable,
      considered: .notApplicable,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (London Criminal Courts Solicitors' Association) v Lord Chancellor",
      citation: "[2014] EWHC 3020 (Admin)",
      year: 2014,
      facts: "Two reports on which the decision rested were not disclosed to those consulted.",
      consultation: Days(opened: -90, closed: -34, informed: false),
      formative: .yes,
      information: .no,
      time: .yes,
      considered: .unknown,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Fudge) v South West Strategic Health Authority",
      citation: "[2007] EWCA Civ 803",
      year: 2007,
      facts: "The trust involved no patients in the plan for a treatment centre.",
      consultation: nil,
      formative: .notApplicable,
      information: .no,
      time: .notApplicable,
      considered: .notApplicable,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Keep Wythenshawe Special Ltd) v NHS Central Manchester CCG",
      citation: "[2016] EWHC 17 (Admin)",
      year: 2016,
      facts: "Twelve groups consulted for 84 days on hospital services and weighed the answers.",
      consultation: Days(opened: -204, closed: -120, informed: true, considered: -10),
      formative: .yes,
      information: .yes,
      time: .yes,
      considered: .yes,
      outcome: .lawful
    ),
    Judgment(
      name: "R (Glatter) v NHS Herts Valleys CCG",
      citation: "[2021] EWHC 12 (Admin)",
      year: 2021,
      facts: "The public was involved, which the duty asked, though not consulted in full.",
      consultation: Days(opened: -100, closed: -50, informed: true, considered: -20),
      formative: .yes,
      information: .yes,
      time: .yes,
      considered: .yes,
      outcome: .lawful
    ),
    Judgment(
      name: "R (Silus Investments SA) v Hounslow LBC",
      citation: "[2015] EWHC 358 (Admin)",
      year: 2015,
      facts: "Seven days on a conservation area, decided with responses still to be weighed.",
      consultation: Days(opened: -7, closed: 0, informed: false),
      formative: .yes,
      information: .no,
      time: .no,
      considered: .no,
      outcome: .unlawful
    ),
    Judgment(
      name: "Lee v Department of Education and Science",
      citation: "(1968) 66 LGR 211",
      year: 1967,
      facts: "Four days for representations on the articles of a school.",
      consultation: Days(opened: -6, closed: -2),
      formative: .unknown,
      information: .unknown,
      time: .no,
      considered: .unknown,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Bokrosova) v Lambeth LBC",
      citation: "[2015] EWHC 3386 (Admin)",
      year: 2015,
      facts: "Options to refurbish an estate were dropped while it was being consulted on them.",
      consultation: Days(opened: -40, closed: -20, informed: false),
      decided: -30,
      formative: .no,
      information: .no,
      time: .no,
      considered: .no,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Robson) v Salford City Council",
      citation: "[2015] EWCA Civ 6",
      year: 2015,
      facts: "Users of a transport service were told enough, other options notwithstanding.",
      consultation: Days(opened: -80, closed: -30, informed: true, considered: -7),
      formative: .yes,
      information: .yes,
      time: .yes,
      considered: .yes,
      outcome: .lawful
    ),
    Judgment(
      name: "R (Partingdale Lane Residents' Association) v Barnet LBC",
      citation: "[2003] EWHC 947 (Admin)",
      year: 2003,
      facts: "Minds were made up to reopen the lane before the residents were heard.",
      consultation: Days(opened: -70, closed: -28),
      decided: -56,
      formative: .no,
      information: .unknown,
      time: .yes,
      considered: .no,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Kohler) v Mayor's Office for Policing and Crime",
      citation: "[2018] EWHC 1881 (Admin)",
      year: 2018,
      facts: "Twelve weeks on closing police stations; the answer on one was not weighed.",
      consultation: Days(opened: -120, closed: -36, informed: true),
      formative: .yes,
      information: .yes,
      time: .yes,
      considered: .no,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (Public and Commercial Services Union) v Minister for the Cabinet Office",
      citation: "[2017] EWHC 1787 (Admin)",
      year: 2017,
      facts: "One union was shut out of the round of talks that others took part in.",
      consultation: Days(opened: -200, closed: -140, informed: false),
      othersConsulted: true,
      formative: .yes,
      information: .no,
      time: .notApplicable,
      considered: .notApplicable,
      outcome: .unlawful
    ),
    Judgment(
      name: "R (HPSPC Ltd) v Secretary of State for Education",
      citation: "[2024] EWHC 1798 (Admin)",
      year: 2024,
      facts: "The consultation was fair, and another outcome highly unlikely anyway.",
      consultation: Days(opened: -100, closed: -44, informed: true, considered: -14),
      formative: .yes,
      information: .yes,
      time: .yes,
      considered: .yes,
      outcome: .lawful
    ),
    Judgment(
      name: "R (CU) v Secretary of State for Education",
      citation: "[2024] EWHC 638 (Admin)",
      year: 2024,
      facts: "A question was asked without any proposal, so that no standard was engaged.",
      consultation: Days(opened: -50, closed: -20),
      formative: .notApplicable,
      information: .notApplicable,
      time: .notApplicable,
      considered: .notApplicable,
      outcome: .noDuty
    ),
    Judgment(
      name: "R (BAPIO Action Ltd) v Secretary of State for the Home Department",
      citation: "[2007] EWCA Civ 1139",
      year: 2007,
      facts: "Immigration rules were changed without consulting, and nothing required it.",
      consultation: nil,
      formative: .notApplicable,
      information: .notApplicable,
      time: .notApplicable,
      considered: .notApplicable,
      outcome: .noDuty
    ),
    Judgment(
      name: "R v Worcestershire HA ex p Kidderminster and District CHC",
      citation: "[1999] EWCA Civ 1525",
      year: 1999,
      facts: "The consultation on hospital services was not arguably unfair.",
      consultation: Days(opened: -130, closed: -46, informed: true, considered: -15),
      formative: .yes,
      information: .yes,
      time: .yes,
      considered: .yes,
      outcome: .lawful
    ),
  ]

  private func resolve(_ judgment: Judgment) throws -> Resolution {
    let date = try #require(CivilDate(year: judgment.year, month: 12, day: 15))
    func act(of body: Body.ID, _ days: Days) -> Act {
      .consultation(
        of: body,
        by: "authority",
        on: "decision",
        opened: date.adding(days: days.opened),
        closed: date.adding(days: days.closed),
        sufficientInformation: days.informed,
        considered: days.considered.map { date.adding(days: $0) }
      )
    }
    var acts: [Act] = []
    if let days = judgment.consultation { acts.append(act(of: "claimant", days)) }
    if judgment.othersConsulted {
      let days = Days(opened: -90, closed: -30, informed: true, considered: -10)
      acts.append(act(of: "others", days))
    }
    acts.append(
      .decision(by: "authority", on: "decision", date: date.adding(days: judgment.decided ?? 0))
    )
    let consulted: [Body.ID] = judgment.othersConsulted ? ["claimant", "others"] : ["claimant"]
    let duties = consulted.map { body in
      Provision(
        Provision.ID("duty-to-\(body)"),
        requires: .consultation(of: .body(body), by: .forum, .gunning(days: 28)),
        force: .essential,
        source: Source(judgment.name, note: judgment.citation)
      )
    }
    let document = GovernanceDocument(
      bodies: ["authority", "claimant", "others"].map { Body($0, kind: "party") },
      provisions: judgment.outcome == .noDuty ? [] : duties
    )
    let docket = try Docket(
      governance: Governance(document),
      proposals: [
        Proposal(
          "decision",
          subjects: ["decision"],
          affects: "claimant",
          proposer: "authority",
          forum: "authority",
          decisionDate: date
        )
      ],
      record: ActRecord(acts)
    )
    return try #require(docket.resolve("decision", asOf: date))
  }

  @Test("The limbs of the engine agree with the court's", arguments: judgments)
  func limbs(judgment: Judgment) throws {
    let requirements = try resolve(judgment).requirements
    if judgment.outcome == .noDuty {
      #expect(requirements.isEmpty)
      return
    }
    let requirement = try #require(requirements.first { $0.body == "claimant" })
    guard case .consultation(let path) = requirement.detail else {
      Issue.record("not a consultation")
      return
    }
    for (limb, found, name) in [
      (path.limbs.formative, judgment.formative, "formative"),
      (path.limbs.information, judgment.information, "information"),
      (path.limbs.time, judgment.time, "time"),
      (path.limbs.considered, judgment.considered, "considered"),
    ] {
      if let status = found.status { #expect(limb == status, "\(name)") }
    }
    #expect(requirement.status == (judgment.outcome == .lawful ? .met : .unmet))
  }

  @Test("What is wrong is said to be wrong", arguments: judgments)
  func reasons(judgment: Judgment) throws {
    let requirements = try resolve(judgment).requirements
    let expected: RequirementResult.Reason? =
      switch judgment.outcome {
      case .lawful: .consulted
      case .unlawful: judgment.consultation == nil ? .notConsulted : .consultationDefective
      case .noDuty: nil
      }
    #expect(requirements.first { $0.body == "claimant" }?.reason == expected)
    if judgment.othersConsulted {
      #expect(requirements.first { $0.body == "others" }?.reason == .consulted)
    }
  }

  @Test("Every judgment has its citation and its facts, once")
  func complete() {
    #expect(Self.judgments.count == 19)
    #expect(Set(Self.judgments.map(\.citation)).count == 19)
    #expect(Self.judgments.allSatisfy { !$0.facts.isEmpty })
  }
}
