extension ProposalAnalysis {
  /// Returns the smallest support with which the proposal can have a mandate: the patients of the
  /// practices for which those who vote for stand, each counted once, and never more than the patients
  /// affected.
  ///
  /// The others vote as suits the mandate best: where no quorum asks for more, they are silent. A
  /// proposal whose mandate rests on representatives alone needs no vote at all, and no support.
  public func leastSupport() -> ProposalAnalysis.LeastSupport {
    switch mandated() {
    case .impossible: return .never
    case .undecided: return .undecided
    case .possible: break
    }
    var trial = ScenarioSearch(self, holding: nil)
    var least = SupportSearch(trial)
    let total = least.patients(of: trial.practices)
    let (bound, planned) = least.bound()
    var best: (acts: SupposedActs, patients: Int64)?
    if let planned, let acts = trial.casting(planned) {
      best = (acts, least.patients(supporting: acts))
    } else if let some = trial.found() {
      best = (some, least.patients(supporting: some))
    }
    if let best, best.patients == bound {
      return .exactly(min(bound, total), of: total, trial.witness(best.acts))
    }
    let isComplete = trial.forEachRecord { acts in
      let patients = least.patients(supporting: acts)
      if best.map({ patients < $0.patients }) ?? true, trial.isMandate(acts) {
        best = (acts, patients)
      }
      return true
    }
    guard let best else { return .undecided }
    let witness = trial.witness(best.acts)
    // All vote for whatever adopts or ratifies: where that is open, less support may do.
    // Those who vote for can stand for practices that are not affected.
    let most = min(best.patients, total)
    return isComplete && !isUncertain && !trial.hasOpenWarrants
      ? .exactly(most, of: total, witness)
      : .between(min(bound, most), most, of: total, witness)
  }
}

/// Finds the least support that each approval needs by itself, and what they need together.
private struct SupportSearch {
  private let trial: ScenarioSearch
  private var planner: VotePlanner<VotingStructure>
  private var snapshot: StructureSnapshot

  init(_ trial: ScenarioSearch) {
    self.trial = trial
    planner = trial.planner(price: .patients)
    snapshot = trial.snapshot
  }

  private mutating func constituency(of node: Node) -> [PartyIndex] {
    snapshot.constituency(of: trial.structure.parties[node])
  }

  /// The patients of the practices for which some nodes stand, each practice once.
  mutating func patients(of nodes: some Sequence<Node>) -> Int64 {
    var practices: Set<PartyIndex> = []
    for node in nodes { practices.formUnion(constituency(of: node)) }
    return practices.reduce(0) { $0 + snapshot.listSizes[$1] }
  }

  /// The patients of the practices for which those who vote for stand, each practice once.
  mutating func patients(supporting acts: SupposedActs) -> Int64 {
    patients(of: acts.votes.keys.filter { acts.votes[$0] == .for })
  }

  /// An approval by itself: what it needs, and on whom it can rest.
  private struct Approval {
    var cost: Int64
    var practices: Set<PartyIndex>
  }

  /// Returns a number of patients below which no record has a mandate, and the votes with which
  /// each approval by itself needs least, taken together.
  ///
  /// Approvals that rest on different practices add up; of those that share some, the one that needs
  /// most counts. Where a voter counts twice within an approval its price is no bound.
  mutating func bound() -> (patients: Int64, votes: SupposedActs?) {
    var votes: SupposedActs? = SupposedActs()
    var approvals: [Approval] = []
    func add(_ plan: SearchResult<VotePlan<VotingStructure>>, of nodes: [Node]) {
      votes = plan.solution.flatMap { votes?.orElse($0.votes) }
      approvals.append(approval(nodes, cost: plan.leastCost ?? 0))
    }
    for node in trial.approvals { add(planner.plan(node, to: .for), of: [node]) }
    for plebiscite in trial.plebiscites {
      add(trial.plan(plebiscite, by: &planner), of: trial.practices)
    }
    return (trial.hasOpenWarrants ? 0 : together(approvals), votes)
  }

  private mutating func approval(_ nodes: [Node], cost: Int64) -> Approval {
    var practices: Set<PartyIndex> = []
    var warranting: [PartyIndex] = []
    var isTree = true
    var seen: Set<Node> = []
    var pending = nodes
    while let node = pending.popLast() {
      if !seen.insert(node).inserted {
        isTree = false
        continue
      }
      if trial.structure.incapacities[node] != nil { continue }
      if trial.structure.decision(of: node) != nil {
        if trial.isWarranted(node) { warranting += constituency(of: node) }
        pending += trial.voters(in: node)
        continue
      }
      let own = constituency(of: node)
      if own.contains(where: { practices.contains($0) }) { isTree = false }
      practices.formUnion(own)
    }
    practices.formUnion(warranting)
    return Approval(cost: isTree ? cost : 0, practices: practices)
  }

  /// The sum over groups of approvals that share practices of the most that one of a group needs.
  private func together(_ approvals: [Approval]) -> Int64 {
    var groups: [Approval] = []
    for approval in approvals {
      var merged = approval
      groups.removeAll { group in
        guard !group.practices.isDisjoint(with: approval.practices) else { return false }
        merged.cost = max(merged.cost, group.cost)
        merged.practices.formUnion(group.practices)
        return true
      }
      groups.append(merged)
    }
    return groups.reduce(0) { $0 + $1.cost }
  }
}
