extension DelegationGraph {
  /// The classes of practices that are covered for one power, and by what.
  struct Coverage: Sendable {
    /// The classes that each mandate covers, in order.
    let byGrant: Adjacency<Grant, Index<PracticeClass>>
    /// The classes that each delegate covers of itself, in order.
    let ofItself: SparseAdjacency<Delegate, Index<PracticeClass>>

    /// The coverage where nobody may act.
    static var none: Coverage { Coverage(byGrant: Adjacency(nodes: 0), ofItself: .none) }
  }

  /// The classes of practices for which some holders may act together.
  struct ClassCoverage: Sendable {
    /// Whether each class is covered.
    let isCovered: Column<PracticeClass, Bool>
    /// Whether every class is.
    let isComplete: Bool

    init(_ isCovered: Column<PracticeClass, Bool>) {
      self.isCovered = isCovered
      isComplete = !isCovered.values.contains(false)
    }
  }

  /// Returns the classes that some of the holders cover, in some of the coverages.
  func classes(
    coveredBy holders: [Holder],
    in coverages: [Coverage],
    over affected: AffectedPractices
  ) -> ClassCoverage {
    var isCovered = Column<PracticeClass, Bool>(repeating: false, count: affected.classes.count)
    for holder in holders {
      guard let delegate = holder.delegate else { continue }
      for coverage in coverages {
        for slot in coverage.ofItself.slots(of: delegate) {
          isCovered[coverage.ofItself[slot]] = true
        }
        for heldSlot in held.slots(of: delegate) {
          for slot in coverage.byGrant.slots(of: held[heldSlot]) {
            isCovered[coverage.byGrant[slot]] = true
          }
        }
      }
    }
    return ClassCoverage(isCovered)
  }

  /// Returns the coverage for a power: the least fixed point over the mandates that are live.
  ///
  /// It is followed class by class, from those that cover the class of themselves along the mandates
  /// they give. Each mandate is looked at once a class, so that a cycle of grants creates no authority.
  ///
  /// - Parameters:
  ///   - power: The power.
  ///   - affected: The practices affected.
  ///   - isLive: A function that returns whether a mandate is live; of one that is settled, it is not
  ///     asked.
  /// - Returns: The coverage.
  /// - Complexity: O(classes × mandates that bear on each).
  func coverage(
    for power: Power,
    over affected: AffectedPractices,
    isLive: (Grant) -> Bool
  ) -> Coverage {
    var byGrant: [(node: Index<Grant>, edge: Index<PracticeClass>)] = []
    byGrant.reserveCapacity(affected.classes.count)
    var seen = MarkedSet<Grant>(count: grants.count)
    // Those whose mandates to others count for the class, and those that stand for it.
    var givers = MarkedSet<Delegate>(count: delegates)
    var standing = MarkedSet<VotingStructure>(count: affected.represented.count)
    var pending: [Index<Delegate>] = []
    for practiceClass in affected.classes.indices {
      seen.removeAll()
      givers.removeAll()
      standing.removeAll()
      let practice = affected.firstPractice(of: practiceClass)
      standing.insert(practice)
      for slot in affected.above.slots(of: practiceClass) { standing.insert(affected.above[slot]) }
      if power != .decide {
        givers.insert(DelegationGraph.delegate(practice))
        pending.append(DelegationGraph.delegate(practice))
        for slot in binding.slots(of: practiceClass) {
          let delegate = DelegationGraph.delegate(binding[slot])
          givers.insert(delegate)
          pending.append(delegate)
        }
      }
      func look(at grant: Index<Grant>) {
        guard seen.insert(grant) else { return }
        if let over = grants[grant].over, !standing.contains(over) { return }
        guard grants[grant].powers.contains(power),
          grants[grant].isSettled || isLive(grants[grant])
        else { return }
        byGrant.append((grant, practiceClass))
        let holder = grants[grant].holder
        if grants[grant].passOn, givers.insert(holder) { pending.append(holder) }
      }
      func lookAtOriginal(of node: Node) {
        let delegate = DelegationGraph.delegate(node)
        for slot in original.slots(of: delegate) { look(at: original[slot]) }
      }
      lookAtOriginal(of: practice)
      for slot in affected.above.slots(of: practiceClass) {
        lookAtOriginal(of: affected.above[slot])
      }
      while let giver = pending.popLast() {
        for slot in given.slots(of: giver) { look(at: given[slot]) }
      }
    }
    return Coverage(
      byGrant: Adjacency(nodes: grants.count, edges: byGrant),
      ofItself: power == .decide ? .none : ofItself
    )
  }
}
