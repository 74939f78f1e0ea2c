/// A record by index: the acts on each proposal, and the revocations of mandates.
struct IndexedRecord: Sendable {
  /// The proposals in their order, each with its acts.
  private(set) var proposals = Column<Proposal, IndexedProposal>()
  /// The index of each proposal.
  private(set) var indices: [Proposal.ID: Index<Proposal>] = [:]
  /// The days on which each mandate was revoked.
  private(set) var revocations: [Index<Mandate>: [CivilDate]] = [:]

  /// The proposal of the last act: acts on one proposal are mostly adjacent.
  private var last: (id: Proposal.ID, index: Index<Proposal>)?

  /// Indexes a record.
  ///
  /// An act that names what there is not is left out.
  init(_ proposals: [Proposal], record: ActRecord, under governance: Governance) {
    let parties = governance.parties
    for proposal in proposals {
      let affects = proposal.affects.compactMap { parties[$0] }
      guard !affects.isEmpty, let proposer = parties[proposal.proposer],
        let forum = parties[proposal.forum]
      else { continue }
      indices[proposal.id] = self.proposals.append(
        IndexedProposal(proposal: proposal, affects: affects, proposer: proposer, forum: forum)
      )
    }
    for index in self.proposals.indices {
      if let ratified = self.proposals[index].proposal.ratifies.flatMap({ indices[$0] }) {
        self.proposals[ratified].ratifiers.append(index)
      }
      self.proposals[index].confirmed = self.proposals[index].proposal.confirms.flatMap {
        indices[$0]
      }
    }
    for (entry, act) in record.acts.enumerated() { add(act, at: Index(entry), under: governance) }
    for index in self.proposals.indices { self.proposals[index].sortAddressed() }
  }

  private mutating func add(_ act: Act, at entry: Index<Act>, under governance: Governance) {
    let parties = governance.parties
    switch act {
    case .vote(let vote):
      guard let proposal = index(of: vote.proposal), let voter = parties[vote.by] else { return }
      let castBy = vote.castBy.flatMap { parties[$0] }
      proposals[proposal].votes.append(
        IndexedVote(by: voter, vote.choice, date: vote.date, castBy: castBy)
      )
    case .castingVote(let vote):
      guard let proposal = index(of: vote.proposal), let caster = parties[vote.by],
        let body = parties[vote.body]
      else { return }
      proposals[proposal].castingVotes.append(
        IndexedCastingVote(caster: caster, body: body, date: vote.date, choice: vote.choice)
      )
    case .attendance(let attendance):
      guard let proposal = index(of: attendance.proposal), let person = parties[attendance.by],
        let forum = parties[attendance.forum]
      else { return }
      proposals[proposal].attendances.append(
        IndexedAttendance(person: person, forum: forum, date: attendance.date)
      )
    case .recusal(let recusal):
      guard let proposal = index(of: recusal.proposal), let party = parties[recusal.by] else {
        return
      }
      proposals[proposal].recusals.append(IndexedRecusal(party: party, date: recusal.date))
    case .consultation(let consultation):
      guard let proposal = index(of: consultation.proposal),
        let consultee = parties[consultation.of], let consulter = parties[consultation.by]
      else { return }
      proposals[proposal].consultations.append(
        IndexedConsultation(
          rank: governance.succession.rank(of: consultee),
          act: entry,
          consultee: consultee,
          consulter: consulter,
          opened: consultation.opened,
          closed: consultation.closed,
          sufficientInformation: consultation.sufficientInformation,
          considered: consultation.considered,
          informed: consultation.informed,
          answered: consultation.answered,
          phase: consultation.phase
        )
      )
    case .notice(let notice):
      guard let proposal = index(of: notice.proposal), let addressee = parties[notice.to],
        let sender = parties[notice.by]
      else { return }
      proposals[proposal].notices.append(
        IndexedNotice(
          addressee: addressee,
          sender: sender,
          date: notice.date,
          rank: governance.succession.rank(of: addressee)
        )
      )
    case .decision(let decision):
      guard let proposal = index(of: decision.proposal), let body = parties[decision.by] else {
        return
      }
      proposals[proposal].decisions.append(IndexedDecision(body: body, date: decision.date))
    case .revocation(let revocation):
      guard let mandate = governance.index(of: revocation.mandate) else { return }
      revocations[mandate, default: []].append(revocation.date)
    }
  }

  private mutating func index(of id: Proposal.ID) -> Index<Proposal>? {
    if let last, last.id == id { return last.index }
    guard let index = indices[id] else { return nil }
    last = (id, index)
    return index
  }
}
