/// Judges whether a body was told in time.
///
/// Telling is not asking.
struct NoticeJudge {
  private let question: RecordView
  private let timing: Requirement.NoticeTiming

  /// What was found of one requirement.
  struct Judgement {
    var status: Status
    var reason: RequirementResult.Reason
  }

  init(_ question: RecordView, _ timing: Requirement.NoticeTiming) {
    self.question = question
    self.timing = timing
  }

  /// The last day for the notice.
  var deadline: CivilDate {
    switch timing {
    case .before(let days): question.decisionDate.adding(days: -days)
    case .after(let days): question.decisionDate.adding(days: days)
    }
  }

  /// Returns the day of the first notice that is known, or nothing.
  func first(_ notices: some Sequence<IndexedNotice>) -> CivilDate? {
    var first: CivilDate?
    for notice in notices where notice.date <= question.asOf {
      first = min(first ?? notice.date, notice.date)
    }
    return first
  }

  /// Returns whether a notice was given in time, or still can be.
  func status(_ notices: some Sequence<IndexedNotice>) -> Status {
    let deadline = deadline
    for notice in notices where notice.date <= question.asOf && isInTime(notice.date, deadline) {
      return .met
    }
    return isOpen(deadline) ? .open : .unmet
  }

  private func isInTime(_ date: CivilDate, _ deadline: CivilDate) -> Bool {
    date <= deadline && (isDueBefore || question.decisionDate <= date)
  }

  private func isOpen(_ deadline: CivilDate) -> Bool {
    question.asOf < deadline && !(isDueBefore && question.decided != nil)
  }

  /// Returns the judgement of the notices to a body, and adds what it rests on.
  func judge(
    _ notices: some Sequence<IndexedNotice>,
    to body: Int,
    _ findings: inout FindingTree
  ) -> Judgement {
    let deadline = deadline
    var isMet = false
    var isKnown = false
    func explain(_ date: CivilDate) {
      guard date <= question.asOf else { return }
      let isInTime = isInTime(date, deadline)
      isMet = isMet || isInTime
      isKnown = true
      findings.add(
        isInTime
          ? .noticeGiven(body, on: date, from: firstDay, by: deadline)
          : .noticeOutOfTime(body, on: date, from: firstDay, by: deadline),
        status: isInTime ? .met : .unmet
      )
    }
    // Those to one body are sorted by date. Only some to predecessors may stand before them.
    var isSorted = true
    var last: CivilDate?
    for notice in notices {
      if let last, notice.date < last { isSorted = false }
      last = notice.date
    }
    if isSorted {
      for notice in notices { explain(notice.date) }
    } else {
      for date in notices.map(\.date).sorted() { explain(date) }
    }
    let status: Status = isMet ? .met : isOpen(deadline) ? .open : .unmet
    if !isKnown {
      findings.add(.noNotice(body, from: firstDay, by: deadline), status: status)
    }
    return Judgement(
      status: status,
      reason: isMet ? .noticeGiven : status == .open ? .noticeOpen : .noticeNotGiven
    )
  }

  /// The first day on which a notice counts, where one before the decision does not.
  private var firstDay: CivilDate? {
    isDueBefore ? nil : question.decisionDate
  }

  private var isDueBefore: Bool {
    switch timing {
    case .before: true
    case .after: false
    }
  }
}
