/// Finds what is worth knowing about who may act for whom.
struct MandateReview {
  let governance: Governance
  var snapshot: StructureSnapshot
  let scope: ReviewScope

  private var date: CivilDate { snapshot.date }

  init(governance: Governance, snapshot: StructureSnapshot, scope: ReviewScope) {
    self.governance = governance
    self.snapshot = snapshot
    self.scope = scope
  }

  mutating func findings() -> [ReviewFinding] {
    ends() + circles() + grants() + unlawful() + appointments()
  }

  private func finding(_ fact: ReviewFinding.Fact) -> ReviewFinding {
    ReviewFinding(fact, witness: .date(date))
  }

  /// Whether a mandate is in force on the date and its giver and holder exist.
  private func isLive(_ mandate: IndexedMandate) -> Bool {
    mandate.mandate.period.contains(date) && governance.exists(mandate.holder, on: date)
      && mandate.giver.map { governance.exists($0, on: date) } ?? true
  }

  private func ends() -> [ReviewFinding] {
    governance.mandates.compactMap { mandate in
      let (id, giver, holder) = (mandate.mandate.id, mandate.mandate.giver, mandate.mandate.holder)
      if let until = mandate.mandate.period.until, until <= date {
        return ReviewFinding(
          .mandateExpired(id, giver: giver, holder: holder, until: until),
          witness: .date(until)
        )
      }
      guard mandate.mandate.period.contains(date) else { return nil }
      let gone = [mandate.giver, mandate.holder].compactMap { $0 }
        .filter { !governance.exists($0, on: date) }
        .map { governance.id(of: $0) }
      if let first = gone.first {
        return finding(.mandateLapsed(id, gone: first, also: gone.dropFirst().first))
      }
      if let until = mandate.mandate.period.until, date.days(until: until) <= scope.soon {
        return ReviewFinding(
          .mandateExpires(id, giver: giver, holder: holder, until: until),
          witness: .date(until)
        )
      }
      return nil
    }
  }

  private func circles() -> [ReviewFinding] {
    let live = governance.mandates.indices.filter { isLive(governance.mandates[$0]) }
    let edges = live.compactMap { place -> DirectedGraph.Edge? in
      let mandate = governance.mandates[place]
      guard let giver = mandate.giver, mandate.holder < governance.bodies.count else { return nil }
      return DirectedGraph.Edge(from: giver, to: mandate.holder, entry: place)
    }
    let graph = DirectedGraph(nodes: governance.bodies.count, edges: edges)
    let components = StrongComponents(of: graph).component
    var inCircle: [Int: [DirectedGraph.Edge]] = [:]
    for edge in edges where components[edge.from] == components[edge.to] {
      inCircle[components[edge.from], default: []].append(edge)
    }
    return inCircle.values
      .map { edges in (bodies: Set(edges.map(\.from)).sorted(), edges: edges) }
      .sorted { $0.bodies.lexicographicallyPrecedes($1.bodies) }
      .map { circle in
        finding(
          .grantCircle(
            circle.bodies.map { governance.id(of: $0) },
            mandates: circle.edges.map { governance.mandates[$0.entry].mandate.id }.sorted()
          )
        )
      }
  }

  /// Mandates whose giver has nothing of what it grants, or may not pass it on.
  private mutating func grants() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for mandate in governance.mandates where isLive(mandate) {
      guard let giver = mandate.giver else { continue }
      var isHeld = false
      let isGood = mandate.mandate.powers.contains { power in
        if power != .decide, coversOfItself(giver, mandate.mandate.subjects) { return true }
        for held in governance.mandatesHeld[giver] {
          let other = governance.mandates[held]
          guard isLive(other), other.mandate.powers.contains(power),
            other.mandate.subjects.overlap(mandate.mandate.subjects)
          else { continue }
          if other.mandate.passOn { return true }
          isHeld = true
        }
        return false
      }
      if isGood { continue }
      let (id, holder) = (mandate.mandate.id, mandate.mandate.holder)
      findings.append(
        finding(
          isHeld
            ? .passedOnWithoutLeave(id, giver: governance.id(of: giver), holder: holder)
            : .giverCoversNothing(id, giver: governance.id(of: giver), holder: holder)
        )
      )
    }
    return findings
  }

  private var coveringOfThemselves: [Int: Bool] = [:]

  /// Whether a body covers some practice of itself on a subject of a mandate.
  private mutating func coversOfItself(_ body: Int, _ subjects: [SubjectPattern]) -> Bool {
    let competence = governance.bodies[body].competence
    return coversOfItself(body) && competence.map { $0.overlap(subjects) } ?? true
  }

  private mutating func coversOfItself(_ body: Int) -> Bool {
    if let known = coveringOfThemselves[body] { return known }
    let covers =
      governance.isPractice[body]
      ? snapshot.exists[body]
      : governance.bodies[body].binds && governance.rules[body] != nil
        && Array(snapshot.electors[body]).contains { coversOfItself($0) }
    coveringOfThemselves[body] = covers
    return covers
  }

  /// Mandates of a kind that the law of the date does not allow.
  private func unlawful() -> [ReviewFinding] {
    let live = Set(governance.mandates.filter(isLive).map(\.mandate.id))
    return governance.grants(against: scope.grantRules.filter { $0.period.contains(date) })
      .filter { live.contains($0.mandate.id) }
      .map { mandate, rule in
        finding(
          .grantNotAllowed(
            mandate.id,
            giver: mandate.giver,
            holder: mandate.holder,
            source: rule.source
          )
        )
      }
  }

  private func appointments() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    for forum in governance.bodies.indices where snapshot.exists[forum] {
      var last: Int?
      for seat in governance.appointments[forum]
      where seat.capacity == .representative && seat.period.contains(date) && seat.person != last {
        last = seat.person
        let isMandated = governance.mandatesHeld[seat.person].contains { held in
          let mandate = governance.mandates[held]
          return isLive(mandate)
            && mandate.mandate.powers.contains { $0 == .agree || $0 == .advise }
        }
        if !isMandated {
          findings.append(
            finding(
              .appointmentWithoutMandate(
                governance.id(of: seat.person),
                forum: governance.id(of: forum)
              )
            )
          )
        }
      }
    }
    return findings
  }
}
