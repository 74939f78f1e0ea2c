import MandateKit

/// Whether a body was told, and by when it must be. (Section 5, requirement 5.)
struct ReferenceNotice {
  let matter: ReferenceMatter
  let timing: Requirement.NoticeTiming
  /// The days of the notices to the body by the party.
  let given: [CivilDate]

  init(
    _ matter: ReferenceMatter,
    to body: Int,
    by party: Int,
    _ timing: Requirement.NoticeTiming
  ) {
    self.matter = matter
    self.timing = timing
    let told = matter.world.lineage(of: body)
    let telling = matter.world.lineage(of: party)
    given = matter.acts.compactMap { act in
      guard case .notice(let notice) = act, told.contains(matter.world.party(notice.to)),
        telling.contains(matter.world.party(notice.by))
      else { return nil }
      return notice.date
    }
  }

  static func deadline(_ matter: ReferenceMatter, _ timing: Requirement.NoticeTiming) -> CivilDate {
    switch timing {
    case .before(let days): matter.decisionDate.adding(days: -days)
    case .after(let days): matter.decisionDate.adding(days: days)
    }
  }

  var deadline: CivilDate { Self.deadline(matter, timing) }

  var status: Status {
    switch timing {
    case .before:
      if given.contains(where: { $0 <= deadline }) { return .met }
      return matter.asOf < deadline && matter.decided == nil ? .open : .unmet
    case .after:
      if given.contains(where: { $0 >= matter.decisionDate && $0 <= deadline }) { return .met }
      return matter.asOf < deadline ? .open : .unmet
    }
  }

  /// The earliest decision that the notice allows, where it is one before the decision.
  var earliestDecision: CivilDate? {
    guard case .before(let days) = timing else { return nil }
    return (given.min() ?? matter.asOf.adding(days: 1)).adding(days: days)
  }
}
