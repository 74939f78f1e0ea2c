import MandateKit

extension RandomCaseMaker {
  /// Makes the proposal `x`, and perhaps one before it and two that may ratify it.
  mutating func addProposals() {
    let subjects = random.some(Self.subjects, percent: 30)
    made.proposals = [mainProposal(subjects)]
    let others: [Proposal.ID] = withMandates ? ["terms", "cure", "cure2"] : ["terms"]
    for id in others where random.chance(75) {
      var other = made.proposals.first { $0.id == "x" } ?? mainProposal(subjects)
      other.id = id
      other.title = id.rawValue
      other.forum = forum()
      other.subjects = random.chance(70) ? subjects : random.some(Self.subjects, percent: 30)
      if id == "terms" {
        other.decisionDate = random.chance(50) ? day(-40, 3) : day(-12, 0)
      } else {
        other.decisionDate =
          random.chance(50)
          ? day(-2, 25) : decisionDate.adding(days: random.pick([0, 1, 5, 6, 20, 21]))
        if random.chance(90) { other.ratifies = "x" }
      }
      addDates(to: &other)
      made.proposals.insert(other, at: random.number(0, made.proposals.count))
    }
    for place in made.proposals.indices where made.proposals[place].id == "x" {
      if made.proposals.contains(where: { $0.id == "terms" }), random.chance(50) {
        made.proposals[place].confirms = "terms"
      }
    }
  }

  private mutating func mainProposal(_ subjects: [SubjectPath]) -> Proposal {
    let proposers: [Body.ID] = ["icb", "icb", "ccg", "board", "place", "lmc", "n1"]
    let affected: [Body.ID] = ["place", "place", "place", "n1", "icb", "lmc", "ccg", bodyIDs[0]]
    var proposal = Proposal(
      "x",
      subjects: subjects,
      affects: random.chance(5) ? "trust" : random.pick(affected),
      proposer: random.pick(proposers),
      forum: forum(),
      decisionDate: decisionDate
    )
    if random.chance(20) {
      let more = random.pick(affected + ["trust"])
      if !proposal.affects.contains(more) { proposal.affects.append(more) }
    }
    proposal.effect = random.pick([.commitment, .commitment, .commitment, .advice, .position])
    proposal.optIn = proposal.effect == .commitment && random.chance(20)
    proposal.value = random.pick([0, 0, 50, 100, 101])
    proposal.concession = random.chance(30)
    proposal.irrevocable = random.chance(20)
    addDates(to: &proposal)
    return proposal
  }

  private mutating func forum() -> Body.ID {
    random.pick(["board", "board", "icb", "ccg", "place", "trust"])
  }

  /// Gives a proposal a day on which it was opened and one on which electors count, or neither.
  private mutating func addDates(to proposal: inout Proposal) {
    func earlier(_ days: Int) -> CivilDate { proposal.decisionDate.adding(days: -days) }
    proposal.opened = random.chance(40) ? earlier(random.number(0, 30)) : nil
    proposal.electorsOn = random.chance(30) ? earlier(random.pick([0, 1, 2, 10, 25])) : nil
  }
}
