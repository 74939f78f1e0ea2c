/// What grants and ratifications would make good what a representative or a forum lacks.
struct MandateRemedies {
  private let docket: Case
  private var matter: Resolver.Matter
  private var judge: CoverageJudge

  /// A mandate that would be live, were it ratified, and how it can be.
  struct PendingRatification {
    var mandate: Mandate.ID
    var by: Body.ID
    /// The fewest votes by which a proposal to ratify is approved.
    var votes: [Body.ID]
  }

  init(docket: Case, matter: Resolver.Matter) {
    self.docket = docket
    self.matter = matter
    self.judge = matter.judge.acting.judge
  }

  private var governance: Governance { docket.governance }

  /// Returns the mandates to ratify so that representatives cover practices, or none where that is
  /// not what they lack.
  mutating func ratifications(covering uncovered: [Body.ID]) -> [PendingRatification] {
    let places = places(of: uncovered)
    let possible = judge.coverage(for: .agree, orMayYetBe: true).byMandate
    var pending: [PendingRatification] = []
    for mandate in possible.keys.sorted() {
      let granted = governance.mandates[mandate]
      guard let lacks = judge.mandates?.liveness(of: mandate, for: .agree).lacks,
        lacks.map(\.code) == [.notRatified], let ratifier = granted.ratifier,
        !places.isDisjoint(with: possible[mandate] ?? [])
      else { continue }
      guard let votes = votesToRatify(by: ratifier) else { return [] }
      pending.append(
        PendingRatification(
          mandate: granted.mandate.id,
          by: governance.id(of: ratifier),
          votes: votes
        )
      )
    }
    return pending
  }

  /// The fewest votes by which a body approves a new proposal on the same subjects and date.
  private func votesToRatify(by body: Int) -> [Body.ID]? {
    var question = matter.question
    question.forgetVotes()
    let positions = PositionJudge(
      governance: governance,
      question: question,
      mandates: nil,
      register: matter.judge.judge.register
    )
    var counter = VoteCounter(positions)
    return counter.voters(for: body)?.map { governance.id(of: $0) }
  }

  /// Returns bodies whose mandates cover practices together: each time the one that covers most of
  /// those left, of equals the first.
  mutating func givers(covering uncovered: [Body.ID], onlyPractices: Bool) -> [Body.ID] {
    var left = places(of: uncovered)
    let covering = judge.coverage(for: .agree, orMayYetBe: false).ofItself
      .filter { !onlyPractices || governance.isPractice[$0.key] }
      .mapValues { Set($0) }
    var givers: [Body.ID] = []
    while let best = best(of: covering, for: left) {
      givers.append(governance.id(of: best.body))
      left.subtract(best.places)
    }
    return givers
  }

  /// Returns the bodies that can pass on the power to decide over practices, and nothing for what is
  /// left to original authority.
  mutating func authorities(
    covering uncovered: [Body.ID],
    otherThan forum: Body.ID
  ) -> [Body.ID?] {
    var left = places(of: uncovered)
    let certain = judge.coverage(for: .decide, orMayYetBe: false)
    var covering: [Int: Set<Int>] = [:]
    for (mandate, places) in certain.byMandate {
      let granted = governance.mandates[mandate]
      guard granted.mandate.passOn, granted.holder < governance.bodies.count,
        governance.id(of: granted.holder) != forum
      else { continue }
      covering[granted.holder, default: []].formUnion(places)
    }
    var authorities: [Body.ID?] = []
    while let best = best(of: covering, for: left) {
      authorities.append(governance.id(of: best.body))
      left.subtract(best.places)
    }
    if !left.isEmpty { authorities.append(nil) }
    return authorities
  }

  private func best(
    of covering: [Int: Set<Int>],
    for left: Set<Int>
  ) -> (body: Int, places: Set<Int>)? {
    var best: (body: Int, places: Set<Int>)?
    for body in covering.keys.sorted() {
      let places = (covering[body] ?? []).intersection(left)
      if places.count > best?.places.count ?? 0 { best = (body, places) }
    }
    return best
  }

  private func places(of practices: [Body.ID]) -> Set<Int> {
    var places: Set<Int> = []
    for (place, practice) in judge.reach.practices.enumerated()
    where practices.contains(governance.id(of: practice)) {
      places.insert(place)
    }
    return places
  }
}
