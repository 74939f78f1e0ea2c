import MandateKit

/// What one release says of the location of a practice.
struct LocationSight {
  let release: Int
  let location: String
  /// The row of the practice, or `nil` where only partners give its location.
  let row: PracticeRow?
  /// The row that gives the location.
  let place: RowPlace
  /// The first day of the practice in the location as the row gives it.
  let joined: CivilDate?
  /// The last day of the practice in the location as the row gives it.
  let left: CivilDate?
}

/// The days of a practice in one location, by all releases that follow one another in naming it.
struct LocationStay {
  /// What the first and the newest of these releases say.
  private(set) var first, last: LocationSight
  /// The first day; `nil` if it has none.
  private(set) var from: CivilDate?
  /// Whether a file gives the first day, where another location came before.
  private(set) var isFromGiven = true
  /// The day on which the practice was in the next location; `nil` for the last one.
  private(set) var until: CivilDate?
  /// Whether a file gives the day of the change to the next location.
  private(set) var isUntilGiven = false
  /// The last day in the location as the newest row of the practice gives it.
  private var left: CivilDate?

  /// The code of the location.
  var location: String { first.location }

  /// The period, which may be empty.
  var period: Period {
    until == nil ? Period(from: from, through: left) : Period(from: from, until: until)
  }

  private init(_ sight: LocationSight, from: CivilDate?) {
    (first, last) = (sight, sight)
    self.from = from
    left = sight.left
  }

  /// Returns the stays of a practice in locations, and reports changes whose day is not known.
  static func stays(
    of code: String,
    _ sights: [LocationSight],
    _ releases: [ReleaseTables],
    _ known: KnownSuccessions,
    _ draft: inout ImportDraft
  ) -> [LocationStay] {
    var stays: [LocationStay] = []
    for sight in sights {
      guard let last = stays.indices.last else {
        stays.append(LocationStay(sight, from: sight.joined))
        continue
      }
      if stays[last].location != sight.location { stays.append(LocationStay(sight, from: nil)) }
      stays.note(sight, releases, known, isNew: stays.count - 1 > last)
    }
    for (before, stay) in zip(stays, stays.dropFirst()) where !stay.isFromGiven {
      let words = draft.datedWords(for: before.last.place)
      let joined = stay.first.joined.map { ", as \($0) is not between the two" } ?? ""
      let day = releases[stay.first.release].date
      draft.report(.changeDayUnknown, at: stay.first.place) {
        "\(code) is in \(before.location) by \(words) and in \(stay.location) here. No file gives the "
          + "day of the change\(joined): \(day) was taken."
      }
    }
    return stays
  }
}

extension [LocationStay] {
  /// Notes what a release says of the last stay.
  fileprivate mutating func note(
    _ sight: LocationSight,
    _ releases: [ReleaseTables],
    _ known: KnownSuccessions,
    isNew: Bool
  ) {
    let last = count - 1
    self[last].note(sight)
    let day = releases[self[last].first.release].date
    guard last > 0 else {
      // A newer join date counts unless an older release contradicts it.
      if let joined = sight.joined, joined <= day { self[last].start(on: joined, isGiven: true) }
      return
    }
    let older = releases[self[last - 1].last.release].date
    let given =
      sight.joined.flatMap { $0 > older && $0 <= day ? $0 : nil }
      ?? known.day(
        from: self[last - 1].location,
        to: self[last].location,
        after: older,
        through: day
      )
    guard isNew || (!self[last].isFromGiven && given != nil) else { return }
    self[last].start(on: given ?? day, isGiven: given != nil)
    self[last - 1].end(on: given ?? day, isGiven: given != nil)
  }
}

extension LocationStay {
  /// Notes what a newer release says.
  fileprivate mutating func note(_ sight: LocationSight) {
    last = sight
    if sight.row != nil { left = sight.left }
  }

  fileprivate mutating func start(on day: CivilDate, isGiven: Bool) {
    from = day
    isFromGiven = isGiven
  }

  fileprivate mutating func end(on day: CivilDate, isGiven: Bool) {
    until = day
    isUntilGiven = isGiven
  }
}
