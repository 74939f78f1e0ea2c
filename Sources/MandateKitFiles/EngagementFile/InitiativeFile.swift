import MandateKit
import MandateKitReports

/// Who proposes, and what became of it, as one JSON document.
///
/// The format is `mandatekit/initiative/1`: keys in a set order, two spaces a level, and a line break at the end.
/// Equal values give equal bytes. The keys are `schema`, `started`, `received`, `rows`, `proposers`, `kinds`,
/// `forums`, `priorities` and `prioritiesAreComplete`, as the properties of `Docket.Initiative`.
/// Counts of proposals and sums of pounds are objects with the keys `mandated`, `notMandated` and `undetermined`.
public enum InitiativeFile {
  /// The name of the format.
  public static let schema = "mandatekit/initiative/1"

  /// Returns who proposes as the bytes of a JSON document.
  ///
  /// - Parameter initiative: Who proposes.
  /// - Returns: The bytes of the file.
  public static func json(_ initiative: Docket.Initiative) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("schema", schema)
        write("started", initiative.started, to: &json)
        write("received", initiative.received, to: &json)
        json.key("rows")
        json.array(of: initiative.rows) { json, row in
          json.object { json in
            json.member("subject", row.subject.rawValue)
            json.member("forum", row.forum)
            write("started", row.started, to: &json)
            write("received", row.received, to: &json)
          }
        }
        json.key("proposers")
        json.array(of: initiative.proposers) { json, proposer in
          json.object { json in
            json.member("id", proposer.id)
            json.member("kind", proposer.kind)
            write(proposer.isGeneralPractice, proposer.outcomes, proposer.value, to: &json)
          }
        }
        json.key("kinds")
        json.array(of: initiative.kinds) { json, kind in
          json.object { json in
            json.member("kind", kind.kind)
            write(kind.isGeneralPractice, kind.outcomes, kind.value, to: &json)
          }
        }
        json.key("forums")
        json.array(of: initiative.forums) { json, forum in
          json.object { json in
            json.member("id", forum.id)
            json.member("generalPractice", forum.isGeneralPractice)
            write("startedPounds", forum.started, to: &json)
            write("receivedPounds", forum.received, to: &json)
          }
        }
        json.key("priorities")
        json.array(of: initiative.priorities) { write($1, to: &$0) }
        json.member("prioritiesAreComplete", initiative.prioritiesAreComplete)
      }
    }
  }

  private static func write(_ priority: Docket.Initiative.Priority, to json: inout JSONWriter) {
    json.object { json in
      json.member("proposal", priority.proposal)
      json.member("proposer", priority.proposer)
      json.key("subjects")
      json.array(of: priority.subjects) { $0.value($1.rawValue) }
      json.member("decisionDate", priority.decisionDate)
      json.key("reached")
      json.array(of: priority.reached) { json, later in
        json.object { json in
          json.member("proposal", later.proposal)
          json.member("forum", later.forum)
          json.member("decisionDate", later.decisionDate)
          json.member("startedHere", later.isStartedHere)
          json.member("value", later.value)
          json.member("outcome", later.outcome)
        }
      }
    }
  }

  /// Writes the keys that a proposer has in common with a kind of proposer.
  private static func write(
    _ isGeneralPractice: Bool,
    _ outcomes: Docket.Initiative.Outcomes,
    _ value: Docket.Initiative.Amounts,
    to json: inout JSONWriter
  ) {
    json.member("generalPractice", isGeneralPractice)
    write("proposals", outcomes, to: &json)
    write("pounds", value, to: &json)
  }

  private static func write(
    _ name: String,
    _ outcomes: Docket.Initiative.Outcomes,
    to json: inout JSONWriter
  ) {
    write(name, outcomes.mandated, outcomes.notMandated, outcomes.undetermined, to: &json)
  }

  private static func write(
    _ name: String,
    _ amounts: Docket.Initiative.Amounts,
    to json: inout JSONWriter
  ) {
    write(name, amounts.mandated, amounts.notMandated, amounts.undetermined, to: &json)
  }

  private static func write(
    _ name: String,
    _ mandated: some FixedWidthInteger,
    _ notMandated: some FixedWidthInteger,
    _ undetermined: some FixedWidthInteger,
    to json: inout JSONWriter
  ) {
    json.key(name)
    json.object { json in
      json.member("mandated", mandated)
      json.member("notMandated", notMandated)
      json.member("undetermined", undetermined)
    }
  }
}
