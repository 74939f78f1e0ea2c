import MandateKit

extension LawEdgeCases {
  /// The place with the north under one LMC and the south under another.
  private static let twoCommittees = Scene.place.leaving(["place"], from: "lmc")
    .adding(Body("lmc-2", kind: .localMedicalCommittee))
    .joining(["north"], to: "lmc")
    .joining(["south"], to: "lmc-2")

  private static let consulted = Requirement.consultation(
    of: .kind(.localMedicalCommittee),
    by: .proposer,
    ConsultationStandard()
  )

  /// A committee that has come to no verdict, and an area committee to which it delegated services.
  private static let areaCommittee = Scene.place
    .with("lmc") { $0.rule = .majority() }
    .adding(Body("area-committee", kind: "lmcCommittee"))
    .granting("delegation", from: "lmc", to: "area-committee") { $0.subjects = ["service"] }
    .voting("lmc", castBy: "area-committee")
    .requiring("lmc-agrees", .approval(of: .body("lmc")))

  /// Two ICBs that propose the same to one place, the first of which asked the LMC about both.
  private static let twoBoards = Scene.place
    .adding(Body("icb-2", kind: .integratedCareBoard))
    .proposing("y") { $0.proposer = "icb-2" }
    .requiringNetworks()
    .requiring("consulted", consulted)
    .practicesVoting()
    .practicesVoting(on: "y")
    .consulting()
    .consulting(on: "y")

  /// A neighbouring LMC with no practice in the place.
  private static let neighbour = Scene.place
    .adding(.practice("elsewhere", patients: 500), Body("lmc-2", kind: .localMedicalCommittee))
    .joining(["elsewhere"], to: "lmc-2")
    .requiringNetworks()
    .requiring("told", .notice(to: .body("lmc-2"), by: .proposer, .before(days: 14)))
    .practicesVoting()

  static let areas: [SceneRow] = [
    SceneRow(
      "7.01 A place under two LMCs asks each for its own practices, and they can differ",
      twoCommittees.requiring("lmcs-agree", .approval(of: .kind(.localMedicalCommittee)))
        .voting("lmc").voting("lmc-2", choice: .against),
      .notMandated,
      [
        .init("lmcs-agree", of: "lmc", .met, .approved, .ballot),
        .init("lmcs-agree", of: "lmc-2", .unmet, .opposed, .ballot),
      ],
      voice: Voice(patients: Voice.Patients(for: 7_000, against: 3_000))
    ),
    SceneRow(
      "7.02 Asking the secretariat of a confederation is not asking each LMC",
      twoCommittees.adding(Body("confederation", kind: "lmcConfederation"))
        .joining(["lmc", "lmc-2"], to: "confederation")
        .requiring("consulted", consulted).requiringNetworks().practicesVoting()
        .consulting("confederation"),
      .notMandated,
      [
        .init("consulted", of: "lmc", .unmet, .notConsulted, .noConsultation),
        .init("consulted", of: "lmc-2", .unmet, .notConsulted, .noConsultation),
        .init("networks", of: "north", .met, .approved),
      ]
    ),
    SceneRow(
      "7.02 The confederation's reply counts only for an LMC that authorised it",
      twoCommittees.with("lmc", "lmc-2") { $0.rule = .majority() }
        .adding(Body("confederation", kind: "lmcConfederation"))
        .granting("m", from: "lmc", to: "confederation")
        .requiring("lmcs-agree", .approval(of: .kind(.localMedicalCommittee)))
        .voting("lmc", "lmc-2", castBy: "confederation"),
      .notMandated,
      [
        .init("lmcs-agree", of: "lmc", .met, .approved, .ballotStandsIn, .live),
        .init("lmcs-agree", of: "lmc-2", .unmet, .noPosition, .didNotVote),
      ],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "7.03 Of several borough LMCs with one secretariat each must be consulted",
      Scene.place.leaving(["place"], from: "lmc")
        .adding(Body("lmc-2", kind: .localMedicalCommittee))
        .adding(Body("lmc-3", kind: .localMedicalCommittee))
        .joining(["north"], to: "lmc").joining(["castle"], to: "lmc-2")
        .joining(["dale"], to: "lmc-3")
        .requiring("consulted", consulted).requiringNetworks().practicesVoting()
        .consulting("lmc").consulting("lmc-2"),
      .notMandated,
      [
        .init("consulted", of: "lmc", .met, .consulted, .consultation),
        .init("consulted", of: "lmc-2", .met, .consulted, .consultation),
        .init("consulted", of: "lmc-3", .unmet, .notConsulted, .noConsultation),
        .init("networks", of: "north", .met, .approved),
      ]
    ),
    SceneRow(
      "7.04 An area committee's vote is the LMC's within what was delegated to it",
      areaCommittee,
      .mandated,
      [.init("lmc-agrees", .met, .approved, .ballotStandsIn, .live)]
    ),
    SceneRow(
      "7.04 An area committee's vote outside what was delegated to it is not the LMC's",
      areaCommittee.proposing { $0.subjects = ["contract.core"] },
      .notMandated,
      [.init("lmc-agrees", .unmet, .noPosition, .verdict)],
      irregularities: [.unwarranted]
    ),
    SceneRow(
      "7.05 An LMC across two ICBs is consulted by the one that proposes",
      twoBoards,
      .mandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("consulted", .met, .consulted),
      ]
    ),
    SceneRow(
      "7.05 An LMC across two ICBs is not consulted by the one for the other",
      twoBoards,
      on: "y",
      .notMandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("consulted", .unmet, .notConsulted, .noConsultation),
      ],
      irregularities: [.byAnotherParty]
    ),
    SceneRow(
      "7.06 Where an area has no LMC there is none to consult, and no breach",
      Scene.place.leaving(["place"], from: "lmc").requiring("consulted", consulted)
        .requiringNetworks().practicesVoting(),
      .mandated,
      [
        .init("consulted", .met, .nobodyConcerned),
        .init("networks", of: "south", .met, .approved, .verdict),
      ]
    ),
    SceneRow(
      "7.07 A neighbouring LMC must be told though no practice of its area is affected",
      neighbour,
      .notMandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("told", of: "lmc-2", .unmet, .noticeNotGiven, .noNotice),
      ]
    ),
    SceneRow(
      "7.07 A neighbouring LMC that was told has been told",
      neighbour.telling("lmc-2", date: "2025-03-06"),
      .mandated,
      [
        .init("networks", of: "north", .met, .approved),
        .init("told", of: "lmc-2", .met, .noticeGiven, .noticeGiven),
      ]
    ),
    SceneRow(
      "7.41 A practice outside its LMC's constituency is not represented by it",
      Scene.place.leaving(["place"], from: "lmc").joining(["north", "castle"], to: "lmc")
        .proposing { $0.affects = ["dale"] }
        .requiring("consulted", consulted)
        .requiring("practice-agrees", .approval(of: .role(.affected))).voting("dale"),
      .mandated,
      [
        .init("consulted", .met, .nobodyConcerned),
        .init("practice-agrees", of: "dale", .met, .approved, .ballot),
      ]
    ),
  ]
}
