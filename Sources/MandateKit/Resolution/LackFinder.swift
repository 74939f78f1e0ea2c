/// Finds what practices that nobody acts for lack: what the mandate does that comes nearest.
struct LackFinder {
  private let decisionDate: CivilDate
  private let assembly: Assembly
  private let reach: Reach
  /// Mandates that lack something, the nearest to being live first.
  private let candidates: [Candidate]
  /// The first of them that would cover the practices a body stands for, and the first that would
  /// cover those for which its giver may act, by place.
  private var firstOver: [Int: Int] = [:]
  private var firstGiven: [Int: Int] = [:]

  /// A mandate, how much it lacks, and what it lacks first.
  struct Candidate {
    let mandate: Int
    let count: Int
    let lack: Lack
  }

  init(_ agenda: Agenda, _ candidates: [Candidate], _ governance: Governance) {
    decisionDate = agenda.decisionDate
    assembly = agenda.assembly
    reach = agenda.reach
    // The fewest lacks, then the first by identifier.
    self.candidates = candidates.sorted { ($0.count, $0.mandate) < ($1.count, $1.mandate) }
    for (place, candidate) in self.candidates.enumerated() {
      let mandate = candidate.mandate
      let giver = governance.mandates[mandate].giver
      let over = governance.mandates[mandate].over
      if let body = over ?? (giver == nil ? governance.mandates[mandate].holder : nil) {
        if firstOver[body] == nil { firstOver[body] = place }
      } else if let giver, firstGiven[giver] == nil {
        firstGiven[giver] = place
      }
    }
  }

  /// Returns, for each practice of the wards that are not covered, in order, the place of the mandate
  /// that, were it live and its giver authorised, would cover it and lacks least.
  ///
  /// The number of them all where no mandate would.
  func nearest(_ isCovered: [Bool], _ governance: Governance) -> [Int] {
    var ofWard = [Int](repeating: -1, count: reach.wards.count)
    var nearest: [Int] = []
    nearest.reserveCapacity(reach.practices.count)
    // For one practice after the other, and false in between.
    var isAble: [Bool] = []
    if !firstGiven.isEmpty {
      isAble = Array(repeating: false, count: governance.mandatesGiven.nodes)
    }
    for (place, number) in reach.wardOfEach.enumerated() where !isCovered[Int(number)] {
      let ward = Int(number)
      if candidates.isEmpty {
        nearest.append(0)
      } else if !endedGroups(of: practice(place), governance).isEmpty {
        nearest.append(self.nearest(place, ward, governance, &isAble))
      } else {
        // What a practice lacks is mostly what every other of its ward does.
        if ofWard[ward] < 0 { ofWard[ward] = self.nearest(place, ward, governance, &isAble) }
        nearest.append(ofWard[ward])
      }
    }
    return nearest
  }

  /// What the mandate at a place lacks first, or nothing behind them all.
  func lack(_ place: Int) -> Lack? {
    place < candidates.count ? candidates[place].lack : nil
  }

  /// The place of the nearest mandate for a practice, or the number of them all.
  private func nearest(
    _ place: Int,
    _ ward: Int,
    _ governance: Governance,
    _ isAble: inout [Bool]
  ) -> Int {
    var nearest = candidates.count
    var standing = [practice(place)]
    for above in reach.above.places(ward) {
      standing.append(assembly.body(reach.above.edge(at: above)))
    }
    for body in standing { nearest = min(nearest, firstOver[body] ?? nearest) }
    if firstGiven.isEmpty { return nearest }
    for party in couldAct(standing, governance, &isAble) {
      nearest = min(nearest, firstGiven[party] ?? nearest)
      isAble[party] = false
    }
    return nearest
  }

  private func practice(_ place: Int) -> Int {
    assembly.body(Int(reach.practices[place]))
  }

  /// The bodies that a body was a member of and that do not exist on the decision date.
  ///
  /// Who belonged to such a body tells whom it might have acted for.
  private func endedGroups(of body: Int, _ governance: Governance) -> [Int] {
    guard body < governance.bodies.count else { return [] }
    return governance.groupsEver[body].filter { !governance.exists($0, on: decisionDate) }
  }

  /// Returns who might act for a practice, were every mandate live and might every one be passed
  /// on: those that stand for it, and those to whom any of these grants; each is marked as able.
  private func couldAct(
    _ standing: [Int],
    _ governance: Governance,
    _ isAble: inout [Bool]
  ) -> [Int] {
    var able: [Int] = []
    var next = 0
    func add(_ party: Int) {
      if isAble[party] { return }
      isAble[party] = true
      able.append(party)
    }
    for body in standing { add(body) }
    for body in standing {
      for mandate in governance.originalMandates[body] {
        add(governance.mandates[mandate].holder)
      }
    }
    while next < able.count {
      let giver = able[next]
      next += 1
      for group in endedGroups(of: giver, governance) { add(group) }
      for mandate in governance.mandatesGiven[giver] {
        let over = governance.mandates[mandate].over
        if over.map({ standing.contains($0) }) ?? true {
          add(governance.mandates[mandate].holder)
        }
      }
    }
    return able
  }
}
