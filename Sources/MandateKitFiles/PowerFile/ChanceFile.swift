import MandateKit

/// The chance of the approvals of a proposal as one JSON document.
///
/// The format is `mandatekit/chance/1`: keys in a set order, two spaces a level, and a line break at the end.
/// Equal chances give equal bytes. The keys are:
///
/// - `schema`, `proposal` and `asOf`;
/// - `probability`, or where only bounds of it were found `atLeast` and `atMost`;
/// - `turnoutSensitivity`: how much the probability rises for each unit by which everyone is likelier to take part;
/// - `voters`, a list by identifier, each with `id`, and unless its vote is on record or voting has closed `turnout`,
///   `support`, `supportSensitivity` and `turnoutSensitivity`;
/// - `byTurnout`, a list of turnouts, each with `turnout`, and `probability` or `atLeast` and `atMost`.
///
/// Sensitivities are left out where only bounds of the probability were found.
public enum ChanceFile {
  /// The name of the format.
  public static let schema = "mandatekit/chance/1"

  /// Returns the chance as the bytes of a JSON document.
  ///
  /// - Parameters:
  ///   - chance: The chance.
  ///   - byTurnout: The chances by turnout.
  ///   - proposal: The proposal whose approvals they are of.
  ///   - date: The date as of which they are.
  /// - Returns: The bytes of the file.
  public static func json(
    _ chance: ChanceOfApproval,
    byTurnout: ChanceByTurnout,
    of proposal: Proposal.ID,
    asOf date: CivilDate
  ) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("schema", schema)
        json.member("proposal", proposal)
        json.member("asOf", date)
        write(chance.bounds, to: &json)
        write("turnoutSensitivity", chance.turnoutSensitivity, to: &json)
        json.key("voters")
        json.array(of: chance.voters) { write($1, to: &$0) }
        json.key("byTurnout")
        json.array(of: byTurnout.points) { json, point in
          json.object { json in
            write("turnout", point.turnout, to: &json)
            write(point.bounds, to: &json)
          }
        }
      }
    }
  }

  private static func write(_ voter: ChanceOfApproval.Voter, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", voter.id)
      guard let expected = voter.expectation else { return }
      write("turnout", expected.takesPart, to: &json)
      write("support", expected.votesFor, to: &json)
      write("supportSensitivity", voter.supportSensitivity, to: &json)
      write("turnoutSensitivity", voter.turnoutSensitivity, to: &json)
    }
  }

  private static func write(_ bounds: ClosedRange<Double>, to json: inout JSONWriter) {
    let isExact = bounds.lowerBound == bounds.upperBound
    write(isExact ? "probability" : "atLeast", bounds.lowerBound, to: &json)
    if !isExact { write("atMost", bounds.upperBound, to: &json) }
  }

  private static func write(_ key: String, _ number: Double?, to json: inout JSONWriter) {
    guard let number else { return }
    json.key(key)
    json.number("\(number)")
  }
}
