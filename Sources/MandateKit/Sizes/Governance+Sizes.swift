extension Governance {
  /// Returns the sizes of all bodies of a kind on a date, or of some bodies, with how they decide where that is asked
  /// for.
  ///
  /// How a body decides follows from its first rule that applies whatever is proposed, on a proposal that affects
  /// its practices and needs its approval alone, nobody having voted yet. No mandate is looked at.
  ///
  /// - Parameters:
  ///   - bodies: The bodies; those that do not exist on the date are left out. `nil` for all of the kind.
  ///   - kind: The kind of the bodies where none are given.
  ///   - date: The date.
  ///   - assumptions: What is assumed of how they decide, or `nil` where that is not asked for. With a rule that is
  ///     not valid in the document no body has a decision.
  ///   - progress: Called after each body with the number of bodies that are done and that of all.
  /// - Returns: The sizes, sorted by identifier, or in the order of the bodies that are given.
  /// - Complexity: O(bodies of the document) for each body without its decision; at most `Limits.sizeSteps` in all,
  ///   after which the table says that it is not complete. Powers and chances of all bodies together take at most
  ///   `Limits.sizeStates` states, each the same part of them.
  public func sizes(
    of bodies: [Body.ID]? = nil,
    kind: BodyKind = .primaryCareNetwork,
    on date: CivilDate,
    assuming assumptions: SizeAssumptions? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) -> SizeTable {
    var counter = SizeCounter(self, on: date)
    let ids = bodies ?? counter.bodies(of: kind)
    var decisions = assumptions.flatMap { SizeDecisions(self, of: ids, on: date, assuming: $0) }
    var sizes: [BodySize] = []
    for (place, id) in ids.enumerated() {
      if var size = counter.size(of: id) {
        size.decision = decisions?.decision(of: id, largest: size.largest?.id)
        sizes.append(size)
      }
      progress(place + 1, ids.count)
    }
    return SizeTable(date: date, sizes: sizes, isComplete: counter.isComplete)
  }
}
