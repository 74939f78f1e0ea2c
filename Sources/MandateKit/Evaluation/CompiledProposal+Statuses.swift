extension CompiledProposal {
  /// Returns the status of what an item requires of one of its bodies, or nothing where what is on
  /// the record decides whether mandates are live.
  @inline(__always)
  func status(
    of item: Item,
    _ place: Int,
    _ question: RecordView,
    _ positions: PositionJudge,
    in docket: Docket
  ) -> Status? {
    switch item.asks {
    case .approval: positions.standings[item.seats[place]].approval
    case .approvalOfPractices:
      verdicts(ofPracticesFor: item, question, positions, in: docket).approval
    case .consultation(let standard):
      ConsultationJudge(question, standard, docket.governance.calendar)
        .status(consultations(of: item.bodies[place], by: item.party, in: docket))
    case .notice(let timing):
      NoticeJudge(question, timing)
        .status(notices(to: item.bodies[place], by: item.party, in: docket))
    case .representation:
      settledCover(.representation, question).map { question.status(isCovered: $0.isWhole) }
    case .authority:
      settledCover(.authority, question).map { question.status(isCovered: $0.isWhole) }
    }
  }

  /// What those who are to act cover for certain, where nothing on the record changes that.
  func settledCover(_ requirement: Requirement, _ question: RecordView) -> DelegationGraph.Cover? {
    guard let delegation else { return nil }
    return switch requirement {
    case .representation: question.recusals.isEmpty ? delegation.value.representativesCover : nil
    case .authority: delegation.value.forumCover
    case .approval, .approvalOfPractices, .consultation, .notice: nil
    }
  }

  /// Returns the verdicts that all practices together can come to by the rule of an item.
  func verdicts(
    ofPracticesFor item: Item,
    _ question: RecordView,
    _ positions: PositionJudge,
    in docket: Docket
  ) -> PositionSet {
    guard let direct = item.direct else { return .none }
    return positions.verdicts(
      ofPracticesUnder: structure.direct[direct],
      docket.governance.provisions[item.provision].rule,
      self,
      question
    )
  }

  /// The consultations of a body by a party on the record, or by and of those whose doings count
  /// as theirs.
  func consultations(
    of body: Int,
    by party: Int?,
    in docket: Docket
  ) -> ArraySlice<IndexedConsultation> {
    docket.prepared[place]
      .consultations(docket.governance.succession.orders(countingAs: body))
      .onlyThose { isBy($0.by, party, in: docket) }
  }

  /// The notices to a body by a party on the record, or by and to those whose doings count as
  /// theirs.
  func notices(
    to body: Int,
    by party: Int?,
    in docket: Docket
  ) -> ArraySlice<IndexedNotice> {
    docket.prepared[place]
      .notices(docket.governance.succession.orders(countingAs: body))
      .onlyThose { isBy($0.by, party, in: docket) }
  }

  private func isBy(_ actor: Int, _ party: Int?, in docket: Docket) -> Bool {
    party.map { docket.governance.succession.counts(actor, as: $0) } ?? false
  }
}

extension ArraySlice {
  /// The elements of which something holds, without a copy where it holds of all, as it mostly does.
  fileprivate func onlyThose(_ holds: (Element) -> Bool) -> ArraySlice {
    allSatisfy(holds) ? self : filter(holds)[...]
  }
}

extension RecordView {
  /// The status of representation or authority by mandates that nothing on the record can change.
  fileprivate func status(isCovered: Bool) -> Status {
    isCovered ? .met : votingIsOpen ? .open : .unmet
  }
}

extension CompiledProposal.Asked {
  var isAuthority: Bool {
    if case .authority = self { true } else { false }
  }
}
