import MandateKit
import MandateKitReports

extension ConstitutionCheck {
  /// Returns a check of what every constitution ought to hold, whatever it says.
  ///
  /// The terms are those of ``ConstitutionContract/Term``. That a review finds no error and that each
  /// proposal can have a mandate is shown exactly. The others are tried with records: the one given, one
  /// that gives a mandate, and four that are made up from the seed, each as of at most eight days.
  ///
  /// ```swift
  /// for violation in Constitution.check(governance, that: .keepsContract(for: [closure])) {
  ///   Issue.record("\(violation)")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - proposals: The proposals, with those that they ratify or confirm. Without any there is no day to
  ///     review and no answer to compare, and only the case file is checked.
  ///   - record: A record on the proposals; empty unless given.
  ///   - seed: The number from which records and orders are made up: the same gives the same.
  /// - Returns: The check. Proposals or a record that are not valid under the governance are violations.
  /// - Complexity: For each proposal, at most six records, each resolved some thirty times.
  public static func keepsContract(
    for proposals: [Proposal],
    record: ActRecord = ActRecord(),
    seed: UInt64 = 1
  ) -> ConstitutionCheck {
    ConstitutionCheck { governance in
      do throws(InvalidDocumentError) {
        let docket = try Docket(governance: governance, proposals: proposals, record: record)
        return ContractCheck(docket, seed: seed).violations()
      } catch {
        return error.errors.map { Violation("The contract cannot be checked. \($0)") }
      }
    }
  }
}
