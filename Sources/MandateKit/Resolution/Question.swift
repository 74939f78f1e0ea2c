/// One proposal as of one date: who stands for whom, what is known, and what still can happen.
struct Question {
  let proposal: Proposal
  let asOf: CivilDate
  let decisionDate: CivilDate
  /// The body whose constituency is affected, or the successor that stands in its place.
  let affected: Int
  let proposer: Int
  let forum: Int
  /// The earliest decision of the forum that is known.
  let decided: CivilDate?
  /// The last day on which what is done before the decision counts.
  let cutoff: CivilDate
  /// Whether those who have not voted still can.
  let votingIsOpen: Bool
  /// The parties that take no part, and since when.
  let recused: [Int: CivilDate]
  /// The own ballot of each body that has one.
  private(set) var ballots: [Int: Ballot]
  /// What is known, and does not count.
  let irregularities: [Irregularity]

  /// The latest valid vote of a body.
  struct Ballot {
    let choice: Choice
    let date: CivilDate
    let castBy: Int?

    var position: Position { Position(choice) }
  }

  init(
    _ prepared: PreparedProposal,
    governance: Governance,
    register: inout Register,
    asOf: CivilDate
  ) {
    proposal = prepared.proposal
    self.asOf = asOf
    let decisionDate = prepared.proposal.decisionDate
    self.decisionDate = decisionDate
    affected = register.standIn(for: prepared.affects)
    proposer = register.standIn(for: prepared.proposer)
    let forum = register.standIn(for: prepared.forum)
    self.forum = forum

    var irregularities: [Irregularity] = []
    var decided: CivilDate?
    for decision in prepared.decisions where decision.date <= asOf {
      if governance.succession.counts(decision.by, as: forum) {
        decided = min(decided ?? decision.date, decision.date)
      } else {
        irregularities.append(
          Irregularity(.notTheForum, body: governance.id(of: decision.by), date: decision.date)
        )
      }
    }
    self.decided = decided
    let cutoff = min(decisionDate, decided ?? decisionDate)
    self.cutoff = cutoff
    votingIsOpen = asOf < decisionDate && decided == nil

    let lastRecusal = min(asOf, cutoff)
    var recused: [Int: CivilDate] = [:]
    for recusal in prepared.recusals where recusal.date <= lastRecusal {
      recused[recusal.party] = min(recused[recusal.party] ?? recusal.date, recusal.date)
    }
    self.recused = recused

    var ballots: [Int: Ballot] = [:]
    for vote in prepared.votes where vote.date <= asOf {
      guard governance.bodies[vote.by].existence.contains(vote.date), vote.date <= cutoff else {
        irregularities.append(
          Irregularity(
            .voidBallot,
            body: governance.id(of: vote.by),
            choice: vote.choice,
            date: vote.date
          )
        )
        continue
      }
      if let earlier = ballots[vote.by], earlier.date > vote.date { continue }
      ballots[vote.by] = Ballot(choice: vote.choice, date: vote.date, castBy: vote.castBy)
    }
    self.ballots = ballots
    self.irregularities = irregularities
  }

  /// Takes nobody to have voted yet.
  mutating func forgetVotes() {
    ballots = [:]
  }

  /// Takes a body to have cast another ballot on the same day, or none at all.
  mutating func suppose(_ choice: Choice?, by body: Int) {
    let own = ballots[body]
    ballots[body] = choice.map {
      Ballot(choice: $0, date: own?.date ?? asOf, castBy: own?.castBy)
    }
  }
}
