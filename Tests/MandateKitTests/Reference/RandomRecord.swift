import MandateKit

extension RandomCaseMaker {
  /// Makes acts of every sort, in no order.
  mutating func addRecord() {
    for proposal in made.proposals { addVotes(on: proposal) }
    for proposal in made.proposals {
      for _ in 0..<3 where random.chance(25) { addRecusal(on: proposal.id) }
      if random.chance(15) { addDecision(on: proposal) }
    }
    addCastingVotes()
    addAttendances()
    for _ in 0..<random.number(0, 4) { addConsultation() }
    for _ in 0..<random.number(0, 3) { addNotice() }
    for mandate in made.document.mandates where random.chance(8) {
      made.record.acts.append(.revocation(of: mandate.id, date: day(-20, 3)))
    }
    made.record.acts.shuffle(using: &random)
    for proposal in made.proposals { limitUndecided(on: proposal) }
  }

  private mutating func addVotes(on proposal: Proposal) {
    let leaning = random.pick(isWilling ? [85, 95, 100] : [30, 60, 85])
    for body in made.document.bodies {
      let percent =
        body.kind == .practice ? 65 : !body.hasRule ? 35 : withMandates ? 45 : 25
      if random.chance(percent) { addVotes(by: body.id, on: proposal, leaning) }
    }
    for person in made.document.people where random.chance(45) {
      addVotes(by: person.id, on: proposal, leaning)
    }
  }

  private mutating func addVotes(by voter: PartyID, on proposal: Proposal, _ leaning: Int) {
    for _ in 0..<(random.chance(15) ? 2 : 1) {
      var vote = Vote(
        by: voter,
        on: proposal.id,
        random.chance(leaning) ? .for : random.pick([.against, .abstain, .abstain]),
        date: proposal.decisionDate.adding(
          days: random.chance(90) ? random.number(-25, -3) : random.number(-3, 3)
        )
      )
      let holders = made.document.mandates.filter { $0.giver == voter }.map(\.holder)
      let deputies = made.document.deputies.filter { $0.voter == voter }.map(\.party)
      let percent = !deputies.isEmpty ? 60 : !holders.isEmpty ? 45 : 12
      if random.chance(percent) {
        vote.castBy = random.pick(holders + deputies + deputies + ["ms-b", "dr-a"])
      }
      made.record.acts.append(.vote(vote))
    }
  }

  private mutating func addRecusal(on proposal: Proposal.ID) {
    let people: [PartyID] = ["dr-a", "ms-b", "deputy", "deputy", "elected1", "officer1", "chair1"]
    let party = random.chance(60) ? random.pick(people) : random.pick(bodyIDs)
    let date = random.chance(50) ? day(-28, -15) : day(-20, 2)
    made.record.acts.append(.recusal(by: party, on: proposal, date: date))
  }

  private mutating func addDecision(on proposal: Proposal) {
    let body: Body.ID = random.chance(75) ? proposal.forum : random.pick(["ccg", "icb", "lmc"])
    let date = proposal.decisionDate.adding(days: random.number(-12, 2))
    made.record.acts.append(.decision(by: body, on: proposal.id, date: date))
  }

  /// Makes casting acts, mostly by those with a casting vote.
  private mutating func addCastingVotes() {
    for body in made.document.bodies where random.chance(body.hasRule ? 25 : 2) {
      var able = body.rules.flatMap { $0.rule.castingVote?.listed ?? [] }
      if body.rules.contains(where: { $0.rule.castingVote == .presiding }) {
        able += made.document.memberships.filter { $0.group == body.id }.map(\.member)
      }
      for _ in 0..<random.number(1, 2) {
        let caster =
          able.isEmpty || random.chance(15) ? random.pick(["ms-b", "ccg"]) : random.pick(able)
        made.record.acts.append(
          .castingVote(
            by: caster,
            of: body.id,
            on: random.pick(made.proposals).id,
            random.pick(CastingVote.Choice.allCases),
            date: day(-20, 2)
          )
        )
      }
    }
  }

  private mutating func addAttendances() {
    for appointment in made.document.appointments where random.chance(60) {
      made.record.acts.append(
        .attendance(
          by: appointment.person,
          at: random.chance(80) ? appointment.forum : random.pick(["ccg", "ccg", "board"]),
          on: "x",
          date: day(-10, 2)
        )
      )
    }
  }

  /// Gives ballots to voters without a rule, so that at most four are undecided.
  ///
  /// The reference evaluator tries every combination of those who are.
  private mutating func limitUndecided(on proposal: Proposal) {
    let date = proposal.decisionDate.adding(days: -26)
    var voted: Set<PartyID> = []
    for case .vote(let vote) in made.record.acts
    where vote.proposal == proposal.id && vote.date <= made.asOf
      && vote.date < proposal.decisionDate && vote.castBy == nil
    {
      voted.insert(vote.by)
    }
    let counted = Set(below.values.joined())
    var undecided = made.document.bodies.filter { body in
      !body.hasRule && (body.kind == .practice || counted.contains(body.id))
    }.map(\.id)
    undecided += made.document.people.map(\.id).filter(counted.contains)
    undecided.removeAll(where: voted.contains)
    while undecided.count > 4 {
      let voter = undecided.remove(at: random.number(0, undecided.count - 1))
      made.record.acts.append(
        .vote(
          by: voter,
          on: proposal.id,
          isWilling ? .for : random.pick(Choice.allCases),
          date: date
        )
      )
    }
  }
}
