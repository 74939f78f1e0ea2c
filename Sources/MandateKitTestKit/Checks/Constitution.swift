import MandateKit

/// The entry point to checks of constitutions.
///
/// In Swift Testing each violation becomes an issue with its witness; in XCTest write `XCTFail` for
/// `Issue.record`:
///
/// ```swift
/// @Test func constitution() throws {
///   let governance = try Governance(riverside)
///   for violation in Constitution.check(governance, that: .keepsContract(for: [closure])) {
///     Issue.record("\(violation)")
///   }
/// }
/// ```
public enum Constitution {
  /// Returns the violations of checks in a governance, in the order of the checks.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - checks: The checks.
  /// - Returns: The violations, none where every check holds.
  public static func check(
    _ governance: Governance,
    that checks: ConstitutionCheck...
  ) -> [Violation] {
    check(governance, that: checks)
  }

  /// Returns the violations of a list of checks in a governance, in the order of the checks.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - checks: The checks. Without any there are no violations.
  /// - Returns: The violations, none where every check holds.
  public static func check(
    _ governance: Governance,
    that checks: [ConstitutionCheck]
  ) -> [Violation] {
    checks.flatMap { $0.violations(in: governance) }
  }
}
