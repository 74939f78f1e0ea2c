import MandateKit

extension Scenario: Described {
  static let schema = Schema(
    "A scenario",
    Scenario("", proposal: "", then: Expectation(.undetermined))
  ) {
    Field("name", .scenarioName) { $1(&$0.name) }
      .means("The name of the scenario, which no other has.")
    Field("given", .list(of: Act.self), default: []) { $1(&$0.given) }
      .means("Acts that are supposed, after those on the record.")
    Field("when", .required, within: question)
      .means("The question.")
    Field("then", .object(Expectation.self)) { $1(&$0.expectation) }
      .means("The answer that is expected; what is left out is not compared.")
  }

  private static let question = Schema(
    "A question",
    Scenario("", proposal: "", then: Expectation(.undetermined))
  ) {
    Field("proposal", .reference()) { $1(&$0.proposal) }
      .means("The proposal asked about.")
    Field("asOf", optional: .date) { $1(&$0.asOf) }
      .means("The day as of which it is asked; left out, the day of the decision.")
  }
}

extension Scenario.Expectation: Described {
  static let schema = Schema("An expectation", Scenario.Expectation(.undetermined)) {
    Field("outcome", .word(unread: .undetermined)) { $1(&$0.outcome) }
      .means("Whether there is a valid mandate.")
    Field("reason", optional: .word(unread: .essentialOpen)) { $1(&$0.reason) }
      .means("The reason for the outcome.")
    Field("requirements", .list(of: Scenario.ExpectedRequirement.self), default: []) {
      $1(&$0.requirements)
    }
    .means("What provisions require, as it is to be judged.")
    Field("notRequired", .list(.reference()), default: []) { $1(&$0.notRequired) }
      .means("Provisions that are not to apply.")
    Field("positions", .list(of: Scenario.ExpectedPosition.self), default: []) {
      $1(&$0.positions)
    }
    .means("The positions that bodies and people are to have.")
    Field("missingVoters", optional: .list(.reference())) { $1(&$0.missingVoters) }
      .means("The voters who would carry what is open, in any order.")
    Field("uncovered", optional: .list(.reference())) { $1(&$0.uncovered) }
      .means("The practices for which nobody may act, in any order.")
    Field("bound", optional: .list(.reference())) { $1(&$0.bound) }
      .means("The practices that are bound for certain, in any order.")
    Field("irregularities", optional: .list(.word(unread: .withoutEffect))) {
      $1(&$0.irregularities)
    }
    .means("The codes of the acts that do not count, in any order.")
    Field("earliestDecision", optional: .expectedDay) { $1(&$0.earliestDecision) }
      .means("The earliest day for the decision.")
  }
}

extension Scenario.ExpectedRequirement: Described {
  static let schema = Schema("An expected requirement", Scenario.ExpectedRequirement("")) {
    Field("provision", .reference()) { $1(&$0.provision) }
      .means("The provision.")
    Field("body", optional: .reference()) { $1(&$0.body) }
      .means("The body or person of whom it is required; left out, any.")
    Field("status", optional: .word(unread: .open)) { $1(&$0.status) }
      .means("Whether it is met.")
    Field("reason", optional: .word(unread: .approvalOpen)) { $1(&$0.reason) }
      .means("The reason for the status.")
    Field("votesNeeded", optional: .amount) { $1(&$0.votesNeeded) }
      .means("The number of votes that are missing.")
  }
}

extension Scenario.ExpectedPosition: Described {
  static let schema = Schema("An expected position", Scenario.ExpectedPosition("", .none)) {
    Field("body", .reference()) { $1(&$0.body) }
      .means("The body or person.")
    Field("position", .word(unread: .none)) { $1(&$0.position) }
      .means("The position.")
  }
}

extension Format where Value == String {
  /// The name of a scenario.
  fileprivate static var scenarioName: Format {
    Format(
      .text(.identifier),
      { reader throws(JSONSyntaxError) in try reader.name("name") },
      write: { $1.value($0) },
      unread: { $0.description }
    )
  }
}

extension Format where Value == Scenario.ExpectedDay {
  /// A day, or the word `none`.
  fileprivate static var expectedDay: Format {
    Format(
      .oneOf([.text(.date), .words(["none"])]),
      unread: .noDay,
      { reader throws(JSONSyntaxError) in
        try reader.scalar(
          .date,
          .malformedDate,
          { extent, bytes in
            extent.string(in: bytes) == "none" ? .noDay : extent.date(in: bytes).map { .on($0) }
          }
        ) {
          "\(quoted($0)) is neither a date nor `none`: write a day of the years 1800 to 2999 as"
            + " `YYYY-MM-DD`, or `none` where no day is expected."
        }
      },
      write: { day, writer in
        switch day {
        case .on(let date): writer.value(date.description)
        case .noDay: writer.value("none")
        }
      }
    )
  }
}
