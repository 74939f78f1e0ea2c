/// The dates on which the statuses of consultations and notices can change.
struct RequirementDates {
  /// The days from which on what is done before the decision no longer counts.
  private let decisive: [CivilDate]
  /// The last day on which each duty can still be begun or done, sorted by date.
  private let deadlines: [(date: CivilDate, duty: Int)]
  /// The dates of what is addressed to each party, sorted, each once for a party.
  private let acts: [(date: CivilDate, party: PartyIndex)]

  /// Finds the dates.
  ///
  /// - Parameters:
  ///   - compiled: The proposal.
  ///   - parties: The parties that are consulted or told.
  ///   - docket: The docket.
  init(of compiled: CompiledProposal, parties: [PartyIndex], in docket: CompiledDocket) {
    let governance = docket.governance
    decisive = ([compiled.decisionDate] + compiled.decisions.prefix(1)).sorted()
    deadlines = compiled.duties.enumerated()
      .compactMap { position, duty in
        governance.calendar.deadline(
          of: governance.provisions[duty.provision].provision.requires,
          decisionDate: compiled.decisionDate
        )
        .map { (date: $0, duty: position) }
      }
      .sorted { ($0.date, $0.duty) < ($1.date, $1.duty) }
    let record = docket.record.proposals[compiled.index]
    let recusals = record.firstRecusals
    var acts: [(date: CivilDate, party: PartyIndex)] = []
    for party in parties {
      var dates: Set<CivilDate> = []
      // A representative who takes no part owes no longer, and what it did does not count.
      if let date = recusals[party] { dates.insert(date) }
      for consultation in record.consultations.addressed(to: party, governance.succession) {
        dates.formUnion(consultation.dates)
        if let date = recusals[consultation.consulter] { dates.insert(date) }
      }
      for notice in record.notices.addressed(to: party, governance.succession) {
        dates.insert(notice.date)
        if let date = recusals[notice.sender] { dates.insert(date) }
      }
      acts += dates.map { (date: $0, party: party) }
    }
    self.acts = acts.sorted { ($0.date, $0.party) < ($1.date, $1.party) }
  }

  /// Returns whether a day from which on something no longer counts is among those after one, through
  /// another.
  func isDecisive(after first: CivilDate, through last: CivilDate) -> Bool {
    decisive.contains { first < $0 && $0 <= last }
  }

  /// Returns the duties with a deadline after a day, through another.
  func duties(after first: CivilDate, through last: CivilDate) -> [Int] {
    deadlines[within(deadlines, { $0.date }, after: first, through: last)].map { $0.duty }
  }

  /// Returns the parties for which something is dated after a day, through another.
  func parties(after first: CivilDate, through last: CivilDate) -> [PartyIndex] {
    acts[within(acts, { $0.date }, after: first, through: last)].map { $0.party }
  }

  private func within<Element>(
    _ sorted: [Element],
    _ date: (Element) -> CivilDate,
    after first: CivilDate,
    through last: CivilDate
  ) -> Range<Int> {
    let start = sorted.firstSorted { first < date($0) }
    return start..<max(start, sorted.firstSorted { last < date($0) })
  }
}
