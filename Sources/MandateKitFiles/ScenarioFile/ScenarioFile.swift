import MandateKit

/// Scenarios of one case, as one JSON document.
///
/// ```
/// { "schema": "mandatekit/tests/1",
///   "case": a case file, or the name of the file in which it stands,
///   "scenarios": [ { "name": string,
///     "given"?: [Act],
///     "when": { "proposal": id, "asOf"?: date },
///     "then": { "outcome": "mandated" | "notMandated" | "undetermined", "reason"?: code,
///       "requirements"?: [ { "provision": id, "body"?: id, "status"?: "met" | "open" | "unmet",
///                            "reason"?: code, "votesNeeded"?: int } ],
///       "notRequired"?: [provision id],
///       "positions"?: [ { "body": id, "position": "for" | "against" | "abstain" | "none" } ],
///       "missingVoters"?: [id], "uncovered"?: [id], "bound"?: [id], "irregularities"?: [code],
///       "earliestDecision"?: date | "none" } } ] }
/// ```
///
/// Acts, identifiers, dates and codes are written as in a case file and in an answer. The name of a file
/// is relative to the folder of the scenario file. There is at least one scenario, and no two have one
/// name. What `then` leaves out is not compared.
public struct ScenarioFile: Hashable, Sendable {
  /// The case.
  public var source: Source
  /// The scenarios, in order.
  public var scenarios: [Scenario]

  /// Creates a scenario file.
  ///
  /// - Parameters:
  ///   - source: The case, or where it is.
  ///   - scenarios: The scenarios, in order.
  public init(_ source: Source, scenarios: [Scenario]) {
    self.source = source
    self.scenarios = scenarios
  }

  /// The name of the format, which a document gives as its `schema`.
  public static let schema = "mandatekit/tests/1"

  /// The case of a scenario file.
  public enum Source: Hashable, Sendable {
    /// A case that stands in the scenario file.
    case inline(CaseFile)
    /// A case that stands in the file of a name, which is relative to the folder of the scenario file.
    case file(String)
  }
}
