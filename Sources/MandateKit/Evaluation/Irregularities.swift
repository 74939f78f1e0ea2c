/// Finds what is on the record of a proposal and does not count.
enum Irregularities {
  /// Returns them sorted by code, body, date and choice.
  static func found(_ evaluation: Evaluation, in docket: Docket) -> [Irregularity] {
    let (compiled, question) = (evaluation.compiled, evaluation.question)
    let structure = compiled.structure
    var found: [Irregularity] = []
    for decision in docket.prepared[compiled.place].decisions
    where decision.date <= question.asOf
      && !docket.governance.succession.counts(decision.by, as: compiled.forum)
    {
      let body = docket.governance.id(of: decision.by)
      found.append(Irregularity(.notTheForum, body: body, date: decision.date))
    }
    func add(_ code: Irregularity.Code, _ vote: CompiledProposal.SeatedVote) {
      found.append(
        Irregularity(
          code,
          body: structure.id(Int(vote.seat)),
          choice: vote.choice,
          date: vote.date
        )
      )
    }
    for vote in compiled.votes where vote.date <= question.asOf {
      if vote.isVoid || vote.date > question.cutoff { add(.voidBallot, vote) }
    }
    let subjects = docket.prepared[compiled.place].proposal.subjects
    for (seat, ballot) in question.ballots.enumerated() where !ballot.isEmpty {
      // The ballot of a body that decides by no rule counts, unless something bars it.
      if structure.places[seat] < 0, structure.bars[seat] == .nothing { continue }
      guard let vote = question.vote(seat, compiled) else { continue }
      let body = structure.body(seat)
      let competence = docket.governance.bodies[body].competence
      if !(competence.map { $0.matchAny(of: subjects) } ?? true) {
        add(.outsideCompetence, vote)
      } else if docket.governance.rules[body] != nil,
        !evaluation.positions.standings[seat].attainable.isSuperset(of: ballot)
      {
        add(.unwarranted, vote)
      }
    }
    return found.sorted { key($0) < key($1) }
  }

  private static func key(_ irregularity: Irregularity) -> (String, PartyID, CivilDate, String) {
    (
      irregularity.code.rawValue, irregularity.body, irregularity.date,
      irregularity.choice?.rawValue ?? ""
    )
  }
}
