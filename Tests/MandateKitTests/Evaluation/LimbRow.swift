import MandateKit
import Testing

/// One row about a consultation: what is on the record, a day, and what each limb comes to.
struct LimbRow: Sendable, CustomTestStringConvertible {
  var sentence: String
  var scene: Scene
  var asOf: CivilDate
  var status: Status
  var reason: RequirementResult.Reason
  var path: RequirementResult.ConsultationPath

  init(
    _ sentence: String,
    _ scene: Scene,
    asOf: CivilDate? = nil,
    _ status: Status,
    _ reason: RequirementResult.Reason,
    _ limbs: RequirementResult.ConsultationPath.Limbs,
    openBy: CivilDate? = nil,
    earliest: CivilDate? = nil
  ) {
    self.sentence = sentence
    self.scene = scene
    self.asOf = asOf ?? scene.proposals[0].decisionDate
    self.status = status
    self.reason = reason
    self.path = RequirementResult.ConsultationPath(
      openBy: openBy,
      earliestDecision: earliest,
      limbs: limbs
    )
  }

  var testDescription: String { sentence }

  /// Checks the judgement, with the days of the way to a consultation.
  func check() throws {
    let judged = try scene.resolve(asOf: asOf).only("consulted")
    #expect(judged.status == status)
    #expect(judged.reason == reason)
    #expect(judged.consultation == path)
  }
}

extension RequirementResult.ConsultationPath.Limbs {
  /// The four limbs in their order: formative, information, time, considered.
  static func limbs(
    _ formative: Status?,
    _ information: Status?,
    _ time: Status?,
    _ considered: Status?
  ) -> Self {
    Self(formative: formative, information: information, time: time, considered: considered)
  }

  /// Every limb met.
  static let met = limbs(.met, .met, .met, .met)
}

extension Scene {
  /// The place, in which the LMC must be consulted to a standard.
  static func consulted(
    _ days: Int = 28,
    working: Bool = false,
    information: Bool = true,
    considered: Bool = true
  ) -> Scene {
    let standard = ConsultationStandard(
      minimumDays: days,
      workingDays: working,
      information: information,
      considered: considered
    )
    return Scene.place.requiringNetworks().practicesVoting(date: "2025-02-01")
      .requiring("consulted", .consultation(of: .body("lmc"), by: .proposer, standard))
  }

  /// The same to be decided in the week after Easter, Good Friday being 18 April.
  ///
  /// A holiday on a Saturday, and one given twice, take no working day away.
  static func easter(
    _ days: Int,
    working: Bool = true,
    decision: CivilDate = "2025-04-25"
  ) -> Scene {
    consulted(days, working: working)
      .proposing { $0.decisionDate = decision }
      .changed {
        $0.document.bankHolidays = ["2025-04-21", "2025-04-18", "2025-04-19", "2025-04-18"]
      }
  }
}
