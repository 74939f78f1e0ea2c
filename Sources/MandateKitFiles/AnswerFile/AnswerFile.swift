import MandateKit
import MandateKitReports

/// The answers for some proposals, as one JSON document.
///
/// The format is `mandatekit/answer/1`: keys in a set order, two spaces a level, and a line break
/// at the end. Its keys and codes are stable; its sentences may improve. Equal answers give equal
/// bytes. ``read(_:)`` reads one back.
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

  /// What is written of the findings on which the status of a requirement rests.
  ///
  /// Without them, a file is as short as what is asked for most: each requirement has its status, its sentence,
  /// the votes that are missing and the days that are due, and its list `because` is empty.
  public enum Findings: String, Hashable, Sendable, CaseIterable {
    /// All of them.
    case all
    /// None of them.
    case none
  }

  /// Writes the answers as a JSON document, in chunks, while they are found.
  ///
  /// A resolution is asked for when the one before has been written, and is let go of then. Held are
  /// one resolution, its conflicts and the sentences of its irregularities in their order, and a chunk of
  /// some 64 KiB.
  ///
  /// - Parameters:
  ///   - resolutions: The answers, in the order in which they are to stand. A lazy sequence finds
  ///     each when it is due.
  ///   - names: The names that the sentences use.
  ///   - findings: What is written of the findings on which a status rests.
  ///   - sink: Takes the next bytes, which are never none.
  /// - Throws: What `sink` throws; it is not called again.
  /// - Complexity: O(bytes written), and what it takes to find the resolutions.
  public static func write<Failure: Error>(
    _ resolutions: some Sequence<Resolution>,
    names: DisplayNames,
    findings: Findings = .all,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONWriter()
    try writer.answers(resolutions, names, findings) { (json) throws(Failure) in
      try json.passOn(to: sink)
    }
    try writer.passOn(to: sink, atLeast: 1)
  }

  /// Returns the answers as a JSON document, all of it in memory.
  ///
  /// - Parameters:
  ///   - resolutions: The answers, in the order in which they are to stand.
  ///   - names: The names that the sentences use.
  ///   - findings: What is written of the findings on which a status rests.
  /// - Returns: The bytes of the document, those that ``write(_:names:findings:to:)`` writes.
  /// - Complexity: O(bytes returned).
  public static func json(
    _ resolutions: [Resolution],
    names: DisplayNames,
    findings: Findings = .all
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.answers(resolutions, names, findings) { _ in }
    return writer.bytes
  }
}

extension JSONWriter {
  /// Writes the whole of an answer file, with a pause wherever bytes may be passed on.
  fileprivate mutating func answers<Failure: Error>(
    _ resolutions: some Sequence<Resolution>,
    _ names: DisplayNames,
    _ findings: AnswerFile.Findings,
    pause: Pause<Failure>
  ) throws(Failure) {
    try object { (json) throws(Failure) in
      json.member("schema", AnswerFile.schema)
      json.key("resolutions")
      try json.array(of: resolutions) { (json, resolution) throws(Failure) in
        try json.resolution(resolution, names, findings: findings, pause: pause)
      }
    }
    endLine()
  }
}
