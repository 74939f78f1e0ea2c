/// The practices that a proposal affects, and the bodies that stand for them, not yet by node.
struct AffectedPracticesBuilder {
  let key: Key
  /// The practices affected, sorted.
  let practices: Column<AffectedPractice, PartyIndex>
  /// The list size of each body and person on the date.
  private let listSizes: Column<Party, Int64>
  private var classOfEach = Column<AffectedPractice, Index<PracticeClass>>()
  private var classes = Column<PracticeClass, PracticeClass>()
  /// The bodies that stand for some practice, without the practices, sorted.
  private(set) var above: [PartyIndex] = []
  /// The bodies that stand for each class, without the practices, by class, then body.
  private var aboveClasses: [(node: Index<PracticeClass>, edge: PartyIndex)] = []

  /// The properties that tell builders apart.
  struct Key: Hashable {
    let epoch: StructureSnapshot.Epoch
    /// The bodies affected, or `nil` for every practice there is.
    let affected: [PartyIndex]?
    /// The forum, where it is a practice: it is in a class of its own.
    let forum: PartyIndex?
  }

  init(
    _ key: Key,
    practices: [PartyIndex],
    on snapshot: StructureSnapshot,
    compiler: inout ProposalCompiler
  ) {
    self.key = key
    self.practices = Column(practices)
    listSizes = snapshot.listSizes
    findClasses(on: snapshot, governance: compiler.governance)
    findBodiesAbove(on: snapshot, compiler: &compiler)
  }

  /// Groups the practices that belong to the same groups.
  private mutating func findClasses(on snapshot: StructureSnapshot, governance: Governance) {
    /// A membership, as far as it tells practices apart.
    struct Tie: Hashable {
      let group: PartyIndex
      let isElector: Bool
    }
    var byTies: [[Tie]: Index<PracticeClass>] = [:]
    var byTie: [Tie: Index<PracticeClass>] = [:]
    // Practices that belong to one group are mostly adjacent.
    var last: (tie: Tie, practiceClass: Index<PracticeClass>)?
    classOfEach.values.reserveCapacity(practices.count)
    for (index, practice) in practices.elements {
      func makeClass() -> Index<PracticeClass> { classes.append(PracticeClass(first: index)) }
      func tie(_ slot: Adjacency<Party, PartyIndex>.Slot) -> Tie {
        let group = snapshot.groups[slot]
        return Tie(group: group, isElector: snapshot.isElector(practice, of: group))
      }
      let slots = snapshot.groups.slots(of: practice)
      let practiceClass: Index<PracticeClass>
      if practice == key.forum || governance.isNamedByMandates[practice] {
        practiceClass = makeClass()
      } else if slots.count == 1, let slot = slots.first {
        let tie = tie(slot)
        if let last, last.tie == tie {
          practiceClass = last.practiceClass
        } else {
          practiceClass = byTie[tie] ?? makeClass()
          byTie[tie] = practiceClass
          last = (tie, practiceClass)
        }
      } else {
        let ties = slots.map(tie)
        practiceClass = byTies[ties] ?? makeClass()
        byTies[ties] = practiceClass
      }
      classOfEach.append(practiceClass)
      classes[practiceClass].count.add(
        PracticeCount(practices: 1, patients: snapshot.listSizes[practice])
      )
    }
  }

  /// Finds the bodies that stand for each class, and each of them once for all.
  private mutating func findBodiesAbove(
    on snapshot: StructureSnapshot,
    compiler: inout ProposalCompiler
  ) {
    aboveClasses.reserveCapacity(4 * classes.count)
    compiler.seenBefore.removeAll()
    var pending: [PartyIndex] = []
    var groups: [PartyIndex] = []
    for practiceClass in classes.indices {
      compiler.seen.removeAll()
      pending.append(practices[classes[practiceClass].first])
      while let body = pending.popLast() {
        for slot in snapshot.groups.slots(of: body) {
          let group = snapshot.groups[slot]
          guard compiler.seen.insert(group) else { continue }
          if compiler.seenBefore.insert(group) { above.append(group) }
          groups.append(group)
          pending.append(group)
        }
      }
      groups.sort()
      for group in groups { aboveClasses.append((practiceClass, group)) }
      groups.removeAll(keepingCapacity: true)
    }
    above.sort()
  }

  /// Every body that stands for a practice affected.
  var standing: [PartyIndex] { practices.values + above }

  /// Returns whether a body stands for a practice affected.
  func isStanding(_ body: PartyIndex) -> Bool {
    practices.values.containsSorted(body) || above.containsSorted(body)
  }

  /// Returns the practices and bodies by node, once they are numbered.
  func affected(by compiler: ProposalCompiler, nodes count: Int) -> AffectedPractices {
    let nodes = compiler.nodes
    // Nodes are in the order of their bodies.
    let edges = aboveClasses.compactMap { practiceClass, body in
      nodes[body].index.map { (node: practiceClass, edge: $0) }
    }
    let patients = Column<AffectedPractice, Int64>(
      practices.values.map { listSizes[$0] }
    )
    var represented = Column<VotingStructure, PracticeCount>(repeating: .none, count: count)
    for (practiceClass, node) in edges { represented[node].add(classes[practiceClass].count) }
    var total = PracticeCount.none
    for (index, practice) in practices.elements {
      let one = PracticeCount(practices: 1, patients: patients[index])
      total.add(one)
      if let node = nodes[practice].index { represented[node].add(one) }
    }
    return AffectedPractices(
      practices: Column(practices.values.compactMap { nodes[$0].index }),
      patients: patients,
      classOfEach: classOfEach,
      classes: classes,
      above: Adjacency(nodes: classes.count, edges: edges),
      standing: standing.compactMap { nodes[$0].index }.sorted(),
      represented: represented,
      total: total
    )
  }
}
