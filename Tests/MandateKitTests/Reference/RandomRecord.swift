import MandateKit

extension RandomCaseMaker {
  /// Makes votes, recusals, decisions, consultations, notices and revocations, in no order.
  mutating func addRecord() {
    for proposal in made.proposals { addVotes(on: proposal) }
    for proposal in made.proposals {
      if random.chance(25) { addRecusal(on: proposal.id) }
      if random.chance(15) { addDecision(on: proposal) }
    }
    for _ in 0..<random.number(0, 4) { addConsultation() }
    for _ in 0..<random.number(0, 3) { addNotice() }
    for mandate in made.document.mandates where random.chance(8) {
      made.record.acts.append(.revocation(Revocation(of: mandate.id, date: day(-20, 3))))
    }
    made.record.acts.shuffle(using: &random)
    for proposal in made.proposals { limitUndecided(on: proposal) }
  }

  private mutating func addVotes(on proposal: Proposal) {
    let leaning = random.pick([30, 60, 85])
    for body in made.document.bodies {
      let percent = body.kind == .practice ? 65 : body.rule == nil ? 35 : withMandates ? 45 : 25
      guard random.chance(percent) else { continue }
      for _ in 0..<(random.chance(12) ? 2 : 1) {
        let choice: Choice = random.chance(leaning) ? .for : random.pick([.against, .abstain])
        var vote = Vote(
          by: body.id,
          on: proposal.id,
          choice,
          date: proposal.decisionDate.adding(
            days: random.chance(90) ? random.number(-25, -3) : random.number(-3, 3)
          )
        )
        if random.chance(body.rule != nil && withMandates ? 45 : 15) {
          let holders = made.document.mandates.filter { $0.giver == body.id }.map(\.holder)
          vote.castBy = random.pick(holders + ["ms-b"])
        }
        made.record.acts.append(.vote(vote))
      }
    }
  }

  private mutating func addRecusal(on proposal: Proposal.ID) {
    let party: PartyID = random.chance(20) ? "dr-a" : random.pick(bodyIDs)
    made.record.acts.append(.recusal(Recusal(by: party, on: proposal, date: day(-20, 2))))
  }

  private mutating func addDecision(on proposal: Proposal) {
    let body: Body.ID = random.chance(75) ? proposal.forum : random.pick(["ccg", "icb", "lmc"])
    let date = proposal.decisionDate.adding(days: random.number(-12, 2))
    made.record.acts.append(.decision(Decision(by: body, on: proposal.id, date: date)))
  }

  /// Who is asked or told, and by whom: mostly as a provision wants it.
  private mutating func parties() -> (to: Body.ID, by: Body.ID) {
    guard let main = made.proposals.first(where: { $0.id == "x" }), random.chance(85) else {
      return (random.pick(bodyIDs), random.pick(["ccg", "icb", "board"]))
    }
    let wanted = made.document.provisions.compactMap { provision in
      switch provision.requires {
      case .consultation(let selector, let party, _): (selector, party)
      case .notice(let selector, let party, _): (selector, party)
      default: nil
      }
    }
    guard !wanted.isEmpty else { return (random.pick(["lmc", "place", "n1"]), main.proposer) }
    let (selector, party) = random.pick(wanted)
    let by = party == .proposer ? main.proposer : main.forum
    switch selector {
    case .body(let body): return (body, by)
    case .kind(let kind):
      let found = made.document.bodies.filter { $0.kind == kind }.map(\.id)
      return (random.pick(found + (found.isEmpty ? bodyIDs : [])), by)
    case .role(.proposer): return (main.proposer, by)
    case .role(.forum): return (main.forum, by)
    case .role(.affected): return (main.affects, by)
    }
  }

  private mutating func addNotice() {
    let (to, by) = parties()
    made.record.acts.append(.notice(Notice(to: to, by: by, on: "x", date: day(-18, 15))))
  }

  private mutating func addConsultation() {
    let (of, by) = parties()
    var consultation = Consultation(of: of, by: by, on: "x", opened: day(-25, 1))
    if random.chance(80) {
      let closed = consultation.opened.adding(days: random.number(0, 14))
      consultation.closed = closed
      if random.chance(75) {
        consultation.considered = closed.adding(days: random.number(-1, 6))
      }
    }
    if random.chance(80) { consultation.sufficientInformation = random.chance(85) }
    made.record.acts.append(.consultation(consultation))
  }

  /// Gives ballots to voters without a rule, so that at most four are undecided.
  ///
  /// The reference evaluator tries every combination of those who are.
  private mutating func limitUndecided(on proposal: Proposal) {
    let date = proposal.decisionDate.adding(days: -26)
    var voted: Set<Body.ID> = []
    for case .vote(let vote) in made.record.acts
    where vote.proposal == proposal.id && vote.date <= made.asOf
      && vote.date < proposal.decisionDate
    {
      voted.insert(vote.by)
    }
    var undecided = made.document.bodies.filter { body in
      body.rule == nil && !voted.contains(body.id)
        && (body.kind == .practice || made.document.memberships.contains { $0.group == body.id })
    }
    while undecided.count > 4 {
      let body = undecided.remove(at: random.number(0, undecided.count - 1))
      made.record.acts.append(
        .vote(Vote(by: body.id, on: proposal.id, random.pick(Choice.allCases), date: date))
      )
    }
  }
}
