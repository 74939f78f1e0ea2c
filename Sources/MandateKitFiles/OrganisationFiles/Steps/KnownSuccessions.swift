import MandateKit

/// The successions that are known beside the files, for the days that no file gives.
struct KnownSuccessions {
  private var byPredecessor: [String: [Catalogue.Succession]] = [:]

  /// Indexes successions by their predecessors.
  init(_ successions: [Catalogue.Succession]) {
    for succession in successions {
      byPredecessor[succession.predecessor.id.rawValue, default: []].append(succession)
    }
  }

  /// Returns the day on which an organisation took the place of another, if it is after one day and not after
  /// another.
  func day(
    from predecessor: String,
    to successor: String,
    after first: CivilDate,
    through last: CivilDate
  ) -> CivilDate? {
    byPredecessor[predecessor]?.first { succession in
      succession.date > first && succession.date <= last
        && succession.successors.contains { $0.organisation.id.rawValue == successor }
    }?.date
  }

  /// Returns the first day on which an organisation existed no longer, if it is after one day and not after
  /// another.
  ///
  /// The codes of groups that were succeeded by boards went on as those of locations.
  func end(
    of code: String,
    as kind: BodyKind,
    after first: CivilDate,
    through last: CivilDate
  ) -> CivilDate? {
    byPredecessor[code]?.first { succession in
      succession.date > first && succession.date <= last
        && (kind == .integratedCareBoard
          || !succession.successors.contains { $0.organisation.kind == .integratedCareBoard })
    }?.date
  }
}
