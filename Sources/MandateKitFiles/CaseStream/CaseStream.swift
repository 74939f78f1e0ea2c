import MandateKit
import MandateKitReports

/// Answers one case a line under one governance, in order and with bounded memory.
///
/// A line is a JSON object (see ``CaseLine``), and so is its answer:
/// - the resolution of its proposal, with the keys of an element of `resolutions` in an answer
///   file, or
/// - for a line that has errors, an errors file: `{"schema":"mandatekit/errors/1","errors":[…]}`,
///   its paths and columns counted within the line, its lines within the stream.
///
/// Every line has just one answer, a blank one too (it is not JSON), so the answer to the tenth
/// line is the tenth answer. Lines end with a line feed; a carriage return before it is white
/// space. What follows the last line feed is a line if it has any bytes.
///
/// The governance is checked and laid out once. For each line only its own proposals and record
/// are, together with what stands for all lines: of the case that the stream is made from, the
/// proposals by which mandates were adopted, the acts on them, and the revocations. Where a line
/// brings a proposal of the same identifier, that one takes the place of the one that stands, with
/// the line's own acts on it.
///
/// ```swift
/// var stream = CaseStream(try CaseFile.read(bytes).docket())
/// while let chunk = try input.read() {
///   stream.feed(chunk) { output.write($0) }
/// }
/// stream.finish { output.write($0) }
/// ```
public struct CaseStream: Sendable {
  /// The most bytes that a line may have unless another number is given: 8 MiB.
  ///
  /// A proposal on which every practice of England votes takes less than 1 MiB.
  public static let longestLine = 8 << 20

  /// The date of the question for lines that give none, or `nil` for their decision dates.
  public let asOf: CivilDate?

  /// The last case that was answered, whose structure the next one takes over.
  var docket: Docket
  /// What things are called, without the proposals of any line.
  let names: DisplayNames
  /// What the case says that stands for every line.
  let standing: StandingMatters
  /// What has been fed since the last line ended.
  var lines: LineCutter

  /// The number of lines that have been answered.
  ///
  /// An error names the line of the stream in which it is, the first being 1.
  public internal(set) var answeredLines = 0

  /// The bytes that are kept of a line that has not ended.
  ///
  /// Never more than a line may have.
  public var pendingBytes: Int { lines.kept.count }

  /// Creates a stream under the governance of a case.
  ///
  /// - Parameters:
  ///   - docket: The case, of whose proposals and record only what settles mandates is kept.
  ///   - asOf: The date of the question for lines that give none, or `nil` for the decision date
  ///     of each.
  ///   - longestLine: The most bytes that a line may have, from 1 to 64 MiB.
  public init(
    _ docket: Docket,
    asOf: CivilDate? = nil,
    longestLine: Int = CaseStream.longestLine
  ) {
    self.asOf = asOf
    standing = StandingMatters(docket)
    names = DisplayNames(docket.governance.document)
    lines = LineCutter(longest: min(max(longestLine, 1), JSONCursor.largestDocument))
    self.docket = docket.following([], record: ActRecord())
  }

  /// Creates a stream under a governance none of whose mandates was adopted by a proposal.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - asOf: The date of the question for lines that give none, or `nil` for the decision date of
  ///     each.
  ///   - longestLine: The most bytes that a line may have, from 1 to 64 MiB.
  /// - Throws: `InvalidDocumentError` where a mandate was: the proposal has to be known.
  public init(
    _ governance: Governance,
    asOf: CivilDate? = nil,
    longestLine: Int = CaseStream.longestLine
  ) throws(InvalidDocumentError) {
    self.init(
      try Docket(governance: governance, proposals: []),
      asOf: asOf,
      longestLine: longestLine
    )
  }
}
