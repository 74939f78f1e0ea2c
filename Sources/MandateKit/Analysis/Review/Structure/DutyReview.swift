/// Finds duties that cannot be performed in the time there is.
///
/// A duty takes as long as a consultation must at least run or a notice must precede the decision.
/// It is measured from the day after the review: the earliest on which it could begin.
struct DutyReview {
  let governance: Governance
  let date: CivilDate
  let inForce: [Provision]

  /// A duty that takes time.
  private struct TimedDuty {
    var provision: Provision
    var selector: BodySelector
    var days: Int
    var inWorkingDays = false
    /// The earliest day for a decision, where the duty is begun on a day.
    var end: (CivilDate) -> CivilDate

    /// The duty begun on a day.
    func begun(on day: CivilDate) -> ReviewFinding.Duty {
      ReviewFinding.Duty(
        provision: provision.id,
        days: days,
        inWorkingDays: inWorkingDays,
        ends: end(day)
      )
    }
  }

  func findings() -> [ReviewFinding] {
    let duties = inForce.compactMap(duty)
    guard !duties.isEmpty else { return [] }
    return duties.flatMap(bodies)
      + governance.mandates.values.flatMap { mandate in
        mandates(mandate, duties) + ratifications(mandate, duties)
      }
  }

  private func duty(_ provision: Provision) -> TimedDuty? {
    guard provision.force != .practice else { return nil }
    let calendar = governance.calendar
    switch provision.requires {
    // An answer may end the time of some consultations.
    case .consultation(let selector, _, let standard)
    where standard.minimumDays > 0 && !standard.untilAnswer:
      let days = standard.minimumDays
      return standard.workingDays
        ? TimedDuty(provision: provision, selector: selector, days: days, inWorkingDays: true) {
          calendar.day(days, workingDaysAfter: $0)
        }
        : TimedDuty(provision: provision, selector: selector, days: days) {
          $0.adding(days: days)
        }
    case .notice(let selector, _, .before(let period)) where period.days > 0:
      return TimedDuty(
        provision: provision,
        selector: selector,
        days: period.days,
        inWorkingDays: period.workingDays
      ) { calendar.firstDay(leaving: period, after: $0) }
    default: return nil
    }
  }

  private var tomorrow: CivilDate { date.adding(days: 1) }

  /// A body without successor that ends before a duty to it can be performed.
  private func bodies(_ duty: TimedDuty) -> [ReviewFinding] {
    guard case .body(let id) = duty.selector, let index = governance.parties[id],
      governance.isBody(index)
    else { return [] }
    let body = governance.bodies[index]
    let end = duty.end(tomorrow)
    guard let until = body.existence.until, body.existence.contains(date), body.successors.isEmpty,
      until <= end
    else { return [] }
    return [
      ReviewFinding(
        .dutyOutlastsBody(duty.begun(on: tomorrow), id, days: tomorrow.days(until: until)),
        witness: .date(end)
      )
    ]
  }

  /// The longest of some duties that apply to the subjects of a mandate.
  private func longest(of duties: [TimedDuty], for mandate: Mandate, from day: CivilDate)
    -> TimedDuty?
  {
    duties
      .filter { $0.provision.when.subjects.map { mandate.subjects.overlap($0) } ?? true }
      .max { $0.end(day) < $1.end(day) }
  }

  /// A mandate to agree or to decide that ends before a duty on its subject can be performed.
  private func mandates(_ indexed: IndexedMandate, _ duties: [TimedDuty]) -> [ReviewFinding] {
    let mandate = indexed.mandate
    guard mandate.period.contains(date), let until = mandate.period.until,
      mandate.powers.contains(where: { $0 == .agree || $0 == .decide }),
      let duty = longest(of: duties, for: mandate, from: tomorrow), until <= duty.end(tomorrow)
    else { return [] }
    return [
      ReviewFinding(
        .dutyOutlastsMandate(
          duty.begun(on: tomorrow),
          mandate.id,
          giver: mandate.giver,
          holder: mandate.holder,
          days: tomorrow.days(until: until)
        ),
        witness: .date(duty.end(tomorrow))
      )
    ]
  }

  /// A ratification whose last day comes before a duty to the ratifier, begun on the day of what is
  /// to be ratified, can be performed.
  private func ratifications(_ indexed: IndexedMandate, _ duties: [TimedDuty]) -> [ReviewFinding] {
    let mandate = indexed.mandate
    guard mandate.period.contains(date), let ratification = mandate.ratification,
      let ratifier = indexed.ratifier
    else { return [] }
    let kind = governance.bodies[ratifier].kind
    let owed = duties.filter {
      [.body(ratification.by), .kind(kind), .every(kind)].contains($0.selector)
    }
    guard let duty = longest(of: owed, for: mandate, from: date),
      date.adding(days: ratification.within) < duty.end(date)
    else { return [] }
    return [
      ReviewFinding(
        .ratificationTooShort(
          duty.begun(on: date),
          mandate.id,
          ratifier: ratification.by,
          holder: mandate.holder,
          days: ratification.within
        ),
        witness: .date(duty.end(date))
      )
    ]
  }
}
