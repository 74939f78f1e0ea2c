import MandateKit

/// The sub-ICB locations that were imported, with the ICBs that their practices name.
struct LocationRegister {
  /// The rows of the open practices of each location, by its code and by the ICB that they name.
  private(set) var practicesByBoard: [String: [String: [PracticeRow]]] = [:]

  /// Adds the locations and the memberships of practices in them to a draft.
  init(
    _ names: LocationNames,
    practices: [String: ImportedPractice],
    draft: inout ImportDraft
  ) {
    for (code, entry) in names.sorted {
      draft.add(code, kind: .subICBLocation, name: entry.name, at: entry.place)
    }
    for (code, practice) in practices.sorted(by: { $0.key < $1.key }) {
      guard let row = practice.row else {
        if let location = practice.location, draft.has(location, as: .subICBLocation) {
          draft.join(code, to: location, isVoting: false)
        }
        continue
      }
      guard let location = Self.location(of: row, draft: &draft) else { continue }
      let period = Self.period(of: row, in: location, draft: &draft)
      draft.join(code, to: location, during: period, isVoting: false)
      if draft.exists(code), let board = row.board {
        practicesByBoard[location, default: [:]][board, default: []].append(row)
      }
    }
  }

  /// Returns the location of an open practice, or that of a closed one on its last day; `nil` if no
  /// commissioner that it names is a location.
  private static func location(of row: PracticeRow, draft: inout ImportDraft) -> String? {
    let isOpen = draft.exists(row.code)
    let codes = [row.commissioner, row.currentCommissioner].compactMap { $0 }
    var location: String?
    for code in isOpen ? codes.reversed() : codes
    where location == nil && draft.has(code, as: .subICBLocation) {
      location = code
    }
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

  /// Returns the days on which a practice belongs to its location.
  private static func period(
    of row: PracticeRow,
    in location: String,
    draft: inout ImportDraft
  ) -> Period {
    guard row.commissioner == location || !draft.exists(row.code) else { return .always }
    let period = Period(from: row.joined, through: row.left)
    guard period.isEmpty else { return period }
    draft.report(.endBeforeStart, at: row.place) {
      "\(row.code) left its commissioner before it joined it; it was taken to belong to \(location) "
        + "always."
    }
    return .always
  }
}
