/// Who may act for the practices affected, as far as can be said of all dates.
struct DelegationGraph: Sendable {
  /// The mandates that bear on it and that nothing rules out for good.
  let mandates: [Grant]
  /// The mandates that each party gives, by its number.
  let given: SparseAdjacency
  /// The mandates that nobody gives over the constituency of each body, by its seat.
  let original: SparseAdjacency
  /// The mandates that each party holds, by its number, in the order of all mandates.
  let held: SparseAdjacency
  /// The bodies, by seat, that cover each ward of themselves besides the practices, the electors
  /// before those that bind them.
  let binding: Adjacency<Int>
  /// The wards that the body in each seat covers of itself for every power but to decide.
  private let ofItself: SparseAdjacency
  /// The people appointed to represent at the forum, sorted, each once.
  let representatives: [Holder]
  /// The forum.
  let forum: Holder
  /// The numbers of the parties that have no seat.
  private let others: [Int: Int]
  /// Whether nothing on the record can change what the mandates cover.
  let isSettled: Bool
  /// What is covered for each power that some item asks, where that is settled.
  private var settled: [(power: Power, coverage: Coverage)] = []
  /// What all representatives together, and the forum, cover, where that is settled and some item
  /// asks.
  private(set) var representativesCover: Cover?
  private(set) var forumCover: Cover?

  /// Someone who may act, with its number, or none where no mandate is about it.
  struct Holder: Sendable {
    let party: Int
    let number: Int?

    init(_ party: Int, _ structure: VotingStructure, _ others: [Int: Int]) {
      self.party = party
      number = structure.seat(of: party) ?? others[party]
    }
  }

  /// A mandate in which parties are numbers: seats, and further ones for those without.
  struct Grant: Sendable {
    /// The place of the mandate among all.
    let mandate: Int
    let holder: Int
    /// The seat of the body over whose constituency it runs.
    let over: Int?
    let powers: [Power]
    let passOn: Bool
    /// Whether it is live for certain, as of every date.
    let isSettled: Bool

    /// Whether it is live for a power for certain, as of every date.
    func isCertain(for power: Power) -> Bool {
      isSettled && powers.contains(power)
    }
  }

  /// Which wards some holders cover.
  struct Cover: Sendable {
    /// Whether each ward is covered.
    let practiceClasses: [Bool]
    /// Whether every ward is.
    let isWhole: Bool

    init(_ practiceClasses: [Bool]) {
      self.practiceClasses = practiceClasses
      isWhole = !practiceClasses.contains(false)
    }
  }

  /// Which wards are covered, and by what.
  struct Coverage: Sendable {
    /// The wards that each mandate covers, in order.
    let byMandate: Adjacency<Int>
    /// The wards that the body in each seat covers of itself, in order.
    ///
    /// Of practices only that of the first of each ward is given: who holds or gives mandates is
    /// in a ward of its own.
    let ofItself: SparseAdjacency

    /// What is covered where nobody may act.
    static let nothing = Coverage(byMandate: Adjacency(nodes: 0), ofItself: .none)
  }

  init(
    mandates: [Grant],
    given: SparseAdjacency,
    original: SparseAdjacency,
    held: SparseAdjacency,
    binding: Adjacency<Int>,
    others: [Int: Int],
    representatives: [Int],
    forum: Int,
    in structure: VotingStructure,
    over affected: AffectedPractices
  ) {
    self.mandates = mandates
    self.given = given
    self.original = original
    self.held = held
    self.binding = binding
    self.others = others
    self.representatives = representatives.map { Holder($0, structure, others) }
    self.forum = Holder(forum, structure, others)
    isSettled = mandates.allSatisfy(\.isSettled)
    var ofItself: [(node: Int, edge: Int)] = []
    ofItself.reserveCapacity(affected.practiceClasses.count + binding.count)
    for practiceClass in affected.practiceClasses.indices {
      ofItself.append((affected.firstPractice(ofWard: practiceClass), practiceClass))
      for place in binding.places(practiceClass) {
        ofItself.append((binding.edge(at: place), practiceClass))
      }
    }
    self.ofItself = SparseAdjacency(ofItself)
  }

  /// What is covered for a power, where that is settled and some item asks.
  func settled(_ power: Power) -> Coverage? {
    settled.first { $0.power == power }?.coverage
  }

  /// A party with its number.
  func holder(_ party: Int, in structure: VotingStructure) -> Holder {
    Holder(party, structure, others)
  }

