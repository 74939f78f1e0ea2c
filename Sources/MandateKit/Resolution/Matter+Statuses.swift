/// The status of one requirement, without what it rests on.
struct RequirementStatus {
  /// The body of whom it is required, or nothing.
  var body: Int?
  var status: Status
}

extension Matter {
  /// Returns the statuses of what an item requires, in the order of an answer.
  mutating func statuses(of item: Agenda.Item, in docket: Case) -> [RequirementStatus] {
    switch docket.governance.provisions[item.provision].provision.requires {
    case .approvalOfPractices:
      return [RequirementStatus(body: nil, status: status(of: item, 0, in: docket))]
    case .representation, .authority:
      return [RequirementStatus(body: agenda.forum, status: status(of: item, 0, in: docket))]
    case .approval, .consultation, .notice:
      if item.bodies.isEmpty { return [RequirementStatus(body: nil, status: .met)] }
      return item.bodies.indices.map { place in
        RequirementStatus(body: item.bodies[place], status: status(of: item, place, in: docket))
      }
    }
  }

  /// Returns the worst status of what an item requires.
  mutating func worst(of item: Agenda.Item, in docket: Case) -> Status {
    var count = item.bodies.count
    switch docket.governance.provisions[item.provision].provision.requires {
    case .approvalOfPractices, .representation, .authority: count = 1
    case .approval, .consultation, .notice: break
    }
    var worst = Status.met
    for place in 0..<count {
      switch status(of: item, place, in: docket) {
      case .unmet: return .unmet
      case .open: worst = .open
      case .met: break
      }
    }
    return worst
  }

  /// Returns the status of what an item requires of one of its bodies.
  private mutating func status(of item: Agenda.Item, _ place: Int, in docket: Case) -> Status {
    let provision = docket.governance.provisions[item.provision].provision
    switch provision.requires {
    case .approval: return positions.standings[item.seats[place]].approval
    case .approvalOfPractices: return verdicts(ofPracticesFor: item, in: docket).approval
    case .consultation(_, _, let standard):
      let judge = ConsultationJudge(question, standard, docket.governance.calendar)
      return judge.status(consultations(of: item.bodies[place], by: item.party, in: docket))
    case .notice(_, _, let timing):
      let judge = NoticeJudge(question, timing)
      return judge.status(notices(to: item.bodies[place], by: item.party, in: docket))
    case .representation, .authority:
      let effect = docket.prepared[agenda.place].proposal.effect
      return acting.status(provision.requires, effect, &mandates, in: docket)
    }
  }

  /// Returns the verdicts that all practices together can come to by the rule of an item.
  func verdicts(ofPracticesFor item: Agenda.Item, in docket: Case) -> PositionSet {
    guard let direct = item.direct else { return .none }
    return positions.verdicts(
      ofPracticesUnder: agenda.assembly.direct[direct],
      agenda,
      question
    ) { docket.governance.provisions[item.provision].rule }
  }

  /// The consultations of a body by a party on the record, or by and of those whose doings count
  /// as theirs.
  func consultations(
    of body: Int,
    by party: Int?,
    in docket: Case
  ) -> LazyFilterSequence<ArraySlice<PreparedConsultation>> {
    let succession = docket.governance.succession
    return docket.prepared[agenda.place]
      .consultations(succession.orders(countingAs: body))
      .lazy.filter { act in party.map { succession.counts(act.by, as: $0) } ?? false }
  }

  /// The notices to a body by a party on the record, or by and to those whose doings count as
  /// theirs.
  func notices(
    to body: Int,
    by party: Int?,
    in docket: Case
  ) -> LazyFilterSequence<ArraySlice<PreparedNotice>> {
    let succession = docket.governance.succession
    return docket.prepared[agenda.place]
      .notices(succession.orders(countingAs: body))
      .lazy.filter { act in party.map { succession.counts(act.by, as: $0) } ?? false }
  }
}
