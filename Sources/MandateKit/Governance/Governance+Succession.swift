extension Governance {
  /// Returns the body or person that stands in the place of one on a date: itself if it exists; else one
  /// of those that stand in the places of its successors.
  ///
  /// Of several it is the one that has most practices in common with the body on the last day on which
  /// that existed, then the one of smallest identifier. Where none exists it is the body itself.
  ///
  /// - Complexity: O(successors); where several can stand in, O(bodies + memberships).
  func standIn(for body: PartyIndex, on snapshot: inout StructureSnapshot) -> PartyIndex {
    if snapshot.exists[body] { return body }
    let candidates = existingSuccessors(of: body, on: snapshot)
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
    var found: [PartyIndex] = []
    var isSeen: Set<PartyIndex> = []
    var pending = [party]
    while let next = pending.popLast() {
      guard isSeen.insert(next).inserted else { continue }
      found.append(next)
      pending += succession.successors[next]
    }
    return found
  }

  /// Returns the bodies that exist and that a chain of successors, none of which does, leads to, sorted.
  private func existingSuccessors(
    of body: PartyIndex,
    on snapshot: StructureSnapshot
  ) -> [PartyIndex] {
    var found: [PartyIndex] = []
    var isSeen: Set<PartyIndex> = []
    var pending = [body]
    while let next = pending.popLast() {
      guard isSeen.insert(next).inserted else { continue }
      if snapshot.exists[next] {
        found.append(next)
      } else {
        pending += succession.successors[next]
      }
    }
    return found.sorted()
  }
}
