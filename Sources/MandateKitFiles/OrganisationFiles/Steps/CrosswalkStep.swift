import MandateKit

/// The step that adds the places and LMCs of the crosswalk, and the memberships of practices in
/// them.
struct CrosswalkStep {
  let table: OfficialTable<CrosswalkRow>?
  let practices: [String: ImportedPractice]

  /// A membership that the crosswalk gives.
  private struct Pair: Hashable {
    let practice: String
    let group: String
  }

  /// Adds places, LMCs and memberships.
  func add(to draft: inout ImportDraft) {
    guard let table else { return }
    let names = Self.groupNames(table.rows)
    var pairs: Set<Pair> = []
    var firstLines: [String: Int] = [:]
    /// Adds a practice to a place or an LMC; returns false if it is none or has the practice.
    func join(_ row: CrosswalkRow, to group: String?, _ kind: BodyKind, isVoting: Bool) -> Bool {
      guard let group, draft.add(group, kind: kind, name: names[group, default: ""], at: row.place),
        pairs.insert(Pair(practice: row.code, group: group)).inserted
      else { return false }
      draft.join(row.code, to: group, isVoting: isVoting)
      return true
    }
    for row in table.rows {
      guard practices[row.code] != nil else {
        draft.report(.crosswalkPracticeUnknown, at: row.place) {
          "\(row.code) is no practice that was imported; the row was left out."
        }
        continue
      }
      let hasNewPlace = join(row, to: row.area, .placePartnership, isVoting: false)
      let hasNewCommittee = join(row, to: row.committee, .localMedicalCommittee, isVoting: true)
      guard let firstLine = firstLines[row.code] else {
        firstLines[row.code] = row.line
        continue
      }
      if hasNewPlace || hasNewCommittee {
        draft.report(.duplicateCode, at: row.place) {
          "\(row.code) has a row already, line \(firstLine), with another place or LMC; it was put "
            + "into both."
        }
      } else {
        draft.report(.duplicateRow, at: row.place) {
          "The row repeats line \(firstLine); it was left out."
        }
      }
    }
    for (code, practice) in practices {
      guard firstLines[code] == nil, draft.exists(code), let row = practice.row else { continue }
      let absence = draft.absence(of: table.refused[code], from: [table.place], of: "places")
      draft.report(.notInCrosswalk, at: row.place) {
        "\(code) was imported without a place and an LMC: \(absence)."
      }
    }
  }

  /// The names of places and LMCs: of several the first in the alphabet, whatever the order of rows.
  private static func groupNames(_ rows: [CrosswalkRow]) -> [String: String] {
    var names: [String: String] = [:]
    for row in rows {
      for (group, name) in [(row.area, row.areaName), (row.committee, row.committeeName)] {
        guard let group, !name.isEmpty else { continue }
        names[group] = min(names[group] ?? name, name)
      }
    }
    return names
  }
}
