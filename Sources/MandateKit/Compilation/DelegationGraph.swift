/// The mandates that bear on the practices affected and are not ruled out for good, as the
/// edges of a graph from givers to holders.
struct DelegationGraph: Sendable {
  /// The mandates.
  let grants: Column<Grant, Grant>
  /// The grants that each delegate gives.
  let given: SparseAdjacency<Delegate, Index<Grant>>
  /// The grants that nobody gives, by the delegate over whose constituency each runs.
  let original: SparseAdjacency<Delegate, Index<Grant>>
  /// The grants that each delegate holds, in the order of mandates.
  let held: SparseAdjacency<Delegate, Index<Grant>>
  /// The bodies that cover each class of practices of themselves, without the practices.
  let binding: Adjacency<PracticeClass, Node>
  /// The classes that each delegate covers of itself for every power but to decide.
  ///
  /// Of practices only the first of each class is entered: whoever holds or gives mandates is in a
  /// class of its own.
  let ofItself: SparseAdjacency<Delegate, Index<PracticeClass>>
  /// The people appointed to represent at the forum, sorted, each once.
  let representatives: [Holder]
  /// The forum.
  let forum: Holder?
  /// The number of delegates.
  let delegates: Int
  /// Whether the coverage of the mandates is the same whatever the record.
  let isSettled: Bool
  /// The parties that are no node, as delegates.
  private let others: [PartyIndex: Index<Delegate>]
  /// The coverage for each power that a duty asks for, where it is settled.
  private(set) var settled: [(power: Power, coverage: Coverage)] = []
  /// The classes covered by all representatives together, and by the forum, where that is settled
  /// and a duty asks for it.
  private(set) var representativesCoverage: ClassCoverage?
  private(set) var forumCoverage: ClassCoverage?

  /// A party that gives or holds mandates, or covers practices of itself.
  ///
  /// Those with a node come first, in the order of nodes.
  enum Delegate {}

  /// Somebody who is to act, as a delegate where some mandate or practice is theirs.
  struct Holder: Sendable {
    let party: PartyIndex
    let delegate: Index<Delegate>?
  }

  /// A mandate between delegates.
  struct Grant: Sendable {
    let mandate: Index<Mandate>
    let holder: Index<Delegate>
    /// The body over whose constituency it runs.
    let over: Node?
    let powers: [Power]
    let passOn: Bool
    /// Whether it is live for certain, as of every date.
    let isSettled: Bool

    /// Returns whether it is live for a power for certain, as of every date.
    func isCertain(for power: Power) -> Bool {
      isSettled && powers.contains(power)
    }
  }

  init(
    grants: Column<Grant, Grant>,
    given: SparseAdjacency<Delegate, Index<Grant>>,
    original: SparseAdjacency<Delegate, Index<Grant>>,
    held: SparseAdjacency<Delegate, Index<Grant>>,
    others: [PartyIndex: Index<Delegate>],
    over scope: ProposalScope,
    representatives: [PartyIndex],
    forum: PartyIndex?
  ) {
    func holder(_ party: PartyIndex) -> Holder {
      Holder(
        party: party,
        delegate: scope.structure.node(of: party).map(DelegationGraph.delegate) ?? others[party]
      )
    }
    self.grants = grants
    self.given = given
    self.original = original
    self.held = held
    self.others = others
    binding = scope.binding
    self.representatives = representatives.map(holder)
    self.forum = forum.map(holder)
    delegates = scope.structure.count + others.count
    isSettled = grants.values.allSatisfy { $0.isSettled }
    var ofItself: [(node: Index<Delegate>, edge: Index<PracticeClass>)] = []
    ofItself.reserveCapacity(scope.affected.classes.count + binding.count)
    for practiceClass in scope.affected.classes.indices {
      let practice = scope.affected.firstPractice(of: practiceClass)
      ofItself.append((DelegationGraph.delegate(practice), practiceClass))
      for slot in binding.slots(of: practiceClass) {
        ofItself.append((DelegationGraph.delegate(binding[slot]), practiceClass))
      }
    }
    self.ofItself = SparseAdjacency(ofItself)
  }

  /// Returns the delegate of a node.
  @inline(__always)
  static func delegate(_ node: Node) -> Index<Delegate> { Index(node.position) }

  /// Returns a party as a holder.
  func holder(_ party: PartyIndex, in structure: VotingStructure) -> Holder {
    let delegate = structure.node(of: party).map(DelegationGraph.delegate) ?? others[party]
    return Holder(party: party, delegate: delegate)
  }

  /// Returns a mandate that a party holds, or `nil` where it is ruled out for good or does not bear
  /// on the practices.
  func grant(_ mandate: Index<Mandate>, heldBy holder: Holder) -> Index<Grant>? {
    guard let delegate = holder.delegate else { return nil }
    let slots = held.slots(of: delegate)
    let position = slots.firstSorted { grants[held[$0]].mandate >= mandate }
    guard position < slots.endIndex else { return nil }
    let grant = held[slots[position]]
    return grants[grant].mandate == mandate ? grant : nil
  }

  /// Returns the coverage for a power, or `nil` where it is not settled or no duty asks for it.
  func settledCoverage(for power: Power) -> Coverage? {
    settled.first { $0.power == power }?.coverage
  }

  /// Finds once the coverage that duties ask for, where it is the same whatever the record.
  mutating func settle(
    _ duties: [ActingDuty],
    for effect: Effect,
    over affected: AffectedPractices
  ) {
    guard isSettled else { return }
    for duty in duties {
      let powers = duty.powers(for: effect)
      for power in powers where settledCoverage(for: power) == nil {
        settled.append((power, coverage(for: power, over: affected) { _ in true }))
      }
      let coverages = powers.compactMap { settledCoverage(for: $0) }
      switch duty {
      case .representation(nil, false):
        representativesCoverage = classes(
          coveredBy: representatives,
          in: coverages,
          over: affected
        )
      // Who is present, and what a named power covers, is found when it is asked.
      case .representation: break
      case .authority:
        forumCoverage = classes(coveredBy: forum.map { [$0] } ?? [], in: coverages, over: affected)
      }
    }
  }
}
