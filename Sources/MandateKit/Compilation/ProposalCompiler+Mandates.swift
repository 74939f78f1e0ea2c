extension ProposalCompiler {
  /// What can be said of a mandate as of every date.
  enum StaticLiveness {
    /// It is live for certain.
    case live
    /// What is on the record decides.
    case unsettled
    /// It is not live, whatever happens.
    case ruledOut
  }

  /// Returns what can be said of a mandate for a proposal, its powers left aside.
  mutating func prospect(of index: Int, _ proposal: Proposal) -> StaticLiveness {
    if prospects[index].round == prospectRound { return prospects[index].prospect }
    let prospect = findProspect(of: index, proposal)
    prospects[index] = (prospectRound, prospect)
    return prospect
  }

  private func findProspect(of index: Int, _ proposal: Proposal) -> StaticLiveness {
    let date = proposal.decisionDate
    // Read in place: a mandate is much to copy.
    guard governance.mandates[index].mandate.period.contains(date),
      governance.mandates[index].giver.map({ governance.exists($0, on: date) }) ?? true,
      governance.exists(governance.mandates[index].holder, on: date),
      proposal.value <= governance.mandates[index].mandate.ceiling ?? .max,
      governance.mandates[index].mandate.concessions || !proposal.concession,
      governance.mandates[index].mandate.subjects.matchAll(of: proposal.subjects)
    else { return .ruledOut }
    let isSettled =
      governance.mandates[index].mandate.adoptedBy == nil
      && governance.mandates[index].mandate.ratification == nil && revocations[index] == nil
    return isSettled ? .live : .unsettled
  }

  /// Returns what may warrant the ballots of the bodies that decide by a rule.
  mutating func warrants(
    _ proposal: Proposal,
    _ structure: VotingStructure
  ) -> Adjacency<CompiledProposal.Warrant> {
    var warrants: [(node: Int, edge: CompiledProposal.Warrant)] = []
    for (place, ruled) in structure.ruled.enumerated() {
      for given in governance.mandatesGiven.places(structure.body(ruled.seat)) {
        let index = governance.mandatesGiven.edge(at: given)
        guard governance.mandates[index].mandate.ratification == nil,
          governance.mandates[index].mandate.powers.contains(.agree)
        else { continue }
        let prospect = prospect(of: index, proposal)
        guard prospect != .ruledOut else { continue }
        let warrant = CompiledProposal.Warrant(
          mandate: index,
          holder: governance.mandates[index].holder,
          isSettled: prospect == .live
        )
        warrants.append((place, warrant))
      }
    }
    return Adjacency(nodes: structure.ruled.count, edges: warrants)
  }

  /// Returns who may act for the practices, or nothing where nothing asks.
  mutating func delegation(
    asked: [Requirement],
    _ proposal: Proposal,
    _ parties: Parties,
    _ seating: Seating
  ) -> DelegationGraph? {
    guard !asked.isEmpty else { return nil }
    let (structure, affected) = (seating.structure, seating.affected)
    stamp += 1
    var draft = DelegationGraphBuilder(structure)
    for seat in affected.standing {
      let body = structure.body(Int(seat))
      for place in governance.originalMandates.places(body) {
        add(governance.originalMandates.edge(at: place), proposal, affected, &draft)
      }
      for place in governance.mandatesGiven.places(body) {
        add(governance.mandatesGiven.edge(at: place), proposal, affected, &draft)
      }
    }
    while let holder = draft.pending.popLast() {
      for mandate in governance.mandatesGiven[holder] { add(mandate, proposal, affected, &draft) }
    }
    var representatives: [Int] = []
    for seat in governance.appointments[parties.forum]
    where seat.capacity == .representative && seat.period.contains(proposal.decisionDate)
      && representatives.last != seat.person
    {
      representatives.append(seat.person)
    }
    var delegation = draft.delegation(
      binding: seating.binding,
      representatives: representatives,
      forum: parties.forum,
      over: affected
    )
    delegation.settle(asked, for: proposal.effect, over: affected)
    return delegation
  }

  private mutating func add(
    _ index: Int,
    _ proposal: Proposal,
    _ affected: AffectedPractices,
    _ draft: inout DelegationGraphBuilder
  ) {
    guard grantStamps[index] != stamp else { return }
    grantStamps[index] = stamp
    var over: Int?
    if let body = governance.mandates[index].over {
      let seat = Int(numbers[body]) - 1
      guard seat >= 0, affected.behind[seat].practices > 0 else { return }
      over = seat
    }
    let prospect = prospect(of: index, proposal)
    guard prospect != .ruledOut else { return }
    draft.add(
      governance.mandates[index],
      index,
      number: { draft, party in
        party < numbers.count && numbers[party] > 0
          ? Int(numbers[party]) - 1 : draft.number(ofOther: party)
      },
      over: over,
      isSettled: prospect == .live
    )
  }

  /// The bodies whose members are bound by them and that reach the practices of each ward through
  /// electors that cover these of themselves.
  mutating func binding(
    _ proposal: Proposal,
    _ structure: VotingStructure,
    _ affected: AffectedPractices,
    _ snapshot: StructureSnapshot
  ) -> Adjacency<Int> {
    var binding: [(node: Int, edge: Int)] = []
    binding.reserveCapacity(2 * affected.practiceClasses.count)
    var bodies: [Int] = []
    for practiceClass in affected.practiceClasses.indices {
      stamp += 1
      bodies.removeAll(keepingCapacity: true)
      bodies.append(structure.body(affected.firstPractice(ofWard: practiceClass)))
      var next = 0
      while next < bodies.count {
        let elector = bodies[next]
        next += 1
        for place in snapshot.groups.places(elector) {
          let group = snapshot.groups.edge(at: place)
          guard stamps[group] != stamp, binds(group, proposal),
            snapshot.isElector(elector, of: group)
          else { continue }
          stamps[group] = stamp
          bodies.append(group)
          binding.append((practiceClass, Int(numbers[group]) - 1))
        }
      }
    }
    return Adjacency(nodes: affected.practiceClasses.count, edges: binding)
  }

  private func binds(_ body: Int, _ proposal: Proposal) -> Bool {
    // Read in place: a body is much to copy.
    guard governance.bodies[body].binds, governance.rules[body] != nil else { return false }
    return governance.bodies[body].competence?.matchAll(of: proposal.subjects) ?? true
  }
}

