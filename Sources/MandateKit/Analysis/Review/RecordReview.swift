/// Finds what is wrong with the acts on the record, and what the provisions ask of nobody.
struct RecordReview {
  let docket: Docket
  /// The provisions that are told already to find nobody, whatever the proposal.
  private let findNobody: Set<Provision.ID>
  /// The years in which provisions are told already to count working days without bank holidays.
  private let withoutHolidays: Set<YearOfProvision>

  private struct YearOfProvision: Hashable {
    let provision: Provision.ID
    let year: Int
  }

  init(docket: Docket, beside findings: [ReviewFinding]) {
    self.docket = docket
    findNobody = Set(
      findings.compactMap { if case .selectsNobody(let id, _) = $0.fact { id } else { nil } }
    )
    withoutHolidays = Set(
      findings.compactMap {
        guard case .noBankHolidays(let id, let year) = $0.fact else { return nil }
        return YearOfProvision(provision: id, year: year)
      }
    )
  }

  func findings() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    var withoutHolidays = withoutHolidays
    var resolver = Resolver(docket.compiled)
    for index in docket.compiled.value.record.proposals.indices {
      let indexed = docket.indexed(index)
      // Neither warnings nor irregularities need the duties judged.
      let evaluation = resolver.evaluation(of: index, asOf: indexed.lastDay)
      let (id, day) = (indexed.proposal.id, indexed.proposal.decisionDate)
      func add(_ fact: ReviewFinding.Fact, on day: CivilDate) {
        findings.append(ReviewFinding(fact, witness: .date(day)))
      }
      for duty in evaluation.compiled.duties where !duty.findsSomebody {
        let provision = docket.governance.provisions[duty.provision].provision.id
        if !findNobody.contains(provision) { add(.findsNobodyFor(id, provision), on: day) }
      }
      for warning in evaluation.warnings() {
        switch warning.code {
        case .severalRules:
          if let body = warning.body { add(.rulesDifferBySubject(body, id), on: day) }
        case .noBankHolidays:
          if let provision = warning.provision,
            withoutHolidays.insert(YearOfProvision(provision: provision, year: day.parts.year))
              .inserted
          {
            add(.noBankHolidays(provision, year: day.parts.year), on: day)
          }
        case .selectsNobody: break
        }
      }
      let irregularities = evaluation.irregularities(reached: evaluation.reachedNodes())
      for irregularity in irregularities {
        add(.actNotCounted(id, irregularity), on: irregularity.date)
      }
      let told = Set(
        irregularities.filter { $0.code == .byAnotherParty }
          .map { ActKey(body: $0.body, actor: $0.actor, date: $0.date) }
      )
      for act in UnaskedActs(evaluation: evaluation).acts()
      where !told.contains(ActKey(body: act.body, actor: act.actor, date: act.date)) {
        add(.actNotAskedFor(id, act), on: act.date)
      }
    }
    return findings
  }

  private struct ActKey: Hashable {
    let body: PartyID
    let actor: PartyID?
    let date: CivilDate
  }
}

extension IndexedProposal {
  /// The last day on which something about it is on record, or its decision date where that is later.
  fileprivate var lastDay: CivilDate {
    var last = proposal.decisionDate
    func note(_ day: CivilDate?) { if let day { last = max(last, day) } }
    for vote in votes { note(vote.date) }
    for vote in castingVotes { note(vote.date) }
    for notice in notices { note(notice.date) }
    for decision in decisions { note(decision.date) }
    for attendance in attendances { note(attendance.date) }
    for consultation in consultations {
      note(consultation.opened)
      note(consultation.closed)
      note(consultation.considered)
      note(consultation.answered)
    }
    return last
  }
}

/// Finds the acts on a proposal that no provision asks for.
private struct UnaskedActs {
  let evaluation: Evaluation<NoFindings>

  private var governance: Governance { evaluation.governance }

  func acts() -> [ReviewFinding.UnaskedAct] {
    let indexed = evaluation.docket.value.record.proposals[evaluation.compiled.index]
    var phases: [PartyIndex: Set<String?>] = [:]
    var told: Set<PartyIndex> = []
    var isPresenceAsked = false
    for duty in evaluation.compiled.duties {
      let addressees = evaluation.addressees(of: duty).compactMap { $0.party }
      switch duty.demand {
      case .consultation(_, let standard):
        for party in addressees { phases[party, default: []].insert(standard.phase) }
      case .notice: told.formUnion(addressees)
      case .acting(.representation(_, present: true)): isPresenceAsked = true
      case .approval, .approvalOfPractices, .acting, .confirmation: break
      }
    }
    var acts: [ReviewFinding.UnaskedAct] = []
    for act in indexed.consultations {
      let asked = governance.successors(of: act.consultee).compactMap { phases[$0] }
      if asked.contains(where: { $0.contains(act.phase) }) { continue }
      acts.append(
        self.act(
          .consultation,
          of: act.consultee,
          by: act.consulter,
          on: act.opened,
          phase: act.phase,
          isAskedInAnotherPhase: !asked.isEmpty
        )
      )
    }
    for act in indexed.notices
    where !governance.successors(of: act.addressee).contains(where: { told.contains($0) }) {
      acts.append(self.act(.notice, of: act.addressee, by: act.sender, on: act.date))
    }
    for act in indexed.attendances where isPresenceAsked {
      let isAtForum = governance.succession.counts(act.forum, as: evaluation.compiled.forum)
      if !isAtForum || act.date > evaluation.view.cutoff {
        acts.append(self.act(.attendance, of: act.forum, by: act.person, on: act.date))
      }
    }
    return acts.sorted { left, right in
      (left.body, left.date, left.actor, left.sort.rawValue)
        < (right.body, right.date, right.actor, right.sort.rawValue)
    }
  }

  private func act(
    _ sort: ReviewFinding.UnaskedAct.Sort,
    of body: PartyIndex,
    by actor: PartyIndex,
    on date: CivilDate,
    phase: String? = nil,
    isAskedInAnotherPhase: Bool = false
  ) -> ReviewFinding.UnaskedAct {
    ReviewFinding.UnaskedAct(
      sort: sort,
      body: governance.id(of: body),
      actor: governance.id(of: actor),
      date: date,
      phase: phase,
      isAskedInAnotherPhase: isAskedInAnotherPhase
    )
  }
}
