import MandateKit

/// The step that gives a beginning to the locations and ICBs that older releases do not name.
///
/// Each begins on the first day on which it has a member. One that had a member by the date of an older release
/// has no beginning, as one of the oldest release has none.
struct BeginningStep {
  let releases: [ReleaseTables]
  let history: LocationHistory
  /// The locations of each release that have an ICB.
  let boards: [[LocationBoard]]

  func add(to draft: inout ImportDraft) {
    var oldest: [String: Int] = [:]
    for release in releases.indices.reversed() {
      for code in history.releases[release].entries.keys { oldest[code] = release }
      for pair in boards[release] { oldest[pair.board] = release }
    }
    let members = Dictionary(grouping: draft.memberships) { $0.group.rawValue }
    let told = releases.indices.filter { !history.releases[$0].entries.isEmpty }
    // A location begins before its ICB is looked at, whose member it is.
    for kind in [BodyKind.subICBLocation, .integratedCareBoard] {
      for (code, release) in oldest where draft.has(code, as: kind) {
        guard let older = told.last(where: { $0 < release }),
          let day = Self.firstDay(of: members[code] ?? [], in: draft), day > releases[older].date
        else { continue }
        draft.begin(code, on: day)
      }
    }
  }

  /// Returns the first day of some memberships, of which one without begins with its member, or `nil` where it
  /// is not known.
  private static func firstDay(of memberships: [Membership], in draft: ImportDraft) -> CivilDate? {
    let days = memberships.map { membership in
      membership.period.from ?? draft.body(membership.member.rawValue)?.existence.from
    }
    return days.contains(nil) ? nil : days.compactMap { $0 }.min()
  }
}
