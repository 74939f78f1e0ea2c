extension ProposalCompiler {
  /// Returns the provisions that apply to a proposal, each with those it addresses, and whether an
  /// essential one asks those affected or their representatives.
  func duties(
    of proposal: Proposal,
    parties: Parties,
    affected: AffectedPracticesBuilder,
    on snapshot: inout StructureSnapshot
  ) -> (duties: [Duty], grants: Bool) {
    var duties: [Duty] = []
    var grants = false
    let facts = ProposalFacts(
      proposal,
      proposerKind: governance.bodies[parties.proposer].kind,
      forumKind: governance.bodies[parties.forum].kind
    )
    for provision in governance.provisions.indices
    where applies(governance.provisions[provision].provision, to: facts) {
      let requires = governance.provisions[provision].provision.requires
      let isEssential = governance.provisions[provision].provision.force == .essential
      var bodies: [PartyIndex] = []
      if let selector = requires.selector {
        bodies = selected(
          by: selector,
          naming: governance.provisions[provision].body,
          parties: parties,
          affected: affected,
          on: &snapshot
        )
      }
      func owing(_ party: Requirement.Party) -> PartyIndex {
        party == .proposer ? parties.proposer : parties.forum
      }
      let demand: Duty.Demand
      var addressees = bodies.map { Duty.Addressee(party: $0) }
      var asksThoseAffected = false
      switch requires {
      case .approval:
        demand = .approval
        asksThoseAffected = bodies.contains { body in
          body != parties.forum && body != parties.proposer && affected.isStanding(body)
        }
      case .approvalOfPractices:
        demand = .approvalOfPractices(nil)
        addressees = [Duty.Addressee(party: nil)]
        asksThoseAffected = true
      case .consultation(_, let by, let standard):
        demand = .consultation(by: owing(by), standard)
        addressees.removeAll { $0.party == owing(by) }
      case .notice(_, let by, let timing):
        demand = .notice(by: owing(by), timing)
        addressees.removeAll { $0.party == owing(by) }
      case .confirmation: continue
      case .representation:
        demand = .acting(.representation)
        addressees = [Duty.Addressee(party: parties.forum)]
        asksThoseAffected = true
      case .authority:
        demand = .acting(.authority)
        addressees = [Duty.Addressee(party: parties.forum)]
      }
      grants = grants || (isEssential && asksThoseAffected)
      duties.append(
        Duty(
          provision: provision,
          isEssential: isEssential,
          demand: demand,
          addressees: addressees
        )
      )
    }
    return (duties, grants)
  }

  /// Returns duties with the nodes of those whose approval is required.
  func resolved(_ duties: [Duty], in structure: VotingStructure) -> [Duty] {
    var plebiscite = structure.bodyDecisions.endIndex
    return duties.map { duty in
      var duty = duty
      switch duty.demand {
      case .approval:
        for position in duty.addressees.indices {
          duty.addressees[position].node = duty.addressees[position].party.flatMap {
            nodes[$0].index
          }
        }
      case .approvalOfPractices:
        duty.demand = .approvalOfPractices(Index(plebiscite))
        plebiscite += 1
      case .consultation, .notice, .acting: break
      }
      return duty
    }
  }

  /// Returns whether a provision applies to a proposal.
  private func applies(_ provision: Provision, to facts: ProposalFacts) -> Bool {
    provision.period.contains(facts.date(provision.dated)) && provision.when.includes(facts)
  }

  /// Returns the bodies that a selector selects, sorted.
  private func selected(
    by selector: BodySelector,
    naming body: PartyIndex?,
    parties: Parties,
    affected: AffectedPracticesBuilder,
    on snapshot: inout StructureSnapshot
  ) -> [PartyIndex] {
    switch selector {
    case .body: body.map { [governance.standIn(for: $0, on: &snapshot)] } ?? []
    case .kind(.practice): affected.practices.values
    case .every, .membersOf: []
    case .kind(let kind): affected.above.filter { governance.bodies[$0].kind == kind }
    case .role(.proposer): [parties.proposer]
    case .role(.forum): [parties.forum]
    case .role(.affected): [parties.affected]
    }
  }
}
