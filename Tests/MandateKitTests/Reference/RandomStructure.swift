import MandateKit

extension RandomCaseMaker {
  /// Makes practices, networks, a place, committees and boards, from the bottom up.
  mutating func addBodies() {
    made.document.people = [
      "dr-a", "ms-b", "elected1", "elected2", "officer1", "officer2", "chair1", "chair2", "deputy",
    ].map { Person($0) }
    // Two of the identifiers are the same text to a reader, and two different ones by their bytes.
    let names: [Body.ID] = ["p1", "p10", "p2", "P3", "caf\u{E9}", "cafe\u{301}", "q"]
    let practices = Array(names.prefix(random.number(1, names.count)))
    for practice in practices {
      add(
        Body(practice, kind: .practice, existence: period(percent: 10), listSize: listSize()),
        of: []
      )
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
    addCommittees(practices, networks)
    addCommissioners(networks)
    addSuccessions()
    addDeputies()
  }

  /// Makes committees of those they represent, or of people whom these elect.
  private mutating func addCommittees(_ practices: [Body.ID], _ networks: [Body.ID]) {
    let represented: [Body.ID] = random.chance(60) ? ["place"] : random.some(networks)
    let elected: [PartyID] = random.chance(40) ? ["elected1", "elected2"] : []
    addGroup("lmc", .localMedicalCommittee, of: elected + represented, ruled: 40)
    if random.chance(40) {
      addGroup(
        "lmc2",
        .localMedicalCommittee,
        of: random.some(practices + networks, percent: 25),
        ruled: 25
      )
    }
  }

  /// Makes boards and those who commission, some of whom have given way to others.
  private mutating func addCommissioners(_ networks: [Body.ID]) {
    addGroup("icb", .integratedCareBoard, of: ["place"], ruled: 15)
    if random.chance(35) {
      add(Body("icb2", kind: .integratedCareBoard), of: random.some(networks))
    }
    add(Body("trust", kind: .nhsTrust), of: [])
    if random.chance(45) {
      let sitting: [PartyID] = ["officer1", "officer2", "dr-a", "trust", "place"]
      addGroup("board", "placeBoard", of: random.some(sitting), ruled: 80)
    } else {
      add(Body("board", kind: "placeBoard", existence: period(percent: 5)), of: [])
    }
    let changeover: CivilDate = "2022-07-01"
    var heirs: [Body.ID] = ["icb"]
    if bodyIDs.contains("icb2") { heirs.insert("icb2", at: random.number(0, 1)) }
    add(
      Body(
        "ccg",
        kind: .clinicalCommissioningGroup,
        existence: Period(until: changeover),
        successors: heirs
      ),
      of: random.chance(50) ? ["place"] : random.some(networks)
    )
    guard random.chance(20) else { return }
    add(
      Body(
        "pct",
        kind: .primaryCareTrust,
        existence: Period(until: "2022-06-20"),
        successors: ["ccg"]
      ),
      of: []
    )
  }

  /// Makes some bodies give way to others made later, so that there is no circle.
  private mutating func addSuccessions() {
    let count = made.document.bodies.count
    for place in 0..<count - 1 where made.document.bodies[place].existence != .always {
      guard made.document.bodies[place].successors.isEmpty, random.chance(60) else { continue }
      for _ in 0..<random.number(1, 2) {
        let heir = made.document.bodies[random.number(place + 1, count - 1)]
        if heir.kind != .clinicalCommissioningGroup && heir.kind != .primaryCareTrust,
          !made.document.bodies[place].successors.contains(heir.id)
        {
          made.document.bodies[place].successors.append(heir.id)
        }
      }
    }
  }

  private mutating func addGroup(
    _ id: Body.ID,
    _ kind: BodyKind,
    of members: [PartyID],
    ruled percent: Int
  ) {
    add(Body(id, kind: kind, existence: period(percent: 8)), of: members)
    guard random.chance(percent) else { return }
    let place = made.document.bodies.count - 1
    made.document.bodies[place].rules = rules(of: id)
    made.document.bodies[place].binds = random.chance(70)
  }

  /// Adds a body with its members, made before it.
  private mutating func add(_ body: Body, of members: [PartyID]) {
    var body = body
    if random.chance(body.kind == .practice ? 5 : 18) { body.competence = patterns() }
    var reached: Set<PartyID> = []
    for member in members {
      let reachedByMember = below[member, default: []].union([member])
      let isFree = reached.isDisjoint(with: reachedByMember)
      let isVoting = (isFree || !tree) && random.chance(92)
      if isVoting { reached.formUnion(reachedByMember) }
      var membership = Membership(
        member,
        of: body.id,
        period: period(percent: 8),
        isVoting: isVoting
      )
      addVotes(to: &membership)
      made.document.memberships.append(membership)
      if random.chance(7) {
        membership.period = period(percent: 50)
        if random.chance(50) { membership.isVoting = false }
        addVotes(to: &membership)
        made.document.memberships.append(membership)
      }
    }
    below[body.id] = reached
    made.document.bodies.append(body)
  }

  /// Gives a voting membership votes and classes, and takes them from another.
  private mutating func addVotes(to membership: inout Membership) {
    membership.votes = nil
    membership.classes = []
    guard membership.isVoting else { return }
    if random.chance(20) { membership.votes = random.pick([0, 1, 2, 3]) }
    if random.chance(30) { membership.classes = random.some(Self.classes) }
  }

  private mutating func listSize() -> ListSize {
    let sizes: [Int64] = [0, 1, 1, 2, 3, 3, 5, 8, 1000, 1_000_000_000]
    if random.chance(80) { return .constant(random.pick(sizes)) }
    let first = day(-40, 3)
    return .dated([
      ListSize.Entry(from: first, patients: random.pick(sizes)),
      ListSize.Entry(from: first.adding(days: random.number(1, 30)), patients: random.pick(sizes)),
    ])
  }

  private mutating func addDeputies() {
    let people: [PartyID] = ["elected1", "elected2", "officer1", "dr-a"]
    let bodies = made.document.bodies.filter { $0.rules.isEmpty }.map(\.id)
    for voter in people + bodies where random.chance(12) {
      made.document.deputies.append(
        Deputy(
          random.chance(70) ? "deputy" : random.pick(["ms-b", "trust", "ccg"]),
          for: voter,
          on: random.chance(25) ? "x" : nil,
          period: period(percent: 25)
        )
      )
    }
  }
}
