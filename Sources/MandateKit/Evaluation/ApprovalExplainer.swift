/// Explains where a body can stand, down to ballots and dates.
///
/// A body that is reached again by another path is named again without repeating what is below it.
struct ApprovalExplainer {
  private let compiled: CompiledProposal
  private let question: RecordView
  private let positions: PositionJudge

  init(_ evaluation: borrowing Evaluation) {
    compiled = evaluation.compiled
    question = evaluation.question
    positions = evaluation.positions
  }

  private var structure: VotingStructure { _read { yield compiled.structure } }

  /// Adds what settles, or can still settle, the position of the body in a seat.
  func explain(
    seat: Int,
    in docket: Docket,
    _ mandates: inout MandateJudge,
    _ findings: inout FindingTree
  ) {
    var isExplained = [Bool](repeating: false, count: structure.bodies.count)
    explain(seat: seat, patients: nil, in: docket, &isExplained, &mandates, &findings)
  }

  /// Adds what settles, or can still settle, the position of the body in a seat.
  ///
  /// The patients are those by whom it counts as an elector, where the rule counts them.
  private func explain(
    seat: Int,
    patients: Int?,
    in docket: Docket,
    _ isExplained: inout [Bool],
    _ mandates: inout MandateJudge,
    _ findings: inout FindingTree
  ) {
    let place = Int(structure.places[seat])
    if place < 0 { return explain(voter: seat, patients: patients, &findings) }
    let standing = positions.standings[seat]
    let body = structure.body(seat)
    findings.add(
      .verdict(body, standing.attainable, patients: patients.map(Int64.init)),
      status: standing.approval
    ) { findings in
      if isExplained[seat] { return }
      isExplained[seat] = true
      if let rule = docket.governance.rules[body] {
        explain(rule, structure.ruled[place], in: docket, &isExplained, &mandates, &findings)
      }
      if standing.standIn != .unmet {
        explainStandIn(seat, standing.standIn, in: docket, &mandates, &findings)
      }
    }
  }

  /// Adds what settles, or can still settle, the position of a body that decides by no rule.
  private func explain(voter seat: Int, patients: Int?, _ findings: inout FindingTree) {
    let (body, patients) = (structure.body(seat), patients.map(Int64.init))
    let fact: FindingTree.Fact
    var status: Status? = positions.standings[seat].approval
    switch structure.bars[seat] {
    case .doesNotExist: fact = .doesNotExist(body, patients: patients)
    case .outsideCompetence: fact = .outsideCompetence(body, patients: patients)
    case .nothing:
      if let vote = question.vote(seat, compiled) {
        fact = .ballot(body, vote.choice, on: vote.date, patients: patients)
        status = nil
      } else {
        fact =
          question.votingIsOpen
          ? .yetToVote(body, patients: patients) : .didNotVote(body, patients: patients)
      }
    }
    findings.add(fact, status: status)
  }

  /// Adds what settles an approval of the practices under a rule.
  func explainPractices(
    under rule: CompiledRule,
    _ direct: VotingStructure.DecisionNode,
    _ verdict: PositionSet,
    in docket: Docket,
    _ mandates: inout MandateJudge,
    _ findings: inout FindingTree
  ) {
    var isExplained = [Bool](repeating: false, count: structure.bodies.count)
    findings.add(.practicesVerdict(verdict), status: verdict.approval) { findings in
      explain(rule, direct, in: docket, &isExplained, &mandates, &findings)
    }
  }

  /// Adds how a rule reads, and where each of its electors stands.
  private func explain(
    _ rule: CompiledRule,
    _ ruled: VotingStructure.DecisionNode,
    in docket: Docket,
    _ isExplained: inout [Bool],
    _ mandates: inout MandateJudge,
    _ findings: inout FindingTree
  ) {
    let hasElectors = PositionHistogram.with { count in
      positions.countElectors(ruled, structure, question, &count)
      if count.all > 0 { RuleExplainer(count).explain(rule, &findings) }
      return count.all > 0
    }
    if !hasElectors {
      let party = ruled.seat < 0 ? nil : structure.body(ruled.seat)
      findings.add(.noElectors(party), status: .unmet)
    }
    for place in ruled.electors {
      let seat = Int(structure.electors[place])
      if let date = question.recused(structure.body(seat)) {
        findings.add(.recused(structure.body(seat), on: date))
      } else {
        let patients = ruled.countsPatients ? structure.patients[seat] : nil
        explain(
          seat: seat,
          patients: patients,
          in: docket,
          &isExplained,
          &mandates,
          &findings
        )
      }
    }
  }

  /// Adds a ballot that stands in for a verdict of none, or a voter that may give one, and its
  /// warrants.
  private func explainStandIn(
    _ seat: Int,
    _ status: Status,
    in docket: Docket,
    _ mandates: inout MandateJudge,
    _ findings: inout FindingTree
  ) {
    let vote = question.vote(seat, compiled)
    let body = structure.body(seat)
    findings.add(
      vote.map { .ballotStandsIn(body, $0.choice, on: $0.date) } ?? .mayStandIn(body),
      status: status
    ) { findings in
      let warrants = mandates.warrants(
        of: body,
        castBy: vote?.castBy,
        compiled,
        question,
        in: docket
      )
      for (mandate, status) in warrants {
        let defects = mandates.liveness(of: mandate, for: .agree, compiled, question, in: docket)
          .defects
        findings.add(
          .live(mandate, holder: docket.governance.mandates[mandate].holder),
          status: status
        ) { findings in
          for defect in defects { findings.add(defect) }
        }
      }
    }
  }
}
