extension WorkingCalendar {
  /// Returns the number of days between two, as a period counts them.
  ///
  /// It is never less than 0: of clear days neither the first day nor the last is counted.
  func days(from first: CivilDate, to last: CivilDate, as period: NoticePeriod) -> Int {
    let end = period.clear ? last.adding(days: -1) : last
    return max(
      0,
      period.workingDays ? workingDays(after: first, through: end) : first.days(until: end)
    )
  }

  /// Returns the latest day that leaves a period before another day.
  func latestDay(leaving period: NoticePeriod, before last: CivilDate) -> CivilDate {
    guard period.days > 0 else { return last }
    let end = period.clear ? last.adding(days: -1) : last
    return period.workingDays
      ? day(period.days, workingDaysBefore: end) : end.adding(days: -period.days)
  }

  /// Returns the first day to which there is a period from another day.
  func firstDay(leaving period: NoticePeriod, after first: CivilDate) -> CivilDate {
    guard period.days > 0 else { return first }
    let day =
      period.workingDays
      ? day(period.days, workingDaysAfter: first) : first.adding(days: period.days)
    return period.clear ? day.adding(days: 1) : day
  }

  /// Returns the latest day on which a consultation can open and run its minimum by a decision.
  ///
  /// Where an answer may end the time that is the day of the decision itself.
  func latestOpening(
    of standard: ConsultationStandard,
    before decisionDate: CivilDate
  ) -> CivilDate {
    if standard.untilAnswer { return decisionDate }
    return standard.workingDays
      ? day(standard.minimumDays, workingDaysBefore: decisionDate)
      : decisionDate.adding(days: -standard.minimumDays)
  }

  /// Returns the last day on which what is required can be begun or done in time for a decision, or
  /// `nil` where that is the day of the decision itself, or rests on other proposals.
  func deadline(of requirement: Requirement, decisionDate: CivilDate) -> CivilDate? {
    switch requirement {
    case .consultation(_, _, let standard): latestOpening(of: standard, before: decisionDate)
    case .notice(_, _, let timing): deadline(of: timing, decisionDate: decisionDate)
    case .approval, .approvalOfPractices, .representation, .authority, .confirmation: nil
    }
  }

  /// Returns the last day for a notice.
  func deadline(of timing: Requirement.NoticeTiming, decisionDate: CivilDate) -> CivilDate {
    switch timing {
    case .before(let period): latestDay(leaving: period, before: decisionDate)
    case .after(let period): firstDay(leaving: period, after: decisionDate)
    }
  }
}
