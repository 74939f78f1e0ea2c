/// Finds the practices that holders may act for on a proposal: the least fixed point of coverage.
///
/// Followed practice by practice, from those that cover it of themselves along the mandates they
/// give. Each mandate is looked at once a practice, so that a circle of grants creates nothing and
/// the cost is linear in mandates times practices.
struct CoverageJudge {
  let governance: Governance
  let question: Question
  /// The practices affected, and who stands for each.
  let reach: Reach
  var register: Register
  var mandates: MandateJudge?

  init(
    governance: Governance,
    question: Question,
    reach: Reach,
    register: Register,
    mandates: MandateJudge?
  ) {
    self.governance = governance
    self.question = question
    self.reach = reach
    self.register = register
    self.mandates = mandates
  }

  /// Which of the practices affected are covered, and by what.
  struct Coverage {
    /// The practices that each mandate covers, by their place among those affected, in order.
    var byMandate: [Int: [Int]] = [:]
    /// The practices that each body covers of itself, by their place among those affected.
    var ofItself: [Int: [Int]] = [:]
  }

  /// Returns the coverage for a power, over mandates that are live for certain, or also over those
  /// that may yet be.
  mutating func coverage(for power: Power, orMayYetBe: Bool) -> Coverage {
    var coverage = Coverage()
    for (place, practice) in reach.practices.enumerated() {
      let standing = reach.standingForEach[place]
      var passable: Set<Int> = []
      var pending: [Int] = []
      if power != .decide {
        pending = bodiesCoveringOfThemselves(practice)
        passable = Set(pending)
        for body in pending { coverage.ofItself[body, default: []].append(place) }
      }
      var seen: Set<Int> = []
      var candidates = standing.flatMap { governance.originalMandates[$0] }
      while true {
        for mandate in candidates where seen.insert(mandate).inserted {
          let prepared = governance.mandates[mandate]
          if let over = prepared.over, !standing.holdsSorted(over) { continue }
          let status = mandates?.liveness(of: mandate, for: power).status
          guard status == .met || (orMayYetBe && status == .open) else { continue }
          coverage.byMandate[mandate, default: []].append(place)
          if prepared.mandate.passOn, passable.insert(prepared.holder).inserted {
            pending.append(prepared.holder)
          }
        }
        guard let giver = pending.popLast() else { break }
        candidates = Array(governance.mandatesGiven[giver])
      }
    }
    return coverage
  }

  /// The memberships of bodies that do not exist on the decision date, by member.
  ///
  /// Who belonged to such a body tells whom it might have acted for.
  func membershipsOfEndedBodies() -> [Int: [Int]] {
    var groups: [Int: [Int]] = [:]
    for membership in governance.memberships where !register.exists[membership.group] {
      groups[membership.member, default: []].append(membership.group)
    }
    return groups
  }

  /// Returns who might act for a practice, were every mandate live and might every one be passed on:
  /// those that stand for it, and those to whom any of these grants.
  func couldAct(for place: Int, endedGroups: [Int: [Int]]) -> Set<Int> {
    let standing = reach.standingForEach[place]
    var able = Set(standing)
    var pending = standing
    func add(_ party: Int) {
      if able.insert(party).inserted { pending.append(party) }
    }
    for mandate in standing.flatMap({ governance.originalMandates[$0] }) {
      add(governance.mandates[mandate].holder)
    }
    while let giver = pending.popLast() {
      for group in endedGroups[giver] ?? [] { add(group) }
      for mandate in governance.mandatesGiven[giver] {
        let prepared = governance.mandates[mandate]
        if prepared.over.map({ standing.holdsSorted($0) }) ?? true { add(prepared.holder) }
      }
    }
    return able
  }

  /// Whether a mandate, were it live and its giver authorised, would cover a practice, given who
  /// might act for it.
  func couldCover(_ place: Int, by mandate: Int, among able: Set<Int>) -> Bool {
    let standing = reach.standingForEach[place]
    let prepared = governance.mandates[mandate]
    if let over = prepared.over { return standing.holdsSorted(over) }
    guard let giver = prepared.giver else { return standing.holdsSorted(prepared.holder) }
    return able.contains(giver)
  }

  /// The practice itself, and the bodies whose members are bound by them and that reach it through
  /// electors that cover it of themselves.
  private func bodiesCoveringOfThemselves(_ practice: Int) -> [Int] {
    var bodies = [practice]
    var seen: Set<Int> = [practice]
    var next = 0
    while next < bodies.count {
      let elector = bodies[next]
      next += 1
      for group in register.groups[elector] where binds(group) && !seen.contains(group) {
        if register.isElector(elector, of: group) {
          seen.insert(group)
          bodies.append(group)
        }
      }
    }
    return bodies
  }

  private func binds(_ body: Int) -> Bool {
    let body = governance.bodies[body]
    guard body.binds, body.rule != nil else { return false }
    return body.competence.map { $0.matchAll(of: question.proposal.subjects) } ?? true
  }
}
