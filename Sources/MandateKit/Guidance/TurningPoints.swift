/// The dates as of which the answer to a proposal can be another than the day before.
struct TurningPoints {
  /// The dates, in order, each once.
  let dates: [CivilDate]

  init(docket: Docket, place: Int) {
    let governance = docket.governance
    let prepared = docket.prepared[place]
    let decisionDate = prepared.proposal.decisionDate
    var dates: Set<CivilDate> = []

    // What is recorded of the proposal, and of those that adopt a mandate for it or ratify one.
    let adopting = governance.mandates.compactMap { mandate in
      mandate.mandate.adoptedBy.flatMap { docket.places[$0] }
    }
    for place in Set([place] + adopting + prepared.ratifiers) {
      TurningPoints.add(docket.prepared[place], to: &dates)
    }
    for revoked in docket.revocations.values { dates.formUnion(revoked) }

    // The days on which something can no longer be done.
    for mandate in governance.mandates {
      guard let ratification = mandate.mandate.ratification else { continue }
      dates.insert(decisionDate.adding(days: ratification.within))
    }
    for provision in governance.provisions {
      switch provision.provision.requires {
      case .consultation(_, _, let standard):
        dates.insert(
          standard.workingDays
            ? governance.calendar.day(standard.minimumDays, workingDaysBefore: decisionDate)
            : decisionDate.adding(days: -standard.minimumDays)
        )
      case .notice(_, _, .before(let days)): dates.insert(decisionDate.adding(days: -days))
      case .notice(_, _, .after(let days)): dates.insert(decisionDate.adding(days: days))
      case .approval, .approvalOfPractices, .representation, .authority: break
      }
    }
    self.dates = dates.sorted()
  }

  private static func add(_ prepared: IndexedProposal, to dates: inout Set<CivilDate>) {
    dates.insert(prepared.proposal.decisionDate)
    dates.formUnion(prepared.votes.map(\.date))
    dates.formUnion(prepared.recusals.map(\.date))
    dates.formUnion(prepared.notices.map(\.date))
    dates.formUnion(prepared.decisions.map(\.date))
    for consultation in prepared.consultations {
      dates.insert(consultation.opened)
      if let closed = consultation.closed { dates.insert(closed) }
      if let considered = consultation.considered { dates.insert(considered) }
    }
  }
}
