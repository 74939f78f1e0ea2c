/// Turns the analysis of one rule into findings.
struct RuleReport {
  let analyzer: RuleAnalyzer
  let analysis: RuleAnalysis
  let body: Body.ID
  /// The number of the rule in the body's list, or `nil` where it has just one.
  let rule: Int?
  let date: CivilDate

  private var count: Int { analysis.electors.count }
  private var owner: ReviewFinding.RuleOwner { .body(body, electors: count) }

  func findings() -> [ReviewFinding] {
    guard analyzer.countsUnknownPatients else { return findingsOfTests() }
    // What patients do not carry is no fault of the rule: that none are known is the cause.
    return [finding(.noPatientsKnown(owner), analysis.canCarry ? nil : witness { _ in .for })]
      + findingsOfTests().filter { !$0.fact.isAboutPatients }
  }

  private func findingsOfTests() -> [ReviewFinding] {
    let tests = quorumTests() + testsThatNeverHold()
    guard analysis.canCarry else {
      if let quorum = analyzer.rule.quorum, analysis.isQuorumOutOfReach {
        let fact = ReviewFinding.Fact.quorumOutOfReach(body, quorum, electors: count)
        return [finding(fact, witness { _ in .for })] + quorumTests()
      }
      return quorumOfZero() + [finding(.neverCarries(body), witness { _ in .for })] + tests
    }
    return quorumOfZero() + tests + testsThatAlwaysHold() + carrying() + electors()
      + analysis.unanswered.map { finding(.notExamined(body, $0)) }
  }

  private func finding(
    _ fact: ReviewFinding.Fact,
    _ witness: ReviewFinding.Witness? = nil
  ) -> ReviewFinding {
    ReviewFinding(fact, witness: witness ?? .date(date), rule: rule)
  }

  private func quorumOfZero() -> [ReviewFinding] {
    guard let quorum = analyzer.rule.quorum, analysis.isQuorumTrivial else { return [] }
    return [finding(.quorumOfZero(owner, quorum), witness { _ in .none })]
  }

  /// Tests of a quorum of several that have no effect, and one that a class of nobody makes so.
  private func quorumTests() -> [ReviewFinding] {
    let isOne = analyzer.rule.quorum?.tests.count == 1
    let never = isOne && analysis.isQuorumOutOfReach ? [] : analysis.quorumTestsThatNeverHold
    let always = analysis.isQuorumTrivial ? [] : analysis.quorumTestsThatAlwaysHold
    return never.compactMap { analyzer.test($0) }
      .map { finding(.testNeverHolds(owner, $0), witness { _ in .for }) }
      + always.compactMap { analyzer.test($0) }
      .map { finding(.testAlwaysHolds(owner, $0), witness { _ in .none }) }
  }

  private func testsThatNeverHold() -> [ReviewFinding] {
    analysis.testsThatNeverHold.compactMap { analyzer.test($0) }
      .map { finding(.testNeverHolds(owner, $0), witness { _ in .for }) }
  }

  private func testsThatAlwaysHold() -> [ReviewFinding] {
    analysis.testsThatAlwaysHold.compactMap { analyzer.test($0) }
      .map { finding(.testAlwaysHolds(owner, $0), witness { _ in .against }) }
  }

  /// What little carries, and where it is a tie.
  private func carrying() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    if analysis.isCarriedBySilence {
      findings.append(finding(.carriedBySilence(body), witness { _ in .none }))
    }
    if let alone = analysis.carriedAlone, count >= 3 {
      findings.append(
        finding(
          .carriedByOneVote(body, of: alone),
          witness { $0 == alone ? .for : .none }
        )
      )
    }
    if let tie = analysis.tie {
      let fact = ReviewFinding.Fact.tiePossible(body, absent: analysis.absentFromTie)
      findings.append(finding(fact, verdict(of: tie)))
    }
    return findings
  }

  /// Those on whom too little or too much depends.
  private func electors() -> [ReviewFinding] {
    var findings: [ReviewFinding] = []
    if !analysis.dummies.isEmpty {
      findings.append(finding(.dummyElector(body, electors: analysis.dummies)))
    }
    guard count >= 2 else { return findings }
    if let veto = analysis.vetoes.first {
      findings.append(
        finding(
          .vetoElector(body, electors: analysis.vetoes),
          witness { $0 == veto ? .against : .for }
        )
      )
    }
    let needed = analysis.neededPresent.filter { !analysis.vetoes.contains($0) }
    if let absent = needed.first {
      findings.append(
        finding(
          .presenceNeeded(body, electors: needed),
          witness { $0 == absent ? .none : .for }
        )
      )
    }
    let single = Set(analysis.vetoes + analysis.neededPresent)
    for blocking in analysis.blockingClasses where single.isDisjoint(with: blocking.electors) {
      findings.append(
        finding(
          .vetoClass(body, blocking.name, electors: blocking.electors),
          witness { blocking.electors.contains($0) ? blocking.position : .for }
        )
      )
    }
    for dictator in analysis.dictators {
      findings.append(
        finding(
          .dictator(body, elector: dictator),
          witness { $0 == dictator ? .for : .against }
        )
      )
    }
    return findings
  }

  private func witness(_ position: (PartyID) -> Position) -> ReviewFinding.Witness {
    verdict(of: analysis.electors.map { ReviewFinding.ElectorPosition($0, position($0)) })
  }

  /// The positions of electors, and of others who have the casting vote, with the verdict; those left
  /// out are not present, and whoever presides casts no vote.
  private func verdict(of positions: [ReviewFinding.ElectorPosition]) -> ReviewFinding.Witness {
    var known: [PartyID: Position] = [:]
    for position in positions where known[position.elector] == nil {
      known[position.elector] = position.position
    }
    let ids = analyzer.ids
    return .positions(positions, verdict: analyzer.verdict { known[ids[$0]] ?? .none })
  }
}

extension ReviewFinding.Fact {
  /// Whether it says of a rule what follows from there being no patients.
  fileprivate var isAboutPatients: Bool {
    switch self {
    case .neverCarries: true
    case .quorumOutOfReach(_, let quorum, _), .quorumOfZero(_, let quorum):
      quorum.tests.contains { test in
        switch test {
        case .share(_, _, .patients, _), .count(_, .patients, _): true
        default: false
        }
      }
    case .testNeverHolds(_, let test), .testAlwaysHolds(_, let test):
      switch test {
      case .share(_, _, .patients, _, _), .count(_, .patients, _, _),
        .quorum(.share(_, _, .patients, _), _), .quorum(.count(_, .patients, _), _):
        true
      default: false
      }
    default: false
    }
  }
}
