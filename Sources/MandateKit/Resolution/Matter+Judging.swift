extension Matter {
  /// Returns the judgements of what an item requires, by body, with what they rest on.
  mutating func judgements(of item: Agenda.Item, in docket: Case) -> [JudgedRequirement] {
    let provision = docket.governance.provisions[item.provision]
    let effect = docket.prepared[agenda.place].proposal.effect
    switch provision.provision.requires {
    case .approval:
      if item.bodies.isEmpty {
        return [nobody(provision.provision, .approval(.init(voters: [])))]
      }
      var judged: [JudgedRequirement] = []
      judged.reserveCapacity(item.seats.count)
      for seat in item.seats { judged.append(approval(of: seat, provision.provision, in: docket)) }
      return judged
    case .approvalOfPractices:
      guard let rule = provision.rule, let direct = item.direct else { return [] }
      return [approvalOfPractices(item, rule, direct, provision.provision, in: docket)]
    case .consultation(_, _, let standard):
      if item.bodies.isEmpty {
        return [nobody(provision.provision, .consultation(ConsultationPath()))]
      }
      let judge = ConsultationJudge(question, standard, docket.governance.calendar)
      return item.bodies.map { body in
        let id = docket.governance.id(of: body)
        let found = judge.judge(agenda.consultations(of: body, by: item.party, in: docket), of: id)
        return JudgedRequirement(
          provision.provision,
          of: id,
          found.status,
          found.reason,
          .consultation(found.path),
          found.because
        )
      }
    case .notice(_, _, let timing):
      let judge = NoticeJudge(question, timing)
      let detail = JudgedRequirement.Detail.notice(deadline: judge.deadline)
      if item.bodies.isEmpty { return [nobody(provision.provision, detail)] }
      return item.bodies.map { body in
        let id = docket.governance.id(of: body)
        let found = judge.judge(agenda.notices(to: body, by: item.party, in: docket), to: id)
        return JudgedRequirement(
          provision.provision,
          of: id,
          found.status,
          found.reason,
          detail,
          found.because
        )
      }
    case .representation:
      let found = acting.representation(effect, &mandates, in: docket)
      let uncovered = found.uncovered.map { assembly.ids[$0] }
      let detail = JudgedRequirement.Detail.representation(uncovered: uncovered)
      return [acting(provision.provision, found, detail, in: docket)]
    case .authority:
      let found = acting.authority(effect, &mandates, in: docket)
      let uncovered = found.uncovered.map { assembly.ids[$0] }
      let detail = JudgedRequirement.Detail.authority(uncovered: uncovered)
      return [acting(provision.provision, found, detail, in: docket)]
    }
  }

  private func acting(
    _ provision: Provision,
    _ found: ActingJudge.Judgement,
    _ detail: JudgedRequirement.Detail,
    in docket: Case
  ) -> JudgedRequirement {
    JudgedRequirement(
      provision,
      of: docket.governance.id(of: agenda.forum),
      found.status,
      found.reason,
      detail,
      found.because
    )
  }

  private func nobody(
    _ provision: Provision,
    _ detail: JudgedRequirement.Detail
  ) -> JudgedRequirement {
    JudgedRequirement(provision, of: nil, .met, .nobodySelected, detail, [])
  }

  private mutating func approval(
    of seat: Int,
    _ provision: Provision,
    in docket: Case
  ) -> JudgedRequirement {
    let attainable = positions.standings[seat].attainable
    let status = attainable.approval
    let needed =
      status == .met
      ? JudgedRequirement.VotesNeeded(voters: [])
      : needed(counting(in: docket) { $0.voters(for: seat, &$1, in: docket) })
    let reason: JudgedRequirement.Reason =
      switch assembly.bars[seat] {
      case .doesNotExist: .bodyDoesNotExist
      case .outsideCompetence: .outsideCompetence
      case .nothing: Matter.reason(for: attainable)
      }
    var explainer = ApprovalExplainer(assembly)
    let finding = explainer.finding(forSeat: seat, of: &self, in: docket)
    return JudgedRequirement(
      provision,
      of: assembly.ids[seat],
      status,
      reason,
      .approval(needed),
      [finding]
    )
  }

  private mutating func approvalOfPractices(
    _ item: Agenda.Item,
    _ rule: PreparedRule,
    _ direct: Int,
    _ provision: Provision,
    in docket: Case
  ) -> JudgedRequirement {
    let verdict = verdicts(ofPracticesFor: item, in: docket)
    let status = verdict.approval
    let ruled = assembly.direct[direct]
    let needed =
      status == .met
      ? JudgedRequirement.VotesNeeded(voters: [])
      : needed(counting(in: docket) { $0.voters(forPracticesUnder: rule, ruled, &$1, in: docket) })
    var explainer = ApprovalExplainer(assembly)
    let finding = explainer.finding(forPracticesUnder: rule, ruled, verdict, of: &self, in: docket)
    return JudgedRequirement(
      provision,
      of: nil,
      status,
      Matter.reason(for: verdict),
      .approval(needed),
      [finding]
    )
  }

  /// Returns other sets of voters that would carry the approvals a provision asks for.
  mutating func alternatives(
    to voters: [Body.ID],
    under id: Provision.ID,
    in docket: Case
  ) -> [[Body.ID]] {
    let item = agenda.items.first {
      docket.governance.provisions[$0.provision].provision.id == id
    }
    guard let item, let seat = item.seats.first, item.seats.count == 1 else { return [] }
    return counting(in: docket) { $0.alternatives(for: seat, &$1, in: docket) }
      .map { $0.map { assembly.ids[$0] } }
      .filter { $0 != voters }
  }

  /// Counts votes, from what was found so far.
  mutating func counting<Found>(
    in docket: Case,
    _ count: (inout VoteCounter, inout Matter) -> Found
  ) -> Found {
    var counter = votes
    votes = VoteCounter()
    defer { votes = counter }
    return count(&counter, &self)
  }

  private func needed(_ voters: [Int]?) -> JudgedRequirement.VotesNeeded? {
    voters.map { JudgedRequirement.VotesNeeded(voters: $0.map { assembly.ids[$0] }) }
  }

  private static func reason(for attainable: PositionSet) -> JudgedRequirement.Reason {
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

extension JudgedRequirement {
  fileprivate init(
    _ provision: Provision,
    of body: Body.ID?,
    _ status: Status,
    _ reason: Reason,
    _ detail: Detail,
    _ because: [Finding]
  ) {
    self.init(
      provision: provision.id,
      body: body,
      force: provision.force,
      status: status,
      reason: reason,
      source: provision.source,
      detail: detail,
      because: because
    )
  }
}
