import MandateKit

/// The step that reports names: several in one release, and those that a newer release changes.
struct NameStep {
  let tables: OfficialTables
  let practices: [String: ImportedPractice]
  let networks: NetworkRegister
  let history: LocationHistory
  /// The locations of each release, each with its ICB.
  let boards: [[LocationBoard]]

  /// Reports the names.
  func report(to draft: inout ImportDraft) {
    let names = tables.releases.map { release in
      let locations = history.releases[release.number]
      var names = ReleaseNames(
        release,
        practices: practices,
        networks: networks,
        locations: locations,
        draft: draft
      )
      names.addBoards(boards[release.number], locations)
      return names
    }
    // A code that a newer release names has the name of that one in the end.
    var isNamed: Set<String> = []
    for release in tables.releases.reversed() {
      var check = NameCheck(release, practices: practices)
      check.addBoards(boards[release.number], history.releases[release.number])
      let older = names[release.number].entries.filter { isNamed.contains($0.key) }
      check.report(older: older, to: &draft)
      isNamed.formUnion(names[release.number].entries.keys)
    }
    if let crosswalk = tables.crosswalk {
      NameCheck(crosswalk, practices: practices).report(to: &draft)
    }
    reportChanges(names, to: &draft)
  }

  /// Reports names that differ from those of the release before that names the same code.
  private func reportChanges(_ names: [ReleaseNames], to draft: inout ImportDraft) {
    var last: [String: ReleaseNames.Entry] = [:]
    for names in names {
      for (code, entry) in names.entries.sorted(by: { $0.key < $1.key }) {
        if let older = last[code], older.name != entry.name {
          let file = draft.datedName(of: entry.place)
          let words = draft.datedWords(for: older.place)
          draft.report(.nameChanged, at: entry.place) {
            "\(code) is called \(OfficialText.quoted(entry.name)) in "
              + "\(file), and was called "
              + "\(OfficialText.quoted(older.name)) on \(words). "
              + "The newest name was taken."
          }
        }
        last[code] = entry
      }
    }
  }
}
