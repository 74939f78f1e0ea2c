/// Finds the revocations that come after the last day that counts of every proposal on the subjects of the
/// mandate.
///
/// A mandate on whose subjects there is no proposal is passed over: its revocation is for what is to come.
///
/// - Complexity: O(bytes of the subjects of proposals and of the mandates revoked), at most 64 times.
struct RevocationReview {
  private let governance: Governance
  /// The last day that counts of any proposal.
  private var last: CivilDate?
  /// That of the proposals on each subject, or on one below it.
  ///
  /// A pattern of more segments than are looked at counts as the wider one, so that no revocation is
  /// said to be late that is not.
  private var lastOn: [Substring: CivilDate] = [:]

  init(_ governance: Governance) {
    self.governance = governance
  }

  /// Takes a proposal into account.
  mutating func add(_ evaluation: Evaluation<NoFindings>) {
    let day = evaluation.view.cutoff
    last = max(last ?? day, day)
    for subject in evaluation.compiled.terms.subjects.sorted {
      for path in subject.rawValue.subjectLevels { lastOn[path] = max(lastOn[path] ?? day, day) }
    }
  }

  /// The findings, by mandate.
  func findings(of revocations: [Index<Mandate>: [CivilDate]]) -> [ReviewFinding] {
    revocations.sorted { $0.key < $1.key }.compactMap { index, dates in
      let mandate = governance.mandates[index].mandate
      let days = mandate.subjects.compactMap { pattern in
        pattern == .everything ? last : pattern.rawValue.subjectLevels.last.flatMap { lastOn[$0] }
      }
      guard let day = days.max(), let revoked = dates.min(), revoked > day else { return nil }
      return ReviewFinding(.revocationTooLate(mandate.id, last: day), witness: .date(revoked))
    }
  }
}
