/// Counts, proposal by proposal, who has taken part as of the end of a date.
struct EngagementCounter {
  private let docket: Docket
  private let date: CivilDate
  private var resolver: Resolver
  /// The proposals that confirm each.
  private var confirming: [Index<Proposal>: [Index<Proposal>]] = [:]
  private var consulted: [PartyIndex: (consultee: Engagement.Consultee, open: [BusiestDay.Span])] =
    [:]
  private(set) var closed = 0
  private(set) var open = 0
  private(set) var voters: VoterTally
  private(set) var representatives: [Seat: Engagement.Representative] = [:]
  private(set) var notices: [[PartyID]: Engagement.NoticesOwed] = [:]
  private(set) var commitments: [Engagement.Commitment] = []

  /// A person at a forum.
  struct Seat: Hashable {
    let person: PartyIndex
    let forum: PartyIndex
  }

  init(_ docket: Docket, asOf date: CivilDate) {
    self.docket = docket
    self.date = date
    resolver = Resolver(docket.compiled)
    voters = VoterTally(docket.governance)
    for (index, indexed) in docket.compiled.value.record.proposals.elements {
      if let confirmed = indexed.confirmed { confirming[confirmed, default: []].append(index) }
    }
  }

  private var governance: Governance { docket.governance }

  /// Counts what was done on a proposal, unless it was opened after the date.
  mutating func count(_ index: Index<Proposal>) {
    let proposal = docket.indexed(index).proposal
    guard proposal.isOpened(by: date) else { return }
    var evaluation = resolver.evaluation(of: index, asOf: date, reach: .essential)
    let isOpen = evaluation.view.votingIsOpen
    if isOpen { open += 1 } else { closed += 1 }
    voters.count(proposal.id, in: evaluation) { ballot in
      resolver.evaluation(of: index, asOf: date, supposing: [ballot], reach: .essential)
    }
    countNotices(of: &evaluation)
    countConsultations(of: evaluation)
    if isOpen { return }
    countAttendances(of: evaluation)
    if proposal.effect == .commitment { addCommitment(proposal, index, &evaluation) }
  }

  /// The bodies and people consulted, by identifier.
  func consultees(by date: CivilDate) -> [Engagement.Consultee] {
    consulted.values.map { consulted in
      var consultee = consulted.consultee
      let busiest = BusiestDay(of: consulted.open, by: date)
      consultee.mostAtOnce = busiest?.count ?? 0
      consultee.busiestDay = busiest?.day
      return consultee
    }.sorted { $0.id < $1.id }
  }

  private mutating func countNotices(of evaluation: inout Evaluation<NoFindings>) {
    for duty in evaluation.compiled.duties {
      guard case .notice(let party, let timing) = duty.demand else { continue }
      let owedBy = evaluation.parties(party).map { governance.id(of: $0) }.sorted()
      for (body, status) in evaluation.statuses(of: duty) {
        guard let body else { continue }
        var owed = notices[owedBy] ?? Engagement.NoticesOwed(owedBy: owedBy)
        switch timing {
        case .before:
          owed.before.count(status, isGiven: evaluation.hasNotice(to: body, by: party))
        case .after:
          // What was told before the decision is no report of it.
          let decision = evaluation.view.decisionDate
          let isGiven = evaluation.hasNotice(to: body, by: party, from: decision)
          owed.after.count(status, isGiven: isGiven)
        }
        notices[owedBy] = owed
      }
    }
  }

  private mutating func countConsultations(of evaluation: Evaluation<NoFindings>) {
    let known = docket.indexed(evaluation.compiled.index).consultations.filter {
      $0.opened <= date
    }
    if known.isEmpty { return }
    let duties = ConsultationDuties(of: evaluation)
    for consultation in known {
      let due = duties.dueDay(of: consultation)
      let new = Engagement.Consultee(governance.id(of: consultation.consultee))
      consulted[consultation.consultee, default: (new, [])].open.append(
        BusiestDay.Span(opened: consultation.opened, closed: consultation.closed)
      )
      consulted[consultation.consultee]?.consultee.count(consultation, due: due, evaluation.view)
    }
  }

  private mutating func countAttendances(of evaluation: Evaluation<NoFindings>) {
    let (view, forum) = (evaluation.view, evaluation.compiled.forum)
    for person in governance.representatives(at: forum, on: view.decisionDate) {
      let seat = Seat(person: person, forum: forum)
      let new = Engagement.Representative(
        governance.id(of: person),
        at: governance.id(of: forum)
      )
      var representative = representatives[seat] ?? new
      if view.recusal(of: person) != nil {
        representative.recused += 1
      } else if view.attended(person) {
        representative.attended += 1
      } else if view.hasAttendances {
        representative.stayedAway += 1
      } else {
        representative.notRecorded += 1
      }
      representatives[seat] = representative
    }
  }

  private mutating func addCommitment(
    _ proposal: Proposal,
    _ index: Index<Proposal>,
    _ evaluation: inout Evaluation<NoFindings>
  ) {
    let outcome = resolver.outcome(of: index, asOf: date).outcome
    var fate = evaluation.fate(outcome)
    if outcome == .mandated {
      // Of later proposals to confirm it one that is mandated, or still open, is enough.
      let later = (confirming[index] ?? []).filter {
        docket.indexed($0).proposal.decisionDate >= proposal.decisionDate
      }
      let areRefused = later.allSatisfy { index in
        resolver.outcome(of: index, asOf: date).outcome == .notMandated && isClosed(index)
      }
      let first = later.map { docket.indexed($0).proposal }.min {
        $0.decisionDate < $1.decisionDate
      }
      if let first, areRefused { fate = CommitmentFate(.repudiated, by: first) }
    }
    let forum = evaluation.compiled.forum
    let people = evaluation.parties(
      .representatives(governance.representatives(at: forum, on: evaluation.view.decisionDate))
    )
    commitments.append(
      Engagement.Commitment(
        proposal: proposal.id,
        decisionDate: proposal.decisionDate,
        forum: governance.id(of: forum),
        representatives: people.map { governance.id(of: $0) },
        fate: fate.fate,
        ratifiedBy: fate.lastDay,
        repudiatedBy: fate.repudiation?.id,
        repudiatedOn: fate.repudiation?.decisionDate
      )
    )
  }

  private mutating func isClosed(_ index: Index<Proposal>) -> Bool {
    !RecordView(of: resolver.compiled(index), asOf: date).votingIsOpen
  }
}
