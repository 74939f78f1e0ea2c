/// Finds what is wrong with the acts on the record, and what the provisions ask of nobody.
///
/// - Complexity: For each proposal O(bodies + electors + addressees of provisions + its acts). The searches
///   for verdicts of all proposals share one number of steps.
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
    var findingNobody: [Provision.ID: [Proposal.ID]] = [:]
    var withoutHolidays = withoutHolidays
    var resolver = Resolver(docket.compiled)
    var steps = SearchBudget(Limits.questionSteps)
    for index in docket.compiled.value.record.proposals.indices {
      let proposal = docket.indexed(index).proposal
      // Neither warnings nor irregularities need the duties judged. Everything is known by the last day.
      let evaluation = resolver.evaluation(
        of: index,
        asOf: .latest,
        steps: steps.takePart(oneIn: 4, atMost: Limits.answerSteps)
      )
      steps.putBack(evaluation.steps)
      func add(_ fact: ReviewFinding.Fact, on day: CivilDate) {
        findings.append(ReviewFinding(fact, witness: .date(day)))
      }
      for duty in evaluation.compiled.duties where !duty.findsSomebody {
        let provision = docket.governance.provisions[duty.provision].provision.id
        if !findNobody.contains(provision) {
          findingNobody[provision, default: []].append(proposal.id)
        }
      }
      for warning in evaluation.warnings() {
        switch warning.code {
        case .severalRules:
          if let body = warning.body {
            add(.rulesDifferBySubject(body, proposal.id), on: proposal.decisionDate)
          }
        case .noBankHolidays:
          let year = proposal.decisionDate.parts.year
          if let provision = warning.provision,
            withoutHolidays.insert(YearOfProvision(provision: provision, year: year)).inserted
          {
            add(.noBankHolidays(provision, year: year), on: proposal.decisionDate)
          }
        case .selectsNobody: break
        }
      }
      let irregularities = evaluation.irregularities(reached: evaluation.reachedNodes())
      for irregularity in irregularities {
        add(.actNotCounted(proposal.id, irregularity), on: irregularity.date)
      }
      let told = Set(
        irregularities.filter { $0.code == .byAnotherParty }
          .map { irregularity in
            ActKey(
              sort: irregularity.isConsultation ? .consultation : .notice,
              body: irregularity.body,
              actor: irregularity.actor,
              date: irregularity.date
            )
          }
      )
      for act in UnaskedActs(evaluation: evaluation).acts()
      where !told.contains(ActKey(sort: act.sort, body: act.body, actor: act.actor, date: act.date))
      {
        add(.actNotAskedFor(proposal.id, act), on: act.date)
      }
    }
    let dates = Dictionary(docket.proposals.map { ($0.id, $0.decisionDate) }) { first, _ in first }
    return findings
      + findingNobody.keys.sorted().compactMap { provision in
        let proposals = findingNobody[provision] ?? []
        return proposals.first.flatMap { dates[$0] }.map {
          ReviewFinding(.findsNobodyFor(provision, proposals: proposals), witness: .date($0))
        }
      }
  }

  private struct ActKey: Hashable {
    let sort: ReviewFinding.UnaskedAct.Sort
    let body: PartyID
    let actor: PartyID?
    let date: CivilDate
  }
}