  /// Finds once what is covered, where nothing on the record can change it.
  mutating func settle(_ asked: [Requirement], for effect: Effect, over affected: AffectedPractices)
  {
    guard isSettled else { return }
    for requirement in asked {
      let powers = Power.acting(requirement, for: effect)
      for power in powers where settled(power) == nil {
        settled.append((power, coverage(for: power, over: affected) { _ in true }))
      }
      let coverages = powers.compactMap(settled)
      switch requirement {
      case .representation:
        representativesCover = Cover(covered(by: representatives, coverages, affected))
      case .authority: forumCover = Cover(covered(by: [forum], coverages, affected))
      case .approval, .approvalOfPractices, .consultation, .notice: break
      }
    }
  }

  /// Returns whether each ward is covered by some of the holders, in some of the coverages.
  func covered(by holders: [Holder], _ coverages: [Coverage], _ affected: AffectedPractices)
    -> [Bool]
  {
    var covered = [Bool](repeating: false, count: affected.practiceClasses.count)
    for holder in holders {
      guard let number = holder.number else { continue }
      for coverage in coverages {
        for place in coverage.ofItself.places(number) {
          covered[coverage.ofItself.edge(at: place)] = true
        }
        for held in held.places(number) {
          for place in coverage.byMandate.places(self.held.edge(at: held)) {
            covered[coverage.byMandate.edge(at: place)] = true
          }
        }
      }
    }
    return covered
  }

  /// Returns a mandate that a party holds, by its place among all, or nothing where it is ruled out
  /// for good or does not bear on the practices.
  func grant(_ mandate: Int, heldBy holder: Holder) -> Int? {
    guard let number = holder.number else { return nil }
    let places = held.places(number)
    let place = places.firstSorted { mandates[held.edge(at: $0)].mandate >= mandate }
    guard place < places.upperBound else { return nil }
    let grant = held.edge(at: place)
    return mandates[grant].mandate == mandate ? grant : nil
  }

  /// Returns the coverage for a power: the least fixed point over the mandates that are live.
  ///
  /// Followed ward by ward, from those that cover it of themselves along the mandates they give.
  /// Each mandate is looked at once a ward, so that a circle of grants creates nothing.
  ///
  /// - Complexity: O(wards × mandates that bear on each).
  func coverage(
    for power: Power,
    over affected: AffectedPractices,
    isLive: (Grant) -> Bool
  ) -> Coverage {
    var byMandate: [(node: Int, edge: Int)] = []
    byMandate.reserveCapacity(affected.practiceClasses.count)
    // What was seen in which ward last, so that nothing is cleared between wards.
    var seen = [Int32](repeating: -1, count: mandates.count)
    var passable = [Int32](repeating: -1, count: affected.behind.count + others.count)
    var standsFor = [Int32](repeating: -1, count: affected.behind.count)
    var pending: [Int] = []
    for practiceClass in affected.practiceClasses.indices {
      let stamp = Int32(truncatingIfNeeded: practiceClass)
      let practice = affected.firstPractice(ofWard: practiceClass)
      standsFor[practice] = stamp
      for place in affected.above.places(practiceClass) {
        standsFor[affected.above.edge(at: place)] = stamp
      }
      if power != .decide {
        passable[practice] = stamp
        pending.append(practice)
        for place in binding.places(practiceClass) {
          let body = binding.edge(at: place)
          passable[body] = stamp
          pending.append(body)
        }
      }
      func look(at mandate: Int) {
        guard seen[mandate] != stamp else { return }
        seen[mandate] = stamp
        if let over = mandates[mandate].over, standsFor[over] != stamp { return }
        guard mandates[mandate].powers.contains(power),
          mandates[mandate].isSettled || isLive(mandates[mandate])
        else { return }
        byMandate.append((mandate, practiceClass))
        let holder = mandates[mandate].holder
        if mandates[mandate].passOn, passable[holder] != stamp {
          passable[holder] = stamp
          pending.append(holder)
        }
      }
      for place in original.places(practice) { look(at: original.edge(at: place)) }
      for above in affected.above.places(practiceClass) {
        let body = affected.above.edge(at: above)
        for place in original.places(body) { look(at: original.edge(at: place)) }
      }
      while let giver = pending.popLast() {
        for place in given.places(giver) { look(at: given.edge(at: place)) }
      }
    }
    return Coverage(
      byMandate: Adjacency(nodes: mandates.count, edges: byMandate),
      ofItself: power == .decide ? .none : ofItself
    )
  }
}
