extension Evaluation {
  /// Judges whether the proposal confirms an earlier one that a body approves, a period before.
  ///
  /// The approval is computed as of the same date, on that proposal's own dates, with no ballot standing
  /// in for a rule.
  mutating func judgeConfirmation(
    by addressee: Duty.Addressee,
    after period: NoticePeriod,
    under duty: Duty
  ) -> Status {
    guard let body = addressee.party else { return .unmet }
    guard let earlier = confirmed else {
      if Trace.gathers {
        add(.confirmsNothing, status: .unmet)
        conclude(
          duty,
          of: body,
          .unmet,
          reason: .confirmsNothing,
          detail: .confirmation(approval: nil)
        )
      }
      return .unmet
    }
    let isEarlier = earlier.date <= view.decisionDate
    // Less than no days lie between them where the earlier proposal is decided after this one.
    let interval =
      isEarlier
      ? governance.calendar.days(from: earlier.date, to: view.decisionDate, as: period)
      : earlier.date.days(until: view.decisionDate)
    let isLongEnough =
      isEarlier
      && governance.calendar.firstDay(leaving: period, after: earlier.date) <= view.decisionDate
    let approval = approval(of: earlier.proposal, by: body)
    let status = isLongEnough ? approval : .unmet
    guard Trace.gathers else { return status }
    add(
      .interval(
        interval,
        atLeast: period.days,
        inWorkingDays: period.workingDays,
        clear: period.clear
      ),
      status: isLongEnough ? .met : .unmet
    )
    add(.earlierApproval(body, of: .confirmed, on: earlier.date), status: approval)
    let reason: RequirementResult.Reason =
      if !isLongEnough {
        .confirmedTooSoon
      } else {
        switch approval {
        case .met: .confirmed
        case .open: .confirmationOpen
        case .unmet: .notConfirmed
        }
      }
    conclude(duty, of: body, status, reason: reason, detail: .confirmation(approval: approval))
    return status
  }

  /// The earlier proposal that the proposal confirms, with its decision date, or `nil` where it confirms
  /// none.
  var confirmed: (proposal: Index<Proposal>, date: CivilDate)? {
    let record = docket.value.record.proposals
    return record[compiled.index].confirmed.map { ($0, record[$0].proposal.decisionDate) }
  }
}
