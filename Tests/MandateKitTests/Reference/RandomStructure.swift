import MandateKit

extension RandomCaseMaker {
  /// Makes practices, networks, a place, committees and boards, from the bottom up.
  mutating func addBodies() {
    // Two of the identifiers are the same text to a reader, and two different ones by their bytes.
    let names: [Body.ID] = ["p1", "p10", "p2", "P3", "caf\u{E9}", "cafe\u{301}", "q"]
    let practices = Array(names.prefix(random.number(1, names.count)))
    for practice in practices {
      let size = random.pick([0, 1, 1, 2, 3, 3, 5, 8, 1000, 1_000_000_000])
      add(.practice(practice, patients: Int64(size), existence: period(percent: 10)), of: [])
    }
    var networks: [Body.ID] = []
    for (place, network) in ["n1", "n2", "n3"].prefix(random.number(1, 3)).enumerated() {
      let count = max(1, (practices.count + 2) / 3)
      let members = practices.enumerated().filter { entry in
        random.chance(tree ? 10 : 40) || (entry.offset / count == place && random.chance(95))
      }
      networks.append(Body.ID(network))
      addGroup(Body.ID(network), .primaryCareNetwork, of: members.map(\.element), ruled: 80)
    }
    if random.chance(50) {
      addGroup("fed", .federation, of: Array(random.some(practices).prefix(4)), ruled: 70)
    }
    if random.chance(30) { add(Body("trust2", kind: .nhsTrust), of: []) }
    var local = networks
    if random.chance(25) {
      addGroup(
        "union",
        random.chance(60) ? .collaborative : "alliance",
        of: random.some(networks),
        ruled: 80
      )
      local = random.chance(50) ? ["union"] : local + ["union"]
    }
    for practice in practices where random.chance(15) { local.append(practice) }
    for body: Body.ID in ["fed", "trust2"] where bodyIDs.contains(body) && random.chance(30) {
      local.append(body)
    }
    addGroup("place", .placePartnership, of: Array(local.prefix(5)), ruled: 70)
    let represented: [Body.ID] = random.chance(60) ? ["place"] : random.some(networks)
    addGroup("lmc", .localMedicalCommittee, of: represented, ruled: 25)
    if random.chance(40) {
      addGroup(
        "lmc2",
        .localMedicalCommittee,
        of: random.some(practices + networks, percent: 25),
        ruled: 25
      )
    }
    addGroup("icb", .integratedCareBoard, of: ["place"], ruled: 15)
    add(Body("board", kind: "placeBoard", existence: period(percent: 5)), of: [])
    add(Body("trust", kind: .nhsTrust), of: [])
    let changeover: CivilDate = "2022-07-01"
    add(
      Body(
        "ccg",
        kind: .clinicalCommissioningGroup,
        existence: Period(until: changeover),
        successor: "icb"
      ),
      of: random.chance(30) ? ["place"] : []
    )
    if random.chance(20) {
      add(
        Body(
          "pct",
          kind: .primaryCareTrust,
          existence: Period(until: "2022-06-20"),
          successor: "ccg"
        ),
        of: []
      )
    }
    addSuccessions()
    made.document.people = [Person("dr-a"), Person("ms-b")]
  }

  /// Makes some bodies give way to others made later, so that there is no circle.
  private mutating func addSuccessions() {
    let count = made.document.bodies.count
    for place in 0..<count - 1 where made.document.bodies[place].existence.until != nil {
      guard made.document.bodies[place].successor == nil, random.chance(60) else { continue }
      let heir = made.document.bodies[random.number(place + 1, count - 1)]
      if heir.kind != .clinicalCommissioningGroup && heir.kind != .primaryCareTrust {
        made.document.bodies[place].successor = heir.id
      }
    }
  }

  private mutating func addGroup(
    _ id: Body.ID,
    _ kind: BodyKind,
    of members: [Body.ID],
    ruled percent: Int
  ) {
    var body = Body(id, kind: kind, existence: period(percent: 8))
    if random.chance(percent) {
      body.rule = rule(members)
      body.binds = random.chance(70)
    }
    add(body, of: members)
  }

  /// Adds a body with its members, made before it.
  private mutating func add(_ body: Body, of members: [Body.ID]) {
    var body = body
    if random.chance(body.kind == .practice ? 5 : 18) { body.competence = patterns() }
    var reached = BodySet()
    let ids = bodyIDs
    for member in members {
      guard let place = ids.firstIndex(of: member) else { continue }
      var reachedByMember = below[place]
      reachedByMember.insert(place)
      let isFree = reached.intersection(reachedByMember).isEmpty
      let isVoting =
        (isFree || !tree) && random.chance(92)
      if isVoting { reached.formUnion(reachedByMember) }
      var membership = Membership(
        of: member,
        in: body.id,
        period: period(percent: 8),
        isVoting: isVoting
      )
      made.document.memberships.append(membership)
      if random.chance(5) {
        membership.period = period(percent: 50)
        if random.chance(50) { membership.isVoting = false }
        made.document.memberships.append(membership)
      }
    }
    below.append(reached)
    made.document.bodies.append(body)
  }
}
