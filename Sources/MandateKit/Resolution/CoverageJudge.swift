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

  /// Whether a mandate, were it live and its giver authorised, would cover a practice: those it runs
  /// over, and its giver, stand for it.
  func couldCover(_ place: Int, by mandate: Int) -> Bool {
    let prepared = governance.mandates[mandate]
    if let over = prepared.over { return reach.standingForEach[place].holdsSorted(over) }
    return reach.standingForEach[place].holdsSorted(prepared.giver ?? prepared.holder)
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
