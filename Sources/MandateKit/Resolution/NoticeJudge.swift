/// Judges whether a body was told in time.
///
/// Telling is not asking.
struct NoticeJudge {
  let governance: Governance
  let question: Question
  let timing: Requirement.NoticeTiming

  /// What was found of one requirement.
  struct Judgement {
    var status: Status
    var reason: JudgedRequirement.Reason
    var because: [Finding]
  }

  /// The last day for the notice.
  var deadline: CivilDate {
    switch timing {
    case .before(let days): question.decisionDate.adding(days: -days)
    case .after(let days): question.decisionDate.adding(days: days)
    }
  }

  /// Returns the days of the notices to a body by a party that are known, the earliest first.
  func given(
    to body: Int,
    by party: Int,
    among notices: [(to: Int, by: Int, date: CivilDate)]
  ) -> [CivilDate] {
    notices
      .filter {
        $0.date <= question.asOf && governance.succession.counts($0.to, as: body)
          && governance.succession.counts($0.by, as: party)
      }
      .map(\.date)
      .sorted()
  }

  /// Returns the judgement of a notice to a body by a party, from those on the record.
  func judge(
    to body: Int,
    by party: Int,
    among notices: [(to: Int, by: Int, date: CivilDate)]
  ) -> Judgement {
    let given = given(to: body, by: party, among: notices)
    var findings: [Finding] = []
    var isMet = false
    for date in given {
      let isInTime = date <= deadline && (isDueBefore || question.decisionDate <= date)
      isMet = isMet || isInTime
      findings.append(
        Finding(
          isInTime ? .noticeGiven : .noticeOutOfTime,
          isInTime ? .met : .unmet,
          party: governance.id(of: body),
          date: date,
          required: .date(deadline),
          actual: firstDay
        )
      )
    }
    let isOpen = question.asOf < deadline && !(isDueBefore && question.decided != nil)
    let status: Status = isMet ? .met : isOpen ? .open : .unmet
    if given.isEmpty {
      findings.append(
        Finding(
          .noNotice,
          status,
          party: governance.id(of: body),
          required: .date(deadline),
          actual: firstDay
        )
      )
    }
    return Judgement(
      status: status,
      reason: isMet ? .noticeGiven : isOpen ? .noticeOpen : .noticeNotGiven,
      because: findings
    )
  }

  /// The first day on which a notice counts, where one before the decision does not.
  private var firstDay: Measure? {
    isDueBefore ? nil : .date(question.decisionDate)
  }

  private var isDueBefore: Bool {
    switch timing {
    case .before: true
    case .after: false
    }
  }
}
