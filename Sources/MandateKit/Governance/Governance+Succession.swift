extension Governance {
  /// Returns the body or person that stands in the place of one on a date: itself if it exists; else one
  /// of those that stand in the places of its successors.
  ///
  /// Of several it is the one that has most practices in common with the body on the last day on which
  /// that existed, then the one of smallest identifier. Where none exists it is the body itself.
  ///
  /// - Complexity: O(successors), once for each body on a snapshot; where several can stand in,
  ///   O(bodies + memberships).
  func standIn(for body: PartyIndex, on snapshot: inout StructureSnapshot) -> PartyIndex {
    if snapshot.exists[body] { return body }
    if let known = snapshot.standIns[body] { return known }
    let standIn = findStandIn(for: body, on: &snapshot)
    snapshot.standIns[body] = standIn
    return standIn
  }

  private func findStandIn(
    for body: PartyIndex,
    on snapshot: inout StructureSnapshot
  ) -> PartyIndex {
    let exists = snapshot.exists
    let candidates = successors(of: body) { !exists[$0] }.filter { exists[$0] }.sorted()
    guard candidates.count > 1 else { return candidates.first ?? body }
    var practices: [PartyIndex] = []
    if let end = bodies[body].existence.until {
      let lastDay = end.adding(days: -1)
      var before = self.snapshot(on: lastDay)
      if before.exists[body] { practices = before.constituency(of: body) }
    }
    var best = (common: -1, body: body)
    for candidate in candidates {
      let common = snapshot.constituency(of: candidate).count { practices.containsSorted($0) }
      if common > best.common { best = (common, candidate) }
    }
    return best.body
  }

  /// Returns a body or person with all bodies whose predecessor it is, directly or not.
  func successors(of party: PartyIndex) -> [PartyIndex] {
    guard isBody(party), !succession.successors[party].isEmpty else { return [party] }
    return successors(of: party) { _ in true }
  }

  /// Returns, for each body, the earliest first day of those that its successors lead to; where it has no
  /// successor, the last day there is.
  ///
  /// - Complexity: O(bodies + successions).
  func firstDaysOfSuccessors() -> Column<Party, CivilDate> {
    var days = Column<Party, CivilDate>(repeating: .latest, count: bodies.count)
    var isDone = Column<Party, Bool>(repeating: false, count: bodies.count)
    for root in days.indices where !isDone[root] {
      var stack = [(body: root, isOpen: false)]
      while let (body, isOpen) = stack.popLast() {
        if isOpen {
          for successor in succession.successors[body] {
            let day = bodies[successor].existence.from ?? .earliest
            days[body] = min(days[body], days[successor], day)
          }
          isDone[body] = true
        } else if !isDone[body] {
          stack.append((body, true))
          for successor in succession.successors[body] where !isDone[successor] {
            stack.append((successor, false))
          }
        }
      }
    }
    return days
  }

  /// Returns whether a body that successors of another lead to exists on a date, or `nil` where the steps do not
  /// suffice.
  ///
  /// - Parameters:
  ///   - body: The body whose successors are looked at.
  ///   - date: The date.
  ///   - steps: The bodies that may still be looked at, of which those that were are taken.
  /// - Returns: Whether one exists.
  func isSucceeded(_ body: PartyIndex, on date: CivilDate, within steps: inout Int) -> Bool? {
    let direct = succession.successors[body]
    if direct.contains(where: { bodies[$0].existence.contains(date) }) { return true }
    var seen: Set<PartyIndex> = [body]
    var pending = direct
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      guard steps > 0 else { return nil }
      steps -= 1 + succession.successors[next].count
      if bodies[next].existence.contains(date) { return true }
      pending += succession.successors[next]
    }
    return false
  }

  /// Returns a body and those that successors lead to, going on only from those that pass a test.
  ///
  /// - Complexity: O(bodies and successions on the way), each looked at once.
  private func successors(
    of body: PartyIndex,
    goingOnFrom passes: (PartyIndex) -> Bool
  ) -> [PartyIndex] {
    var found: [PartyIndex] = []
    var seen = BitSet<Party>(count: bodies.count)
    var pending = [body]
    while let next = pending.popLast() {
      guard seen.insert(next) else { continue }
      found.append(next)
      if passes(next) { pending += succession.successors[next] }
    }
    return found
  }
}
