import MandateKit
import MandateKitReports

/// The findings of a review, as one JSON document.
///
/// The format is `mandatekit/review/1`: keys in a set order, two spaces a level, and a line break at
/// the end. Its keys and codes are stable; its sentences may improve. Equal findings give equal
/// bytes.
///
/// A finding has the keys `severity`, `code`, `sentence`, `remedy` (an object of `code` and
/// `sentence`), `witness` and, where they apply, `body`, `rule` (its number in the body's list, from
/// 1), `parties` (bodies and people), `sort` (of a name), `name`, `near`, `kind`, `classes`, `after`
/// (the number of a rule), `mandates`, `provisions`, `subjects`, `proposals`, `irregularity` (its
/// code), `act` (`consultation`, `notice`, `attendance`, `decision`, `recusal`, `vote` or
/// `castingVote`), `last` (the last day on which an act could count, or on which a provision of
/// a shipped set need not be looked at again), `choice` (of the vote that is taken), `reference` (the part for which a body is named that does not exist: a case of
/// `ReviewFinding.Reference.Role`), `from` and `until` (the days on which it exists, or on which
/// memberships overlap), `question`, `required`, `actual` and `source`. A witness is an object of
/// `date`; of `proposal`; of `positions` and `verdict`; or of `proposal`, `before`, `after` (each a
/// list of acts, as a case file has them) and `asOf`.
public enum ReviewFile {
  /// The name of the format.
  public static let schema = "mandatekit/review/1"

  /// Returns the findings as the bytes of a JSON document.
  ///
  /// - Parameters:
  ///   - findings: The findings, in the order in which they are to stand.
  ///   - names: The names that the sentences use.
  ///   - date: The date of the review.
  /// - Returns: The bytes, which are UTF-8.
  public static func json(
    _ findings: [ReviewFinding],
    names: DisplayNames,
    on date: CivilDate
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    write(findings, names: names, on: date) { bytes += $0 }
    return bytes
  }

  /// Writes the findings as a JSON document, in chunks.
  ///
  /// - Parameters:
  ///   - findings: The findings, in the order in which they are to stand.
  ///   - names: The names that the sentences use.
  ///   - date: The date of the review.
  ///   - sink: Takes the next bytes, some 64 KiB and one finding, and never none.
  /// - Throws: What `sink` throws; it is not called again.
  /// - Complexity: O(bytes written).
  public static func write<Failure: Error>(
    _ findings: [ReviewFinding],
    names: DisplayNames,
    on date: CivilDate,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONWriter()
    try writer.object { (json) throws(Failure) in
      json.member("schema", schema)
      json.member("on", date.description)
      json.key("findings")
      try json.array(of: findings) { (json, finding) throws(Failure) in
        json.finding(finding, names)
        try json.passOn(to: sink)
      }
    }
    writer.endLine()
    try writer.passOn(to: sink, atLeast: 1)
  }
}

extension JSONWriter {
  /// Writes a finding of a review.
  fileprivate mutating func finding(_ finding: ReviewFinding, _ names: DisplayNames) {
    object { json in
      json.member("severity", finding.severity.rawValue)
      json.member("code", finding.code.rawValue)
      json.member("sentence", finding.sentence(names))
      json.key("remedy")
      json.object { json in
        json.member("code", finding.remedy.rawValue)
        json.member("sentence", finding.remedy(names))
      }
      json.optional("body", finding.body?.rawValue)
      if let rule = finding.rule { json.member("rule", rule) }
      json.values(of: finding.fact)
      json.key("witness")
      json.witness(finding.witness)
    }
  }

  private mutating func witness(_ witness: ReviewFinding.Witness) {
    object { json in
      switch witness {
      case .date(let date): json.member("date", date.description)
      case .proposal(let proposal):
        json.key("proposal")
        json.value(proposal)
      case .positions(let positions, let verdict):
        json.key("positions")
        json.array(of: positions) { json, elector in
          json.object { json in
            json.member("body", elector.elector.rawValue)
            json.member("position", elector.position.rawValue)
          }
        }
        json.member("verdict", verdict.rawValue)
      case .oneMoreVote(let proposal, let before, let after, let asOf):
        json.key("proposal")
        json.value(proposal)
        json.key("before")
        json.array(of: before.acts) { $0.value($1) }
        json.key("after")
        json.array(of: after.acts) { $0.value($1) }
        json.member("asOf", asOf.description)
      }
    }
  }
}
