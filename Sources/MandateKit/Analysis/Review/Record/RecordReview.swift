/// Finds what is wrong with proposals, with the acts on the record, and with what the provisions ask of
/// whom.
///
/// - Complexity: For each proposal O(bodies + electors + addressees of provisions + its acts). The searches
///   for verdicts of all proposals share one number of steps.
struct RecordReview {
  let docket: Docket
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
    let governance = docket.governance
    var findings: [ReviewFinding] = []
    var references = ReferenceReview(governance)
    var gaps = ProvisionGaps(governance, besides: findNobody)
    var revocations = RevocationReview(governance)
    var withoutHolidays = withoutHolidays
    let years = WorkingYears(calendar: governance.calendar)
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
      references.add(evaluation)
      gaps.add(evaluation, of: proposal)
      revocations.add(evaluation)
      for duty in evaluation.compiled.duties {
        let provision = governance.provisions[duty.provision].provision.id
        for year in years.withoutHolidays(for: duty, of: evaluation)
        where withoutHolidays.insert(YearOfProvision(provision: provision, year: year)).inserted {
          findings.append(
            ReviewFinding(
              .noBankHolidays(provision, year: year),
              witness: .date(proposal.decisionDate)
            )
          )
        }
      }
      for case (.severalRules, let body?) in evaluation.warnings().map({ ($0.code, $0.body) }) {
        findings.append(
          ReviewFinding(
            .rulesDifferBySubject(body, proposal.id),
            witness: .date(proposal.decisionDate)
          )
        )
      }
      findings += acts(on: proposal.id, evaluation)
    }
    return findings + references.findings() + gaps.findings()
      + revocations.findings(of: docket.compiled.value.record.revocations)
  }

  /// Returns what is wrong with the acts on a proposal; what is told of one is told once.
  private func acts(
    on proposal: Proposal.ID,
    _ evaluation: Evaluation<NoFindings>
  ) -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    func add(_ fact: ReviewFinding.Fact, on day: CivilDate) {
      findings.append(ReviewFinding(fact, witness: .date(day)))
    }
    var told: Set<ActKey> = []
    for irregularity in evaluation.irregularities(reached: evaluation.reachedNodes()) {
      add(.actNotCounted(proposal, irregularity), on: irregularity.date)
      guard irregularity.code == .byAnotherParty else { continue }
      told.insert(
        ActKey(
          sort: irregularity.isConsultation ? .consultation : .notice,
          body: irregularity.body,
          actor: irregularity.actor,
          date: irregularity.date
        )
      )
    }
    let unasked = UnaskedActs(evaluation: evaluation).acts().map { act in
      (act, ActKey(sort: act.sort, body: act.body, actor: act.actor, date: act.date))
    }
    .filter { !told.contains($0.1) }
    for (act, key) in unasked {
      add(.actNotAskedFor(proposal, act), on: act.date)
      told.insert(key)
    }
    for act in LateActs(evaluation: evaluation).acts(besides: told) {
      add(.actTooLate(proposal, act), on: act.date)
    }
    for votes in SameDayVotes(evaluation: evaluation).votes() {
      add(.votesOnOneDay(proposal, votes), on: votes.date)
    }
    for (party, date) in RecusalReview(evaluation: evaluation).withoutPart() {
      add(.recusalWithoutPart(docket.governance.id(of: party), proposal), on: date)
    }
    return findings
  }
}
