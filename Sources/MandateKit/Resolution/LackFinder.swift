/// Finds who might act for practices, were every mandate live, to tell what a holder lacks.
struct LackFinder {
  private let decisionDate: CivilDate
  private let assembly: Assembly
  private let reach: Reach

  init(_ agenda: Agenda) {
    decisionDate = agenda.decisionDate
    assembly = agenda.assembly
    reach = agenda.reach
  }

  /// The bodies that a body was a member of and that do not exist on the decision date.
  ///
  /// Who belonged to such a body tells whom it might have acted for.
  private func endedGroups(of body: Int, _ governance: Governance) -> [Int] {
    guard body < governance.bodies.count else { return [] }
    return governance.groupsEver[body].filter { !governance.exists($0, on: decisionDate) }
  }

  /// Whether what a practice lacks is what every other of its ward does.
  func isLikeItsWard(_ place: Int, _ governance: Governance) -> Bool {
    endedGroups(of: practice(place), governance).isEmpty
  }

  private func practice(_ place: Int) -> Int {
    assembly.bodies[Int(reach.practices[place])]
  }

  /// The bodies that stand for a practice.
  private func standing(_ ward: Int, _ place: Int) -> [Int] {
    [practice(place)] + reach.above[ward].map { assembly.bodies[$0] }
  }

  private func isStanding(_ body: Int, _ ward: Int, _ place: Int) -> Bool {
    body == practice(place)
      || assembly.seat(of: body).map { reach.above[ward].holdsSorted($0) } ?? false
  }

  /// Returns who might act for a practice, were every mandate live and might every one be passed
  /// on: those that stand for it, and those to whom any of these grants.
  func couldAct(for place: Int, _ ward: Int, _ governance: Governance) -> Set<Int> {
    let standing = standing(ward, place)
    var able = Set(standing)
    var pending = standing
    func add(_ party: Int) {
      if able.insert(party).inserted { pending.append(party) }
    }
    for body in standing {
      for mandate in governance.originalMandates[body] {
        add(governance.mandates[mandate].holder)
      }
    }
    while let giver = pending.popLast() {
      for group in endedGroups(of: giver, governance) { add(group) }
      for mandate in governance.mandatesGiven[giver] {
        let over = governance.mandates[mandate].over
        if over.map({ isStanding($0, ward, place) }) ?? true {
          add(governance.mandates[mandate].holder)
        }
      }
    }
    return able
  }

  /// Whether a mandate, were it live and its giver authorised, would cover a practice, given who
  /// might act for it.
  func couldCover(
    _ ward: Int,
    _ place: Int,
    by mandate: Int,
    among able: Set<Int>,
    _ governance: Governance
  ) -> Bool {
    if let over = governance.mandates[mandate].over { return isStanding(over, ward, place) }
    guard let giver = governance.mandates[mandate].giver else {
      return isStanding(governance.mandates[mandate].holder, ward, place)
    }
    return able.contains(giver)
  }
}
