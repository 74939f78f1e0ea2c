/// The holders who are to act, their powers, and the practices for which they may.
struct ActingResult {
  let graph: Shared<DelegationGraph>
  let holders: [DelegationGraph.Holder]
  let powers: [Power]
  /// The coverage for each power over mandates that are live for certain, and over those that may
  /// yet be.
  let certain: [DelegationGraph.Coverage]
  let possible: [DelegationGraph.Coverage]
  /// The classes that are covered for certain.
  let covered: DelegationGraph.ClassCoverage
  /// Whether every class is covered over mandates that may yet be live.
  let isPossible: Bool
  let status: Status
}

extension Evaluation {
  /// Judges whether the representatives at the forum, or the forum, may act for every practice.
  mutating func judgeActing(_ acting: ActingDuty, under duty: Duty) -> Status {
    // A proposal with such a duty always has a graph.
    guard let graph = compiled.delegation else { return .unmet }
    let covered = settledCoverage(for: acting) ?? classes(coveredBy: acting)
    let isSettled = graph.value.isSettled
    let isPossible =
      covered.isComplete
      || (!isSettled && classes(coveredBy: acting, orMayYetBe: true).isComplete)
    let status: Status =
      covered.isComplete ? .met : view.votingIsOpen || isPossible ? .open : .unmet
    guard Trace.gathers else { return status }

    let powers = acting.powers(for: compiled.effect)
    let result = ActingResult(
      graph: graph,
      holders: holders(for: acting),
      powers: powers,
      certain: powers.map { coverage(for: $0) },
      possible: powers.map { coverage(for: $0, orMayYetBe: true) },
      covered: covered,
      isPossible: isPossible,
      status: status
    )
    switch acting {
    case .representation(_, let present):
      concludeRepresentation(result, present: present, under: duty)
    case .authority: concludeAuthority(result, under: duty)
    }
    return status
  }

  /// Returns the people appointed to represent at the forum who are not recused, or the forum.
  func holders(for acting: ActingDuty) -> [DelegationGraph.Holder] {
    guard let graph = compiled.delegation else { return [] }
    switch acting {
    case .representation(_, let present):
      let everyone = graph.value.representatives
      if view.recusals.isEmpty, !present { return everyone }
      return everyone.filter {
        view.recusal(of: $0.party) == nil && (!present || view.attended($0.party))
      }
    case .authority: return graph.value.forum.map { [$0] } ?? []
    }
  }

  /// Returns the coverage for a power over mandates that are live for certain, or over those that
  /// are or may yet be.
  mutating func coverage(
    for power: Power,
    orMayYetBe: Bool = false
  ) -> DelegationGraph.Coverage {
    guard let graph = compiled.delegation else { return .none }
    if let known = graph.value.settled.first(where: { $0.power == power }) { return known.coverage }
    return unsettledCoverage(for: power, orMayYetBe: orMayYetBe, in: graph)
  }

  @inline(never)
  private mutating func unsettledCoverage(
    for power: Power,
    orMayYetBe: Bool,
    in graph: Shared<DelegationGraph>
  ) -> DelegationGraph.Coverage {
    if let known = orMayYetBe ? cache.possible[power] : cache.certain[power] { return known }
    let coverage = graph.value.coverage(for: power, over: affected) { grant in
      let status = liveness(of: grant.mandate).status
      return status == .met || (orMayYetBe && status == .open)
    }
    if orMayYetBe { cache.possible[power] = coverage } else { cache.certain[power] = coverage }
    return coverage
  }

  /// Returns the classes that holders cover with some of the powers.
  mutating func classes(
    coveredBy holders: [DelegationGraph.Holder],
    powers: [Power],
    orMayYetBe: Bool = false
  ) -> DelegationGraph.ClassCoverage {
    let coverages = powers.map { coverage(for: $0, orMayYetBe: orMayYetBe) }
    guard let graph = compiled.delegation else {
      return DelegationGraph.ClassCoverage(
        Column(repeating: false, count: affected.classes.count)
      )
    }
    return graph.value.classes(coveredBy: holders, in: coverages, over: affected)
  }

  private mutating func classes(
    coveredBy acting: ActingDuty,
    orMayYetBe: Bool = false
  ) -> DelegationGraph.ClassCoverage {
    classes(
      coveredBy: holders(for: acting),
      powers: acting.powers(for: compiled.effect),
      orMayYetBe: orMayYetBe
    )
  }

  /// The classes covered by those who are to act, or `nil` where the record can change that.
  private func settledCoverage(for acting: ActingDuty) -> DelegationGraph.ClassCoverage? {
    switch acting {
    case .representation(nil, false):
      view.recusals.isEmpty ? compiled.delegation?.value.representativesCoverage : nil
    case .representation: nil
    case .authority: compiled.delegation?.value.forumCoverage
    }
  }
}
