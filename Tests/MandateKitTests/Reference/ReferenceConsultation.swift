import MandateKit

/// Whether somebody was consulted, and the days that a consultation takes. (Section 6.)
struct ReferenceConsultation {
  let matter: ReferenceMatter
  let standard: ConsultationStandard
  /// The consultations of the party asked by any of those who owe it, in the phase asked for, as
  /// far as they are known.
  let held: [Consultation]
  let days: ReferenceDays

  init(
    _ matter: ReferenceMatter,
    of body: Int,
    by party: PartySet,
    _ standard: ConsultationStandard
  ) {
    self.matter = matter
    self.standard = standard
    days = ReferenceDays(standard, matter.world)
    let asked = matter.world.lineage(of: body)
    let asking = matter.world.lineage(of: party)
    var held: [Consultation] = []
    for case .consultation(var consultation) in matter.acts
    where asked.contains(matter.world.number(consultation.of))
      && asking.contains(matter.world.number(consultation.by))
      && consultation.phase == standard.phase
    {
      if let day = consultation.closed, day > matter.asOf { consultation.closed = nil }
      if let day = consultation.considered, day > matter.asOf { consultation.considered = nil }
      if let day = consultation.answered, day > matter.asOf { consultation.answered = nil }
      held.append(consultation)
    }
    self.held = held
  }

  var status: Status {
    if held.contains(where: { limbs(of: $0).allHold }) { return .met }
    return matter.votingIsOpen && earliestEnd <= matter.decisionDate ? .open : .unmet
  }

  /// The latest day on which a new one can open.
  var openBy: CivilDate? {
    guard status != .met, matter.decided == nil else { return nil }
    if standard.untilAnswer { return matter.decisionDate }
    return days.lastDay(before: matter.decisionDate, days: standard.minimumDays)
  }

  /// The earliest day on which one of the ways ends.
  var earliestDecision: CivilDate? {
    guard status != .met, matter.decided == nil else { return nil }
    return earliestEnd
  }

  private var tomorrow: CivilDate { matter.asOf.adding(days: 1) }

  /// The day from which the consultee had what there was to know.
  func start(_ consultation: Consultation) -> CivilDate {
    guard let informed = consultation.informed else { return consultation.opened }
    return informed > matter.asOf ? tomorrow : max(consultation.opened, informed)
  }

  private var earliestEnd: CivilDate {
    held.compactMap(endOfWay).reduce(endOfWait(from: tomorrow), min)
  }

  /// The first day on which one that starts on a day and is still open can close.
  private func endOfWait(from start: CivilDate) -> CivilDate {
    if standard.untilAnswer { return tomorrow }
    return max(tomorrow, days.firstDay(after: start, days: standard.minimumDays))
  }

  /// The day on which the way that continues a consultation ends, where there is one.
  func endOfWay(_ consultation: Consultation) -> CivilDate? {
    let limbs = limbs(of: consultation)
    if consultation.closed == nil {
      if standard.information && consultation.sufficientInformation == false { return nil }
      return endOfWait(from: start(consultation))
    }
    let informedInTime = limbs.information != false && limbs.time != false
    return informedInTime && !limbs.allHold ? tomorrow : nil
  }

  /// Which limbs a consultation passes.
  func limbs(of consultation: Consultation) -> ReferenceLimbs {
    var limbs = ReferenceLimbs(askedBy: standard)
    if standard.information { limbs.information = consultation.sufficientInformation == true }
    guard let closed = consultation.closed else { return limbs }
    limbs.formative = closed <= matter.cutoff
    if standard.minimumDays > 0 {
      let start = start(consultation)
      let isAnswered = consultation.answered.map { start <= $0 && $0 <= closed } ?? false
      limbs.time =
        days.count(from: start, to: closed) >= standard.minimumDays
        || (standard.untilAnswer && isAnswered)
    }
    if standard.considered, let considered = consultation.considered {
      limbs.considered = considered >= closed && considered <= matter.cutoff
    }
    return limbs
  }
}
