extension Docket {
  /// The mandates of a docket as they stand at the end of a date.
  public struct MandateRegister: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// The mandates, by identifier.
    public let entries: [Entry]

    /// One mandate.
    public struct Entry: Hashable, Sendable {
      /// The mandate.
      public var mandate: Mandate
      /// How it stands.
      public var standing: Standing
      /// The body for whose practices the holder acts, or `nil` where the mandate names none.
      public var principal: Body.ID?
      /// The practices of that body on the date.
      public var practices: PracticeCount
      /// The decision date of the proposal by which the giver adopted it, or `nil` where it rests on none or
      /// was not adopted by the date.
      public var adopted: CivilDate?
      /// The day after the last on which it can be in force: the end of its period, or of its giver or its
      /// holder where that comes first; `nil` where none of them ends.
      public var until: CivilDate?
      /// The giver or the holder with which it ends, or `nil` where its period ends first, or it has no end.
      public var endsWith: PartyID?
      /// The first day on which it was revoked, or `nil` where it was not by the date.
      public var revoked: CivilDate?
    }

    /// How a mandate stands on a date.
    ///
    /// Cases may be added.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
      /// It is in force.
      case inForce
      /// It is in force, but for the adoption by its giver on which it rests.
      case notAdopted
      /// Its first day is still to come.
      case notYetInForce
      /// Its last day has passed.
      case expired
      /// It was revoked.
      case revoked
      /// Its giver or its holder does not exist.
      case lapsed
    }
  }

  /// Returns the mandates as they stand at the end of a date.
  ///
  /// - Parameter date: The date.
  /// - Returns: The register; without entries where there are no mandates.
  /// - Complexity: O(bodies + memberships + acts), and for each mandate the practices of one body and, where
  ///   it rests on an adoption, an answer.
  public func mandateRegister(on date: CivilDate) -> MandateRegister {
    var revocations: [Mandate.ID: CivilDate] = [:]
    for act in record.acts {
      guard case .revocation(let revocation) = act, revocation.date <= date else { continue }
      let known = revocations[revocation.mandate] ?? revocation.date
      revocations[revocation.mandate] = min(known, revocation.date)
    }
    var snapshot = governance.snapshot(on: date)
    var resolver = Resolver(compiled)
    let entries = governance.mandates.values.map { indexed in
      let mandate = indexed.mandate
      let principal = indexed.over ?? indexed.giver
      let adopted = mandate.adoptedBy.flatMap { index(of: $0) }.flatMap { proposal in
        indexed.giver.flatMap { giver in
          resolver.approval(of: proposal, by: giver, asOf: date) == .met
            ? self.indexed(proposal).proposal.decisionDate : nil
        }
      }
      let end = end(of: indexed)
      let practices =
        principal.map { snapshot.constituency(of: $0) } ?? []
      return MandateRegister.Entry(
        mandate: mandate,
        standing: standing(
          of: indexed,
          on: snapshot,
          adopted: adopted,
          revoked: revocations[mandate.id]
        ),
        principal: principal.map { governance.id(of: $0) },
        practices: PracticeCount(
          practices: practices.count,
          patients: practices.reduce(0) { $0 + snapshot.listSizes[$1] }
        ),
        adopted: adopted,
        until: end.until,
        endsWith: end.party,
        revoked: revocations[mandate.id]
      )
    }
    return MandateRegister(date: date, entries: entries)
  }

  /// Returns the day from which on a mandate is in force no longer, and the party with which it ends.
  private func end(of mandate: IndexedMandate) -> (until: CivilDate?, party: PartyID?) {
    var end = (until: mandate.mandate.period.until, party: PartyID?.none)
    for party in [mandate.giver, mandate.holder].compactMap({ $0 }) where governance.isBody(party) {
      guard let until = governance.bodies[party].existence.until else { continue }
      if end.until.map({ until < $0 }) ?? true { end = (until, governance.id(of: party)) }
    }
    return end
  }

  private func standing(
    of mandate: IndexedMandate,
    on snapshot: StructureSnapshot,
    adopted: CivilDate?,
    revoked: CivilDate?
  ) -> MandateRegister.Standing {
    let (period, date) = (mandate.mandate.period, snapshot.date)
    if let until = period.until, until <= date { return .expired }
    if revoked != nil { return .revoked }
    let parties = [mandate.giver, mandate.holder].compactMap { $0 }
    if !parties.allSatisfy({ snapshot.exists[$0] }) { return .lapsed }
    if !period.contains(date) { return .notYetInForce }
    return mandate.mandate.adoptedBy != nil && adopted == nil ? .notAdopted : .inForce
  }
}

extension Resolver {
  /// Returns whether a body approves a proposal as of a date.
  fileprivate mutating func approval(
    of proposal: Index<Proposal>,
    by body: PartyIndex,
    asOf date: CivilDate
  ) -> Status {
    let evaluation = evaluation(of: proposal, asOf: date, asking: [body])
    guard let node = evaluation.structure.node(of: body) else { return .unmet }
    return evaluation.positions[node].attainable.approval
  }
}
