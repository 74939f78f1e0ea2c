/// The practices a proposal affects while it is laid out: as bodies, not yet in seats.
struct AffectedPracticesBuilder {
  let key: Key
  /// The practices affected, sorted.
  let practices: [Int]
  /// The ward of each, in the same order.
  private(set) var wardOfEach: [Int32] = []
  private(set) var practiceClasses: [AffectedPractices.PracticeClass] = []
  /// The bodies that stand for some practice besides the practices, sorted.
  private(set) var above: [Int] = []
  private var aboveWards: [(node: Int, edge: Int)] = []

  /// What drafts have in common where they are the same.
  struct Key: Hashable {
    let epoch: Int
    let affected: Int
    /// The forum where it is a practice, or -1.
    let forum: Int
  }

  init(_ key: Key, _ practices: [Int]) {
    self.key = key
    self.practices = practices
  }

  /// Puts practices that belong to the same groups together.
  mutating func findWards(_ snapshot: StructureSnapshot, _ builder: inout ProposalCompiler) {
    var known: [[Int]: Int] = [:]
    var knownByGroup: [Int: Int] = [:]
    builder.stamp += 1
    let everyone = builder.stamp
    var firstOfAll: [Int] = []
    wardOfEach.reserveCapacity(practices.count)
    for (place, practice) in practices.enumerated() {
      let patients = builder.governance.listSizes[practice]
      let groups = snapshot.groups.places(practice)
      var practiceClass: Int?
      // Nothing but its groups tells it from others.
      if practice != key.forum, !builder.governance.standsOut[practice] {
        if groups.count == 1 {
          let group = snapshot.groups.edge(at: groups.lowerBound)
          let mark = group * 2 + (snapshot.isElector(practice, of: group) ? 1 : 0)
          practiceClass = knownByGroup[mark]
          if practiceClass == nil { knownByGroup[mark] = practiceClasses.count }
        } else {
          let marks = snapshot.groups[practice].map {
            $0 * 2 + (snapshot.isElector(practice, of: $0) ? 1 : 0)
          }
          practiceClass = known[marks]
          if practiceClass == nil { known[marks] = practiceClasses.count }
        }
      }
      if practiceClass == nil {
        practiceClass = practiceClasses.count
        practiceClasses.append(AffectedPractices.PracticeClass(first: place))
        firstOfAll.append(practice)
      }
      let index = practiceClass ?? 0
      wardOfEach.append(Int32(truncatingIfNeeded: index))
      practiceClasses[index].practices += 1
      practiceClasses[index].patients += patients
    }
    // What stands above each ward, and, the first time that it is met, above any.
    aboveWards.reserveCapacity(4 * practiceClasses.count)
    var pending: [Int] = []
    for (practiceClass, practice) in firstOfAll.enumerated() {
      builder.stamp += 1
      pending.append(practice)
      while let body = pending.popLast() {
        for place in snapshot.groups.places(body) {
          let group = snapshot.groups.edge(at: place)
          if builder.stamps[group] == builder.stamp { continue }
          if builder.stamps[group] < everyone { above.append(group) }
          builder.stamps[group] = builder.stamp
          aboveWards.append((practiceClass, group))
          pending.append(group)
        }
      }
    }
    above.sort()
  }

  /// Every body that stands for a practice affected.
  var standing: [Int] { practices + above }

  /// Whether a body stands for a practice affected.
  func isStanding(_ body: Int) -> Bool {
    practices.holdsSorted(body) || above.holdsSorted(body)
  }

  /// The reach with every body in its seat.
  func reach(_ builder: ProposalCompiler, seats: Int) -> AffectedPractices {
    let numbers = builder.numbers
    let sorted = aboveWards.map { (node: $0.node, edge: Int(numbers[$0.edge]) - 1) }
      .sorted { $0 < $1 }
    var behind = [Resolution.Affected](repeating: .nobody, count: seats)
    var affected = Resolution.Affected.nobody
    for (practiceClass, seat) in sorted {
      behind[seat].practices += practiceClasses[practiceClass].practices
      behind[seat].patients += practiceClasses[practiceClass].patients
    }
    for practice in practices {
      let patients = builder.governance.listSizes[practice]
      let seat = Int(numbers[practice]) - 1
      behind[seat].practices += 1
      behind[seat].patients += patients
      affected.practices += 1
      affected.patients += patients
    }
    return AffectedPractices(
      practices: practices.map { numbers[$0] - 1 },
      patients: practices.map { builder.governance.listSizes[$0] },
      wardOfEach: wardOfEach,
      practiceClasses: practiceClasses,
      above: Adjacency(nodes: practiceClasses.count, edges: sorted),
      standing: standing.map { numbers[$0] - 1 }.sorted(),
      behind: behind,
      affected: affected
    )
  }
}
