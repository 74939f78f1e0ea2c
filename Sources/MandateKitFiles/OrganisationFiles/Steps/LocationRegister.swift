import MandateKit

/// The sub-ICB locations that were imported, with the ICBs that their practices name.
struct LocationRegister {
  /// By release, the rows of the open practices of each location, by its code and by the ICB that they
  /// name.
  private(set) var practicesByBoard: [[String: [String: [PracticeRow]]]]

  private let releases: [ReleaseTables]
  private let history: LocationHistory
  private let known: KnownSuccessions
  /// The changes of practices from each location to others.
  private var departures: [String: [LocationStay]] = [:]
  /// The practices that are in each location last.
  private var stayers: [String: [String]] = [:]

  /// Adds the locations and the memberships of practices in them to a draft.
  init(
    _ history: LocationHistory,
    releases: [ReleaseTables],
    partners: PartnerRegister,
    known: KnownSuccessions,
    draft: inout ImportDraft
  ) {
    self.known = known
    self.releases = releases
    self.history = history
    practicesByBoard = Array(repeating: [:], count: releases.count)
    for code in history.codes {
      guard let release = history.newest(naming: code),
        let entry = history.entry(of: code, in: release)
      else { continue }
      draft.add(code, kind: .subICBLocation, name: entry.name, at: entry.place)
    }
    for (code, practice) in partners.practices.sorted(by: { $0.key < $1.key }) {
      let sights = sights(of: code, practice, partners, &draft)
      let stays = LocationStay.stays(of: code, sights, releases, known, &draft)
      join(code, stays, &draft)
      if let last = stays.last { stayers[last.location, default: []].append(code) }
      for stay in stays.dropLast() { departures[stay.location, default: []].append(stay) }
      for sight in sights {
        guard let row = sight.row, let board = row.board,
          draft.exists(code, on: releases[sight.release].date)
        else { continue }
        practicesByBoard[sight.release][sight.location, default: [:]][board, default: []].append(
          row
        )
      }
    }
    endLocations(&draft)
  }

  /// Returns what the releases say of the location of a practice, the oldest first.
  private func sights(
    of code: String,
    _ practice: ImportedPractice,
    _ partners: PartnerRegister,
    _ draft: inout ImportDraft
  ) -> [LocationSight] {
    var sights: [LocationSight] = []
    var newer: PracticeRow?
    for release in releases.reversed() {
      guard let row = practice.row(in: release.number) else {
        let given = partners.locations[release.number]
        let entry = practice.row == nil ? given.first[code] : given.live[code]
        if let entry, let location = entry.location, draft.has(location, as: .subICBLocation) {
          sights.append(
            LocationSight(
              release: release.number,
              location: location,
              row: nil,
              place: entry.place,
              joined: nil,
              left: nil
            )
          )
        }
        continue
      }
      let isOpen = draft.exists(code, on: release.date)
      // What a newer row says again is reported there.
      let isNew = newer?.hasCommissioners(of: row) != true
      newer = row
      guard
        let location = location(of: row, in: release, isOpen: isOpen, isReported: isNew, &draft)
      else { continue }
      let isDated = row.commissioner == location || !isOpen
      sights.append(
        LocationSight(
          release: release.number,
          location: location,
          row: row,
          place: row.place,
          joined: isDated ? row.joined : nil,
          left: isDated ? row.left : nil
        )
      )
    }
    return sights.reversed()
  }

  /// Returns the location of an open practice, or that of a closed one on its last day; `nil` if no
  /// commissioner that it names is a location.
  private func location(
    of row: PracticeRow,
    in release: ReleaseTables,
    isOpen: Bool,
    isReported: Bool,
    _ draft: inout ImportDraft
  ) -> String? {
    let codes = [row.commissioner, row.currentCommissioner].compactMap { $0 }
    let named = history.releases[release.number]
    let location = (isOpen ? codes.reversed() : codes).first { code in
      draft.has(code, as: .subICBLocation) && (!isOpen || named[code] != nil)
    }
    guard isReported else { return location }
    if isOpen, codes.count == 2, codes[0] != codes[1] {
      draft.report(.parentMismatch, at: row.place) {
        "\(row.code) has the commissioner \(codes[0]) in one column and \(codes[1]) in another; "
          + "\(location ?? "neither") was taken."
      }
    }
    if location == nil {
      let commissioner = codes.last.map { "commissioner, \($0)," } ?? "commissioner"
      draft.report(isOpen ? .unknownLocation : .formerLocation, at: row.place) {
        isOpen
          ? "\(row.code) has no \(commissioner) that is the location of a PCN or a partner; it was "
            + "imported without one."
          : "\(row.code) is closed and had no \(commissioner) that is a location still; it was "
            + "imported without one."
      }
    }
    return location
  }

  /// Adds the memberships of a practice in its locations.
  private func join(_ code: String, _ stays: [LocationStay], _ draft: inout ImportDraft) {
    for stay in stays {
      var period = stay.period
      if period.isEmpty {
        guard stays.count == 1 else {
          draft.report(.changeDayUnknown, at: stay.last.place) {
            "The files leave \(code) no day in \(stay.location); it was not put into it."
          }
          continue
        }
        draft.report(.endBeforeStart, at: stay.last.place) {
          "\(code) left its commissioner before it joined it; it was taken to belong to "
            + "\(stay.location) always."
        }
        period = .always
      }
      draft.join(code, to: stay.location, during: period, isVoting: false)
    }
  }

  /// Ends the locations that newer releases no longer name.
  private func endLocations(_ draft: inout ImportDraft) {
    for code in history.codes where draft.has(code, as: .subICBLocation) {
      guard let last = history.newest(naming: code), let next = history.told(after: last),
        let place = history.releases[last][code]?.place
      else { continue }
      let (named, told) = (releases[last].date, releases[next].date)
      if let day = known.end(of: code, as: .subICBLocation, after: named, through: told) {
        draft.end(code, on: day)
        continue
      }
      // Where every practice has left on a day that a file gives, the location has ended by then.
      let changes = departures[code, default: []].compactMap { stay in
        stay.until.flatMap { $0 > named ? (day: $0, isGiven: stay.isUntilGiven) : nil }
      }
      let isLeft = !stayers[code, default: []].contains { draft.exists($0, on: told) }
      let given =
        isLeft && changes.allSatisfy { $0.isGiven && $0.day <= told }
        ? changes.map { $0.day }.max() : nil
      draft.end(code, on: given ?? told)
      draft.report(.noLongerNamed, at: place) {
        "No release after \(named) names \(code). It was taken to end on "
          + (given.map { "\($0), when the last of its practices was in another location." }
            ?? "\(told), the date of the next release.")
      }
    }
  }
}

extension PracticeRow {
  /// Returns whether another row names the same commissioners.
  fileprivate func hasCommissioners(of other: PracticeRow) -> Bool {
    commissioner == other.commissioner && currentCommissioner == other.currentCommissioner
  }
}
