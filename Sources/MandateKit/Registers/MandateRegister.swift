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
  /// - Complexity: O(bodies + memberships), for each mandate the practices of one body, and an answer for each
  ///   proposal by which mandates are adopted.
  public func mandateRegister(on date: CivilDate) -> MandateRegister {
    var snapshot = governance.snapshot(on: date)
    let adoptions = adoptions(by: date)
    let entries = governance.mandates.elements.map { index, indexed in
      let mandate = indexed.mandate
      let principal = indexed.over ?? indexed.giver
      let end = end(of: indexed)
      let practices = principal.map { snapshot.constituency(of: $0) } ?? []
      return MandateRegister.Entry(
        mandate: mandate,
        standing: standing(of: mandate, on: date, adopted: adoptions[index]),
        principal: principal.map { governance.id(of: $0) },
        practices: PracticeCount(
          practices: practices.count,
          patients: practices.reduce(0) { $0 + snapshot.listSizes[$1] }
        ),
        adopted: adoptions[index],
        until: end.until,
        endsWith: end.party,
        revoked: compiled.value.record.revocations[index]?.filter { $0 <= date }.min()
      )
    }
    return MandateRegister(date: date, entries: entries)
  }

  /// Returns the decision dates of the proposals by which givers have adopted mandates by a date.
  ///
  /// Each proposal is evaluated once, whatever the number of its mandates, so that all take no more steps than
  /// the answers of the docket do.
  private func adoptions(by date: CivilDate) -> [Index<Mandate>: CivilDate] {
    var givers: [Index<Proposal>: [(mandate: Index<Mandate>, giver: PartyIndex)]] = [:]
    for (mandate, indexed) in governance.mandates.elements {
      guard let proposal = indexed.mandate.adoptedBy.flatMap({ index(of: $0) }),
        let giver = indexed.giver, self.indexed(proposal).proposal.decisionDate <= date
      else { continue }
      givers[proposal, default: []].append((mandate, giver))
    }
    var adoptions: [Index<Mandate>: CivilDate] = [:]
    var resolver = Resolver(compiled)
    for proposal in givers.keys.sorted() {
      let mandates = givers[proposal] ?? []
      let asked = Set(mandates.map { $0.giver }).sorted()
      let evaluation = resolver.evaluation(of: proposal, asOf: date, asking: asked)
      for (mandate, giver) in mandates {
        guard let node = evaluation.structure.node(of: giver),
          evaluation.positions[node].attainable.approval == .met
        else { continue }
        adoptions[mandate] = indexed(proposal).proposal.decisionDate
      }
    }
    return adoptions
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
    of mandate: Mandate,
    on date: CivilDate,
    adopted: CivilDate?
  ) -> MandateRegister.Standing {
    switch reasonNotInForce(mandate.id, on: date, asOf: date)?.fact {
    case .expired: .expired
    case .revoked: .revoked
    case .notYetInForce: .notYetInForce
    case nil: mandate.adoptedBy != nil && adopted == nil ? .notAdopted : .inForce
    default: .lapsed
    }
  }
}
