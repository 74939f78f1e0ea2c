import Testing

@testable import MandateKit

@Suite("Sentences of a review about names")
struct ReviewNameSentenceTests {
  typealias Row = ReviewSentenceRow

  static let rows: [Row] = [
    Row(
      .nearName(.phase, "desing", near: "design"),
      "The phase desing is one letter away from design."
    ),
    Row(
      .namedNowhereElse(.subject, "rents", by: .mandate("m1")),
      "The subject rents is named by mandate m1 (from Riverside PCN to Dr Ann Lee), and nothing else "
        + "has to do with it."
    ),
    Row(
      .namedNowhereElse(.subject, "rents", by: .body("n1")),
      "The subject rents is named by the competence or the rules of Riverside PCN, and nothing else "
        + "has to do with it."
    ),
    Row(
      .namedNowhereElse(.kind, "cooperative", by: .provision("told")),
      "The kind cooperative is named by provision told, and no body is of it."
    ),
    Row(
      .namedNowhereElse(.kind, "cooperative", by: .voice),
      "Bodies of the kind cooperative speak for general practice, and there is none."
    ),
    Row(
      .namedNowhereElse(.subject, "rents", by: .voice),
      "The subject rents is named by those who speak for general practice, and nothing else has to "
        + "do with it."
    ),
  ]

  @Test("A name that may be a slip is told with where it stands", arguments: rows)
  func names(_ row: Row) { row.check() }
}
