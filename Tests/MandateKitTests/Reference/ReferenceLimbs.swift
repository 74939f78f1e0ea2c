import MandateKit

/// Which limbs a consultation passes, and `nil` for those not asked. (Section 6.)
struct ReferenceLimbs {
  var formative = false
  var information: Bool?
  var time: Bool?
  var considered: Bool?

  /// None of those that a standard asks for.
  init(askedBy standard: ConsultationStandard) {
    if standard.information { information = false }
    if standard.minimumDays > 0 { time = false }
    if standard.considered { considered = false }
  }

  var allHold: Bool {
    formative && information != false && time != false && considered != false
  }

  /// The status of each, where a limb that does not hold has the one given.
  func statuses(failing: Status) -> RequirementResult.ConsultationPath.Limbs {
    func status(_ holds: Bool?) -> Status? { holds.map { $0 ? .met : failing } }
    return RequirementResult.ConsultationPath.Limbs(
      formative: status(formative),
      information: status(information),
      time: status(time),
      considered: status(considered)
    )
  }
}

extension ReferenceConsultation {
  /// The limbs of the consultation that comes nearest. (The format, `limbs`.)
  var nearestLimbs: RequirementResult.ConsultationPath.Limbs {
    guard
      let nearest = held.max(by: { nearness($0).lexicographicallyPrecedes(nearness($1)) })
    else { return ReferenceLimbs(askedBy: standard).statuses(failing: status) }
    return statuses(of: nearest)
  }

  private func statuses(
    of consultation: Consultation
  ) -> RequirementResult.ConsultationPath.Limbs {
    let continues = endOfWay(consultation).map { $0 <= matter.decisionDate } ?? false
    return limbs(of: consultation)
      .statuses(failing: matter.votingIsOpen && continues ? .open : .unmet)
  }

  /// What is compared, the greater the nearer, one after the other.
  private func nearness(_ consultation: Consultation) -> [Int] {
    let limbs = statuses(of: consultation)
    let all = [limbs.formative, limbs.information, limbs.time, limbs.considered]
    func rank(_ date: CivilDate?) -> Int { date?.daysSinceEpoch ?? .min }
    let information =
      switch consultation.sufficientInformation {
      case true?: 2
      case nil: 1
      case false?: 0
      }
    return [
      all.count { $0 == .met }, all.count { $0 == .open }, rank(consultation.opened),
      rank(consultation.closed), rank(consultation.considered), information,
      rank(start(consultation)), rank(consultation.answered),
    ]
  }
}
