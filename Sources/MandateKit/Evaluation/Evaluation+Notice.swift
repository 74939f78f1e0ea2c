extension Evaluation {
  /// Judges whether a body was told in time.
  ///
  /// Telling is not asking.
  mutating func judgeNotice(
    to addressee: Duty.Addressee,
    by party: Duty.OwingParty,
    timing: Requirement.NoticeTiming,
    under duty: Duty
  ) -> Status {
    guard let body = addressee.party else { return .unmet }
    var known = knownNotices(to: body, by: party)
    let deadline = deadline(timing)
    let (asOf, decisionDate) = (view.asOf, view.decisionDate)
    func isInTime(_ date: CivilDate) -> Bool {
      date <= deadline && (timing.isBefore || decisionDate <= date)
    }
    let isOpen = asOf < deadline && !(timing.isBefore && view.decided != nil)
    let isMet = known.contains { isInTime($0.date) }
    let status: Status = isMet ? .met : isOpen ? .open : .unmet
    guard Trace.gathers else { return status }

    // Those to one body are sorted by date, and those to a predecessor may be mixed with them.
    if known.count > 1, trace.keeps { known.sort { $0.date < $1.date } }
    let firstDay = timing.isBefore ? nil : decisionDate
    for notice in known where trace.keeps {
      let date = notice.date
      let isInTime = isInTime(date)
      add(
        isInTime
          ? .noticeGiven(body, on: date, from: firstDay, by: deadline)
          : .noticeOutOfTime(body, on: date, from: firstDay, by: deadline),
        status: isInTime ? .met : .unmet
      )
    }
    if known.isEmpty {
      add(.noNotice(body, from: firstDay, by: deadline), status: status)
    }
    let reason: RequirementResult.Reason =
      switch status {
      case .met: .noticeGiven
      case .open: .noticeOpen
      case .unmet: .noticeNotGiven
      }
    conclude(
      duty,
      of: body,
      status,
      reason: reason,
      detail: .notice(deadline: deadline),
      obstacle: status == .met ? nil : obstacle(toActionBy: party)
    )
    return status
  }

  /// Returns the last day for a notice.
  func deadline(_ timing: Requirement.NoticeTiming) -> CivilDate {
    governance.calendar.deadline(of: timing, decisionDate: view.decisionDate)
  }

  /// Returns the day of the first notice to a body that is known, or `nil` where there is none.
  func firstNotice(to body: PartyIndex, by party: Duty.OwingParty) -> CivilDate? {
    knownNotices(to: body, by: party).lazy.map { $0.date }.min()
  }

  /// Returns whether a notice to a body is known.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - party: Those who owe it.
  ///   - day: The day before which no notice is looked at, or `nil` for all notices.
  /// - Returns: Whether there is one.
  func hasNotice(
    to body: PartyIndex,
    by party: Duty.OwingParty,
    from day: CivilDate? = nil
  ) -> Bool {
    knownNotices(to: body, by: party).contains { notice in day.map { $0 <= notice.date } ?? true }
  }

  /// Returns the notices to a body by a party that are known, or to and by those whose acts count as
  /// theirs.
  private func knownNotices(
    to body: PartyIndex,
    by party: Duty.OwingParty
  ) -> ArraySlice<IndexedNotice> {
    let (asOf, notices) = (view.asOf, docket.value.record.proposals[compiled.index].notices)
    if notices.isEmpty { return [] }
    return
      notices
      .addressed(to: body, governance.succession)
      .only { $0.date <= asOf && counts($0.sender, as: party) }
  }
}

extension Requirement.NoticeTiming {
  /// Whether the notice is due before the decision.
  fileprivate var isBefore: Bool {
    switch self {
    case .before: true
    case .after: false
    }
  }
}
