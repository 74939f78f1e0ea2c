/// Finds the bodies that proposals, provisions and acts name, and that are not there when they are needed.
///
/// A body that has ended, or has yet to begin, is there if a successor stands in its place, in the parts
/// that a successor takes over. A person always exists. Votes and casting votes by bodies that do not exist
/// are told as acts that do not count.
///
/// - Complexity: O(duties + acts) for each proposal, and O(successors) for a body that does not exist.
struct ReferenceReview {
  private typealias Role = ReviewFinding.Reference.Role

  private let governance: Governance
  private var places: [Key: Place] = [:]

  private struct Key: Hashable {
    let party: PartyIndex
    let role: Role
    let provision: Index<Provision>?
  }

  /// The proposals that need a body, and the first day on which one does.
  private struct Place {
    private(set) var date: CivilDate
    private(set) var proposals: [Proposal.ID] = []

    init(date: CivilDate) { self.date = date }

    mutating func add(_ proposal: Proposal.ID, on date: CivilDate) {
      self.date = min(self.date, date)
      if proposals.last != proposal { proposals.append(proposal) }
    }
  }

  init(_ governance: Governance) {
    self.governance = governance
  }

  /// Looks at what a proposal, the provisions that apply to it and the acts on it name.
  mutating func add(_ evaluation: Evaluation<NoFindings>) {
    let indexed = evaluation.docket.value.record.proposals[evaluation.compiled.index]
    let (id, day) = (indexed.proposal.id, indexed.proposal.decisionDate)
    need(indexed.proposer, as: .proposer, on: day, for: id)
    need(indexed.forum, as: .forum, on: day, for: id)
    for body in indexed.affects { need(body, as: .affected, on: day, for: id) }
    for duty in evaluation.compiled.duties {
      let provision = governance.provisions[duty.provision]
      if let body = provision.body {
        need(body, as: .asked, under: duty.provision, on: day, for: id)
      }
      if let party = provision.party {
        need(party, as: .owing, under: duty.provision, on: day, for: id)
      }
      for name in provision.rule?.rule.namedElectors ?? [] {
        guard let practice = governance.parties[name] else { continue }
        need(practice, as: .named, under: duty.provision, on: day, for: id)
      }
    }
    addActs(on: indexed)
  }

  private mutating func addActs(on indexed: IndexedProposal) {
    let id = indexed.proposal.id
    for vote in indexed.votes {
      if let caster = vote.castBy, caster != vote.voter {
        need(caster, as: .caster, on: vote.date, for: id)
      }
    }
    for vote in indexed.castingVotes { need(vote.body, as: .castingVote, on: vote.date, for: id) }
    for recusal in indexed.recusals { need(recusal.party, as: .recused, on: recusal.date, for: id) }
    for act in indexed.attendances { need(act.forum, as: .attended, on: act.date, for: id) }
    for act in indexed.consultations {
      need(act.consultee, as: .consulted, on: act.opened, for: id)
      need(act.consulter, as: .consulter, on: act.opened, for: id)
    }
    for act in indexed.notices {
      need(act.addressee, as: .told, on: act.date, for: id)
      need(act.sender, as: .teller, on: act.date, for: id)
    }
    for act in indexed.decisions { need(act.body, as: .decider, on: act.date, for: id) }
  }

  private mutating func need(
    _ party: PartyIndex,
    as role: Role,
    under provision: Index<Provision>? = nil,
    on date: CivilDate,
    for proposal: Proposal.ID
  ) {
    if governance.exists(party, on: date) { return }
    if role.isTakenOver,
      governance.successors(of: party).contains(where: { governance.exists($0, on: date) })
    {
      return
    }
    let key = Key(party: party, role: role, provision: provision)
    places[key, default: Place(date: date)].add(proposal, on: date)
  }

  /// The findings, by body, part and provision.
  func findings() -> [ReviewFinding] {
    let order = Dictionary(uniqueKeysWithValues: zip(Role.allCases, 0...))
    func rank(_ key: Key) -> (PartyIndex, Int, Int) {
      (key.party, order[key.role, default: 0], key.provision.map { $0.position + 1 } ?? 0)
    }
    return places.sorted { rank($0.key) < rank($1.key) }.map { key, place in
      let reference = ReviewFinding.Reference(
        role: key.role,
        provision: key.provision.map { governance.provisions[$0].provision.id },
        proposals: place.proposals,
        date: place.date
      )
      let existence = governance.bodies[key.party].existence
      return ReviewFinding(
        .partyNotThere(governance.id(of: key.party), exists: existence, reference),
        witness: .date(place.date)
      )
    }
  }
}

extension ReviewFinding.Reference.Role {
  /// Whether a successor takes the place of a body in that part.
  fileprivate var isTakenOver: Bool {
    switch self {
    case .proposer, .forum, .affected, .asked, .owing, .attended, .consulted, .consulter, .told,
      .teller, .decider:
      true
    case .named, .caster, .castingVote, .recused: false
    }
  }
}
