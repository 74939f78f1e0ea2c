import MandateKit

/// Whether a body was consulted, and the days that a consultation takes. (Section 6.)
struct ReferenceConsultation {
  let docket: ReferenceMatter
  let standard: ConsultationStandard
  /// The consultations of the body by the party, as far as they are known.
  let held: [Consultation]
  let days: ReferenceDays

  init(
    _ docket: ReferenceMatter,
    of body: Int,
    by party: Int,
    _ standard: ConsultationStandard
  ) {
    self.docket = docket
    self.standard = standard
    days = ReferenceDays(
      working: standard.workingDays,
      bankHolidays: docket.world.document.bankHolidays
    )
    let asked = docket.world.lineage(of: body)
    let asking = docket.world.lineage(of: party)
    var held: [Consultation] = []
    for case .consultation(var consultation) in docket.acts
    where asked.contains(docket.world.party(consultation.of))
      && asking.contains(docket.world.party(consultation.by))
    {
      if let closed = consultation.closed, closed > docket.asOf { consultation.closed = nil }
      if let day = consultation.considered, day > docket.asOf { consultation.considered = nil }
      held.append(consultation)
    }
    self.held = held
  }

  var status: Status {
    if held.contains(where: { limbsHold($0).allHold }) { return .met }
    return docket.votingIsOpen && earliestEnd <= docket.decisionDate ? .open : .unmet
  }

  /// The latest day on which a new one can open.
  var openBy: CivilDate? {
    guard status != .met, docket.decided == nil else { return nil }
    return days.latestOpening(closing: docket.decisionDate, minimum: standard.minimumDays)
  }

  /// The earliest day on which one of the ways ends.
  var earliestDecision: CivilDate? {
    guard status != .met, docket.decided == nil else { return nil }
    return earliestEnd
  }

  private var tomorrow: CivilDate { docket.asOf.adding(days: 1) }

  private var earliestEnd: CivilDate {
    let anew = days.earliestClosing(opening: tomorrow, minimum: standard.minimumDays)
    return held.compactMap(endOfWay).reduce(anew, min)
  }

  /// The day on which the way that continues a consultation ends, where there is one.
  private func endOfWay(_ consultation: Consultation) -> CivilDate? {
    let limbs = limbsHold(consultation)
    if consultation.closed == nil {
      if standard.information && consultation.sufficientInformation == false { return nil }
      return max(
        tomorrow,
        days.earliestClosing(opening: consultation.opened, minimum: standard.minimumDays)
      )
    }
    let wantsOnlyConsideration =
      limbs.formative && limbs.information != false && limbs.time != false
      && limbs.considered == false
    return wantsOnlyConsideration ? tomorrow : nil
  }

  /// Which limbs a consultation passes, and nothing for those not asked.
  private struct LimbsHold {
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
  }

  private func limbsHold(_ consultation: Consultation) -> LimbsHold {
    var limbs = LimbsHold(askedBy: standard)
    if standard.information { limbs.information = consultation.sufficientInformation == true }
    guard let closed = consultation.closed else { return limbs }
    limbs.formative = closed <= docket.cutoff
    if standard.minimumDays > 0 {
      limbs.time =
        days.count(opening: consultation.opened, closing: closed) >= standard.minimumDays
    }
    if standard.considered, let considered = consultation.considered {
      limbs.considered = considered >= closed && considered <= docket.cutoff
    }
    return limbs
  }

  /// The limbs of the consultation that comes nearest, or of each where several come as near.
  var limbs: [RequirementResult.ConsultationPath.Limbs] {
    if held.isEmpty {
      return [limbs(LimbsHold(askedBy: standard), failing: status)]
    }
    let candidates = held.map { consultation in
      (limbs(of: consultation), consultation.opened)
    }
    func nearness(_ candidate: (RequirementResult.ConsultationPath.Limbs, CivilDate)) -> [Int] {
      [
        candidate.0.all.count { $0 == .met }, candidate.0.all.count { $0 == .open },
        candidate.1.daysSinceEpoch,
      ]
    }
    let nearest = candidates.map(nearness).reduce([]) { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
    return candidates.filter { nearness($0) == nearest }.map(\.0)
  }

  private func limbs(of consultation: Consultation) -> RequirementResult.ConsultationPath.Limbs {
    let continues = endOfWay(consultation).map { $0 <= docket.decisionDate } ?? false
    return limbs(
      limbsHold(consultation),
      failing: docket.votingIsOpen && continues ? .open : .unmet
    )
  }

  private func limbs(_ hold: LimbsHold, failing: Status) -> RequirementResult.ConsultationPath.Limbs
  {
    func status(_ holds: Bool?) -> Status? { holds.map { $0 ? .met : failing } }
    return RequirementResult.ConsultationPath.Limbs(
      formative: status(hold.formative),
      information: status(hold.information),
      time: status(hold.time),
      considered: status(hold.considered)
    )
  }
}

extension RequirementResult.ConsultationPath.Limbs {
  /// The four in order.
  fileprivate var all: [Status?] { [formative, information, time, considered] }
}
