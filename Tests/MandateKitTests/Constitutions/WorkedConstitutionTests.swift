import MandateKit
import Testing

@Suite("Constitutions with cases worked out by hand")
struct WorkedConstitutionTests {
  /// A case of a text, for one test.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: WorkedConstitution
    var expected: ConstitutionCase

    var testDescription: String { "\(text.name): \(expected.sentence)" }

    static func rows(_ texts: [WorkedConstitution]) -> [Row] {
      texts.flatMap { text in text.cases.map { Row(text: text, expected: $0) } }
    }

    /// Returns the differences between the answer and the expected one.
    func differences() throws -> [String] {
      let date = expected.asOf ?? expected.proposal(from: text.proposal).decisionDate
      let resolution = try #require(try text.docket().resolve(expected.id, asOf: date))
      return expected.differences(in: resolution)
    }
  }

  @Test(
    "A text that is in use is answered as by hand",
    arguments: Row.rows(WorkedConstitution.inUse)
  )
  func inUse(row: Row) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("A template holds at its edges", arguments: Row.rows(WorkedConstitution.templates))
  func templates(row: Row) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("Thirteen texts give 160 cases, each named apart, and every text is cited")
  func counts() {
    #expect(WorkedConstitution.inUse.count == 13)
    #expect(WorkedConstitution.inUse.map(\.cases.count).reduce(0, +) == 160)
    for text in WorkedConstitution.inUse + WorkedConstitution.templates {
      #expect(Set(text.cases.map(\.id)).count == text.cases.count)
      #expect(Set(text.cases.map(\.sentence)).count == text.cases.count)
      #expect(!text.source.isEmpty && text.rules.hasSuffix("."))
    }
  }
}
