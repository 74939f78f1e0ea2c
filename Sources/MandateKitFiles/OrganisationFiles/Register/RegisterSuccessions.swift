import MandateKit

/// The successions of a register, joined from the two organisations that have each.
struct RegisterSuccessions {
  /// A body and one that takes its place.
  private struct Pair: Hashable {
    let predecessor: String
    let successor: String
  }

  /// The day and the place of each pair: of several the earliest day.
  private var events: [Pair: (day: CivilDate?, place: RowPlace)] = [:]

  /// Collects the successions whose predecessor was imported.
  init(_ bodies: RegisterBodies, draft: inout ImportDraft) {
    for record in bodies.sorted {
      for succession in record.successions {
        let (target, isForward) = (succession.content.target, succession.content.isForward)
        let place = RowPlace(file: RowPlace.register, line: succession.line)
        let pair =
          isForward
          ? Pair(predecessor: record.code, successor: target)
          : Pair(predecessor: target, successor: record.code)
        // A predecessor that was not imported has no place to hand on.
        guard draft.body(pair.predecessor) != nil else { continue }
        guard draft.body(pair.successor) != nil else {
          draft.report(.targetUnknown, at: place) {
            "\(pair.predecessor) has the successor \(target), which was not imported; it was left out."
          }
          continue
        }
        let known = events[pair]
        let days = [known?.day, succession.content.day].compactMap { $0 }
        events[pair] = (days.min(), known?.place ?? place)
      }
    }
  }

  /// Gives the predecessors their ends, where they have none, and their successors.
  func add(to draft: inout ImportDraft) {
    let sorted = events.sorted { left, right in
      (left.key.predecessor, left.value.day ?? .latest, left.key.successor)
        < (right.key.predecessor, right.value.day ?? .latest, right.key.successor)
    }
    for (pair, event) in sorted { end(pair, event.day, at: event.place, &draft) }
    var successors: [String: [String]] = [:]
    for (pair, event) in sorted {
      // Each successor ends later than its predecessor, so that no cycle can come about.
      guard let until = draft.body(pair.predecessor)?.existence.until,
        draft.body(pair.successor)?.existence.until.map({ $0 > until }) ?? true
      else {
        draft.report(.successorEnded, at: event.place) {
          "\(pair.successor) exists no longer than \(pair.predecessor), whose successor it is; it was left "
            + "out as one."
        }
        continue
      }
      successors[pair.predecessor, default: []].append(pair.successor)
    }
    for (code, heirs) in successors { draft.setSuccessors(heirs, of: code) }
  }

  /// Ends a predecessor that has no end on the day on which its successor takes its place.
  private func end(
    _ pair: Pair,
    _ day: CivilDate?,
    at place: RowPlace,
    _ draft: inout ImportDraft
  ) {
    guard let existence = draft.body(pair.predecessor)?.existence, existence.until == nil,
      let day, !Period(from: existence.from, until: day).isEmpty
    else { return }
    draft.end(pair.predecessor, on: day)
    draft.report(.closedWithoutDate, at: place) {
      "\(pair.predecessor) has a successor from \(day) on, but no end date; it was taken to exist until "
        + "then."
    }
  }
}
