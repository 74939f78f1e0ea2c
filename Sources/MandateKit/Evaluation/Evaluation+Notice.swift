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
    let notices = notices(to: body, by: party)
    let deadline = deadline(timing)
    let (asOf, decisionDate) = (view.asOf, view.decisionDate)
    func isInTime(_ date: CivilDate) -> Bool {
      date <= deadline && (timing.isBefore || decisionDate <= date)
    }
    let isOpen = asOf < deadline && !(timing.isBefore && view.decided != nil)
    let isMet = notices.contains { $0.date <= asOf && isInTime($0.date) }
    let status: Status = isMet ? .met : isOpen ? .open : .unmet
    guard Trace.gathers else { return status }

    // Those to one body are sorted by date, and those to a predecessor may be mixed with them.
    var known = notices.only { $0.date <= asOf }
    if known.count > 1 { known.sort { $0.date < $1.date } }
    let firstDay = timing.isBefore ? nil : decisionDate
    for notice in known {
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
    conclude(duty, of: body, status, reason: reason, detail: .notice(deadline: deadline))
    return status
  }

  /// Returns the last day for a notice.
  func deadline(_ timing: Requirement.NoticeTiming) -> CivilDate {
    governance.calendar.deadline(of: timing, decisionDate: view.decisionDate)
  }

  /// Returns the day of the first notice to a body that is known, or `nil` where there is none.
  func firstNotice(to body: PartyIndex, by party: Duty.OwingParty) -> CivilDate? {
    let asOf = view.asOf
    return notices(to: body, by: party).compactMap { $0.date <= asOf ? $0.date : nil }.min()
  }

  /// Returns the notices to a body by a party on the record, or to and by those whose acts count as
  /// theirs.
  private func notices(
    to body: PartyIndex,
    by party: Duty.OwingParty
  ) -> ArraySlice<IndexedNotice> {
    docket.value.record.proposals[compiled.index].notices
      .addressed(to: body, governance.succession)
      .only { counts($0.sender, as: party) }
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
