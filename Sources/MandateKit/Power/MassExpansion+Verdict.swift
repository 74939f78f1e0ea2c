extension MassExpansion {
  /// Returns the verdicts that a state leaves open.
  func verdict(in state: MassStates.State) -> PositionSet {
    guard hasElectors else { return .none }
    var verdicts: PositionSet = []
    if !certainly(rule.quorumFormula, in: state) { verdicts.insert(.none) }
    guard perhaps(rule.quorumFormula, in: state) else { return .none }
    if perhaps(rule.formula(favouringTies: ties.perhaps), in: state) { verdicts.insert(.for) }
    if certainly(rule.formula(favouringTies: ties.certainly), in: state) { return verdicts }
    if state.flags & MassFlag.mayBeOpposed != 0 { verdicts.insert(.against) }
    if state.flags & MassFlag.isOpposed != 0 { return verdicts }
    if state.flags & MassFlag.mayAbstain != 0 { verdicts.insert(.abstain) }
    if state.flags & MassFlag.abstains != 0 { return verdicts }
    verdicts.insert(.none)
    return verdicts
  }

  private func certainly(_ formula: Formula, in state: MassStates.State) -> Bool {
    formula.holds { test in
      guard let index = tests.firstIndex(of: test) else { return false }
      return grids[index].least(at: state.least(index)) >= 0
        && (!test.needsSupport || state.flags & MassFlag.isSupported(index) != 0)
    }
  }

  private func perhaps(_ formula: Formula, in state: MassStates.State) -> Bool {
    formula.holds { test in
      guard let index = tests.firstIndex(of: test) else { return true }
      return grids[index].most(at: state.most(index)) >= 0
        && (!test.needsSupport || state.flags & MassFlag.maybeSupported(index) != 0)
    }
  }
}

extension Formula {
  /// Returns whether it holds where some of its tests do.
  fileprivate func holds(_ testHolds: (LinearTest) -> Bool) -> Bool {
    switch self {
    case .test(let test): testHolds(test)
    case .all(let parts): parts.allSatisfy { $0.holds(testHolds) }
    case .any(let parts): parts.contains { $0.holds(testHolds) }
    }
  }
}
