import MandateKit

/// Whether somebody approves the earlier proposal that this one confirms. (Section 5, requirement 6.)
struct ReferenceConfirmation {
  let matter: ReferenceMatter
  let body: Int
  let period: NoticePeriod

  private var days: ReferenceDays { ReferenceDays(period, matter.world) }

  private var earlier: Proposal? { matter.proposal.confirms.map(matter.world.proposal) }

  var status: Status {
    guard let earlier, earlier.decisionDate <= matter.decisionDate,
      days.count(from: earlier.decisionDate, to: matter.decisionDate) >= period.days
    else { return .unmet }
    return matter.approval(of: earlier, by: body)
  }

  /// The earliest decision that it allows, or `nil` where none would be confirmed.
  var earliestDecision: CivilDate? {
    guard let earlier, matter.approval(of: earlier, by: body) == .met else { return nil }
    return days.firstDay(after: earlier.decisionDate, days: period.days)
  }
}
