import MandateKit
import MandateKitReports

/// The answers for some proposals, as one JSON document.
///
/// The format is `mandatekit/answer/1`: keys in a set order, two spaces a level, and a line break
/// at the end. Its keys and codes are stable; its sentences may improve. Equal answers give equal
/// bytes.
///
/// A finding has the keys `code`, `status`, `sentence` and, where they apply, `body` (a body or a
/// person), `mandate`, `proposal`, `positions`, `date`, `required`, `actual`, `source` and
/// `because`. `required` and `actual` are numbers where something is counted, and strings else: a
/// date `2022-07-01`, a position `for`, a part `4 of 8 members`, or what a part has to reach:
/// `at least 1/2 of 8 members`, `more than 1/2 of 55000 patients`, `at least 3 of 8 members`.
public enum AnswerFile {
  /// The name of the format.
  public static let schema = "mandatekit/answer/1"

  /// Returns the answers as the bytes of a JSON document.
  ///
  /// - Parameters:
  ///   - resolutions: The answers, in the order in which they are to stand.
  ///   - names: What the sentences call bodies, people and proposals.
  public static func json(_ resolutions: [Resolution], names: Names) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("schema", schema)
      json.key("resolutions")
      json.array(of: resolutions) { $0.resolution($1, names) }
    }
    writer.endLine()
    return writer.bytes
  }
}
