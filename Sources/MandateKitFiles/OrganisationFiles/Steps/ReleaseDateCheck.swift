import MandateKit

/// A check for releases of one date, of which none is newer.
struct ReleaseDateCheck {
  /// The releases, the oldest first.
  let releases: [ReleaseTables]

  /// Reports each release that has the date of the one before it.
  func report(to draft: inout ImportDraft) {
    for (first, second) in zip(releases, releases.dropFirst()) where first.date == second.date {
      guard let here = second.fileNumbers.first, let other = first.fileNumbers.first else {
        continue
      }
      let name = draft.name(of: RowPlace(file: other))
      draft.report(.releasesOfOneDate, at: RowPlace(file: here)) {
        "The release of \(name) has the date \(second.date) too. Where the two differ, what is said here "
          + "was taken, as if it were the newer."
      }
    }
  }
}
