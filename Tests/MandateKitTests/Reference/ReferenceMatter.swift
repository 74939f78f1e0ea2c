import MandateKit

/// What is known of one proposal at the end of a day: its parties, its dates and its ballots.
///
/// Sections 3 and 5, and the notation: `t` is `asOf`, `D` is `decisionDate`, `d0` is `decided`,
/// `K` is `cutoff`, `C` is `affected`.
final class ReferenceMatter {
  let world: ReferenceWorld
  let proposal: Proposal
  let asOf: CivilDate
  let day: ReferenceDay
  let proposer: Int
  let forum: Int
  let affectedBody: Int
  let affected: BodySet
  let decided: CivilDate?
  let cutoff: CivilDate
  /// The acts on this proposal that are dated on or before `asOf`.
  let acts: [Act]
  /// The parties recused in time: bodies and people.
  let recused: Set<Int>
  /// The ballot of each body.
  let ballots: [Vote?]
  let voidVotes: [Vote]
  let competent: [Bool]
  /// The approvals of this proposal with no ballot standing in for a rule.
  lazy var plainPositions = ReferencePositions(self, warrants: nil)

  var decisionDate: CivilDate { proposal.decisionDate }
  var votingIsOpen: Bool { asOf < decisionDate && decided == nil }
  var bodies: [Body] { world.bodies }

  init(_ world: ReferenceWorld, _ proposal: Proposal, asOf: CivilDate) {
    self.world = world
    self.proposal = proposal
    self.asOf = asOf
    let day = world.day(proposal.decisionDate)
    self.day = day
    proposer = Self.standing(in: proposal.proposer, world, day)
    forum = Self.standing(in: proposal.forum, world, day)
    affectedBody = Self.standing(in: proposal.affects, world, day)
    affected = day.constituency[affectedBody]
    acts = world.record.acts.filter { $0.proposal == proposal.id && $0.date <= asOf }

    let forums = world.lineage(of: forum)
    var decided: CivilDate?
    for case .decision(let decision) in acts where forums.contains(world.party(decision.by)) {
      decided = min(decided ?? decision.date, decision.date)
    }
    self.decided = decided
    let cutoff = min(proposal.decisionDate, decided ?? proposal.decisionDate)
    self.cutoff = cutoff

    var recused: Set<Int> = []
    var ballots = [Vote?](repeating: nil, count: world.bodies.count)
    var voidVotes: [Vote] = []
    for act in acts {
      switch act {
      case .recusal(let recusal):
        if recusal.date <= cutoff { recused.insert(world.party(recusal.by)) }
      case .vote(let vote):
        let voter = world.party(vote.by)
        if !world.bodies[voter].existence.contains(vote.date) || vote.date > cutoff {
          voidVotes.append(vote)
        } else if ballots[voter].map({ $0.date <= vote.date }) ?? true {
          ballots[voter] = vote
        }
      default: break
      }
    }
    self.recused = recused
    self.ballots = ballots
    self.voidVotes = voidVotes
    competent = world.bodies.map { body in
      guard let competence = body.competence else { return true }
      return competence.contains { pattern in
        proposal.subjects.contains { pattern.matches($0) }
      }
    }
  }

  /// The body that stands where one is named: it, or its first successor that exists on the day.
  static func standing(in id: Body.ID, _ world: ReferenceWorld, _ day: ReferenceDay) -> Int {
    let named = world.party(id)
    var candidate: Int? = named
    while let body = candidate {
      if day.exists[body] { return body }
      candidate = world.successors[body]
    }
    return named
  }

  func standing(in id: Body.ID) -> Int {
    Self.standing(in: id, world, day)
  }

  /// The electors of a body that are not recused.
  func electorate(_ body: Int) -> [Int] {
    day.electors[body].filter { !recused.contains($0) }
  }

  /// The practices affected that are not recused.
  var practiceElectorate: [Int] {
    affected.members.filter { !recused.contains($0) }
  }

  /// Whether a body can hold any position but `none`.
  func canHoldPosition(_ body: Int) -> Bool {
    day.exists[body] && competent[body]
  }
}

extension Act {
  /// The proposal that the act is about, if it is about one.
  var proposal: Proposal.ID? {
    switch self {
    case .vote(let vote): vote.proposal
    case .recusal(let recusal): recusal.proposal
    case .consultation(let consultation): consultation.proposal
    case .notice(let notice): notice.proposal
    case .decision(let decision): decision.proposal
    case .revocation: nil
    }
  }

  /// The day from which the act is known.
  var date: CivilDate {
    switch self {
    case .vote(let vote): vote.date
    case .recusal(let recusal): recusal.date
    case .consultation(let consultation): consultation.opened
    case .notice(let notice): notice.date
    case .decision(let decision): decision.date
    case .revocation(let revocation): revocation.date
    }
  }
}
