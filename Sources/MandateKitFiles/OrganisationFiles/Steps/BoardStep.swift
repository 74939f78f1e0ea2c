import MandateKit

/// The step that adds the ICBs, and the memberships of locations in them.
struct BoardStep {
  let names: LocationNames
  let locations: LocationRegister

  /// Adds the ICB of each location: the one that most of its open practices name.
  func add(to draft: inout ImportDraft) {
    for (code, entry) in names.sorted where draft.has(code, as: .subICBLocation) {
      let boards = locations.practicesByBoard[code, default: [:]]
      guard let board = Self.mostNamed(boards) else {
        draft.report(.locationWithoutBoard, at: entry.place) {
          "No open practice of \(code) names an ICB; it was imported without one."
        }
        continue
      }
      for (other, rows) in boards where other != board {
        for row in rows {
          draft.report(.boardMismatch, at: row.place) {
            "\(row.code) names the ICB \(other), but most practices of \(code) name \(board), which "
              + "was taken for all."
          }
        }
      }
      add(board, of: code, entry, to: &draft)
    }
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
  ) {
    let nameBefore = draft.body(board)?.name
    let derived = BoardStep.boardName(after: location.name, of: code)
    guard
      draft.add(board, kind: .integratedCareBoard, name: derived ?? "", at: location.place)
    else { return }
    if let derived, derived != nameBefore, derived == draft.body(board)?.name {
      draft.report(.boardNameDerived, at: location.place) {
        "\(board) was named \(derived), after its location \(code), as no file names it."
      }
    }
    draft.join(code, to: board, isVoting: false)
  }
}
