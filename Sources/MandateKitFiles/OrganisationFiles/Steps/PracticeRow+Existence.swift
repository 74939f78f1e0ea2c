import MandateKit

extension PracticeRow {
  /// Returns the days on which the practice exists, or `nil` if it is left out; reports what is odd
  /// about its status and dates.
  func existence(reportingTo draft: inout ImportDraft) -> Period? {
    let asOf = draft.asOf
    var lastDay = closed
    switch status {
    case .closed where closed == nil:
      lastDay = left ?? asOf.adding(days: -1)
      draft.report(.closedWithoutDate, at: place) {
        "\(code) is closed but has no close date; it was taken to exist until the day it left its "
          + "commissioner, or, where that is not given, until \(asOf)."
      }
    case .active:
      if let closed, closed < asOf {
        draft.report(.activeButClosed, at: place) {
          "\(code) is active but has the close date \(closed); it was taken to be closed."
        }
      }
    case .proposed where opened == nil:
      draft.report(.proposedWithoutDate, at: place) {
        "\(code) is proposed and has no open date yet; it was left out."
      }
      return nil
    case nil:
      draft.report(.unknownStatus, at: place) {
        "\(code) has none of the known statuses; it was taken to exist as its dates say."
      }
    case .closed, .dormant, .proposed: break
    }
    if opened == nil { draft.reportMissingOpenDate(of: self) }
    let existence = Period(from: opened, through: lastDay)
    if existence.isEmpty { draft.reportEmptyExistence(of: self) }
    return existence.isEmpty ? nil : existence
  }
}
