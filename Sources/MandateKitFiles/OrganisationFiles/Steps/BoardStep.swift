import MandateKit

/// A location in an ICB.
struct LocationBoard: Hashable {
  let location: String
  let board: String
}

/// The step that adds the ICBs, and the memberships of locations in them.
struct BoardStep {
  let releases: [ReleaseTables]
  let history: LocationHistory
  let locations: LocationRegister
  let known: KnownSuccessions

  /// The ICB of a location by one release.
  private struct Sight {
    let release: Int
    let location: String
    let board: String
    /// A row of a practice of the location that names the ICB.
    let row: PracticeRow
  }

  /// What is said of the ICB that one practice names.
  private struct Mismatch: Hashable {
    let practice: String
    let named: String
    let taken: String
  }

  /// Adds the ICB of each location: the one that most of its open practices name.
  ///
  /// - Returns: The locations of each release that have an ICB, in the order of their codes.
  func add(to draft: inout ImportDraft) -> [[LocationBoard]] {
    var pairs: [[LocationBoard]] = Array(repeating: [], count: releases.count)
    var reported: Set<Mismatch> = []
    var accepted: [LocationBoard: Bool] = [:]
    var sights: [String: [Sight]] = [:]
    // The names of the newest release are taken.
    for release in releases.reversed() {
      for (code, entry) in history.releases[release.number].sorted
      where draft.has(code, as: .subICBLocation) {
        let boards = locations.practicesByBoard[release.number][code, default: [:]]
        guard let board = Self.mostNamed(boards), let row = boards[board]?.first else { continue }
        for (other, rows) in boards where other != board {
          for row in rows
          where reported.insert(Mismatch(practice: row.code, named: other, taken: board)).inserted {
            draft.report(.boardMismatch, at: row.place) {
              "\(row.code) names the ICB \(other), but most practices of \(code) name \(board), which "
                + "was taken for all."
            }
          }
        }
        let pair = LocationBoard(location: code, board: board)
        let isAccepted =
          accepted[pair]
          ?? add(board, of: code, history.entry(of: code, in: release.number) ?? entry, to: &draft)
        accepted[pair] = isAccepted
        guard isAccepted else { continue }
        pairs[release.number].append(pair)
        let sight = Sight(
          release: release.number,
          location: code,
          board: board,
          row: row
        )
        sights[code, default: []].append(sight)
      }
    }
    let withBoard = Set(accepted.keys.map { $0.location })
    for code in history.codes where draft.has(code, as: .subICBLocation) {
      join(code, sights[code, default: []].reversed(), to: &draft)
      guard !withBoard.contains(code), let newest = history.newest(naming: code),
        let place = history.releases[newest][code]?.place
      else { continue }
      draft.report(.locationWithoutBoard, at: place) {
        "No open practice of \(code) names an ICB; it was imported without one."
      }
    }
    endBoards(sights.values.flatMap { $0 }, &draft)
    return pairs
  }

  private static func mostNamed(_ boards: [String: [PracticeRow]]) -> String? {
    boards.max { left, right in
      left.value.count == right.value.count
        ? right.key < left.key : left.value.count < right.value.count
    }?.key
  }

  /// Returns the name of an ICB that a location has before its own code, or `nil` where it has none.
  static func boardName(after location: String, of code: String) -> String? {
    let suffix = " - \(code)"
    return location.hasSuffix(suffix) ? String(location.dropLast(suffix.count)) : nil
  }

  /// Adds an ICB, named after a location of it whose name is that of an ICB with its own code.
  private func add(
    _ board: String,
    of code: String,
    _ location: LocationNames.Entry,
    to draft: inout ImportDraft
  ) -> Bool {
    let nameBefore = draft.body(board)?.name
    let derived = BoardStep.boardName(after: location.name, of: code)
    guard
      draft.add(board, kind: .integratedCareBoard, name: derived ?? "", at: location.place)
    else { return false }
    if let derived, derived != nameBefore, derived == draft.body(board)?.name {
      draft.report(.boardNameDerived, at: location.place) {
        "\(board) was named \(derived), after its location \(code), as no file names it."
      }
    }
    return true
  }

  /// Adds the memberships of a location in its ICBs, and reports changes, whose day no file gives.
  private func join(_ code: String, _ sights: [Sight], to draft: inout ImportDraft) {
    guard var last = sights.first else { return }
    var from: CivilDate?
    for sight in sights.dropFirst() {
      defer { last = sight }
      guard sight.board != last.board else { continue }
      let date = releases[sight.release].date
      let given = known.day(
        from: last.board,
        to: sight.board,
        after: releases[last.release].date,
        through: date
      )
      let day = given ?? date
      join(code, to: last.board, during: Period(from: from, until: day), in: &draft)
      from = day
      if given != nil { continue }
      let words = draft.datedWords(for: last.row.place)
      draft.report(.changeDayUnknown, at: sight.row.place) {
        "\(code) is in \(last.board) by \(words) and in \(sight.board) here. No file gives the day of "
          + "the change: \(day) was taken."
      }
    }
    join(code, to: last.board, during: Period(from: from), in: &draft)
  }

  private func join(
    _ code: String,
    to board: String,
    during period: Period,
    in draft: inout ImportDraft
  ) {
    if period.isEmpty { return }
    draft.join(code, to: board, during: period, isVoting: false)
  }

  /// Ends the ICBs that newer releases no longer name.
  private func endBoards(_ sights: [Sight], _ draft: inout ImportDraft) {
    var newest: [String: Sight] = [:]
    for sight in sights {
      if let known = newest[sight.board],
        (known.release, sight.location) >= (sight.release, known.location)
      {
        continue
      }
      newest[sight.board] = sight
    }
    let told = Set(sights.map { $0.release }).sorted()
    for (board, sight) in newest.sorted(by: { $0.key < $1.key }) {
      guard let next = told.first(where: { $0 > sight.release }) else { continue }
      let (named, date) = (releases[sight.release].date, releases[next].date)
      if let day = known.end(of: board, as: .integratedCareBoard, after: named, through: date) {
        draft.end(board, on: day)
        continue
      }
      draft.end(board, on: releases[next].date)
      draft.report(.noLongerNamed, at: sight.row.place) {
        "No release after \(releases[sight.release].date) names \(board). It was taken to end on "
          + "\(releases[next].date), the date of the next release."
      }
    }
  }
}