extension Power {
  /// The powers any of which is enough to meet a requirement.
  static func acting(_ requirement: Requirement, for effect: Effect) -> [Power] {
    switch (requirement, effect) {
    case (.representation, .commitment): [.agree]
    case (.representation, .advice): [.agree, .advise]
    case (.authority, .commitment): [.decide]
    case (.authority, .advice): [.decide, .advise]
    default: []
    }
  }
}

/// The mandates that bear on who may act, while they are gathered.
private struct DelegationGraphBuilder {
  /// The parties whose grants have still to be looked at.
  var pending: [Int] = []

  private let structure: VotingStructure
  private var mandates: [DelegationGraph.Grant] = []
  private var given: [(node: Int, edge: Int)] = []
  private var original: [(node: Int, edge: Int)] = []
  private var held: [(node: Int, edge: Int)] = []
  private var others: [Int: Int] = [:]

  init(_ structure: VotingStructure) {
    self.structure = structure
  }

  mutating func add(
    _ prepared: IndexedMandate,
    _ index: Int,
    number numbered: (inout DelegationGraphBuilder, Int) -> Int,
    over: Int?,
    isSettled: Bool
  ) {
    let number = mandates.count
    let holder = numbered(&self, prepared.holder)
    pending.append(prepared.holder)
    mandates.append(
      DelegationGraph.Grant(
        mandate: index,
        holder: holder,
        over: over,
        powers: prepared.mandate.powers,
        passOn: prepared.mandate.passOn,
        isSettled: isSettled
      )
    )
    held.append((holder, number))
    if let giver = prepared.giver {
      given.append((numbered(&self, giver), number))
    } else {
      original.append((over ?? holder, number))
    }
  }

  /// The number of a party that has no seat.
  mutating func number(ofOther party: Int) -> Int {
    if let known = others[party] { return known }
    let number = structure.bodies.count + others.count
    others[party] = number
    return number
  }

  func delegation(
    binding: Adjacency<Int>,
    representatives: [Int],
    forum: Int,
    over affected: AffectedPractices
  ) -> DelegationGraph {
    let held = held.sorted { mandates[$0.edge].mandate < mandates[$1.edge].mandate }
    return DelegationGraph(
      mandates: mandates,
      given: SparseAdjacency(given),
      original: SparseAdjacency(original),
      held: SparseAdjacency(held),
      binding: binding,
      others: others,
      representatives: representatives,
      forum: forum,
      in: structure,
      over: affected
    )
  }
}
