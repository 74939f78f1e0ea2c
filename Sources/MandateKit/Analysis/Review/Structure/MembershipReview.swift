/// Finds what is worth knowing about who belongs to whom.
struct MembershipReview {
  let governance: Governance
  let snapshot: StructureSnapshot
  let scope: ReviewScope
  private let above: Ancestry

  init(governance: Governance, snapshot: StructureSnapshot, scope: ReviewScope) {
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

  private func finding(
    _ code: ReviewFinding.Code,
    at body: PartyIndex,
    with parties: [PartyIndex] = [],
    kind: BodyKind
  ) -> ReviewFinding {
    ReviewFinding(
      code,
      at: governance.id(of: body),
      parties: parties.map { governance.id(of: $0) },
      kind: kind,
      witness: .date(snapshot.date)
    )
  }

  private func practices() -> [ReviewFinding] {
    let (hasNetworks, hasCommittees) = (exists(scope.networkKind), exists(scope.committeeKind))
    var findings: [ReviewFinding] = []
    for practice in governance.bodies.indices
    where snapshot.exists[practice] && governance.isPractice[practice] {
      let networks = snapshot.groups[practice].filter {
        governance.bodies[$0].kind == scope.networkKind
      }
      if networks.count > 1 {
        findings.append(
          finding(.practiceInTwoNetworks, at: practice, with: networks, kind: scope.networkKind)
        )
      } else if networks.isEmpty, hasNetworks {
        findings.append(
          finding(.practiceWithoutNetwork, at: practice, kind: scope.networkKind)
        )
      }
      let committees = above.bodies(of: scope.committeeKind, above: practice)
      if committees.count > 1 {
        findings.append(
          finding(
            .practiceInTwoCommittees,
            at: practice,
            with: committees,
            kind: scope.committeeKind
          )
        )
      } else if committees.isEmpty, hasCommittees {
        findings.append(
          finding(.practiceWithoutCommittee, at: practice, kind: scope.committeeKind)
        )
      }
    }
    return findings
  }

  private func networks() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for network in governance.bodies.indices
    where snapshot.exists[network] && governance.bodies[network].kind == scope.networkKind {
      let practices = snapshot.members[network].filter { governance.isPractice[$0] }
      for (kind, code) in [
        (scope.committeeKind, ReviewFinding.Code.networkAcrossCommittees),
        (scope.boardKind, .networkAcrossBoards),
      ] {
        let bodies = Set(practices.flatMap { above.bodies(of: kind, above: $0) }).sorted()
        if bodies.count > 1 {
          findings.append(finding(code, at: network, with: bodies, kind: kind))
        }
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
      if governance.rules[body] != nil {
        ruled.insert(kind)
      } else {
        unruled[kind, default: []].append(body)
      }
    }
    var findings: [ReviewFinding] = []
    for kind in unruled.keys.sorted() {
      let bodies = unruled[kind] ?? []
      if ruled.contains(kind) {
        findings += bodies.map { finding(.bodyWithoutRule, at: $0, kind: kind) }
      } else if scope.decidingKinds.contains(kind) {
        findings.append(
          ReviewFinding(
            .kindWithoutRule,
            parties: bodies.map { governance.id(of: $0) },
            kind: kind,
            witness: .date(snapshot.date)
          )
        )
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
    let count = governance.bodies.count
    found = kinds.map { _ in Column(repeating: [], count: count) }
    var waits = Column<Party, Int>(governance.bodies.indices.map { snapshot.groups[$0].count })
    var ready = governance.bodies.indices.filter { waits[$0] == 0 }
    while let body = ready.popLast() {
      for (position, kind) in kinds.enumerated() {
        var bodies = Set(snapshot.groups[body].flatMap { found[position][$0] })
        if governance.bodies[body].kind == kind { bodies.insert(body) }
        found[position][body] = bodies.sorted()
      }
      for member in snapshot.members[body] {
        waits[member] -= 1
        if waits[member] == 0 { ready.append(member) }
      }
    }
  }

  func bodies(of kind: BodyKind, above body: PartyIndex) -> [PartyIndex] {
    kinds.firstIndex(of: kind).map { found[$0][body] } ?? []
  }
}
