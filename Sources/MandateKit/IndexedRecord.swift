/// A record sorted by what it is about: the acts on each proposal, and the revocations of mandates.
struct IndexedRecord {
  /// The proposals in their order, each with what the record says of it.
  private(set) var proposals: [IndexedProposal] = []
  /// The place of each proposal.
  private(set) var places: [Proposal.ID: Int] = [:]
  /// The days on which each mandate was revoked, by the place of the mandate.
  private(set) var revocations: [Int: [CivilDate]] = [:]

  /// The proposal of the last act: acts on one proposal mostly stand together.
  private var last: (id: Proposal.ID, place: Int)?

  /// Sorts a record.
  ///
  /// A name that refers to nothing drops what names it.
  init(_ proposals: [Proposal], _ record: ActRecord, _ governance: Governance) {
    let parties = governance.parties
    for proposal in proposals {
      guard let affects = parties[proposal.affects], let proposer = parties[proposal.proposer],
        let forum = parties[proposal.forum]
      else { continue }
      places[proposal.id] = self.proposals.count
      self.proposals.append(
        IndexedProposal(proposal: proposal, affects: affects, proposer: proposer, forum: forum)
      )
    }
    for place in self.proposals.indices {
      if let ratified = self.proposals[place].proposal.ratifies.flatMap({ places[$0] }) {
        self.proposals[ratified].ratifiers.append(place)
      }
    }
    for (entry, act) in record.acts.enumerated() { add(act, entry, governance) }
    for place in self.proposals.indices { self.proposals[place].sortAddressed() }
  }

  private mutating func add(_ act: Act, _ entry: Int, _ governance: Governance) {
    switch act {
    case .vote(let vote):
      guard let place = place(of: vote.proposal), let by = governance.parties[vote.by] else {
        return
      }
      let castBy = vote.castBy.flatMap { governance.parties[$0] }
      proposals[place].votes.append(
        IndexedVote(by: by, vote.choice, date: vote.date, castBy: castBy)
      )
    case .recusal(let recusal):
      guard let place = place(of: recusal.proposal), let by = governance.parties[recusal.by] else {
        return
      }
      proposals[place].recusals.append((by, recusal.date))
    case .consultation(let consultation):
      guard let place = place(of: consultation.proposal),
        let of = governance.parties[consultation.of], let by = governance.parties[consultation.by]
      else { return }
      proposals[place].consultations.append(
        IndexedConsultation(
          order: governance.succession.order(of: of),
          act: entry,
          of: of,
          by: by,
          opened: consultation.opened,
          closed: consultation.closed,
          sufficientInformation: consultation.sufficientInformation,
          considered: consultation.considered
        )
      )
    case .notice(let notice):
      guard let place = place(of: notice.proposal), let to = governance.parties[notice.to],
        let by = governance.parties[notice.by]
      else { return }
      let order = governance.succession.order(of: to)
      proposals[place].notices.append(
        IndexedNotice(to: to, by: by, date: notice.date, order: order)
      )
    case .decision(let decision):
      guard let place = place(of: decision.proposal), let by = governance.parties[decision.by]
      else { return }
      proposals[place].decisions.append((by, decision.date))
    case .revocation(let revocation):
      guard let mandate = governance.place(of: revocation.mandate) else { return }
      revocations[mandate, default: []].append(revocation.date)
    }
  }

  private mutating func place(of id: Proposal.ID) -> Int? {
    if let last, last.id == id { return last.place }
    guard let place = places[id] else { return nil }
    last = (id, place)
    return place
  }
}
