/// The first day on which most of some consultations were open.
struct BusiestDay {
  let day: CivilDate
  /// The number of those that were open.
  let count: Int

  /// The days on which a consultation was opened and closed.
  struct Span {
    let opened: CivilDate
    /// The day on which it was closed, or `nil` where it was not.
    let closed: CivilDate?
  }

  /// Finds the day, or returns `nil` where none was ever open.
  ///
  /// - Parameters:
  ///   - consultations: The consultations.
  ///   - last: The last day that is looked at.
  init?(of consultations: [Span], by last: CivilDate) {
    var turns: [(day: CivilDate, change: Int)] = []
    for consultation in consultations where consultation.opened <= last {
      turns.append((consultation.opened, 1))
      // On the day on which it closes it is still open.
      if let closed = consultation.closed, closed < last {
        turns.append((closed.adding(days: 1), -1))
      }
    }
    var open = 0
    var busiest: BusiestDay?
    // On one day those that are over are left out before others are added.
    for turn in turns.sorted(by: { ($0.day, $0.change) < ($1.day, $1.change) }) {
      open += turn.change
      if open > busiest?.count ?? 0 { busiest = BusiestDay(day: turn.day, count: open) }
    }
    guard let busiest else { return nil }
    self = busiest
  }

  private init(day: CivilDate, count: Int) {
    self.day = day
    self.count = count
  }
}
