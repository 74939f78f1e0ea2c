extension Evaluation {
  /// Returns what is on the record of the proposal and does not count, sorted by code, body, date and
  /// choice.
  func irregularities() -> [Irregularity] {
    var found = decisionsOfOthers()
    func add(_ code: Irregularity.Code, _ vote: CompiledVote) {
      found.append(
        Irregularity(
          code,
          body: structure.id(of: vote.node),
          choice: vote.choice,
          date: vote.date
        )
      )
    }
    for vote in compiled.votes.values where vote.date <= view.asOf {
      if vote.isVoid || vote.date > view.cutoff { add(.voidBallot, vote) }
    }
    for node in structure.parties.indices {
      // The ballot of a body that decides by no rule counts, unless the body is incapable.
      if structure.decision(of: node) == nil, structure.incapacities[node] == nil { continue }
      guard let vote = view.vote(of: node) else { continue }
      let body = structure.parties[node]
      let competence = governance.bodies[body].competence
      if !(competence.map { $0.matchAny(of: compiled.terms.subjects) } ?? true) {
        add(.outsideCompetence, vote)
      } else if governance.rule(of: body) != nil,
        !positions[node].attainable.isSuperset(of: view.ballot(of: node))
      {
        add(.unwarranted, vote)
      }
    }
    return found.sorted { $0.key < $1.key }
  }

  /// The decisions of bodies that are not the forum.
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
}

extension Irregularity {
  fileprivate var key: (String, PartyID, CivilDate, String) {
    (code.rawValue, body, date, choice?.rawValue ?? "")
  }
}
