import MandateKit
import MandateKitReports

/// The answers for some proposals as a spreadsheet, with a row for each requirement.
///
/// It is CSV in UTF-8 with the columns `proposal`, `outcome`, `asOf`, `decisionDate`, `provision`, `kind`, `body`,
/// `force`, `status`, `votesNeeded`, `by` (the last day for a notice or for opening a consultation), `sentence`
/// and `because` (the first reason). Words are those of ``AnswerFile``. A proposal of which nothing is required
/// has one row, whose last columns are empty. Texts that a spreadsheet would run as a formula have an apostrophe
/// before them.
public enum AnswerTable {
  /// The headers of the columns.
  public static let header = [
    "proposal", "outcome", "asOf", "decisionDate", "provision", "kind", "body", "force", "status",
    "votesNeeded", "by", "sentence", "because",
  ]

  /// Returns the answers as a spreadsheet.
  ///
  /// - Parameters:
  ///   - resolutions: The answers, in the order in which they are to stand. A lazy sequence finds each when it is
  ///     due.
  ///   - names: The names that the sentences use.
  /// - Returns: The bytes of the file.
  /// - Complexity: O(bytes that the answer file has of the answers).
  public static func csv(_ resolutions: some Sequence<Resolution>, names: DisplayNames) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for resolution in resolutions { writer.rows(AnswerFile.Answer(resolution, names: names)) }
    return writer.bytes
  }

  /// Returns answers that were read as a spreadsheet.
  ///
  /// - Parameter answers: The answers, in the order in which they are to stand.
  /// - Returns: The bytes of the file.
  /// - Complexity: O(bytes that the answer file has of the answers).
  public static func csv(_ answers: [AnswerFile.Answer]) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for answer in answers { writer.rows(answer) }
    return writer.bytes
  }
}

extension SpreadsheetWriter {
  /// Writes a row for each requirement of an answer, or one where there is none.
  fileprivate mutating func rows(_ answer: AnswerFile.Answer) {
    let first = [
      answer.proposal.rawValue, answer.outcome.rawValue, answer.asOf.description,
      answer.decisionDate.description,
    ]
    if answer.requirements.isEmpty {
      row(first + Array(repeating: "", count: AnswerTable.header.count - first.count))
    }
    for requirement in answer.requirements {
      row(
        first + [
          requirement.provision.rawValue, requirement.kind.rawValue,
          requirement.body?.rawValue ?? "", requirement.force.rawValue,
          requirement.status.rawValue, requirement.votesNeeded.map { "\($0)" } ?? "",
          requirement.lastDay?.description ?? "", requirement.sentence,
          requirement.because.first?.sentence ?? "",
        ]
      )
    }
  }
}

extension AnswerFile.Answer.Requirement {
  /// The number of votes that would carry an approval, where it is known exactly.
  fileprivate var votesNeeded: Int? {
    guard case .approval(let needed?) = detail, needed.bounds == nil else { return nil }
    return needed.count
  }

  /// The last day on which a notice can be given or a consultation opened.
  fileprivate var lastDay: CivilDate? {
    switch detail {
    case .notice(let deadline): deadline
    case .consultation(let path): path.openBy
    case .approval, .representation, .authority, .confirmation: nil
    }
  }
}
