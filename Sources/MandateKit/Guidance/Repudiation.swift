extension Resolution {
  /// Someone who can still undo a mandate in practice, and those they speak for.
  ///
  /// A mandate binds. But where a body that general practice follows is against it, was passed over
  /// or stayed silent, what was agreed can be repudiated all the same.
  public struct RepudiationRisk: Hashable, Sendable {
    /// The body, or `nil` where it is the practices together.
    public var body: Body.ID?
    /// Where the body stands.
    public var stance: Stance
    /// The provisions of force `exposure` that are not met of it, in order.
    public var exposures: [Provision.ID]
    /// The practices affected that it stands for.
    public var behind: PracticeCount

    /// Where a body stands that can undo a mandate, the worst first.
    public enum Stance: String, Hashable, Sendable, CaseIterable {
      /// It is against.
      case against
      /// It has not come out for or against.
      case silent
      /// It is for, or has no say, and something else owed to it is missing.
      case other
    }
  }
}

extension Resolution {
  /// Who can still undo the mandate in practice, the worst first.
  ///
  /// Each exposure, and each body of general practice that is against or silent and was not heard
  /// in another body's verdict. Those against come before those silent; then more patients before
  /// fewer. Empty where the outcome is not `mandated`: there is no mandate to undo.
  public var repudiationRisks: [Resolution.RepudiationRisk] {
    guard outcome == .mandated else { return [] }
    var risks: [Body.ID?: Resolution.RepudiationRisk] = [:]
    for standing in positions {
      let stance = standing.stance
      let isRisk =
        stance != .other && standing.behind.practices > 0 && !standing.isHeard
        && BodyKind.generalPractice.contains(standing.kind)
      if isRisk {
        risks[standing.body] = Resolution.RepudiationRisk(
          body: standing.body,
          stance: stance,
          exposures: [],
          behind: standing.behind
        )
      }
    }
    let standings = Dictionary(uniqueKeysWithValues: positions.map { ($0.body, $0) })
    for exposure in exposures {
      let standing = exposure.body.flatMap { standings[$0] }
      let risk = Resolution.RepudiationRisk(
        body: exposure.body,
        stance: standing?.stance ?? .other,
        exposures: [],
        behind: exposure.body == nil ? affected : standing?.behind ?? .none
      )
      risks[exposure.body, default: risk].exposures.append(exposure.provision)
    }
    return risks.values.sorted { left, right in
      let order = Resolution.RepudiationRisk.Stance.allCases
      let (first, second) = (order.firstIndex(of: left.stance), order.firstIndex(of: right.stance))
      if first != second { return first ?? 0 < second ?? 0 }
      if left.behind.patients != right.behind.patients {
        return left.behind.patients > right.behind.patients
      }
      if left.behind.practices != right.behind.practices {
        return left.behind.practices > right.behind.practices
      }
      return (left.body ?? "") < (right.body ?? "")
    }
  }
}

extension Resolution.BodyPositions {
  fileprivate var stance: Resolution.RepudiationRisk.Stance {
    switch positions.settled {
    case .for: .other
    case .against: .against
    default: .silent
    }
  }
}
