import MandateKit

/// Whether somebody was told, and by when they must be. (Section 5, requirement 5.)
struct ReferenceNotice {
  let matter: ReferenceMatter
  let timing: Requirement.NoticeTiming
  /// The days of the notices to the party asked by any of those who owe it.
  let given: [CivilDate]

  init(
    _ matter: ReferenceMatter,
    to body: Int,
    by party: PartySet,
    _ timing: Requirement.NoticeTiming
  ) {
    self.matter = matter
    self.timing = timing
    let told = matter.world.lineage(of: body)
    let telling = matter.world.lineage(of: party)
    given = matter.acts.compactMap { act in
      guard case .notice(let notice) = act, told.contains(matter.world.number(notice.to)),
        telling.contains(matter.world.number(notice.by))
      else { return nil }
      return notice.date
    }
  }

  static func deadline(_ matter: ReferenceMatter, _ timing: Requirement.NoticeTiming) -> CivilDate {
    switch timing {
    case .before(let period):
      ReferenceDays(period, matter.world).lastDay(before: matter.decisionDate, days: period.days)
    case .after(let period):
      ReferenceDays(period, matter.world).firstDay(after: matter.decisionDate, days: period.days)
    }
  }

  var deadline: CivilDate { Self.deadline(matter, timing) }

  var status: Status {
    switch timing {
    case .before(let period):
      let days = ReferenceDays(period, matter.world)
      let isInTime = given.contains { date in
        date <= matter.decisionDate
          && days.count(from: date, to: matter.decisionDate) >= period.days
      }
      if isInTime { return .met }
      return matter.asOf < deadline && matter.decided == nil ? .open : .unmet
    case .after:
      if given.contains(where: { $0 >= matter.decisionDate && $0 <= deadline }) { return .met }
      return matter.asOf < deadline ? .open : .unmet
    }
  }

  /// The earliest decision that the notice allows, where it is one before the decision.
  var earliestDecision: CivilDate? {
    guard case .before(let period) = timing else { return nil }
    let first = given.min() ?? matter.asOf.adding(days: 1)
    return ReferenceDays(period, matter.world).firstDay(after: first, days: period.days)
  }
}

extension ReferenceWorld {
  /// The lineages of several parties together.
  func lineage(of parties: PartySet) -> PartySet {
    var lineage = PartySet()
    for party in parties.members { lineage.formUnion(self.lineage(of: party)) }
    return lineage
  }
}
