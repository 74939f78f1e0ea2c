import MandateKit

extension Scenario: Described {
  static let schema = Schema(
    "A scenario",
    Scenario("", proposal: "", then: Expectation(.undetermined))
  ) {
    Field("name", .scenarioName) { $1(&$0.name) }
    Field("given", .list(of: Act.self), default: []) { $1(&$0.given) }
    Field("when", .required, within: question)
    Field("then", .object(Expectation.self)) { $1(&$0.expectation) }
  }

  private static let question = Schema(
    "A question",
    Scenario("", proposal: "", then: Expectation(.undetermined))
  ) {
    Field("proposal", .reference()) { $1(&$0.proposal) }
    Field("asOf", optional: .date) { $1(&$0.asOf) }
  }
}

extension Scenario.Expectation: Described {
  static let schema = Schema("An expectation", Scenario.Expectation(.undetermined)) {
    Field("outcome", .word(unread: .undetermined)) { $1(&$0.outcome) }
    Field("reason", optional: .word(unread: .essentialOpen)) { $1(&$0.reason) }
    Field("requirements", .list(of: Scenario.ExpectedRequirement.self), default: []) {
      $1(&$0.requirements)
    }
    Field("notRequired", .list(.reference()), default: []) { $1(&$0.notRequired) }
    Field("positions", .list(of: Scenario.ExpectedPosition.self), default: []) {
      $1(&$0.positions)
    }
    Field("missingVoters", optional: .list(.reference())) { $1(&$0.missingVoters) }
    Field("uncovered", optional: .list(.reference())) { $1(&$0.uncovered) }
    Field("bound", optional: .list(.reference())) { $1(&$0.bound) }
    Field("irregularities", optional: .list(.word(unread: .withoutEffect))) {
      $1(&$0.irregularities)
    }
    Field("earliestDecision", optional: .expectedDay) { $1(&$0.earliestDecision) }
  }
}

extension Scenario.ExpectedRequirement: Described {
  static let schema = Schema("An expected requirement", Scenario.ExpectedRequirement("")) {
    Field("provision", .reference()) { $1(&$0.provision) }
    Field("body", optional: .reference()) { $1(&$0.body) }
    Field("status", optional: .word(unread: .open)) { $1(&$0.status) }
    Field("reason", optional: .word(unread: .approvalOpen)) { $1(&$0.reason) }
    Field("votesNeeded", optional: .amount) { $1(&$0.votesNeeded) }
  }
}

extension Scenario.ExpectedPosition: Described {
  static let schema = Schema("An expected position", Scenario.ExpectedPosition("", .none)) {
    Field("body", .reference()) { $1(&$0.body) }
    Field("position", .word(unread: .none)) { $1(&$0.position) }
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
