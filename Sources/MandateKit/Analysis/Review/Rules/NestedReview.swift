/// Finds bodies whose approval one more vote for can undo.
///
/// A rule by itself never turns a vote for against anybody. Rules within rules can: one more vote
/// for can make a body below quorate, and so change its silence into opposition.
struct NestedReview {
  let governance: Governance
  private var turns: TurnFinder
  private let date: CivilDate

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    date = snapshot.date
    turns = TurnFinder(governance: governance, snapshot: snapshot)
  }

  mutating func findings() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    let electors = turns.electors
    for body in governance.bodies.indices {
      guard governance.rules[body] != nil,
        electors[body].contains(where: { governance.rules[$0] != nil })
      else { continue }
      let id = governance.id(of: body)
      let isAnswered: Bool
      if let (turn, origin) = turns.undoing(of: body) {
        guard origin.turn.from != .for else { continue }
        let witness = witness(of: turn, at: body)
        if let witness {
          findings.append(
            ReviewFinding(
              .voteForUndoesApproval(id, through: governance.id(of: origin.elector)),
              witness: witness
            )
          )
        }
        isAnswered = witness != nil
      } else {
        isAnswered = !turns.gaveUp.contains(body)
      }
      if !isAnswered {
        findings.append(ReviewFinding(.notExamined(id, .votesThatUndo), witness: .date(date)))
      }
    }
    return findings
  }

  /// Two records that show it, tried before they are given out: a practice below by two ways is one
  /// voter, though the search takes electors as independent.
  private mutating func witness(of turn: Turn, at body: Int) -> ReviewWitness? {
    guard let (votes, extra) = turns.votes(for: turn, at: body) else { return nil }
    let id = governance.id(of: body)
    let involved = turns.bodies(below: body)
    let subjects = governance.mentionedSubjects + ["review"]
    for subject in subjects {
      let areCompetent = involved.allSatisfy {
        governance.bodies[$0].competence.map { $0.match(subject) } ?? true
      }
      guard areCompetent else { continue }
      let proposal = Proposal(
        "review",
        subjects: [subject],
        affects: id,
        proposer: id,
        forum: id,
        decisionDate: date
      )
      func record(_ votes: [Int: Choice]) -> ActRecord {
        ActRecord(
          votes.keys.sorted().compactMap { voter in
            votes[voter].map {
              .vote(Vote(by: governance.id(of: voter), on: proposal.id, $0, date: date))
            }
          }
        )
      }
      var more = votes
      more[extra] = .for
      let (before, after) = (record(votes), record(more))
      if votes[extra] == nil, position(proposal, before, id) == .for,
        position(proposal, after, id) != .for
      {
        return .oneMoreVote(proposal, before: before, after: after, asOf: date)
      }
    }
    return nil
  }

  private func position(_ proposal: Proposal, _ record: ActRecord, _ body: Body.ID) -> Position? {
    let docket = Docket(governance: governance, checked: [proposal], record: record)
    return docket.resolve(proposal.id, asOf: date)?.positions.first { $0.body == body }?
      .positions.settled
  }
}
