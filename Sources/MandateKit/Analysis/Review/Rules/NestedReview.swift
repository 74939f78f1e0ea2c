/// Finds bodies whose approval one more vote for can undo.
///
/// More support never leads to less under one rule by itself. Under rules within rules it can: one
/// more vote for can make a body below quorate, and so change its silence into opposition.
struct NestedReview {
  let governance: Governance
  private let snapshot: StructureSnapshot
  private let occasions: SampleOccasions
  /// The checks, by the rules that apply.
  private var checks: [[Int?]: MonotonicityCheck] = [:]
  private var date: CivilDate { snapshot.date }

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
    occasions = SampleOccasions(governance: governance, date: snapshot.date)
  }

  mutating func findings() -> [ReviewFinding] {
    governance.bodies.indices.flatMap { body in
      mayBeNested(body) ? findings(at: body) : []
    }
  }

  private func mayBeNested(_ body: PartyIndex) -> Bool {
    snapshot.exists[body] && !governance.rules[body].isEmpty
      && snapshot.electors[body].contains { !governance.rules[$0].isEmpty }
  }

  private mutating func findings(at body: PartyIndex) -> [ReviewFinding] {
    var samples: [[Int?]: [ProposalFacts]] = [:]
    var order: [[Int?]] = []
    for facts in occasions.facts(proposedBy: body) {
      let rules = occasions.rules(for: facts)
      if samples[rules] == nil { order.append(rules) }
      samples[rules, default: []].append(facts)
    }
    var findings: [ReviewFinding] = []
    for rules in order {
      guard let samples = samples[rules], let facts = samples.first else { continue }
      let number = governance.ruleNumber(of: body, governance.rules[body].position(for: facts))
      let isKnown = findings.contains { $0.rule == number }
      if isKnown { continue }
      if let finding = finding(at: body, under: rules, samples, rule: number) {
        findings.append(finding)
      }
    }
    return findings
  }

  private mutating func finding(
    at body: PartyIndex,
    under rules: [Int?],
    _ samples: [ProposalFacts],
    rule number: Int?
  ) -> ReviewFinding? {
    var check =
      checks.removeValue(forKey: rules)
      ?? MonotonicityCheck(governance: governance, snapshot: snapshot, facts: samples[0])
    defer { checks[rules] = check }
    guard check.isNested(body) else { return nil }
    let id = governance.id(of: body)
    if let (change, origin) = check.undoing(of: body) {
      guard origin.change.from != .for else { return nil }
      if let witness = witness(of: change, at: body, &check, samples) {
        return ReviewFinding(
          .voteForUndoesApproval(id, through: governance.id(of: origin.elector)),
          witness: witness,
          rule: number
        )
      }
    } else if !check.undecided.contains(body) {
      return nil
    }
    return ReviewFinding(
      .notExamined(id, .votesThatUndo),
      witness: .date(date),
      rule: number
    )
  }

  /// Returns two records that show a change, or `nil` where none were found.
  ///
  /// They are tried before they are given out: a practice that two paths lead to is one voter, though
  /// the search takes electors as independent.
  private func witness(
    of change: PositionChange,
    at body: PartyIndex,
    _ check: inout MonotonicityCheck,
    _ samples: [ProposalFacts]
  ) -> ReviewFinding.Witness? {
    guard let (votes, extra) = check.votes(for: change, at: body), votes[extra] == nil else {
      return nil
    }
    let id = governance.id(of: body)
    let involved = check.parties(below: body).filter { governance.isBody($0) }
    for facts in samples {
      let areCompetent = involved.allSatisfy {
        governance.bodies[$0].competence.map { $0.matchAny(of: facts.subjects) } ?? true
      }
      guard areCompetent else { continue }
      let proposal = Proposal(facts, on: id)
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
      if position(proposal, before, body) == .for, position(proposal, after, body) != .for {
        return .oneMoreVote(proposal, before: before, after: after, asOf: date)
      }
    }
    return nil
  }

  private func position(
    _ proposal: Proposal,
    _ record: ActRecord,
    _ body: PartyIndex
  ) -> Position? {
    let docket = Docket(governance: governance, checked: [proposal], record: record)
    var resolver = Resolver(docket.compiled)
    let evaluation = resolver.evaluation(of: Index(0), asOf: date, asking: [body])
    return evaluation.positions(of: body)?.attainable.settled
  }
}

extension [PartyIndex: Choice] {
  /// Returns these votes, and those of voters who have none here.
  func orElse(_ others: [PartyIndex: Choice]) -> [PartyIndex: Choice] {
    var votes = self
    for (voter, choice) in others where votes[voter] == nil { votes[voter] = choice }
    return votes
  }
}
