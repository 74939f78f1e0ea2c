import MandateKit
import Testing

@Suite("Constitutions that are in use")
struct RealConstitutionTests {
  /// A case of a text, for one test.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: RealConstitution
    var expected: ConstitutionCase

    var testDescription: String { "\(text.name): \(expected.sentence)" }

    static let all = RealConstitution.all.flatMap { text in
      text.cases.map { Row(text: text, expected: $0) }
    }
  }

  @Test("The answer is the one worked out by hand", arguments: Row.all)
  func answer(row: Row) throws {
    let date = row.expected.asOf ?? row.expected.proposal(from: row.text.proposal).decisionDate
    let resolution = try #require(try row.text.docket().resolve(row.expected.id, asOf: date))
    #expect(row.expected.differences(in: resolution) == [])
  }

  @Test("Thirteen texts give 160 cases, each named apart, and every text is cited")
  func counts() {
    #expect(RealConstitution.all.count == 13)
    #expect(Row.all.count == 160)
    for text in RealConstitution.all {
      #expect(Set(text.cases.map(\.id)).count == text.cases.count)
      #expect(Set(text.cases.map(\.sentence)).count == text.cases.count)
      #expect(text.source.contains(".") && text.rules.hasSuffix("."))
    }
  }
}
