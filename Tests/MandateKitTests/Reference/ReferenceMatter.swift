import MandateKit

/// What is known of one proposal at the end of a day: its parties, its dates and its acts.
///
/// Sections 3 and 5, and the notation: `t` is `asOf`, `D` is `decisionDate`, `d0` is `decided`,
/// `K` is `cutoff`, `C` is `affected`, `R` is the date of `recordDay`.
final class ReferenceMatter {
  let world: ReferenceWorld
  let proposal: Proposal
  let asOf: CivilDate
  /// The structure on the decision date.
  let day: ReferenceDay
  /// The structure on the record date: whose electorates and weights count.
  let recordDay: ReferenceDay
  let proposer: Int
  let forum: Int
  let affectedBodies: PartySet
  let affected: PartySet
  let decided: CivilDate?
  let cutoff: CivilDate
  /// The acts on this proposal that are dated on or before `asOf`.
  let acts: [Act]
  /// The parties recused in time: bodies and people.
  let recused: PartySet

  /// The rule of each party for this proposal: its place in the list of the body.
  lazy var rulePlaces = world.parties.indices.map { rulePlace($0, subjects: proposal.subjects) }
  /// The vote that counts as each party's own, and the votes that are void.
  lazy var ballots = ReferenceBallots(self)
  /// The casting acts that count, and those that are void.
  lazy var castings = ReferenceCastings(self)
  /// The approvals of this proposal with no ballot standing in for a rule.
  lazy var plainPositions = ReferencePositions(self, warrants: nil)

  var decisionDate: CivilDate { proposal.decisionDate }
  var votingIsOpen: Bool { asOf < decisionDate && decided == nil }
  var parties: Range<Int> { world.parties.indices }

  init(_ world: ReferenceWorld, _ proposal: Proposal, asOf: CivilDate) {
    self.world = world
    self.proposal = proposal
    self.asOf = asOf
    day = world.day(proposal.decisionDate)
    recordDay = world.day(proposal.electorsOn ?? proposal.decisionDate)
    func standing(_ id: PartyID) -> Int {
      world.standing(in: world.number(id), on: proposal.decisionDate)
    }
    proposer = standing(proposal.proposer)
    forum = standing(proposal.forum)
    affectedBodies = PartySet(proposal.affects.map(standing))
    var affected = PartySet()
    for body in affectedBodies.members { affected.formUnion(day.constituency[body]) }
    self.affected = affected
    acts = world.record.acts.filter { $0.proposal == proposal.id && $0.date <= asOf }

    let forums = world.lineage(of: forum)
    var decided: CivilDate?
    for case .decision(let decision) in acts where forums.contains(world.number(decision.by)) {
      decided = min(decided ?? decision.date, decision.date)
    }
    self.decided = decided
    cutoff = min(proposal.decisionDate, decided ?? proposal.decisionDate)
    var recused = PartySet()
    for case .recusal(let recusal) in acts where recusal.date <= cutoff {
      recused.insert(world.number(recusal.by))
    }
    self.recused = recused
  }

  func id(_ party: Int) -> PartyID { world.parties[party].id }

  func isPerson(_ party: Int) -> Bool { world.body(party) == nil }

  /// Whether a party is recused by a recusal dated on or before a day.
  func isRecused(_ party: Int, by date: CivilDate) -> Bool {
    acts.contains { act in
      guard case .recusal(let recusal) = act else { return false }
      return world.number(recusal.by) == party && recusal.date <= date
    }
  }

  /// The party that stands where one is named.
  func standing(in id: PartyID) -> Int {
    world.standing(in: world.number(id), on: decisionDate)
  }

  /// Whether some of the practices affected are in a set.
  func meetsAffected(_ practices: PartySet) -> Bool {
    !practices.intersection(affected).isEmpty
  }

  /// The electors of a body on the record date that are not recused.
  func electorate(_ body: Int) -> [Int] {
    recordDay.electors(body).filter { !recused.contains($0) }
  }

  /// Whether the competence of a party matches one of the subjects.
  func isCompetent(_ party: Int) -> Bool {
    guard let competence = world.body(party)?.competence else { return true }
    return competence.contains { pattern in
      proposal.subjects.contains { pattern.matches($0) }
    }
  }

  /// Whether a party can hold any position but `none`.
  func canHoldPosition(_ party: Int) -> Bool {
    day.exists[party] && isCompetent(party) && !isBarred(party) && !recused.contains(party)
  }
}
