/// The dates as of which the answer to a proposal can be another than the day before.
struct TurningPoints {
  /// The dates, in order, each once.
  let dates: [CivilDate]

  init(of proposal: Index<Proposal>, in docket: CompiledDocket) {
    let (governance, record) = (docket.governance, docket.record)
    let decisionDate = record.proposals[proposal].proposal.decisionDate
    var dates: Set<CivilDate> = []

    // The acts on the proposal, on those that adopt a mandate for it or ratify one, and on the one it
    // confirms.
    let adopting = governance.mandates.values.compactMap { mandate in
      mandate.mandate.adoptedBy.flatMap { record.indices[$0] }
    }
    let confirmed = record.proposals[proposal].confirmed.map { [$0] } ?? []
    for other in Set([proposal] + adopting + record.proposals[proposal].ratifiers + confirmed) {
      TurningPoints.add(record.proposals[other], to: &dates)
    }
    for revoked in record.revocations.values { dates.formUnion(revoked) }

    // The days on which something can no longer be done.
    for mandate in governance.mandates.values {
      guard let ratification = mandate.mandate.ratification else { continue }
      dates.insert(decisionDate.adding(days: ratification.within))
    }
    dates.formUnion(
      governance.provisions.values.compactMap {
        governance.calendar.deadline(of: $0.provision.requires, decisionDate: decisionDate)
      }
    )
    self.dates = dates.sorted()
  }

  private static func add(_ indexed: IndexedProposal, to dates: inout Set<CivilDate>) {
    dates.insert(indexed.proposal.decisionDate)
    dates.formUnion(indexed.votes.map { $0.date })
    dates.formUnion(indexed.castingVotes.map { $0.date })
    dates.formUnion(indexed.recusals.map { $0.date })
    dates.formUnion(indexed.attendances.map { $0.date })
    dates.formUnion(indexed.notices.map { $0.date })
    dates.formUnion(indexed.decisions.map { $0.date })
    for consultation in indexed.consultations { dates.formUnion(consultation.dates) }
  }
}

extension IndexedConsultation {
  /// The dates on which something was done in it.
  var dates: [CivilDate] {
    [opened] + [closed, considered, informed, answered].compactMap { $0 }
  }
}
