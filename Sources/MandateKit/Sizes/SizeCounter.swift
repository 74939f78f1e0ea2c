/// Counts the practices and patients of bodies on one date, and finds to whom their practices belong.
struct SizeCounter {
  private let governance: Governance
  private var snapshot: StructureSnapshot
  private var steps = Limits.sizeSteps
  /// Whether every body that was asked for could be counted within the steps.
  private(set) var isComplete = true

  init(_ governance: Governance, on date: CivilDate) {
    self.governance = governance
    snapshot = governance.snapshot(on: date)
  }

  /// Returns the bodies of a kind that exist on the date, sorted.
  func bodies(of kind: BodyKind) -> [Body.ID] {
    governance.bodies.indices.filter { snapshot.exists[$0] && governance.bodies[$0].kind == kind }
      .map { governance.id(of: $0) }
  }

  /// Returns the size of a body, or `nil` where it does not exist on the date or the steps are used up.
  ///
  /// To count one takes a step for each body of the document at most, and as many for its memberships.
  mutating func size(of id: Body.ID) -> BodySize? {
    guard let body = governance.parties[id], governance.isBody(body), snapshot.exists[body] else {
      return nil
    }
    guard steps > 0 else {
      isComplete = false
      return nil
    }
    steps -= governance.bodies.count
    let practices = snapshot.constituency(of: body)
    let listSizes = snapshot.listSizes
    let sizes = practices.map { listSizes[$0] }
    let patients = sizes.reduce(0, +)
    let largest = practices.max { left, right in
      (listSizes[left], right) < (listSizes[right], left)
    }
    let networks = self.networks(in: body)
    let (committees, boards) = owners(of: practices, apartFrom: body)
    return BodySize(
      id: id,
      kind: governance.bodies[body].kind,
      practices: practices.count,
      patients: patients,
      practicesWithoutListSize: sizes.count { $0 == 0 },
      largest: largest.flatMap { practice in
        listSizes[practice] > 0
          ? BodySize.Practice(id: governance.id(of: practice), patients: listSizes[practice]) : nil
      },
      fewestWithMajorityOfPatients: Self.fewestWithMajority(of: sizes),
      networks: networks.count,
      posts: networks.reduce(0) {
        $0 + (snapshot.patients(of: $1) < BodySize.secondPost ? 1 : 2)
      },
      committees: committees,
      boards: boards
    )
  }

  /// Returns the fewest of some amounts that add up to more than half of all, or `nil` where all are 0.
  static func fewestWithMajority(of amounts: [Int64]) -> Int? {
    let all = amounts.reduce(0, +)
    var sum: Int64 = 0
    for (place, amount) in amounts.sorted(by: >).enumerated() {
      sum += amount
      if sum > all - sum { return place + 1 }
    }
    return nil
  }

  /// Returns the networks below a body, itself among them, those below a network left out, sorted.
  private func networks(in body: PartyIndex) -> [PartyIndex] {
    var seen: Set<PartyIndex> = [body]
    var pending = [body]
    var networks: [PartyIndex] = []
    while let next = pending.popLast() {
      if governance.isBody(next), governance.bodies[next].kind == .primaryCareNetwork {
        networks.append(next)
        continue
      }
      for slot in snapshot.members.slots(of: next) {
        let member = snapshot.members[slot]
        if !governance.isPractice[member], seen.insert(member).inserted { pending.append(member) }
      }
    }
    return networks.sorted()
  }

  /// Returns the committees and the boards to which practices belong otherwise than through a body, or else those
  /// to which the body belongs.
  private func owners(
    of practices: [PartyIndex],
    apartFrom body: PartyIndex
  ) -> (committees: [Body.ID], boards: [Body.ID]) {
    let above = bodies(above: practices, apartFrom: body)
    let aboveBody = bodies(above: [body], apartFrom: nil)
    func named(_ kind: BodyKind) -> [Body.ID] {
      let own = above.filter { governance.bodies[$0].kind == kind }
      let found = own.isEmpty ? aboveBody.filter { governance.bodies[$0].kind == kind } : own
      return found.sorted().map { governance.id(of: $0) }
    }
    return (named(.localMedicalCommittee), named(.integratedCareBoard))
  }

  /// Returns the bodies to which parties belong, or bodies to which these do, but for one and what is above it
  /// alone.
  private func bodies(
    above parties: [PartyIndex],
    apartFrom excluded: PartyIndex?
  ) -> [PartyIndex] {
    var seen: Set<PartyIndex> = []
    if let excluded { seen.insert(excluded) }
    var pending = parties
    var found: [PartyIndex] = []
    while let next = pending.popLast() {
      for slot in snapshot.groups.slots(of: next) {
        let group = snapshot.groups[slot]
        guard seen.insert(group).inserted else { continue }
        found.append(group)
        pending.append(group)
      }
    }
    return found
  }
}
