/// Finds what is worth knowing about who belongs to whom.
struct MembershipReview {
  let governance: Governance
  let snapshot: StructureSnapshot
  let scope: Governance.ReviewScope
  private let above: Ancestry

  init(governance: Governance, snapshot: StructureSnapshot, scope: Governance.ReviewScope) {
    self.governance = governance
    self.snapshot = snapshot
    self.scope = scope
    above = Ancestry(
      governance: governance,
      snapshot: snapshot,
      kinds: [scope.committeeKind, scope.boardKind]
    )
  }

  func findings() -> [ReviewFinding] {
    practices() + networks() + rules()
  }

  private func exists(_ kind: BodyKind) -> Bool {
    governance.bodies.indices.contains {
      snapshot.exists[$0] && governance.bodies[$0].kind == kind
    }
  }

  private func finding(_ fact: ReviewFinding.Fact) -> ReviewFinding {
    ReviewFinding(fact, witness: .date(snapshot.date))
  }

  private func ids(_ bodies: [PartyIndex]) -> [Body.ID] { bodies.map { governance.id(of: $0) } }

  private func practices() -> [ReviewFinding] {
    let (hasNetworks, hasCommittees) = (exists(scope.networkKind), exists(scope.committeeKind))
    var findings: [ReviewFinding] = []
    for practice in governance.bodies.indices
    where snapshot.exists[practice] && governance.isPractice[practice] {
      let id = governance.id(of: practice)
      let networks = snapshot.groups[practice].filter {
        governance.bodies[$0].kind == scope.networkKind
      }
      if networks.count > 1 {
        findings.append(
          finding(.practiceInTwoNetworks(id, networks: ids(networks), kind: scope.networkKind))
        )
      } else if networks.isEmpty, hasNetworks {
        findings.append(finding(.practiceWithoutNetwork(id, kind: scope.networkKind)))
      }
      let committees = above.bodies(of: scope.committeeKind, above: practice)
      if committees.count > 1 {
        findings.append(
          finding(
            .practiceInTwoCommittees(id, committees: ids(committees), kind: scope.committeeKind)
          )
        )
      } else if committees.isEmpty, hasCommittees {
        findings.append(finding(.practiceWithoutCommittee(id, kind: scope.committeeKind)))
      }
    }
    return findings
  }

  private func networks() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for network in governance.bodies.indices
    where snapshot.exists[network] && governance.bodies[network].kind == scope.networkKind {
      let practices = snapshot.members[network].filter { governance.isPractice[$0] }
      func bodies(of kind: BodyKind) -> [Body.ID] {
        ids(Set(practices.flatMap { above.bodies(of: kind, above: $0) }).sorted())
      }
      let id = governance.id(of: network)
      let (committeeKind, boardKind) = (scope.committeeKind, scope.boardKind)
      let (committees, boards) = (bodies(of: committeeKind), bodies(of: boardKind))
      if committees.count > 1 {
        let fact = ReviewFinding.Fact.networkAcrossCommittees(
          id,
          committees: committees,
          kind: committeeKind
        )
        findings.append(finding(fact))
      }
      if boards.count > 1 {
        findings.append(finding(.networkAcrossBoards(id, boards: boards, kind: boardKind)))
      }
    }
    return findings
  }

  /// Kinds that decide through their members, and bodies of a kind that elsewhere has rules.
  private func rules() -> [ReviewFinding] {
    var ruled: Set<BodyKind> = []
    var unruled: [BodyKind: [PartyIndex]] = [:]
    for body in governance.bodies.indices
    where snapshot.exists[body] && !snapshot.electors[body].isEmpty {
      let kind = governance.bodies[body].kind
      if !governance.rules[body].isEmpty {
        ruled.insert(kind)
      } else {
        unruled[kind, default: []].append(body)
      }
    }
    var findings: [ReviewFinding] = []
    for kind in unruled.keys.sorted() {
      let bodies = unruled[kind] ?? []
      if ruled.contains(kind) {
        findings += ids(bodies).map { finding(.bodyWithoutRule($0, kind: kind)) }
      } else if scope.decidingKinds.contains(kind) {
        findings.append(finding(.kindWithoutRule(kind, bodies: ids(bodies))))
      }
    }
    return findings
  }
}

/// Which bodies of some kinds stand above each body on a date.
private struct Ancestry {
  private let kinds: [BodyKind]
  /// For each kind, the bodies of it that each body is, or stands below, sorted.
  private var found: [Column<Party, [PartyIndex]>]

  /// Finds them, from the top of the structure downwards.
  ///
  /// - Complexity: O(bodies + memberships), times the few bodies found above each.
  init(governance: Governance, snapshot: StructureSnapshot, kinds: [BodyKind]) {
    self.kinds = kinds
    found = kinds.map { _ in Column(repeating: [], count: governance.bodies.count) }
    var waits = Column<Party, Int>(governance.bodies.indices.map { snapshot.groups[$0].count })
    var ready = governance.bodies.indices.filter { waits[$0] == 0 }
    while let body = ready.popLast() {
      for (position, kind) in kinds.enumerated() {
        var bodies = Set(snapshot.groups[body].flatMap { found[position][$0] })
        if governance.bodies[body].kind == kind { bodies.insert(body) }
        found[position][body] = bodies.sorted()
      }
      for member in snapshot.members[body] where governance.isBody(member) {
        waits[member] -= 1
        if waits[member] == 0 { ready.append(member) }
      }
    }
  }

  func bodies(of kind: BodyKind, above body: PartyIndex) -> [PartyIndex] {
    kinds.firstIndex(of: kind).map { found[$0][body] } ?? []
  }
}
