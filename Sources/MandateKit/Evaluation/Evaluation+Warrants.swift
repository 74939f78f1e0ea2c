extension Evaluation {
  /// Returns whether the ballot of a decision node has a live warrant, held by a party, or by anyone
  /// where that is `nil`.
  mutating func warrant(of decision: Index<DecisionNode>, castBy holder: PartyIndex?) -> Status {
    var best = Status.unmet
    for slot in compiled.warrants.slots(of: decision) {
      switch status(of: compiled.warrants[slot], castBy: holder) {
      case .met: return .met
      case .open: best = .open
      case .unmet: break
      }
    }
    return best
  }

  /// Returns whether a body has a live warrant, whoever holds it.
  mutating func warrant(of body: PartyIndex) -> Status {
    var best = Status.unmet
    for mandate in governance.warrants[body] {
      switch liveness(of: mandate).status {
      case .met: return .met
      case .open: best = .open
      case .unmet: break
      }
    }
    return best
  }

  /// Returns the mandates that warrant the ballot of a decision node, held by a party, or by anyone
  /// where that is `nil`; those live for certain first.
  mutating func warrants(
    of decision: Index<DecisionNode>,
    castBy holder: PartyIndex?
  ) -> [(mandate: Index<Mandate>, status: Status)] {
    let warrants = compiled.warrants[decision].map { warrant in
      (mandate: warrant.mandate, status: status(of: warrant, castBy: holder))
    }
    return warrants.filter { $0.status == .met } + warrants.filter { $0.status == .open }
  }

  private mutating func status(
    of warrant: CompiledProposal.Warrant,
    castBy holder: PartyIndex?
  ) -> Status {
    if let holder, warrant.holder != holder { return .unmet }
    return warrant.isSettled ? .met : liveness(of: warrant.mandate).status
  }

  /// Returns, for each decision node that is a body, whether its ballot, or one that it still may
  /// cast, has a live warrant.
  mutating func nodesWithWarrant() -> Column<DecisionNode, Bool> {
    if let known = cache.hasWarrant { return known }
    let structure = structure
    var hasWarrant = Column<DecisionNode, Bool>(
      repeating: false,
      count: structure.bodyDecisions.count
    )
    if ballotsStandIn, compiled.warrants.count > 0 {
      for decision in structure.bodyDecisions {
        guard let node = structure.decisions[decision].node else { continue }
        let castBy = view.vote(of: node)?.castBy
        hasWarrant[decision] = warrant(of: decision, castBy: castBy) == .met
      }
    }
    cache.hasWarrant = hasWarrant
    return hasWarrant
  }
}
