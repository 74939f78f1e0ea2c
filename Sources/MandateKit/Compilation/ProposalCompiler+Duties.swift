extension ProposalCompiler {
  /// Returns the provisions that apply to a proposal, each with those it addresses.
  func duties(for context: Context, on snapshot: inout StructureSnapshot) -> [Duty] {
    var duties: [Duty] = []
    for provision in governance.provisions.indices
    where applies(governance.provisions[provision].provision, to: context.facts) {
      duties.append(duty(under: provision, for: context, on: &snapshot))
    }
    return duties
  }

  private func applies(_ provision: Provision, to facts: ProposalFacts) -> Bool {
    provision.period.contains(facts.date(provision.dated)) && provision.when.includes(facts)
  }

  /// Returns what one provision requires.
  private func duty(
    under provision: Index<Provision>,
    for context: Context,
    on snapshot: inout StructureSnapshot
  ) -> Duty {
    let indexed = governance.provisions[provision]
    let requires = indexed.provision.requires
    var selection = Selection()
    if let selector = requires.selector {
      selection = self.selection(by: selector, naming: indexed.body, for: context, on: &snapshot)
    }
    var addressees = selection.parties
    let demand: Duty.Demand
    switch requires {
    case .approval: demand = .approval
    case .approvalOfPractices: demand = .approvalOfPractices(nil)
    case .consultation(_, let party, let standard):
      let owing = owing(party, naming: indexed.party, for: context, on: &snapshot)
      if case .one(let party) = owing { addressees.removeAll { $0 == party } }
      demand = .consultation(by: owing, standard)
    case .notice(_, let party, let timing):
      let owing = owing(party, naming: indexed.party, for: context, on: &snapshot)
      if case .one(let party) = owing { addressees.removeAll { $0 == party } }
      demand = .notice(by: owing, timing)
    case .confirmation(_, let period): demand = .confirmation(after: period)
    case .representation(let power, let present):
      demand = .acting(.representation(power: power, present: present))
    case .authority: demand = .acting(.authority)
    }
    var duty = Duty(
      provision: provision,
      isEssential: indexed.provision.force == .essential,
      demand: demand,
      addressees: addressees.map { Duty.Addressee(party: $0) },
      findsSomebody: !selection.parties.isEmpty || requires.selector == nil,
      kindExists: selection.kindExists
    )
    switch demand {
    case .approvalOfPractices: duty.addressees = [Duty.Addressee(party: nil)]
    case .acting: duty.addressees = [Duty.Addressee(party: context.parties.forum)]
    case .approval, .consultation, .notice, .confirmation: break
    }
    return duty
  }

  private func owing(
    _ party: Requirement.Party,
    naming named: PartyIndex?,
    for context: Context,
    on snapshot: inout StructureSnapshot
  ) -> Duty.OwingParty {
    switch party {
    case .proposer: .one(context.parties.proposer)
    case .forum: .one(context.parties.forum)
    case .representatives: .representatives(context.representatives)
    case .named:
      .one(
        named.map { governance.standIn(for: $0, on: &snapshot) } ?? context.parties.forum
      )
    }
  }

  /// Returns the duties with the nodes of those whose positions they ask for.
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
      case .consultation, .notice, .acting, .confirmation: break
      }
      return duty
    }
  }
}
