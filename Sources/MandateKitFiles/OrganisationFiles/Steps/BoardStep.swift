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

  /// Adds an ICB, named after a location of it whose name is that of an ICB with its own code.
  private func add(
    _ board: String,
    of code: String,
    _ location: LocationNames.Entry,
    to draft: inout ImportDraft
  ) {
    let isNew = draft.body(board) == nil
    let suffix = " - \(code)"
    let isNamed = location.name.hasSuffix(suffix)
    let name = isNamed ? String(location.name.dropLast(suffix.count)) : ""
    guard draft.add(board, kind: .integratedCareBoard, name: name, at: location.place) else {
      return
    }
    if isNew, isNamed {
      draft.report(.boardNameDerived, at: location.place) {
        "\(board) was named \(name), after its location \(code), as no file names it."
      }
    }
    draft.join(code, to: board, isVoting: false)
  }
}
