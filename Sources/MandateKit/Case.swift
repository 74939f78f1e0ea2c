/// Proposals and what has happened to them under a governance, checked and ready to resolve.
public struct Case: Sendable {
  /// The governance.
  public let governance: Governance
  /// The proposals.
  ///
  /// An answer keeps their order.
  public let proposals: [Proposal]
  /// What has happened.
  public let record: Record

  /// The proposals in the same order, each with what the record says of it.
  let prepared: [PreparedProposal]
  /// The place of each proposal.
  let places: [Proposal.ID: Int]
  /// The days on which each mandate was revoked, by the place of the mandate.
  let revocations: [Int: [CivilDate]]
  /// The structure on the decision dates, laid out once for all questions.
  let registers: [CivilDate: Register]

  /// Checks proposals and a record against a governance.
  ///
  /// - Throws: ``InvalidDocument`` with everything that is wrong with them.
  public init(
    governance: Governance,
    proposals: [Proposal],
    record: Record = Record()
  ) throws(InvalidDocument) {
    let flaws = DocumentCheck.flaws(
      inProposals: proposals,
      record: record,
      names: governance.names
    )
    guard flaws.isEmpty else { throw InvalidDocument(flaws) }
    self.init(governance: governance, checked: proposals, record: record)
  }

  /// Prepares proposals and a record that are known to be valid.
  ///
  /// A name that refers to nothing, which checked ones have none of, drops what names it.
  package init(governance: Governance, checked proposals: [Proposal], record: Record) {
    self.init(governance: governance, checked: proposals, record: record, known: [:])
  }

  /// Prepares valid proposals and a record, with structure that was laid out before.
  init(
    governance: Governance,
    checked proposals: [Proposal],
    record: Record,
    known registers: [CivilDate: Register]
  ) {
    self.governance = governance
    self.proposals = proposals
    self.record = record
    let parties = governance.parties
    var prepared: [PreparedProposal] = []
    var places: [Proposal.ID: Int] = [:]
    for proposal in proposals {
      guard let affects = parties[proposal.affects], let proposer = parties[proposal.proposer],
        let forum = parties[proposal.forum]
      else { continue }
      places[proposal.id] = prepared.count
      prepared.append(
        PreparedProposal(proposal: proposal, affects: affects, proposer: proposer, forum: forum)
      )
    }
    for place in prepared.indices {
      if let ratified = prepared[place].proposal.ratifies.flatMap({ places[$0] }) {
        prepared[ratified].ratifiers.append(place)
      }
    }
    var revocations: [Int: [CivilDate]] = [:]
    for (entry, act) in record.acts.enumerated() {
      switch act {
      case .vote(let vote):
        guard let place = places[vote.proposal], let by = parties[vote.by] else { continue }
        let castBy = vote.castBy.flatMap { parties[$0] }
        prepared[place].votes.append(
          PreparedVote(by: by, choice: vote.choice, date: vote.date, castBy: castBy)
        )
      case .recusal(let recusal):
        guard let place = places[recusal.proposal], let by = parties[recusal.by] else { continue }
        prepared[place].recusals.append((by, recusal.date))
      case .consultation(let consultation):
        guard let place = places[consultation.proposal], let of = parties[consultation.of],
          let by = parties[consultation.by]
        else { continue }
        prepared[place].consultations.append(
          PreparedConsultation(
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
        guard let place = places[notice.proposal], let to = parties[notice.to],
          let by = parties[notice.by]
        else { continue }
        prepared[place].notices.append((to, by, notice.date))
      case .decision(let decision):
        guard let place = places[decision.proposal], let by = parties[decision.by] else { continue }
        prepared[place].decisions.append((by, decision.date))
      case .revocation(let revocation):
        guard let mandate = governance.place(of: revocation.mandate) else { continue }
        revocations[mandate, default: []].append(revocation.date)
      }
    }
    self.prepared = prepared
    self.places = places
    self.revocations = revocations
    self.registers = Case.registers(prepared, governance, known: registers)
  }

  /// The most entries of structure that are laid out beforehand, over all dates.
  private static let mostEntries = 4_000_000

  /// Lays out the structure on the decision dates, the first that are asked about, within bounds.
  private static func registers(
    _ prepared: [PreparedProposal],
    _ governance: Governance,
    known: [CivilDate: Register]
  ) -> [CivilDate: Register] {
    let size = governance.bodies.count + governance.memberships.count + 1
    let new = Set(prepared.lazy.map(\.proposal.decisionDate)).subtracting(known.keys).count
    var registers = (known.count + new) * size > mostEntries ? [:] : known
    for proposal in prepared {
      let date = proposal.proposal.decisionDate
      guard registers[date] == nil else { continue }
      if (registers.count + 1) * size > mostEntries { break }
      registers[date] = Register(governance, on: date)
    }
    return registers
  }

  /// Answers whether a proposal has a valid mandate as of the end of a date.
  ///
  /// - Returns: The resolution, or nothing where the case has no such proposal.
  public func resolve(_ proposal: Proposal.ID, asOf date: CivilDate) -> Resolution? {
    guard let place = places[proposal] else { return nil }
    var resolver = Resolver(self)
    return resolver.resolve(place, asOf: date)
  }

  /// Answers for every proposal, in order, as of the end of a date.
  ///
  /// - Parameter date: The date, or nothing for each proposal's own decision date.
  /// - Returns: The resolutions, in the order of the proposals.
  public func resolveAll(asOf date: CivilDate? = nil) -> [Resolution] {
    resolve(prepared.indices, asOf: date)
  }

  private func resolve(_ places: Range<Int>, asOf date: CivilDate?) -> [Resolution] {
    var resolver = Resolver(self)
    return places.map { place in
      resolver.resolve(place, asOf: date ?? prepared[place].proposal.decisionDate)
    }
  }

  /// Answers for every proposal, in order, as of the end of a date, on every core.
  ///
  /// The answers are those of ``resolveAll(asOf:)``.
  ///
  /// - Parameter date: The date, or nothing for each proposal's own decision date.
  /// - Returns: The resolutions, in the order of the proposals.
  public func resolveAllConcurrently(asOf date: CivilDate? = nil) async -> [Resolution] {
    // More pieces than cores, so that no core waits long for the last.
    let size = max(1, prepared.count / 64)
    let pieces = stride(from: 0, to: prepared.count, by: size).map { start in
      start..<min(start + size, prepared.count)
    }
    return await withTaskGroup(of: (Int, [Resolution]).self) { group in
      for piece in pieces {
        group.addTask { (piece.lowerBound, self.resolve(piece, asOf: date)) }
      }
      var answered: [Int: [Resolution]] = [:]
      for await (start, resolutions) in group { answered[start] = resolutions }
      return pieces.flatMap { answered[$0.lowerBound] ?? [] }
    }
  }

  /// Answers only whether a proposal has a valid mandate as of the end of a date.
  ///
  /// - Returns: The outcome, or nothing where the case has no such proposal.
  public func outcome(of proposal: Proposal.ID, asOf date: CivilDate) -> Outcome? {
    guard let place = places[proposal] else { return nil }
    var resolver = Resolver(self)
    return resolver.outcome(place, asOf: date).outcome
  }
}
