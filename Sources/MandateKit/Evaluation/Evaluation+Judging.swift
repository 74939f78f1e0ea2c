extension Evaluation {
  /// Judges what an item requires, by body, and adds what that rests on.
  mutating func judge(
    _ item: CompiledProposal.Item,
    in docket: Docket,
    _ judgements: inout Judgements
  ) {
    switch item.asks {
    case .approval:
      let explainer = ApprovalExplainer(self)
      for seat in item.seats { judgeApproval(item, of: seat, explainer, in: docket, &judgements) }
      if item.seats.isEmpty { judgements.addNobody(item, .approval(.init(voters: []))) }
    case .approvalOfPractices: judgeApprovalOfPractices(item, in: docket, &judgements)
    case .consultation(let standard):
      let judge = ConsultationJudge(question, standard, docket.governance.calendar)
      for body in item.bodies {
        let found = judge.judge(compiled.consultations(of: body, by: item.party, in: docket))
        judge.explain(found, of: body, &judgements.findings)
        judgements.add(item, of: body, found.status, found.reason, .consultation(found.path))
      }
      if item.bodies.isEmpty { judgements.addNobody(item, .consultation(ConsultationPath())) }
    case .notice(let timing):
      let judge = NoticeJudge(question, timing)
      let detail = RequirementResult.Detail.notice(deadline: judge.deadline)
      for body in item.bodies {
        let notices = compiled.notices(to: body, by: item.party, in: docket)
        let found = judge.judge(notices, to: body, &judgements.findings)
        judgements.add(item, of: body, found.status, found.reason, detail)
      }
      if item.bodies.isEmpty { judgements.addNobody(item, detail) }
    case .representation:
      let effect = docket.prepared[compiled.place].proposal.effect
      let found = AuthorityEvaluator(self)
        .representation(effect, &cache, in: docket, &judgements.findings)
      let uncovered = found.uncovered.map { structure.id($0) }
      judgements.add(
        item,
        of: compiled.forum,
        found.status,
        found.reason,
        .representation(uncovered: uncovered)
      )
    case .authority:
      let effect = docket.prepared[compiled.place].proposal.effect
      let found = AuthorityEvaluator(self).authority(
        effect,
        &cache,
        in: docket,
        &judgements.findings
      )
      let uncovered = found.uncovered.map { structure.id($0) }
      judgements.add(
        item,
        of: compiled.forum,
        found.status,
        found.reason,
        .authority(uncovered: uncovered)
      )
    }
  }

  private mutating func judgeApproval(
    _ item: CompiledProposal.Item,
    of seat: Int,
    _ explainer: ApprovalExplainer,
    in docket: Docket,
    _ judgements: inout Judgements
  ) {
    let attainable = positions.standings[seat].attainable
    let isThere = attainable.approval == .met
    let needed = isThere ? .nobody : votesNeeded(for: seat, in: docket)
    let reason: RequirementResult.Reason =
      switch structure.bars[seat] {
      case .doesNotExist: .bodyDoesNotExist
      case .outsideCompetence: .outsideCompetence
      case .nothing: Evaluation.reason(for: attainable)
      }
    explainer.explain(seat: seat, in: docket, &cache.mandates, &judgements.findings)
    judgements.add(
      item,
      of: structure.body(seat),
      attainable.approval,
      reason,
      .approval(needed)
    )
  }

  private mutating func judgeApprovalOfPractices(
    _ item: CompiledProposal.Item,
    in docket: Docket,
    _ judgements: inout Judgements
  ) {
    guard let rule = docket.governance.provisions[item.provision].rule, let direct = item.direct
    else { return }
    let verdict = verdicts(ofPracticesFor: item, in: docket)
    let ruled = structure.direct[direct]
    let isThere = verdict.approval == .met
    let needed = isThere ? .nobody : votesNeeded(fromPracticesUnder: rule, ruled, in: docket)
    ApprovalExplainer(self).explainPractices(
      under: rule,
      ruled,
      verdict,
      in: docket,
      &cache.mandates,
      &judgements.findings
    )
    judgements.add(
      item,
      of: nil,
      verdict.approval,
      Evaluation.reason(for: verdict),
      .approval(needed)
    )
  }

  /// Returns other sets of voters that would carry the approvals a provision asks for.
  mutating func alternatives(
    to voters: [Body.ID],
    under id: Provision.ID,
    in docket: Docket
  ) -> [[Body.ID]] {
    let item = compiled.items.first {
      docket.governance.provisions[$0.provision].provision.id == id
    }
    guard let item, let seat = item.seats.first, item.seats.count == 1 else { return [] }
    return alternativeVoters(for: seat, in: docket).filter { $0 != voters }
  }

  private static func reason(for attainable: PositionSet) -> RequirementResult.Reason {
    if attainable.contains(PositionSet.for) {
      return attainable == .for ? .approved : .approvalOpen
    }
    return switch attainable.settled {
    case .against: .opposed
    case .abstain: .abstained
    case .some(.none): .noPosition
    default: .outOfReach
    }
  }
}

extension Judgements {
  /// Adds that a provision selects nobody, of whom nothing is required.
  fileprivate mutating func addNobody(
    _ item: CompiledProposal.Item,
    _ detail: RequirementResult.Detail
  ) {
    add(item, of: nil, .met, .nobodySelected, detail)
  }
}
