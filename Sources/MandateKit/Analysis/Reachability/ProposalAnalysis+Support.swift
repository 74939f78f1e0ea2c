extension ProposalAnalysis {
  /// Returns the smallest support with which the proposal can have a mandate: the patients of the
  /// practices for which those who vote for stand, each counted once.
  ///
  /// The others vote as suits the mandate best: where no quorum asks for more, they are silent. A
  /// proposal whose mandate rests on representatives alone needs no vote at all, and no support.
  public func leastSupport() -> ProposalAnalysis.LeastSupport {
    switch mandated() {
    case .impossible: return .never
    case .undecided: return .undecided
    case .possible: break
    }
    var trial = ScenarioSearch(self)
    let total: Int64 = trial.practices.reduce(0) {
      $0 + docket.governance.bodies[$1].listSize.patients(on: proposal.decisionDate)
    }
    var least = SupportSearch(trial)
    let (bound, planned) = least.bound()
    var best: (votes: [PartyIndex: Choice], patients: Int64)?
    if let planned, trial.isMandate(planned, holding: nil) {
      best = (planned, least.patients(supporting: planned))
    } else if let some = trial.votes(holding: nil) {
      best = (some, least.patients(supporting: some))
    }
    if let best, best.patients == bound {
      return .exactly(bound, of: total, trial.witness(best.votes))
    }
    let isComplete = trial.forEachVote { trial, votes in
      let patients = least.patients(supporting: votes)
      if best.map({ patients < $0.patients }) ?? true, trial.isMandate(votes, holding: nil) {
        best = (votes, patients)
      }
      return true
    }
    guard let best else { return .undecided }
    let witness = trial.witness(best.votes)
    // All vote for whatever adopts or ratifies: where that is open, less support may do.
    return isComplete && !isUncertain && !trial.hasOpenWarrants
      ? .exactly(best.patients, of: total, witness)
      : .between(min(bound, best.patients), best.patients, of: total, witness)
  }
}

/// Finds the least support that each approval needs by itself, and what they need together.
private struct SupportSearch {
  private var trial: ScenarioSearch
  private var planner: VotePlanner<Party>
  private var snapshot: StructureSnapshot

  init(_ trial: ScenarioSearch) {
    self.trial = trial
    planner = trial.planner(price: .patients)
    snapshot = trial.snapshot
  }

  /// The patients of the practices for which those who vote for stand, each practice once.
  mutating func patients(supporting votes: [PartyIndex: Choice]) -> Int64 {
    var practices: Set<PartyIndex> = []
    for (voter, choice) in votes where choice == .for {
      practices.formUnion(snapshot.constituency(of: voter))
    }
    return practices.reduce(0) {
      $0 + trial.governance.bodies[$1].listSize.patients(on: snapshot.date)
    }
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
  mutating func bound() -> (patients: Int64, votes: [PartyIndex: Choice]?) {
    var votes: [PartyIndex: Choice]? = [:]
    var approvals: [Approval] = []
    func add(_ plan: SearchResult<VotePlan<Party>>, of bodies: [PartyIndex]) {
      votes = plan.solution.flatMap { votes?.orElse($0.votes) }
      approvals.append(approval(bodies, cost: plan.leastCost ?? 0))
    }
    for body in trial.approvals { add(planner.plan(body, to: .for), of: [body]) }
    for rule in trial.practiceRules {
      let plan = planner.plan(.for, of: trial.practiceElectors(rule), under: rule)
      add(plan, of: trial.practices)
    }
    return (trial.hasOpenWarrants ? 0 : together(approvals), votes)
  }

  private mutating func approval(_ bodies: [PartyIndex], cost: Int64) -> Approval {
    var practices: Set<PartyIndex> = []
    var warranting: [PartyIndex] = []
    var isTree = true
    var seen: Set<PartyIndex> = []
    var pending = bodies
    while let body = pending.popLast() {
      if !seen.insert(body).inserted {
        isTree = false
        continue
      }
      if trial.governance.rule(of: body) != nil {
        if trial.isWarranted(body) { warranting += snapshot.constituency(of: body) }
        pending += snapshot.electors[body]
        continue
      }
      let own = snapshot.constituency(of: body)
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
