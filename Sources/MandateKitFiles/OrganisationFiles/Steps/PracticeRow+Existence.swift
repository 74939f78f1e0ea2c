import MandateKit

extension PracticeRow {
  /// Returns the days on which the practice exists, or `nil` if its row has to be left out.
  ///
  /// - Parameter closing: The day on which a practice that is closed, without a date, ends.
  /// - Returns: The days.
  func existence(closing: CivilDate) -> Period? {
    guard status != .proposed || opened != nil else { return nil }
    let period = Period(from: opened, through: lastDay(closing: closing))
    return period.isEmpty ? nil : period
  }

  private func lastDay(closing: CivilDate) -> CivilDate? {
    status == .closed && closed == nil ? left ?? closing.adding(days: -1) : closed
  }

  /// Reports what is odd about the status and the dates of the practice.
  ///
  /// - Parameters:
  ///   - date: The day that the file describes.
  ///   - closing: The day on which a practice that is closed, without a date, ends.
  ///   - draft: The draft.
  func reportExistence(on date: CivilDate, closing: CivilDate, to draft: inout ImportDraft) {
    switch status {
    case .closed where closed == nil:
      draft.report(.closedWithoutDate, at: place) {
        "\(code) is closed but has no close date; it was taken to exist until the day it left its "
          + "commissioner, or, where that is not given, until \(closing)."
      }
    case .active:
      if let closed, closed < date {
        draft.report(.activeButClosed, at: place) {
          "\(code) is active but has the close date \(closed); it was taken to be closed."
        }
      }
    case .proposed where opened == nil:
      draft.report(.proposedWithoutDate, at: place) {
        "\(code) is proposed and has no open date yet; it was left out."
      }
      return
    case nil:
      draft.report(.unknownStatus, at: place) {
        "\(code) has none of the known statuses; it was taken to exist as its dates say."
      }
    case .closed, .dormant, .proposed: break
    }
    if opened == nil { draft.reportMissingOpenDate(of: self) }
    if existence(closing: closing) == nil { draft.reportEmptyExistence(of: self) }
  }
}
