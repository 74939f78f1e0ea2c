/// Finds what practices that nobody acts for lack: what the mandate does that comes nearest.
struct NearestMandate {
  private let compiled: CompiledProposal
  /// Mandates that lack something, the nearest to being live first.
  private let candidates: [Candidate]
  /// The first of them that would cover the practices a body stands for, and the first that would
  /// cover those for which its giver may act, by place.
  private var firstOver: [Int: Int] = [:]
  private var firstGiven: [Int: Int] = [:]
  /// Whether there is such a first for each party.
  private var hasFirst: [Bool]

  /// A mandate, how much it lacks, and where among the findings what it lacks first is told.
  struct Candidate {
    let mandate: Int
    let count: Int
    let defect: Int
  }

  init(_ compiled: CompiledProposal, _ candidates: [Candidate], _ governance: borrowing Governance)
  {
    self.compiled = compiled
    // The fewest lacks, then the first by identifier.
    self.candidates = candidates.sorted { ($0.count, $0.mandate) < ($1.count, $1.mandate) }
    hasFirst = [Bool](repeating: false, count: governance.mandatesGiven.nodes)
    firstGiven.reserveCapacity(candidates.count)
    for (place, candidate) in self.candidates.enumerated() {
      let mandate = candidate.mandate
      let giver = governance.mandates[mandate].giver
      let over = governance.mandates[mandate].over
      if let body = over ?? (giver == nil ? governance.mandates[mandate].holder : nil) {
        if firstOver[body] == nil { firstOver[body] = place }
        hasFirst[body] = true
      } else if let giver {
        if firstGiven[giver] == nil { firstGiven[giver] = place }
        hasFirst[giver] = true
      }
    }
  }

  private var structure: VotingStructure { _read { yield compiled.structure } }
  private var affected: AffectedPractices { _read { yield compiled.affected } }

  /// Returns, for each practice of the wards that are not covered, in order, the place of the mandate
  /// that, were it live and its giver authorised, would cover it and lacks least.
  ///
  /// The number of them all where no mandate would.
  func nearest(_ isCovered: [Bool], _ governance: Governance) -> [Int] {
    var ofWard = [Int](repeating: -1, count: affected.practiceClasses.count)
    var nearest: [Int] = []
    nearest.reserveCapacity(affected.practices.count)
    var able = Able(among: governance.mandatesGiven.nodes)
    for (place, number) in affected.wardOfEach.enumerated() where !isCovered[Int(number)] {
      let practiceClass = Int(number)
      if candidates.isEmpty {
        nearest.append(0)
      } else if hasEndedGroup(practice(place), governance) {
        nearest.append(self.nearest(place, practiceClass, governance, &able))
      } else {
        // What a practice lacks is mostly what every other of its ward does.
        if ofWard[practiceClass] < 0 {
          ofWard[practiceClass] = self.nearest(place, practiceClass, governance, &able)
        }
        nearest.append(ofWard[practiceClass])
      }
    }
    return nearest
  }

  /// Where among the findings it is told what the mandate at a place lacks first, or nothing behind
  /// them all.
  func defect(_ place: Int) -> Int? {
    place < candidates.count ? candidates[place].defect : nil
  }

  /// Who might act for one practice; made once, and filled for one after the other.
  private struct Able {
    /// First those that stand for the practice, then those who might act by mandates.
    private(set) var parties: [Int] = []
    /// Whether each party is among them.
    private var isAmong: [Bool]

    init(among parties: Int) {
      isAmong = [Bool](repeating: false, count: parties)
    }

    mutating func add(_ party: Int) {
      if isAmong[party] { return }
      isAmong[party] = true
      parties.append(party)
    }

    mutating func removeAll() {
      for party in parties { isAmong[party] = false }
      parties.removeAll(keepingCapacity: true)
    }
  }

  /// The place of the nearest mandate for a practice, or the number of them all.
  private func nearest(
    _ place: Int,
    _ practiceClass: Int,
    _ governance: Governance,
    _ able: inout Able
  ) -> Int {
    able.removeAll()
    able.add(practice(place))
    for above in affected.above.places(practiceClass) {
      able.add(structure.body(affected.above.edge(at: above)))
    }
    var nearest = candidates.count
    for body in able.parties where hasFirst[body] {
      nearest = min(nearest, firstOver[body] ?? nearest)
    }
    if firstGiven.isEmpty { return nearest }
    findWhoCouldAct(governance, &able)
    for party in able.parties where hasFirst[party] {
      nearest = min(nearest, firstGiven[party] ?? nearest)
    }
    return nearest
  }

  private func practice(_ place: Int) -> Int {
    structure.body(Int(affected.practices[place]))
  }

  /// Whether a body was a member of some that does not exist on the decision date.
  ///
  /// Who belonged to such a body tells whom it might have acted for.
  private func hasEndedGroup(_ body: Int, _ governance: Governance) -> Bool {
    governance.groupsEver.places(body).contains { isEnded($0, governance) }
  }

  /// Whether the body in a place among all that anybody was a member of has ended.
  private func isEnded(_ place: Int, _ governance: Governance) -> Bool {
    !governance.exists(governance.groupsEver.edge(at: place), on: compiled.decisionDate)
  }

  /// Adds, to those that stand for a practice, who might act for it, were every mandate live and
  /// might every one be passed on: all to whom any of these grants.
  private func findWhoCouldAct(_ governance: Governance, _ able: inout Able) {
    let standing = able.parties.count
    for place in 0..<standing {
      for original in governance.originalMandates.places(able.parties[place]) {
        able.add(governance.mandates[governance.originalMandates.edge(at: original)].holder)
      }
    }
    var next = 0
    while next < able.parties.count {
      let giver = able.parties[next]
      next += 1
      if giver < governance.bodies.count {
        for place in governance.groupsEver.places(giver) where isEnded(place, governance) {
          able.add(governance.groupsEver.edge(at: place))
        }
      }
      for given in governance.mandatesGiven.places(giver) {
        let mandate = governance.mandatesGiven.edge(at: given)
        let over = governance.mandates[mandate].over
        if over.map({ able.parties.prefix(standing).contains($0) }) ?? true {
          able.add(governance.mandates[mandate].holder)
        }
      }
    }
  }
}
