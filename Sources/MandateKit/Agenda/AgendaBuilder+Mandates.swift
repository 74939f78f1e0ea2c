extension AgendaBuilder {
  /// What can be said of a mandate as of every date.
  enum Prospect {
    /// It is live for certain.
    case live
    /// What is on the record decides.
    case unsettled
    /// It is not live, whatever happens.
    case ruledOut
  }

  /// Returns what can be said of a mandate for a proposal, its powers left aside.
  mutating func prospect(of index: Int, _ proposal: Proposal) -> Prospect {
    if prospects[index].round == prospectRound { return prospects[index].prospect }
    let prospect = findProspect(of: index, proposal)
    prospects[index] = (prospectRound, prospect)
    return prospect
  }

  private func findProspect(of index: Int, _ proposal: Proposal) -> Prospect {
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
    _ assembly: Assembly
  ) -> Adjacency<Agenda.Warrant> {
    var warrants: [(node: Int, edge: Agenda.Warrant)] = []
    for (place, ruled) in assembly.ruled.enumerated() {
      for given in governance.mandatesGiven.places(assembly.body(ruled.seat)) {
        let index = governance.mandatesGiven.edge(at: given)
        guard governance.mandates[index].mandate.ratification == nil,
          governance.mandates[index].mandate.powers.contains(.agree)
        else { continue }
        let prospect = prospect(of: index, proposal)
        guard prospect != .ruledOut else { continue }
        let warrant = Agenda.Warrant(
          mandate: index,
          holder: governance.mandates[index].holder,
          isSettled: prospect == .live
        )
        warrants.append((place, warrant))
      }
    }
    return Adjacency(nodes: assembly.ruled.count, edges: warrants)
  }

  /// Returns who may act for the practices, or nothing where nothing asks.
  mutating func grantees(
    asked: [Requirement],
    _ proposal: Proposal,
    _ parties: Parties,
    _ seating: Seating
  ) -> Grantees? {
    guard !asked.isEmpty else { return nil }
    let (assembly, reach) = (seating.assembly, seating.reach)
    stamp += 1
    var draft = GrantDraft(assembly)
    for seat in reach.standing {
      let body = assembly.body(Int(seat))
      for place in governance.originalMandates.places(body) {
        add(governance.originalMandates.edge(at: place), proposal, reach, &draft)
      }
      for place in governance.mandatesGiven.places(body) {
        add(governance.mandatesGiven.edge(at: place), proposal, reach, &draft)
      }
    }
    while let holder = draft.pending.popLast() {
      for mandate in governance.mandatesGiven[holder] { add(mandate, proposal, reach, &draft) }
    }
    var representatives: [Int] = []
    for seat in governance.appointments[parties.forum]
    where seat.capacity == .representative && seat.period.contains(proposal.decisionDate)
      && representatives.last != seat.person
    {
      representatives.append(seat.person)
    }
    var grantees = draft.grantees(
      binding: seating.binding,
      representatives: representatives,
      forum: parties.forum,
      over: reach
    )
    grantees.settle(asked, for: proposal.effect, over: reach)
    return grantees
  }

  private mutating func add(
    _ index: Int,
    _ proposal: Proposal,
    _ reach: Reach,
    _ draft: inout GrantDraft
  ) {
    guard grantStamps[index] != stamp else { return }
    grantStamps[index] = stamp
    var over: Int?
    if let body = governance.mandates[index].over {
      let seat = Int(numbers[body]) - 1
      guard seat >= 0, reach.behind[seat].practices > 0 else { return }
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
    _ assembly: Assembly,
    _ reach: Reach,
    _ register: Register
  ) -> Adjacency<Int> {
    var binding: [(node: Int, edge: Int)] = []
    binding.reserveCapacity(2 * reach.wards.count)
    var bodies: [Int] = []
    for ward in reach.wards.indices {
      stamp += 1
      bodies.removeAll(keepingCapacity: true)
      bodies.append(assembly.body(reach.firstPractice(ofWard: ward)))
      var next = 0
      while next < bodies.count {
        let elector = bodies[next]
        next += 1
        for place in register.groups.places(elector) {
          let group = register.groups.edge(at: place)
          guard stamps[group] != stamp, binds(group, proposal),
            register.isElector(elector, of: group)
          else { continue }
          stamps[group] = stamp
          bodies.append(group)
          binding.append((ward, Int(numbers[group]) - 1))
        }
      }
    }
    return Adjacency(nodes: reach.wards.count, edges: binding)
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
private struct GrantDraft {
  /// The parties whose grants have still to be looked at.
  var pending: [Int] = []

  private let assembly: Assembly
  private var mandates: [Grantees.Grant] = []
  private var given: [(node: Int, edge: Int)] = []
  private var original: [(node: Int, edge: Int)] = []
  private var held: [(node: Int, edge: Int)] = []
  private var others: [Int: Int] = [:]

  init(_ assembly: Assembly) {
    self.assembly = assembly
  }

  mutating func add(
    _ prepared: PreparedMandate,
    _ index: Int,
    number numbered: (inout GrantDraft, Int) -> Int,
    over: Int?,
    isSettled: Bool
  ) {
    let number = mandates.count
    let holder = numbered(&self, prepared.holder)
    pending.append(prepared.holder)
    mandates.append(
      Grantees.Grant(
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
    let number = assembly.bodies.count + others.count
    others[party] = number
    return number
  }

  func grantees(
    binding: Adjacency<Int>,
    representatives: [Int],
    forum: Int,
    over reach: Reach
  ) -> Grantees {
    let held = held.sorted { mandates[$0.edge].mandate < mandates[$1.edge].mandate }
    return Grantees(
      mandates: mandates,
      given: SparseAdjacency(given),
      original: SparseAdjacency(original),
      held: SparseAdjacency(held),
      binding: binding,
      others: others,
      representatives: representatives,
      forum: forum,
      in: assembly,
      over: reach
    )
  }
}
