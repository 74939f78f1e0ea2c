import MandateKit

/// What some scenarios exercised of a constitution, part by part, and what none of them did.
public struct ScenarioCoverage: Hashable, Sendable {
  /// Every provision, rule test, mandate and class of the constitution, in that order; those of one sort in
  /// the order of the document, classes sorted.
  public let rows: [Row]

  /// A part of a constitution, and in how many scenarios it was judged how.
  public struct Row: Hashable, Sendable {
    /// The part.
    public let item: CoverageItem
    /// The number of scenarios in which it was met; for a test, in which it held.
    public let met: Int
    /// The number of scenarios in which it was open.
    public let open: Int
    /// The number of scenarios in which it was unmet; for a test, in which it failed.
    public let unmet: Int

    /// What no scenario exercised of it, or `nil` where all of it was exercised.
    public var gap: Gap? {
      if met + open + unmet == 0 { return .neverExercised }
      guard case .ruleTest = item else { return nil }
      if met > 0 { return unmet > 0 ? nil : .neverFailed }
      return unmet > 0 ? .neverHeld : .neverDecided
    }
  }

  /// What no scenario exercised of a part.
  ///
  /// Only a rule test has to be seen both holding and failing.
  public enum Gap: String, Hashable, Sendable, CaseIterable {
    /// No scenario came to it.
    case neverExercised
    /// It was open in every scenario that came to it.
    case neverDecided
    /// It failed in some scenario, and held in none.
    case neverHeld
    /// It held in some scenario, and failed in none.
    case neverFailed
  }

  /// Counts what results exercised.
  ///
  /// - Parameters:
  ///   - governance: The governance of the scenarios.
  ///   - results: The results of the scenarios; the order makes no difference.
  /// - Complexity: O(parts × results).
  public init(of governance: Governance, by results: [ScenarioResult]) {
    rows = CoverageItem.all(of: governance.document).map { item in
      let statuses = results.map { $0.exercise.statuses(of: item) }
      return Row(
        item: item,
        met: statuses.count { $0.contains(.met) },
        open: statuses.count { $0.contains(.open) },
        unmet: statuses.count { $0.contains(.unmet) }
      )
    }
  }

  /// The rows that have a gap, in order.
  public var gaps: [Row] { rows.filter { $0.gap != nil } }

  /// Returns how many parts of a sort there are, and how many have no gap.
  public func count(of sort: CoverageItem.Sort) -> (exercised: Int, all: Int) {
    let rows = rows.filter { $0.item.sort == sort }
    return (rows.count { $0.gap == nil }, rows.count)
  }
}

extension CoverageItem {
  /// Every part of a constitution.
  fileprivate static func all(of document: GovernanceDocument) -> [CoverageItem] {
    let tests =
      document.bodies.flatMap { body in
        body.rules.enumerated().flatMap { place, rule in
          RuleTest.tests(of: rule.rule, .body(body.id, rule: place + 1))
        }
      }
      + document.provisions.flatMap { provision in
        provision.practicesRule.map { RuleTest.tests(of: $0, .provision(provision.id)) } ?? []
      }
    let classes =
      document.memberships.flatMap { $0.classes } + tests.compactMap { $0.membershipClass }
    return document.provisions.map { .provision($0.id) } + tests.map { .ruleTest($0) }
      + document.mandates.map { .mandate($0.id) }
      + Set(classes).sorted { $0.rawValue < $1.rawValue }.map { .membershipClass($0) }
  }
}
