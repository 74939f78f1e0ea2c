extension Evaluation {
  /// The worth of a mandate for some powers.
  struct MandateAssessment {
    var status: Status
    /// The number of practices that it covers.
    var practices: Int
    var defects: [MandateDefect]
  }

  /// Returns the practices that a mandate covers, or its defects.
  mutating func assess(
    _ mandate: Index<Mandate>,
    heldBy holder: DelegationGraph.Holder,
    _ result: ActingResult
  ) -> MandateAssessment {
    let grant = result.graph.value.grant(mandate, heldBy: holder)
    func practices(_ power: Int) -> Int {
      grant.map { affected.count(result.possible[power].byGrant[$0]) } ?? 0
    }
    var assessed = MandateAssessment(status: .unmet, practices: 0, defects: [])
    if let certain = result.power(forCertain: grant) {
      // Live as of every date: there is no record to look up.
      assessed.status = .met
      assessed.practices = practices(certain)
    } else {
      var fewest: Int?
      for power in result.powers.indices {
        let liveness = liveness(of: mandate, for: result.powers[power])
        if let fewest, fewest <= liveness.defects.count { continue }
        fewest = liveness.defects.count
        assessed.status = liveness.status
        assessed.defects = liveness.defects
        assessed.practices = practices(power)
      }
    }
    if assessed.practices == 0 {
      if assessed.status != .unmet, let giver = governance.mandates[mandate].giver {
        assessed.defects.append(whyNoneCovered(by: mandate, from: giver, result))
      }
      assessed.status = .unmet
    }
    return assessed
  }

  /// Returns the defect of a mandate that is live and covers nobody: its giver covers nobody, or may
  /// not pass on what it does.
  private func whyNoneCovered(
    by mandate: Index<Mandate>,
    from giver: PartyIndex,
    _ result: ActingResult
  ) -> MandateDefect {
    let delegate = result.graph.value.holder(giver, in: structure).delegate
    let held = delegate.map { result.graph.value.held[$0] } ?? []
    let mayNotPassOn = result.possible.contains { coverage in
      held.contains { !result.graph.value.grants[$0].passOn && !coverage.byGrant[$0].isEmpty }
    }
    if mayNotPassOn { return MandateDefect(.passedOnWithoutLeave(by: giver), of: mandate) }
    let over = governance.mandates[mandate].over.flatMap { structure.node(of: $0) }
    let represented = affected.represented
    let practices =
      over.map { $0.position < represented.count ? represented[$0].practices : 0 } ?? 0
    return MandateDefect(.giverCoversNone(giver, ofPracticesOver: practices), of: mandate)
  }
}

extension ActingResult {
  /// Returns the place of the first power for which a mandate is live as of every date, or `nil`
  /// where there is none.
  fileprivate func power(forCertain grant: Index<DelegationGraph.Grant>?) -> Int? {
    guard let grant else { return nil }
    return powers.firstIndex { graph.value.grants[grant].isCertain(for: $0) }
  }
}
