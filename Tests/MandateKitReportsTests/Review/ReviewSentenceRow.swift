import MandateKitReports
import Testing

@testable import MandateKit

/// A finding of a review, and the sentence that a reader gets.
struct ReviewSentenceRow: Sendable, CustomTestStringConvertible {
  let finding: ReviewFinding
  let sentence: String
  var testDescription: String { sentence }

  init(_ fact: ReviewFinding.Fact, rule: Int? = nil, _ sentence: String) {
    finding = ReviewFinding(fact, witness: .date(ReviewSentenceRow.day), rule: rule)
    self.sentence = sentence
  }

  static let day: CivilDate = "2022-10-20"

  /// Checks that the finding is told by just these words.
  func check() {
    let told = finding.sentence(Cast.names)
    #expect(told == sentence)
    #expect(Cast.faults(of: told, code: finding.code.rawValue) == [])
  }
}
