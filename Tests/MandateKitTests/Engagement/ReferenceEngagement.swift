import MandateKit

/// Slow and obvious counts of who has taken part, by the reference evaluator, to hold the engine against.
///
/// Whose vote was decisive is found by answering anew with a record in which one vote is another.
struct ReferenceEngagement {
  /// Of each voter: could vote, for, against, abstained, late, recused, voted on open, yet to vote, decisive
  /// votes, decisive silences.
  private(set) var voters: [PartyID: [Int]] = [:]
  /// Of each body or person consulted: asked, answered, closed unanswered, awaiting an answer, most at once.
  private(set) var consultees: [PartyID: [Int]] = [:]
  /// The notices before and after decisions: in time, late, missing, due.
  private(set) var notices = [[0, 0, 0, 0], [0, 0, 0, 0]]
  /// The outcomes of the commitments on which voting is over.
  private(set) var commitments: [Proposal.ID: Outcome] = [:]

  private let random: RandomCase

  init(_ random: RandomCase) {
    self.random = random
    for proposal in random.proposals where proposal.opened.map({ $0 <= random.asOf }) ?? true {
      let evaluator = Self.evaluator(random, proposal.id)
      countVotes(on: proposal, evaluator)
      countNotices(evaluator)
      if !evaluator.matter.votingIsOpen, proposal.effect == .commitment {
        commitments[proposal.id] = evaluator.answer.outcome
      }
      countConsultations(on: proposal)
    }
    for id in consultees.keys {
      let days = (-400...400).map { random.asOf.adding(days: $0) }.filter { $0 <= random.asOf }
      let most = days.map { day in self.open(of: id, on: day) }.max() ?? 0
      consultees[id]?.append(most)
    }
  }

  private static func evaluator(_ random: RandomCase, _ id: Proposal.ID) -> ReferenceEvaluator {
    ReferenceEvaluator(random.document, random.proposals, random.record, id, asOf: random.asOf)
  }

  /// Those below an approval who decide by no rule and can take a position, the recused apart.
  private static func voters(
    _ demands: [ReferenceDemand],
    _ matter: ReferenceMatter
  ) -> (voting: PartySet, recused: PartySet) {
    var (voting, recused) = (PartySet(), PartySet())
    func walk(_ party: Int) {
      if !matter.day.exists[party] || !matter.isCompetent(party) || matter.isBarred(party) {
        return
      }
      if matter.recused.contains(party) {
        if matter.rule(party) == nil { recused.insert(party) }
      } else if matter.rule(party) == nil {
        voting.insert(party)
      } else {
        for elector in matter.recordDay.electors(party) { walk(elector) }
      }
    }
    for demand in demands {
      switch demand.approval {
      case .of(let party)?: walk(party)
      case .practices?: for practice in matter.affected.members { walk(practice) }
      case nil: break
      }
    }
    return (voting, recused)
  }

  private mutating func add(_ place: Int, of party: PartyID) {
    voters[party, default: [Int](repeating: 0, count: 10)][place] += 1
  }

  private mutating func countVotes(on proposal: Proposal, _ evaluator: ReferenceEvaluator) {
    let matter = evaluator.matter
    let (voting, recused) = Self.voters(evaluator.demands, matter)
    for party in recused.members { add(5, of: matter.id(party)) }
    let essential = evaluator.demands.filter { $0.provision.force == .essential }
    let deciding = Self.voters(essential, matter).voting
    for party in voting.members {
      let id = matter.id(party)
      let vote = matter.ballots[party]
      if matter.votingIsOpen {
        add(vote == nil ? 7 : 6, of: id)
        continue
      }
      add(0, of: id)
      switch vote?.choice {
      case .for?: add(1, of: id)
      case .against?: add(2, of: id)
      case .abstain?: add(3, of: id)
      case nil: if isLate(party, matter) { add(4, of: id) }
      }
      if deciding.contains(party), isDecisive(id, vote?.choice, on: proposal, evaluator) {
        add(vote == nil ? 9 : 8, of: id)
      }
    }
  }

  /// Whether a vote that is void for nothing but its day is on record.
  private func isLate(_ party: Int, _ matter: ReferenceMatter) -> Bool {
    matter.ballots.void.contains { void in
      matter.world.number(void.vote.by) == party && void.code == .voidBallot
        && void.vote.date > matter.cutoff && matter.world.day(void.vote.date).exists[party]
        && ReferenceBallots.faultOfCaster(void.vote, matter) == nil
    }
  }

  private func isDecisive(
    _ voter: PartyID,
    _ own: Choice?,
    on proposal: Proposal,
    _ evaluator: ReferenceEvaluator
  ) -> Bool {
    let actual = Self.status(evaluator)
    let others: [Choice?] = [.for, .against, .abstain, nil]
    return others.contains { choice in
      if choice == own { return false }
      var changed = random
      changed.record.acts.removeAll { act in
        if case .vote(let vote) = act {
          vote.by == voter && vote.proposal == proposal.id
        } else {
          false
        }
      }
      if let choice {
        changed.record.acts.append(
          .vote(by: voter, on: proposal.id, choice, date: evaluator.matter.cutoff)
        )
      }
      return Self.status(Self.evaluator(changed, proposal.id)) != actual
    }
  }

  /// The worst status of the essential approvals.
  private static func status(_ evaluator: ReferenceEvaluator) -> Status {
    let statuses = evaluator.demands.filter { $0.provision.force == .essential }
      .compactMap { $0.approval }
      .map { ReferencePositions.status($0.attainable(evaluator.positions)) }
    return statuses.contains(.unmet) ? .unmet : statuses.contains(.open) ? .open : .met
  }

  private mutating func countNotices(_ evaluator: ReferenceEvaluator) {
    for demand in evaluator.demands {
      guard case .notice(_, let party, let timing) = demand.provision.requires,
        let body = demand.body
      else { continue }
      let owing = evaluator.matter.owing(party)
      let notice = ReferenceNotice(evaluator.matter, to: body, by: owing, timing)
      var (when, given) = (0, notice.given)
      if case .after = timing {
        (when, given) = (1, given.filter { $0 >= evaluator.matter.decisionDate })
      }
      let place =
        switch notice.status {
        case .met: 0
        case .open: 3
        case .unmet: given.isEmpty ? 2 : 1
        }
      notices[when][place] += 1
    }
  }

  private func consultations(on proposal: Proposal.ID?) -> [Consultation] {
    let known = Set(
      random.proposals.filter { $0.opened.map({ $0 <= random.asOf }) ?? true }.map { $0.id }
    )
    return random.record.acts.compactMap { act in
      guard case .consultation(let consultation) = act, consultation.opened <= random.asOf,
        known.contains(consultation.proposal),
        proposal.map({ $0 == consultation.proposal }) ?? true
      else { return nil }
      return consultation
    }
  }

  private mutating func countConsultations(on proposal: Proposal) {
    for consultation in consultations(on: proposal.id) {
      func known(_ day: CivilDate?) -> Bool { day.map { $0 <= random.asOf } ?? false }
      let place =
        known(consultation.answered) ? 1 : known(consultation.closed) ? 2 : 3
      consultees[consultation.of, default: [0, 0, 0, 0]][0] += 1
      consultees[consultation.of]?[place] += 1
    }
  }

  private func open(of id: PartyID, on day: CivilDate) -> Int {
    consultations(on: nil).count {
      $0.of == id && $0.opened <= day && ($0.closed.map { day <= $0 } ?? true)
    }
  }
}
