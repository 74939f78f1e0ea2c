/// The years through which a provision counts working days.
struct WorkingYears {
  let calendar: WorkingCalendar

  /// Returns those without a bank holiday through which a duty of a proposal counts, sorted.
  ///
  /// They are the year of the decision date, those of the time that is asked for before or after it, and
  /// those of consultations on record that begin earlier.
  func withoutHolidays(
    for duty: Duty,
    of evaluation: Evaluation<NoFindings>
  ) -> [Int] {
    let day = evaluation.compiled.decisionDate
    var spans = [(from: day, through: day)]
    switch duty.demand {
    case .consultation(_, let standard) where standard.workingDays:
      let days = standard.minimumDays
      spans.append((calendar.day(days, workingDaysBefore: day), day))
      let indexed = evaluation.docket.value.record.proposals[evaluation.compiled.index]
      if indexed.consultations.isEmpty { break }
      for party in duty.parties {
        for act in indexed.consultations.addressed(to: party, evaluation.governance.succession)
        where act.phase == standard.phase {
          let start = max(act.opened, act.informed ?? act.opened)
          let end = calendar.day(days, workingDaysAfter: start)
          spans.append((start, min(end, act.closed ?? end)))
        }
      }
    case .notice(_, .before(let period)) where period.workingDays,
      .confirmation(let period) where period.workingDays:
      spans.append((calendar.latestDay(leaving: period, before: day), day))
    case .notice(_, .after(let period)) where period.workingDays:
      spans.append((day, calendar.firstDay(leaving: period, after: day)))
    case .approval, .approvalOfPractices, .consultation, .notice, .acting, .confirmation: return []
    }
    return withoutHolidays(in: spans)
  }

  /// Returns those without a bank holiday through which a provision counts what is begun on a day, sorted.
  func withoutHolidays(for requirement: Requirement, begun day: CivilDate) -> [Int] {
    switch requirement {
    case .consultation(_, _, let standard) where standard.workingDays:
      let end = calendar.day(standard.minimumDays, workingDaysAfter: day)
      return withoutHolidays(in: [(day, day), (day, end)])
    case .notice(_, _, .before(let period)) where period.workingDays,
      .notice(_, _, .after(let period)) where period.workingDays,
      .confirmation(_, let period) where period.workingDays:
      return withoutHolidays(in: [
        (day, day), (day, calendar.firstDay(leaving: period, after: day)),
      ])
    case .approval, .approvalOfPractices, .consultation, .notice, .representation, .authority,
      .confirmation:
      return []
    }
  }

  /// Of a span the first day is not counted, unless it is the only one.
  private func withoutHolidays(in spans: [(from: CivilDate, through: CivilDate)]) -> [Int] {
    var years: Set<Int> = []
    for span in spans {
      let first = min(span.from.adding(days: 1), span.through)
      for year in first.parts.year...max(first.parts.year, span.through.parts.year)
      where !calendar.years.containsSorted(year) {
        years.insert(year)
      }
    }
    return years.sorted()
  }
}
