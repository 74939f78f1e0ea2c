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
      .verdict,
      standing.approval,
      party: body,
      positions: standing.attainable,
      patients: patients
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
    let attainable = positions.standings[seat].attainable
    let code: Finding.Code
    var status: Status? = attainable.approval
    var date: CivilDate?
    switch structure.bars[seat] {
    case .doesNotExist: code = .doesNotExist
    case .outsideCompetence: code = .outsideCompetence
    case .nothing:
      if let vote = question.vote(seat, compiled) {
        code = .ballot
        status = nil
        date = vote.date
      } else {
        code = question.votingIsOpen ? .yetToVote : .didNotVote
      }
    }
    findings.add(
      code,
      status,
      party: structure.body(seat),
      positions: attainable,
      patients: patients,
      date: date
    )
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
    findings.add(.practicesVerdict, verdict.approval, positions: verdict) { findings in
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
    var count = PositionHistogram()
    positions.countElectors(ruled, structure, question, &count)
    if count.all > 0 {
      RuleExplainer(count).explain(rule, &findings)
    } else {
      let party = ruled.seat < 0 ? nil : structure.body(ruled.seat)
      findings.add(.noElectors, .unmet, party: party)
    }
    for place in ruled.electors {
      let seat = Int(structure.electors[place])
      if let date = question.recused(structure.body(seat)) {
        findings.add(.recused, party: structure.body(seat), date: date)
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
      vote == nil ? .mayStandIn : .ballotStandsIn,
      status,
      party: body,
      positions: vote.map(\.position),
      date: vote?.date
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
          .live,
          status,
          party: docket.governance.mandates[mandate].holder,
          mandate: mandate,
          citesMandate: true
        ) { findings in
          for defect in defects { findings.add(defect) }
        }
      }
    }
  }
}
