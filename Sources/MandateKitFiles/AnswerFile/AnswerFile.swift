import MandateKit
import MandateKitReports

/// The answers for some proposals, as one JSON document.
///
/// The format is `mandatekit/answer/1`: keys in a set order, two spaces a level, and a line break
/// at the end. Its keys and codes are stable; its sentences may improve. Equal answers give equal
/// bytes.
///
/// In a finding, `body` is a body or a person. `required` and `actual` are numbers where something
/// is counted (members, patients, days, pounds), texts for a day (`2022-07-01`) or a position
/// (`for`), and else objects in the words of the case file:
/// - a part of a total: `{ "part": 4, "total": 8, "by": "members" }`;
/// - a share to reach: `{ "moreThan": "1/2", "of": "cast", "by": "members", "total": 8 }`;
/// - a quorum to reach: `{ "fraction": "1/2", "total": 8 }`, `{ "count": 2, "total": 8 }` or, where it
///   is not a part of all members, as a share;
/// - one among a class of electors, with `among`: a number to reach too, as
///   `{ "atLeast": 3, "by": "votes", "among": "lay" }`, and where none may be against,
///   `{ "among": "lay" }`;
/// - the votes and classes of an elector: `{ "votes": 3, "classes": ["lay"] }`;
/// - where more is known than a measure, `actual` holds, as they apply, `mandate`, `proposal`,
///   `positions`, `patients` (an elector's weight), `date` and, as `value`, the measure.
public enum AnswerFile {
  /// The name of the format.
  public static let schema = "mandatekit/answer/1"

  /// Writes the answers as a JSON document.
  ///
  /// - Parameters:
  ///   - resolutions: The answers, in the order in which they are to stand.
  ///   - names: The names that the sentences use.
  /// - Returns: The bytes of the document.
  public static func json(_ resolutions: [Resolution], names: DisplayNames) -> [UInt8] {
    JSONWriter.document { writer in
      writer.object { json in
        json.member("schema", schema)
        json.key("resolutions")
        json.array(of: resolutions) { $0.resolution($1, names) }
      }
    }
  }
}
