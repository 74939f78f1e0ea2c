import MandateKit

extension LawEdgeCases {
  private static func consultation(_ standard: ConsultationStandard) -> Requirement {
    .consultation(of: .body("lmc"), by: .proposer, standard)
  }

  /// All PCNs are for, and the LMC must be consulted to a standard.
  private static func agreed(
    _ standard: ConsultationStandard = ConsultationStandard(),
    force: Provision.Force = .essential
  ) -> Scene {
    Scene.place.practicesVoting().requiringNetworks()
      .requiring("consulted", consultation(standard), force: force)
  }

  private static let networks = ExpectedRequirement("networks", of: "north", .met, .approved)

  /// What a CCG began, and its ICB decides, in the year in which the one gave way to the other.
  private static let successor = Scene.place
    .with("icb") { $0.existence = Period(from: "2022-07-01") }
    .adding(
      Body(
        "ccg",
        kind: .clinicalCommissioningGroup,
        existence: Period(until: "2022-07-01"),
        successors: ["icb"]
      )
    )
    .proposing {
      $0.proposer = "ccg"
      $0.decisionDate = "2022-09-15"
    }
    .requiringNetworks().practicesVoting(date: "2022-06-01")

  /// One section of the Act before a day, and another from it on.
  private static let sections = successor.proposing("before") { $0.decisionDate = "2022-06-30" }
    .proposing("after") { $0.decisionDate = "2022-07-01" }
    .practicesVoting(on: "before", date: "2022-06-01")
    .practicesVoting(on: "after", date: "2022-06-01")
    .requiring("14Z2", consultation(.init()), period: Period(until: "2022-07-01"))
    .requiring("14Z45", consultation(.init()), period: Period(from: "2022-07-01"))

  private static let silence = Scene.place.placeDeciding(.noneAgainst)
    .requiring("place-agrees", .approval(of: .body("place")))
    .requiring(
      "served",
      .notice(to: .kind(.primaryCareNetwork), by: .proposer, .before(days: 14))
    )
    .telling("north", date: "2025-03-06").telling("south", date: "2025-03-10")

  static let asking: [SceneRow] = [
    SceneRow(
      "7.28 Silence is no consent where one PCN was served too late, and the clock starts again",
      silence,
      asOf: "2025-03-12",
      .notMandated,
      [
        .init("place-agrees", .open, .approvalOpen, .noneAgainst),
        .init("served", of: "north", .met, .noticeGiven, .noticeGiven),
        .init("served", of: "south", .unmet, .noticeNotGiven, .noticeOutOfTime),
      ],
      earliest: "2025-03-24"
    ),
    SceneRow(
      "7.29 What a CCG asked before it ended counts as asked by the ICB that decides",
      successor.requiring("consulted", consultation(.init()))
        .consulting(
          by: "ccg",
          opened: "2022-05-02",
          closed: "2022-05-30",
          considered: "2022-06-13"
        ),
      asOf: "2022-09-15",
      .mandated,
      [networks, .init("consulted", .met, .consulted, .consultation)]
    ),
    SceneRow(
      "7.30 A decision of 30 June 2022 is under the section in force that day",
      sections,
      on: "before",
      asOf: "2022-06-30",
      .notMandated,
      [networks, .init("14Z2", .unmet, .notConsulted)]
    ),
    SceneRow(
      "7.30 A decision of 1 July 2022 is under the section in force from that day",
      sections,
      on: "after",
      asOf: "2022-07-01",
      .notMandated,
      [networks, .init("14Z45", .unmet, .notConsulted)]
    ),
    SceneRow(
      "7.31 Thirty days beginning on 1 March end on the 30th: 29 from opening to closing",
      agreed(ConsultationStandard(minimumDays: 29))
        .requiring("clear", consultation(ConsultationStandard(minimumDays: 30)))
        .proposing { $0.decisionDate = "2025-04-30" }
        .consulting(opened: "2025-03-01", closed: "2025-03-30", considered: "2025-04-07"),
      asOf: "2025-04-30",
      .notMandated,
      [
        networks, .init("consulted", .met, .consulted),
        .init("clear", .unmet, .consultationDefective, .time),
      ]
    ),
    SceneRow(
      "7.32 A consultation that closed after the decision was minuted is no consultation",
      agreed().deciding(date: "2025-03-12")
        .consulting(opened: "2025-02-03", closed: "2025-03-13", considered: "2025-03-14"),
      .notMandated,
      [
        networks,
        .init("consulted", .unmet, .consultationDefective, .formative, .considered),
      ]
    ),
    SceneRow(
      "7.33 A consultation on one option is none on another",
      agreed().consulting().proposing("y").practicesVoting(on: "y"),
      on: "y",
      .notMandated,
      [networks, .init("consulted", .unmet, .notConsulted, .noConsultation)]
    ),
    SceneRow(
      "7.34 An LMC that was told was not asked, and has been told",
      agreed().requiring("told", .notice(to: .body("lmc"), by: .proposer, .before(days: 14)))
        .telling("lmc", date: "2025-03-06"),
      .notMandated,
      [
        networks, .init("consulted", .unmet, .notConsulted, .noConsultation),
        .init("told", .met, .noticeGiven, .noticeGiven),
      ]
    ),
    SceneRow(
      "7.35 Three working days are not the ten that were agreed",
      agreed(ConsultationStandard(minimumDays: 10, workingDays: true))
        .consulting(opened: "2025-03-03", closed: "2025-03-06"),
      .notMandated,
      [networks, .init("consulted", .unmet, .consultationDefective, .time)]
    ),
    SceneRow(
      "7.35 Ten working days are the ten that were agreed",
      agreed(ConsultationStandard(minimumDays: 10, workingDays: true))
        .consulting(opened: "2025-02-24", closed: "2025-03-10"),
      .mandated,
      [networks, .init("consulted", .met, .consulted, .time)]
    ),
    SceneRow(
      "7.45 A commissioner that asked nobody exposes what the PCNs agreed and does not undo it",
      agreed(force: .exposure),
      .mandated,
      [networks, .init("consulted", .unmet, .notConsulted, .noConsultation)]
    ),
    SceneRow(
      "7.46 An emergency is excepted from consultation and not from notice",
      Scene.place.requiringNetworks().practicesVoting()
        .requiring("consulted", consultation(.init()), when: Occasion(subjects: ["service"]))
        .requiring("told", .notice(to: .body("lmc"), by: .proposer, .before(days: 0)))
        .proposing { $0.subjects = ["emergency.safety"] },
      .notMandated,
      [networks, .init("told", .unmet, .noticeNotGiven, .noNotice)]
    ),
    SceneRow(
      "7.47 A consultation whose information is not known leaves the answer open in time",
      agreed().consulting(closed: nil, sufficient: nil, considered: nil),
      asOf: "2025-03-12",
      .undetermined,
      [networks, .init("consulted", .open, .consultationOpen, .information)]
    ),
    SceneRow(
      "7.47 A consultation whose information is not known is none once it is decided",
      agreed().consulting(sufficient: nil),
      .notMandated,
      [networks, .init("consulted", .unmet, .consultationDefective, .information)]
    ),
  ]
}
