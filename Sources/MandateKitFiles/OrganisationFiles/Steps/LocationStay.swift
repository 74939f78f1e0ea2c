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
  let location: String
  /// The release that names the location first.
  let firstRelease: Int
  /// The first day; `nil` if it has none.
  var from: CivilDate?
  /// The day on which the practice was in the next location; `nil` for the last one.
  var until: CivilDate?
  /// Whether a file gives the day of the change to the next location.
  var isEndGiven = false
  /// What the newest of these releases says.
  var last: LocationSight

  init(_ sight: LocationSight, from: CivilDate?) {
    location = sight.location
    firstRelease = sight.release
    self.from = from
    last = sight
  }

  /// The period, which may be empty.
  var period: Period {
    guard until == nil else { return Period(from: from, until: until) }
    return Period(from: from, through: last.left)
  }
}

extension LocationStay {
  /// Returns the stays of a practice in locations, and reports changes whose day is not known.
  static func stays(
    of code: String,
    _ sights: [LocationSight],
    _ releases: [ReleaseTables],
    _ draft: inout ImportDraft
  ) -> [LocationStay] {
    var stays: [LocationStay] = []
    for sight in sights {
      guard var last = stays.popLast() else {
        stays.append(LocationStay(sight, from: sight.joined))
        continue
      }
      if last.location == sight.location {
        // A newer join date counts unless an older release contradicts it.
        let first = releases[last.firstRelease].date
        if stays.isEmpty, sight.joined.map({ $0 <= first }) ?? true { last.from = sight.joined }
        last.last = sight
        stays.append(last)
        continue
      }
      let (older, newer) = (releases[last.last.release].date, releases[sight.release].date)
      let given = sight.joined.flatMap { $0 > older && $0 <= newer ? $0 : nil }
      if given == nil {
        let words = draft.datedWords(for: last.last.place)
        let joined = sight.joined.map { ", as \($0) is not between the two" } ?? ""
        draft.report(.changeDayUnknown, at: sight.place) {
          "\(code) is in \(last.location) by \(words) and in \(sight.location) here. No file gives the "
            + "day of the change\(joined): \(newer) was taken."
        }
      }
      last.until = given ?? newer
      last.isEndGiven = given != nil
      stays += [last, LocationStay(sight, from: given ?? newer)]
    }
    return stays
  }
}
