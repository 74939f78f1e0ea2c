extension MinimumCostVerdict {
  /// The state that a search brings about.
  enum Goal: CaseIterable {
    /// The quorum is met and the condition holds.
    case passing
    /// The quorum is met, the condition fails, and some elector is against.
    case failingOpposed
    /// The quorum is met, the condition fails, no elector is against, and some elector abstains.
    case failingUnopposed
    /// The condition fails, and no elector is against or abstains.
    case failingSilent
    /// The quorum is not met.
    case inquorate

    /// The positions, the best for the goal first.
    var order: [Position] {
      switch self {
      case .passing: [.for, .none, .abstain, .against]
      case .failingOpposed: [.against, .abstain, .none, .for]
      case .failingUnopposed: [.abstain, .none, .for]
      case .failingSilent: [.none, .for]
      case .inquorate: [.none, .for, .abstain, .against]
      }
    }

    /// Whether a quorum has to be met, so that to be present is worth something.
    var needsPresence: Bool {
      switch self {
      case .passing, .failingOpposed, .failingUnopposed: true
      case .failingSilent, .inquorate: false
      }
    }

    var verdict: Position {
      switch self {
      case .passing: .for
      case .failingOpposed: .against
      case .failingUnopposed: .abstain
      case .failingSilent, .inquorate: .none
      }
    }
  }

  /// Returns the sets of constraints of which one must be satisfied in full.
  func alternatives(_ goal: Goal) -> [[LinearConstraint]] {
    let all = electors.reduce(into: Tally(recused: recused)) { $0.add($1, as: Position.none) }
    if all.members.all == 0 { return goal == .inquorate ? [[]] : [] }
    let passes = rule.formula(favouringTies: favouringTies)
    func quorate(holds: Bool, _ more: [LinearConstraint] = []) -> [[LinearConstraint]] {
      LinearConstraint.quorate(rule, passes: passes, holds: holds, more, among: all)
    }
    switch goal {
    case .passing: return quorate(holds: true)
    case .failingOpposed: return quorate(holds: false, [.someAgainst])
    case .failingUnopposed: return quorate(holds: false, [.someAbstaining])
    case .failingSilent: return LinearConstraint.alternatives(of: passes, holds: false, among: all)
    case .inquorate:
      return LinearConstraint.alternatives(of: rule.quorumFormula, holds: false, among: all)
    }
  }
}
