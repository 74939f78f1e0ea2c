import MandateKit
import MandateKitReports

extension ImportDraft {
  /// Records the successions of the bodies, as far as no file gives them an end or a successor.
  ///
  /// - Parameters:
  ///   - successions: The successions that are known beside the files.
  ///   - place: The place of what is said of them.
  mutating func record(_ successions: [Catalogue.Succession], at place: RowPlace?) {
    var document = GovernanceDocument(
      bodies: bodies.values.sorted { $0.id < $1.id },
      memberships: memberships
    )
    let recorded = document.record(successions)
    if recorded.isEmpty { return }
    bodies = [:]
    for body in document.bodies { bodies[body.id.rawValue] = body }
    memberships = document.memberships
    let first = findingsByFile.isEmpty ? nil : RowPlace(file: 0)
    guard let place = place ?? first else { return }
    for entry in recorded { report(entry, at: place) }
  }

  private mutating func report(_ recorded: RecordedSuccession, at place: RowPlace) {
    let succession = recorded.succession
    let code = succession.predecessor.id.rawValue
    let last = succession.date.adding(days: -1)
    let successors = succession.successors.map { $0.organisation.id.rawValue }
    report(.successionRecorded, at: place) {
      "\(code) ends with \(last), and \(English.list(successors)) \(successors.count == 1 ? "takes" : "take") "
        + "its place: that is from the library's table, and not from the files."
    }
    if recorded.undecidedMembers.isEmpty { return }
    let members = recorded.undecidedMembers.map { $0.rawValue }.sorted()
    report(.successorUndecided, at: place) {
      "\(code) is divided between \(English.list(successors)), and where \(English.list(members, limit: 10)) "
        + "\(members.count == 1 ? "goes" : "go") is not known: say whose \(members.count == 1 ? "member it is" : "members they are"), or "
        + "import files of after \(last)."
    }
  }
}
