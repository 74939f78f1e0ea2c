extension Evaluation {
  /// Returns what is on the record of the proposal and does not count, or counts for less than it seems,
  /// sorted by code, body, date and choice.
  ///
  /// - Parameter reached: The nodes whose positions the answer gives, sorted.
  /// - Returns: At most one for each act or ballot.
  func irregularities(reached: [Node]) -> [Irregularity] {
    var found = decisionsOfOthers() + voidVotes() + voidCastingVotes() + actsOfOtherParties()
    let structure = structure
    let voters =
      view.recusals.isEmpty ? compiled.scope.value.doubtfulVoters : Array(structure.parties.indices)
    for node in voters {
      guard let vote = view.vote(of: node),
        let code = defect(
          ofBallotOf: node,
          isReached: reached.containsSorted(node),
          in: structure
        )
      else { continue }
      var irregularity = irregularity(code, vote)
      if code == .withoutEffect { irregularity.recused = view.recusal(of: structure.parties[node]) }
      found.append(irregularity)
    }
    return found.sorted { $0.key < $1.key }
  }

  private func irregularity(_ code: Irregularity.Code, _ vote: CompiledVote) -> Irregularity {
    Irregularity(
      code,
      body: structure.id(of: vote.node),
      choice: vote.choice,
      actor: vote.castBy.map { governance.id(of: $0) },
      date: vote.date
    )
  }

  /// Votes that are void, each for the first of its grounds.
  private func voidVotes() -> [Irregularity] {
    var found: [Irregularity] = []
    for vote in compiled.votes.values
    where vote.date <= view.asOf && (vote.isVoid || vote.date > view.cutoff) {
      let code: Irregularity.Code =
        switch vote.defect {
        case .casterRecused? where vote.date <= view.cutoff: .recusedCaster
        case .casterNotEntitled? where vote.date <= view.cutoff: .notEntitledToCast
        case .voterDoesNotExist?, .casterRecused?, .casterNotEntitled?, nil: .voidBallot
        }
      var void = irregularity(code, vote)
      void.isLate = code == .voidBallot && vote.defect != .voterDoesNotExist
      found.append(void)
    }
    return found
  }

  /// Returns what is irregular about the ballot of a node, or `nil` where it is regular.
  private func defect(
    ofBallotOf node: Node,
    isReached: Bool,
    in structure: VotingStructure
  ) -> Irregularity.Code? {
    let party = structure.parties[node]
    if structure.decision(of: node) != nil || structure.incapacities[node] != nil,
      governance.isBody(party)
    {
      let competence = governance.bodies[party].competence
      let rules = governance.rules[party]
      let rule = rules.rule(for: compiled.facts)
      if !(competence?.matchAny(of: compiled.terms.subjects) ?? true)
        || (!rules.isEmpty && rule == nil)
      {
        return .outsideCompetence
      }
      if view.recusal(of: party) == nil, rule != nil,
        !positions[node].attainable.isSuperset(of: view.ballot(of: node))
      {
        return .unwarranted
      }
    }
    return view.recusal(of: party) != nil || !isReached ? .withoutEffect : nil
  }

  /// Casting votes by those who have none, or too late.
  private func voidCastingVotes() -> [Irregularity] {
    compiled.castingVotes
      .filter { $0.date <= view.asOf && ($0.isVoid || $0.date > view.cutoff) }
      .map { vote in
        Irregularity(
          .voidCasting,
          body: governance.id(of: vote.caster),
          choice: vote.choice == .for ? .for : .against,
          actor: governance.id(of: vote.body),
          date: vote.date,
          isLate: !vote.isVoid
        )
      }
  }

  /// Decisions of bodies that are not the forum.
  private func decisionsOfOthers() -> [Irregularity] {
    docket.value.record.proposals[compiled.index].decisions
      .filter { decision in
        decision.date <= view.asOf
          && !governance.succession.counts(decision.body, as: compiled.forum)
      }
      .map { decision in
        Irregularity(.notTheForum, body: governance.id(of: decision.body), date: decision.date)
      }
  }

  /// Consultations and notices that some duty asks for, by parties of whom none does.
  private func actsOfOtherParties() -> [Irregularity] {
    let record = docket.value.record.proposals[compiled.index]
    if record.consultations.isEmpty, record.notices.isEmpty { return [] }
    var consultations = Asked()
    var notices = Asked()
    for (position, duty) in compiled.duties.enumerated() {
      switch duty.demand {
      case .consultation(let party, _): consultations.add(party, under: position)
      case .notice(let party, _): notices.add(party, under: position)
      case .approval, .approvalOfPractices, .acting, .confirmation: break
      }
    }
    var found: [Irregularity] = []
    for act in record.consultations where act.opened <= view.asOf {
      guard let due = due(by: act.consulter, asking: act.consultee, &consultations) else {
        continue
      }
      found.append(
        Irregularity(
          .byAnotherParty,
          body: governance.id(of: act.consultee),
          actor: governance.id(of: act.consulter),
          due: due.party,
          date: act.opened,
          isConsultation: true,
          closed: act.closed.flatMap { $0 <= view.asOf ? $0 : nil }
        )
      )
    }
    for act in record.notices where act.date <= view.asOf {
      guard let due = due(by: act.sender, asking: act.addressee, &notices) else { continue }
      found.append(
        Irregularity(
          .byAnotherParty,
          body: governance.id(of: act.addressee),
          actor: governance.id(of: act.sender),
          due: due.party,
          date: act.date
        )
      )
    }
    return found
  }

  /// Who had to act where another did; `nil` where nobody can be named.
  private struct Due {
    let party: PartyID?
  }

  /// The duties to ask, or to tell, and those who owe them.
  private struct Asked {
    private(set) var duties: [(owing: Duty.OwingParty, position: Int)] = []
    /// Those who owe it to each body or person, once they are asked for.
    var owing: [PartyIndex: [Duty.OwingParty]]?

    mutating func add(_ party: Duty.OwingParty, under position: Int) {
      duties.append((party, position))
    }
  }

  /// Returns who had to ask or tell somebody, or one whose predecessor it is, where another did; `nil`
  /// where it was one of whom that is required, or is required of nobody.
  ///
  /// Where representatives owe it and there are none, somebody had to whom nobody can name.
  private func due(
    by actor: PartyIndex,
    asking party: PartyIndex,
    _ asked: inout Asked
  ) -> Due? {
    // Mostly one party owes all, and acts.
    if asked.duties.allSatisfy({ counts(actor, as: $0.owing) }) { return nil }
    var owing = asked.owing ?? [:]
    if asked.owing == nil {
      for duty in asked.duties {
        for addressee in addressees(of: compiled.duties[duty.position]).compactMap({ $0.party }) {
          owing[addressee, default: []].append(duty.owing)
        }
      }
      asked.owing = owing
    }
    let parties = governance.successors(of: party).flatMap { owing[$0] ?? [] }
    guard let first = parties.first, !parties.contains(where: { counts(actor, as: $0) }) else {
      return nil
    }
    return Due(party: self.parties(first).first.map { governance.id(of: $0) })
  }
}

extension Irregularity {
  /// What irregularities are sorted by; of consultations on one day those that have not closed come first.
  fileprivate var key: (String, PartyID, CivilDate, String, PartyID, CivilDate) {
    (code.rawValue, body, date, choice?.rawValue ?? "", actor ?? "", closed ?? .earliest)
  }
}
