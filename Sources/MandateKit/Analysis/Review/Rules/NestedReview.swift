/// Finds bodies whose approval one more vote for can undo.
///
/// More support never leads to less under one rule by itself. Under rules within rules it can: one
/// more vote for can make a body below quorate, and so change its silence into opposition.
struct NestedReview {
  let governance: Governance
  private var check: MonotonicityCheck
  private let date: CivilDate

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    date = snapshot.date
    check = MonotonicityCheck(governance: governance, snapshot: snapshot)
  }

  mutating func findings() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for body in governance.bodies.indices where check.isNested(body) {
      let id = governance.id(of: body)
      let isAnswered: Bool
      if let (change, origin) = check.undoing(of: body) {
        guard origin.change.from != .for else { continue }
        let witness = witness(of: change, at: body)
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
        isAnswered = !check.undecided.contains(body)
      }
      if !isAnswered {
        findings.append(ReviewFinding(.notExamined(id, .votesThatUndo), witness: .date(date)))
      }
    }
    return findings
  }

  /// Returns two records that show a change, or `nil` where none were found.
  ///
  /// They are tried before they are given out: a practice that two paths lead to is one voter, though
  /// the search takes electors as independent.
  private mutating func witness(of change: PositionChange, at body: PartyIndex) -> ReviewFinding
    .Witness?
  {
    guard let (votes, extra) = check.votes(for: change, at: body) else { return nil }
    let id = governance.id(of: body)
    let involved = check.bodies(below: body)
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
      func record(_ votes: [PartyIndex: Choice]) -> ActRecord {
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
