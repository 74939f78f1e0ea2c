import MandateKit

extension Law {
  /// Laws about mandates that are taken away.
  static let ofMandates: [Law] = [
    Law("A mandate that is taken away covers nobody more", leastOfThousand: 4) { sample, _ in
      var speaks = false
      for place in sample.document.mandates.indices where !sample.settlesOthers(place) {
        guard let other = CaseRemoval.mandate(place).applied(to: sample) else { continue }
        let what = "without \(sample.document.mandates[place].id)"
        let judgement = try Judgement.comparing(sample, other, what) { before, after in
          coversNobodyMore(before, after, what)
        }
        switch judgement {
        case .saysNothing: continue
        case .isKept: speaks = true
        case .isBroken: return judgement
        }
      }
      return speaks ? .isKept : .saysNothing
    }
  ]

  /// Judges whether a practice that is left out before a mandate is taken away is left out after, and whether what
  /// stands comes no nearer to being met.
  ///
  /// Says nothing where neither changes.
  private static func coversNobodyMore(
    _ before: Resolution,
    _ after: Resolution,
    _ what: String
  ) -> Judgement {
    guard before.sameRows(as: after) else { return .isBroken("\(what) other rows") }
    var speaks = false
    for (old, new) in zip(before.requirements, after.requirements) {
      guard let uncovered = old.uncovered, let now = new.uncovered else { continue }
      if uncovered != now || old.status != new.status { speaks = true }
      if !Set(uncovered).isSubset(of: now) {
        return .isBroken("\(what) \(old.provision) leaves out \(now), and not \(uncovered)")
      }
      if new.status.rank > old.status.rank {
        return .isBroken("\(what) \(old.provision) goes from \(old.status) to \(new.status)")
      }
    }
    return speaks ? .isKept : .saysNothing
  }
}

extension RandomCase {
  /// Whether a mandate can have a part in what adopts or ratifies another.
  ///
  /// It is the warrant of a ballot then: a body whose ballot no longer counts may no longer stand in the way of
  /// one that adopts or ratifies, so that taking it away can make another mandate live.
  fileprivate func settlesOthers(_ place: Int) -> Bool {
    let mandate = document.mandates[place]
    guard mandate.powers.contains(.agree), mandate.giver != nil else { return false }
    return document.mandates.contains { $0.adoptedBy != nil || $0.ratification != nil }
  }
}

extension RequirementResult {
  /// The practices that a representation or an authority leaves out, or nothing for any other.
  fileprivate var uncovered: [Body.ID]? {
    switch detail {
    case .representation(let uncovered), .authority(let uncovered): uncovered
    default: nil
    }
  }
}

extension Status {
  /// How near it is to being met.
  fileprivate var rank: Int {
    switch self {
    case .unmet: 0
    case .open: 1
    case .met: 2
    }
  }
}
