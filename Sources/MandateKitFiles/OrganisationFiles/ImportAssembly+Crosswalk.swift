import MandateKit

extension ImportAssembly {
  /// A membership that the crosswalk gives.
  private struct Pair: Hashable {
    let practice: String
    let group: String
  }

  /// Adds the places and LMCs of the crosswalk, and the memberships of practices in them.
  mutating func addCrosswalk() {
    guard let file = files.crosswalk else { return }
    var names: [String: String] = [:]
    func note(_ id: String, _ name: String) {
      // Of several names the first in the alphabet: it does not depend on the order of rows.
      guard !name.isEmpty, names[id].map({ name < $0 }) ?? true else { return }
      names[id] = name
    }
    for row in file.rows {
      if let place = row.place { note("place-\(place)", row.placeName) }
      if let committee = row.committee { note("lmc-\(committee)", row.committeeName) }
    }
    var lines: [Pair: Int] = [:]
    var first: [String: Int] = [:]
    for row in file.rows {
      let place = Place(role: .crosswalk, line: row.line)
      guard practices[row.practice] != nil else {
        report(
          .crosswalkPracticeUnknown,
          place,
          "\(row.practice) is no practice that was imported; the row was left out."
        )
        continue
      }
      var isNew = false
      for (id, kind, isVoting) in [
        (row.place.map { "place-\($0)" }, BodyKind.placePartnership, false),
        (row.committee.map { "lmc-\($0)" }, .localMedicalCommittee, true),
      ] {
        guard let id, add(Body(Body.ID(id), kind: kind, name: names[id]), place),
          lines.updateValue(row.line, forKey: Pair(practice: row.practice, group: id)) == nil
        else { continue }
        isNew = true
        join(row.practice, id, .always, isVoting: isVoting)
      }
      if let line = first[row.practice] {
        if isNew {
          report(
            .duplicateCode,
            place,
            "\(row.practice) has a row already, line \(line), with another place or LMC; it was put "
              + "into both."
          )
        } else {
          reportDuplicate(row.practice, of: line, isSame: true, place)
        }
      }
      if first[row.practice] == nil { first[row.practice] = row.line }
    }
    for (code, practice) in practices {
      guard first[code] == nil, exists(code), let row = practice.row else { continue }
      report(
        .notInCrosswalk,
        Place(role: .practices, line: row.line),
        "\(code) is not in \(file.name); it was imported without a place and an LMC."
      )
    }
  }
}
