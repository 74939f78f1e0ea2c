/// What grants and ratifications would make good what a representative or a forum lacks.
struct MandateRemedies {
  private let docket: Docket
  private var evaluation: Evaluation

  /// A mandate that would be live, were it ratified, and how it can be.
  struct PendingRatification {
    var mandate: Mandate.ID
    var by: Body.ID
    /// The fewest votes by which a proposal to ratify is approved.
    var votes: [Body.ID]
  }

  init(docket: Docket, evaluation: Evaluation) {
    self.docket = docket
    self.evaluation = evaluation
  }

  private var governance: Governance { docket.governance }

  /// Returns the mandates to ratify so that representatives cover practices, or none where that is
  /// not what they lack.
  mutating func ratifications(covering uncovered: [Body.ID]) -> [PendingRatification] {
    let practiceClasses = practiceClasses(of: uncovered)
    let possible = coverage(.agree, orMayYetBe: true)
    let grants = evaluation.compiled.delegation?.value.mandates ?? []
    let sorted = grants.indices.sorted { grants[$0].mandate < grants[$1].mandate }
    var pending: [PendingRatification] = []
    for grant in sorted
    where possible.byMandate[grant].contains(where: { practiceClasses.contains($0) }) {
      let mandate = grants[grant].mandate
      let granted = governance.mandates[mandate]
      let defects = evaluation.liveness(of: mandate, for: .agree, in: docket).defects
      guard defects.map(\.code) == [.notRatified], let ratifier = granted.ratifier else { continue }
      guard let votes = votesToRatify(by: ratifier) else { return [] }
      pending.append(
        PendingRatification(
          mandate: granted.mandate.id,
          by: governance.id(of: ratifier),
          votes: votes
        )
      )
    }
    return pending
  }

  /// The fewest votes by which a body approves a new proposal on the same subjects and date.
  private func votesToRatify(by body: Int) -> [Body.ID]? {
    var resolver = Resolver(docket)
    let (place, asOf) = (self.evaluation.compiled.place, self.evaluation.question.asOf)
    var evaluation = resolver.evaluation(place, asOf: asOf, others: [body]).forgettingVotes()
    guard let seat = evaluation.compiled.structure.seat(of: body),
      let needed = evaluation.votesNeeded(for: seat, ballotsStandIn: false, in: docket),
      !needed.isUnknown
    else { return nil }
    return needed.voters
  }

  /// Returns bodies whose mandates cover practices together: each time the one that covers most of
  /// those left, of equals the first.
  mutating func givers(covering uncovered: [Body.ID], onlyPractices: Bool) -> [Body.ID] {
    // A practice covers itself.
    if onlyPractices { return uncovered }
    guard evaluation.compiled.delegation != nil else { return [] }
    var left = Set(uncovered)
    let certain = coverage(.agree, orMayYetBe: false)
    var covering: [Int: Set<Body.ID>] = [:]
    for seat in evaluation.compiled.structure.bodies.indices where !certain.ofItself[seat].isEmpty {
      covering[seat] = Set(practices(of: certain.ofItself[seat]))
    }
    // A practice covers itself, whichever of its ward it is.
    for number in evaluation.compiled.affected.practices {
      covering[Int(number)] = [evaluation.compiled.structure.id(Int(number))]
    }
    var givers: [Body.ID] = []
    while let best = best(of: covering, for: left) {
      givers.append(evaluation.compiled.structure.id(best.body))
      left.subtract(best.practices)
    }
    return givers
  }

  /// Returns the bodies that can pass on the power to decide over practices, and nothing for what is
  /// left to original authority.
  mutating func authorities(
    covering uncovered: [Body.ID],
    otherThan forum: Body.ID
  ) -> [Body.ID?] {
    var left = Set(uncovered)
    let certain = coverage(.decide, orMayYetBe: false)
    var covering: [Int: Set<Body.ID>] = [:]
    for (place, grant) in (evaluation.compiled.delegation?.value.mandates ?? []).enumerated() {
      let holder = governance.mandates[grant.mandate].holder
      guard grant.passOn, holder < governance.bodies.count, governance.id(of: holder) != forum
      else { continue }
      covering[holder, default: []].formUnion(practices(of: certain.byMandate[place]))
    }
    var authorities: [Body.ID?] = []
    while let best = best(of: covering, for: left) {
      authorities.append(governance.id(of: best.body))
      left.subtract(best.practices)
    }
    if !left.isEmpty { authorities.append(nil) }
    return authorities
  }

  private mutating func coverage(_ power: Power, orMayYetBe: Bool) -> DelegationGraph.Coverage {
    guard let delegation = evaluation.compiled.delegation else { return .nothing }
    let judge = AuthorityEvaluator(evaluation)
    return judge.coverage(power, orMayYetBe: orMayYetBe, delegation, &evaluation.cache, in: docket)
  }

  private func best(
    of covering: [Int: Set<Body.ID>],
    for left: Set<Body.ID>
  ) -> (body: Int, practices: Set<Body.ID>)? {
    var best: (body: Int, practices: Set<Body.ID>)?
    for body in covering.keys.sorted() {
      let practices = (covering[body] ?? []).intersection(left)
      if practices.count > best?.practices.count ?? 0 { best = (body, practices) }
    }
    return best
  }

  /// The practices of some wards.
  private func practices(of practiceClasses: some Sequence<Int>) -> [Body.ID] {
    let practiceClasses = Set(practiceClasses)
    return evaluation.compiled.affected.practices { practiceClasses.contains($0) }
      .map { evaluation.compiled.structure.id($0) }
  }

  /// The wards in which some of the practices are.
  private func practiceClasses(of practices: [Body.ID]) -> Set<Int> {
    let practices = Set(practices)
    let affected = evaluation.compiled.affected
    var practiceClasses: Set<Int> = []
    for (place, number) in affected.practices.enumerated()
    where practices.contains(evaluation.compiled.structure.id(Int(number))) {
      practiceClasses.insert(Int(affected.wardOfEach[place]))
    }
    return practiceClasses
  }
}
