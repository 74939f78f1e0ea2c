import MandateKit
import MandateKitReports

extension ConstitutionCheck {
  /// Returns a check that a review on a date has no finding of a severity, or a greater one.
  ///
  /// - Parameters:
  ///   - severity: The least severe kind of finding that is a violation.
  ///   - date: The date of the review.
  ///   - scope: The kinds of bodies, subjects and forbidden grants that the review knows.
  /// - Returns: The check.
  public static func findsNothing(
    asSevereAs severity: ReviewFinding.Severity,
    on date: CivilDate,
    asking scope: Governance.ReviewScope = .english
  ) -> ConstitutionCheck {
    ConstitutionCheck { governance in
      let names = DisplayNames(governance.document)
      return governance.review(on: date, asking: scope).filter { $0.severity <= severity }
        .map { Violation($0, on: date, names) }
    }
  }
}

extension Violation {
  /// Creates the violation that a review finds something on a date.
  init(_ finding: ReviewFinding, on date: CivilDate, _ names: DisplayNames) {
    self.init(
      "A review on \(date) finds \(finding.code.rawValue). \(finding.sentence(names)) "
        + finding.remedy(names),
      about: finding.body.map { [$0] } ?? [],
      names: names
    )
  }
}
