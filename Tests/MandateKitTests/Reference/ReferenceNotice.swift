import MandateKit

/// Whether a body was told, and by when it must be. (Section 5, requirement 5.)
struct ReferenceNotice {
  let docket: ReferenceMatter
  let timing: Requirement.NoticeTiming
  /// The days of the notices to the body by the party.
  let given: [CivilDate]

  init(
    _ docket: ReferenceMatter,
    to body: Int,
    by party: Int,
    _ timing: Requirement.NoticeTiming
  ) {
    self.docket = docket
    self.timing = timing
    let told = docket.world.lineage(of: body)
    let telling = docket.world.lineage(of: party)
    given = docket.acts.compactMap { act in
      guard case .notice(let notice) = act, told.contains(docket.world.party(notice.to)),
        telling.contains(docket.world.party(notice.by))
      else { return nil }
      return notice.date
    }
  }

  static func deadline(_ docket: ReferenceMatter, _ timing: Requirement.NoticeTiming) -> CivilDate {
    switch timing {
    case .before(let days): docket.decisionDate.adding(days: -days)
    case .after(let days): docket.decisionDate.adding(days: days)
    }
  }

  var deadline: CivilDate { Self.deadline(docket, timing) }

  var status: Status {
    switch timing {
    case .before:
      if given.contains(where: { $0 <= deadline }) { return .met }
      return docket.asOf < deadline && docket.decided == nil ? .open : .unmet
    case .after:
      if given.contains(where: { $0 >= docket.decisionDate && $0 <= deadline }) { return .met }
      return docket.asOf < deadline ? .open : .unmet
    }
  }

  /// The earliest decision that the notice allows, where it is one before the decision.
  var earliestDecision: CivilDate? {
    guard case .before(let days) = timing else { return nil }
    return (given.min() ?? docket.asOf.adding(days: 1)).adding(days: days)
  }
}
