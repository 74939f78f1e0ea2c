import MandateKit

/// What one scenario exercised of a constitution, read from the findings of its answer.
public struct ScenarioExercise: Hashable, Sendable {
  /// The parts exercised, in the order in which the answer came to them, each once.
  public private(set) var items: [CoverageItem] = []
  private var statuses: [CoverageItem: Set<Status>] = [:]

  /// Creates the exercise of no part.
  public init() {}

  /// Returns how a part was judged: for a test, met where it held and unmet where it failed.
  ///
  /// - Parameter item: The part.
  /// - Returns: The statuses, none where the part was not exercised. A class has those of its tests.
  public func statuses(of item: CoverageItem) -> Set<Status> { statuses[item] ?? [] }

  /// Reads what an answer rests on.
  ///
  /// - Parameters:
  ///   - resolution: The answer.
  ///   - docket: The docket that gave it.
  /// - Complexity: O(findings), and what it takes to compile the proposal.
  init(_ resolution: Resolution, of docket: Docket) {
    let rules = AppliedRules(docket, for: resolution.proposal)
    let chains = MandateChains(docket.governance.document, on: resolution.decisionDate)
    for requirement in resolution.requirements {
      note(.provision(requirement.provision), requirement.status)
      for finding in requirement.because {
        read(finding, under: requirement.provision, rules, chains)
      }
    }
  }

  private mutating func note(_ item: CoverageItem, _ status: Status) {
    if statuses[item] == nil { items.append(item) }
    statuses[item, default: []].insert(status)
  }

  private mutating func read(
    _ finding: Finding,
    under provision: Provision.ID,
    _ rules: AppliedRules,
    _ chains: MandateChains
  ) {
    let because = finding.because
    switch finding.fact {
    case .verdict(let body, _, _): read(because, of: rules.tests(of: body))
    case .practicesVerdict: read(because, of: rules.tests(of: provision))
    case .mandateCovers(let mandate, _, _, _), .live(let mandate, _, _),
      .giverCoversNone(let mandate, _, _):
      for mandate in chains.chain(of: mandate) {
        note(.mandate(mandate), finding.status ?? .unmet)
      }
    default: break
    }
    for finding in because { read(finding, under: provision, rules, chains) }
  }

  /// Notes the tests of a rule, given what the verdict under it rests on.
  private mutating func read(_ because: [Finding], of tests: [RuleTest]?) {
    let leaves = because.flatMap { $0.testLeaves }
    // A body that was explained before, or has no electors, is named without its rule.
    guard let tests, leaves.count == tests.count else { return }
    for (test, leaf) in zip(tests, leaves) {
      guard let status = leaf.status else { continue }
      note(.ruleTest(test), status)
      if let name = test.membershipClass { note(.membershipClass(name), status) }
    }
  }
}

extension Finding {
  /// The findings about tests of the rule that this one is part of, in order.
  ///
  /// Those about an elector, whose own rule may be below it, are none of them.
  fileprivate var testLeaves: [Finding] {
    switch code {
    case .quorumAllOf, .quorumAnyOf, .allOf, .anyOf: because.flatMap { $0.testLeaves }
    case .quorum, .presence, .share, .count, .noneAgainst, .consent, .noOpposition: [self]
    default: []
    }
  }
}
